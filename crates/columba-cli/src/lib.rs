//! The `columba` command, as a library: everything but the process.
//!
//! A command computes what there is to say, writes it, and returns its `Status`. Nothing panics. A reader that has
//! gone away, as `head` does, ends the output and changes no status.

#![forbid(unsafe_code)]

mod arguments;
mod commands;
mod disk;
mod dump;
mod flags;
mod generation;
mod outputs;
mod page;
pub mod render;
mod terminal;

use std::ffi::OsString;
use std::io;
use std::process::ExitCode;

use clap::Parser;

use arguments::{Arguments, Command};
use terminal::Terminal;

/// How a command ended.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
enum Status {
    /// Nothing is wrong.
    Success = 0,
    /// The input has mistakes.
    Mistakes = 1,
    /// The command was used in a wrong way, or the system would not let it do its work.
    Trouble = 2,
}

/// Runs the command with `arguments`, the first of which is its own name.
pub fn run(arguments: impl IntoIterator<Item = OsString>) -> ExitCode {
    let arguments = match Arguments::try_parse_from(arguments) {
        Ok(arguments) => arguments,
        Err(error) => return usage(&error),
    };
    let mut terminal = Terminal::new(arguments.color);
    let status = match &arguments.command {
        Command::Generate(generate) => commands::generate(&mut terminal, generate),
        Command::Watch(watch) => commands::watch(&mut terminal, watch),
        Command::Init(init) => commands::init(&mut terminal, init),
        Command::Pigeon(pigeon) => commands::pigeon(&mut terminal, pigeon),
        Command::Check(check) => commands::check(&mut terminal, check),
        Command::Explain(explain) => commands::explain(&mut terminal, explain),
        Command::Dump(dump) => commands::dump(&mut terminal, dump),
    };
    let status = status.and_then(|status| terminal.flush().map(|()| status));
    ExitCode::from(status.unwrap_or_else(|error| trouble(&mut terminal, &error)) as u8)
}

/// Help and version are asked for: status 0. Anything else is wrong use: status 2.
fn usage(error: &clap::Error) -> ExitCode {
    // Where nobody reads, there is nobody to tell.
    let _ = error.print();
    ExitCode::from(u8::try_from(error.exit_code()).unwrap_or(Status::Trouble as u8))
}

fn trouble(terminal: &mut Terminal, error: &io::Error) -> Status {
    use std::io::Write;
    if error.kind() == io::ErrorKind::BrokenPipe {
        return Status::Success;
    }
    let _ = writeln!(terminal.err, "error: {error}");
    let _ = terminal.err.flush();
    Status::Trouble
}
