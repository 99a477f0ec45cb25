//! The sources that the suite runs: written by `columba-conformance`, compiled once per transport.

use std::cell::OnceCell;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::Command;

use super::{Context, Stop};
use crate::dart;
use crate::error::{Error, Result};
use crate::process;

const INTERFACES: &str = "tests/conformance/interfaces";

/// How the Dart program reaches a host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Transport {
    /// Through platform channels, to another process.
    Channels,
    /// Through typed calls, to a library in the process.
    Typed,
}

impl Transport {
    /// The folder of its bindings, and of what connects to hosts.
    fn folder(self) -> &'static str {
        match self {
            Self::Channels => "channels",
            Self::Typed => "typed",
        }
    }
}

/// The sources.
pub(super) struct Project {
    /// Where they are.
    pub(super) folder: PathBuf,
    channels: OnceCell<PathBuf>,
    typed: OnceCell<PathBuf>,
}

impl Project {
    /// Writes them.
    pub(super) fn write(cx: &Context<'_>) -> Result<Self, Stop> {
        let interfaces = cx.workspace.existing(INTERFACES, "the interfaces of the conformance tests")?;
        let folder = cx.workspace.target_dir.join("conformance");
        if folder.exists() {
            fs::remove_dir_all(&folder).map_err(Error::file("empty", &folder))?;
        }
        let mut cargo = cx.workspace.cargo("run");
        cargo.args(["--quiet", "--package", "columba-conformance", "--", "--interfaces"]).arg(interfaces);
        cargo.arg("--out").arg(&folder);
        let said = process::capture_ok(cargo, "mend what is said above")?;
        print!("{}", process::indent(&said));
        Ok(Self { folder, channels: OnceCell::new(), typed: OnceCell::new() })
    }

    /// The Dart VM with the program, to which the caller adds what tells it the host.
    pub(super) fn program(&self, cx: &Context<'_>, transport: Transport) -> Result<Command, Stop> {
        let cell = match transport {
            Transport::Channels => &self.channels,
            Transport::Typed => &self.typed,
        };
        if cell.get().is_none() {
            // Only this thread writes to it.
            let _ = cell.set(self.compile_program(cx, transport)?);
        }
        let mut dart = self.dart(cx, transport)?;
        dart.args(cell.get());
        Ok(dart)
    }

    fn compile_program(&self, cx: &Context<'_>, transport: Transport) -> Result<PathBuf, Stop> {
        let kernel = self.folder.join(format!("{}.dill", transport.folder()));
        let program = self.folder.join("program").join(transport.folder()).join("main.dart");
        self.compile(cx, transport, &program, &kernel)?;
        Ok(kernel)
    }

    /// Compiles a program without running it.
    pub(super) fn compile(
        &self,
        cx: &Context<'_>,
        transport: Transport,
        program: &Path,
        kernel: &Path,
    ) -> Result<(), Stop> {
        let mut dart = self.dart(cx, transport)?;
        dart.arg("--snapshot-kind=kernel").arg(format!("--snapshot={}", kernel.display())).arg(program);
        process::capture_ok(dart, "mend what the Dart compiler reports")?;
        Ok(())
    }

    fn dart(&self, cx: &Context<'_>, transport: Transport) -> Result<Command, Stop> {
        let folder = transport.folder();
        let transport = format!("tests/conformance/transports/{folder}");
        let bindings = self.folder.join(folder);
        let packages = [
            ("conformance", Path::new("tests/conformance/program")),
            ("conformance_api", &bindings),
            ("conformance_transport", Path::new(&transport)),
            ("vm_support", Path::new("tests/vm/support")),
        ];
        Ok(dart::command_with(cx.workspace, cx.toolchain()?, &format!("-{folder}"), &packages)?)
    }
}
