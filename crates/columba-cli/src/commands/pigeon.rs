//! `columba pigeon`: Pigeon's flags, messages and exit statuses.

use std::io::{self, Write};

use clap::CommandFactory;
use columba_interface::Request;

use super::generate::{write, write_left_out};
use crate::Status;
use crate::arguments::{Arguments, Pigeon};
use crate::disk::Disk;
use crate::generation::generate;
use crate::render::{write_pigeon, write_pigeon_warnings};
use crate::terminal::Terminal;

pub(crate) fn pigeon(terminal: &mut Terminal, arguments: &Pigeon) -> io::Result<Status> {
    let Some(input) = &arguments.input else { return no_input(terminal) };
    let command_line = arguments.flags.layer.clone();
    let request = Request { inputs: vec![input.clone()], command_line, ..Request::default() };
    let generation = generate(&Disk, &request, arguments.unsupported())?;
    let (sources, diagnostics) = (&generation.analysis.sources, &generation.analysis.diagnostics);
    write_pigeon_warnings(&mut terminal.err, sources, diagnostics, input)?;
    write_pigeon(&mut terminal.err, sources, diagnostics, input)?;
    if generation.analysis.has_errors() {
        return Ok(Status::Mistakes);
    }
    write_left_out(terminal, &generation)?;
    write(terminal, &generation.files, true)
}

/// Says how to use the command. Pigeon then ends with 0, and a script that forgot its input goes on.
fn no_input(terminal: &mut Terminal) -> io::Result<Status> {
    let mut command = Arguments::command();
    command.build();
    let usage = command.find_subcommand_mut("pigeon").map(clap::Command::render_help);
    writeln!(terminal.err, "error: `--input FILE` is missing\n")?;
    write!(terminal.err, "{}", usage.unwrap_or_default().ansi())?;
    Ok(Status::Trouble)
}
