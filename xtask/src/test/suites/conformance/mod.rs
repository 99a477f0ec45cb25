//! One Dart program against a host per language: every feature, every type, both ways.
//!
//! A language is a file here that builds its host and says how the program reaches it, and a line of [`HOSTS`].

mod jvm;
mod matrix;
mod project;
mod rust;
mod torture;

use std::process::Command;
use std::time::Duration;

use super::super::dart_program;
use super::{Context, Stop, Suite, Tally};
use crate::error::Result;
use matrix::Matrix;
use project::{Project, Transport};

pub(super) const SUITE: Suite =
    Suite { name: "conformance", about: "one Dart program and a host per language, over every feature and type", run };

/// How long the program may take with one host.
const LIMIT: Duration = Duration::from_secs(180);

/// A host.
struct Host {
    /// What the table calls it.
    name: &'static str,
    /// How the Dart program reaches it.
    transport: Transport,
    /// Builds it, and returns what the Dart program is told.
    build: fn(&Context<'_>, &Project) -> Result<Vec<std::ffi::OsString>, Stop>,
}

/// All of them. The mirror has no codec of its own: with it the program tests itself.
const HOSTS: &[Host] = &[
    Host { name: "mirror", transport: Transport::Channels, build: |_, _| Ok(vec!["mirror".into()]) },
    Host { name: "Kotlin", transport: Transport::Channels, build: jvm::build_kotlin },
    Host { name: "Java", transport: Transport::Channels, build: jvm::build_java },
    Host { name: "Rust", transport: Transport::Typed, build: rust::build },
];

fn run(cx: &Context<'_>, tally: &mut Tally) -> Result<(), Stop> {
    let project = Project::write(cx)?;
    let mut matrix = Matrix::default();
    for host in HOSTS {
        if let Err(stop) = run_host(cx, tally, &project, host, &mut matrix) {
            matrix::note(cx, tally, &format!("the host {}", host.name), stop);
        }
    }
    torture::run(cx, tally, &project);
    matrix.print();
    Ok(())
}

fn run_host(
    cx: &Context<'_>,
    tally: &mut Tally,
    project: &Project,
    host: &Host,
    matrix: &mut Matrix,
) -> Result<(), Stop> {
    let arguments = (host.build)(cx, project)?;
    let mut dart: Command = project.program(cx, host.transport)?;
    if host.transport == Transport::Typed {
        // As if it were linked into the program.
        dart.envs(arguments.first().map(|library| ("LD_PRELOAD", library)));
    }
    dart.args(arguments).current_dir(&cx.workspace.root);
    let name = format!("the program with the host {}", host.name);
    dart_program::run_each(tally, &name, dart, LIMIT, &mut |outcome, test| matrix.add(host.name, outcome, test))
}
