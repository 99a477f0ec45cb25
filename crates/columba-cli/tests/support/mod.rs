//! The command, in a folder of its own.
#![allow(clippy::unwrap_used, dead_code, reason = "a test ends where something is missing; each uses some of this")]

use std::fs;
use std::path::{Path, PathBuf};
use std::process::{Command, Output};

/// A folder of its own, empty.
pub(crate) struct Folder(PathBuf);

impl Folder {
    pub(crate) fn new(name: &str) -> Self {
        let folder = Path::new(env!("CARGO_TARGET_TMPDIR")).join(name);
        let _ = fs::remove_dir_all(&folder);
        fs::create_dir_all(&folder).unwrap();
        // Above it there may be a `pubspec.yaml` or not; here there is one.
        fs::write(folder.join("pubspec.yaml"), "name: tour\n").unwrap();
        Self(folder)
    }

    pub(crate) fn path(&self, name: &str) -> PathBuf {
        self.0.join(name)
    }

    /// Writes a file, in folders that are made.
    pub(crate) fn write(&self, name: &str, text: &str) {
        fs::create_dir_all(self.path(name).parent().unwrap()).unwrap();
        fs::write(self.path(name), text).unwrap();
    }

    pub(crate) fn read(&self, name: &str) -> String {
        fs::read_to_string(self.path(name)).unwrap()
    }

    pub(crate) fn exists(&self, name: &str) -> bool {
        self.path(name).exists()
    }

    /// The command with these arguments, split at spaces.
    pub(crate) fn columba(&self, arguments: &str) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_columba"));
        command.args(arguments.split_whitespace()).current_dir(&self.0);
        for variable in ["NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
            command.env_remove(variable);
        }
        command
    }

    /// Status, standard output, standard error.
    pub(crate) fn run(&self, arguments: &str) -> (i32, String, String) {
        let Output { status, stdout, stderr } = self.columba(arguments).output().unwrap();
        (status.code().unwrap(), String::from_utf8(stdout).unwrap(), String::from_utf8(stderr).unwrap())
    }
}

/// An interface file: a host API with these methods.
pub(crate) fn interface(methods: &str) -> String {
    format!("import 'package:columba/interface.dart';\n\n@HostApi()\nabstract class Meter {{\n  {methods}\n}}\n")
}
