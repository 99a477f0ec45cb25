//! `columba generate`: writes the bindings, or says what is not up to date.

use std::io::{self, Write};
use std::mem;

use columba_interface::Request;

use super::check::{no_input, write_diagnostics};
use crate::Status;
use crate::arguments::{DiagnosticFormat, Generate};
use crate::disk::Disk;
use crate::generation::{Generation, generate as run};
use crate::outputs::{Difference, OutputFile, write_all, write_difference};
use crate::render::counted;
use crate::terminal::Terminal;

pub(crate) fn generate(terminal: &mut Terminal, arguments: &Generate) -> io::Result<Status> {
    let Some(request) = arguments.inputs.request() else { return no_input(terminal, "generate") };
    let generation = run(&Disk, &request, arguments.unsupported())?;
    if arguments.format == DiagnosticFormat::Json && generation.files.iter().any(OutputFile::is_stdout) {
        writeln!(terminal.err, "error: `--format json` and an output named `stdout` would mix on standard output")?;
        return Ok(Status::Trouble);
    }
    let status = finish(terminal, arguments, &request, &generation);
    // The process ends here. To take all nodes apart first would be a fifth of its time.
    mem::forget(generation);
    status
}

fn finish(
    terminal: &mut Terminal,
    arguments: &Generate,
    request: &Request,
    generation: &Generation,
) -> io::Result<Status> {
    let analysis = &generation.analysis;
    write_diagnostics(terminal, analysis, arguments.format, request.inputs.first().map_or("", String::as_str))?;
    if analysis.has_errors() || (arguments.deny_warnings && !analysis.diagnostics.is_empty()) {
        return Ok(Status::Mistakes);
    }
    if generation.is_idle() {
        return nothing_asked_for(terminal);
    }
    write_left_out(terminal, generation)?;
    if arguments.check {
        return check(terminal, &generation.files, arguments.quiet);
    }
    write(terminal, &generation.files, arguments.quiet)
}

fn nothing_asked_for(terminal: &mut Terminal) -> io::Result<Status> {
    let why = "error: no output is asked for";
    let help = "name one: `--dart_out lib/messages.g.dart`, or `dartOut` in `@ConfigurePigeon` or in `columba.yaml`";
    writeln!(terminal.err, "{why}\nhelp: {help}")?;
    Ok(Status::Trouble)
}

/// Says what is not generated although it is asked for.
pub(super) fn write_left_out(terminal: &mut Terminal, generation: &Generation) -> io::Result<()> {
    for left_out in &generation.left_out {
        writeln!(terminal.err, "left out: {}", left_out.message)?;
    }
    Ok(())
}

/// Writes all files or none, and says which changed.
pub(super) fn write(terminal: &mut Terminal, files: &[OutputFile], is_quiet: bool) -> io::Result<Status> {
    let changes = match write_all(files) {
        Ok(changes) => changes,
        Err(error) => {
            writeln!(terminal.err, "error: {error}\nno file was changed")?;
            return Ok(Status::Trouble);
        }
    };
    for file in files.iter().filter(|file| file.is_stdout()) {
        terminal.out.write_all(&file.text)?;
    }
    if is_quiet {
        return Ok(Status::Success);
    }
    let written: Vec<&str> = changes.iter().filter(|(_, changed)| *changed).map(|(path, _)| *path).collect();
    for path in &written {
        writeln!(terminal.err, "wrote {path}")?;
    }
    if written.is_empty() && !changes.is_empty() {
        writeln!(terminal.err, "{}: up to date", counted(changes.len(), "file"))?;
    } else if changes.len() > written.len() {
        writeln!(terminal.err, "{} up to date", counted(changes.len() - written.len(), "other file"))?;
    }
    Ok(Status::Success)
}

/// Says what a run would change, and changes nothing.
fn check(terminal: &mut Terminal, files: &[OutputFile], is_quiet: bool) -> io::Result<Status> {
    let files: Vec<&OutputFile> = files.iter().filter(|file| !file.is_stdout()).collect();
    let mut stale = 0;
    for file in &files {
        let found = match file.difference() {
            Ok(found) => found,
            Err(error) => {
                writeln!(terminal.err, "error: cannot read `{}`: {error}", file.path)?;
                return Ok(Status::Trouble);
            }
        };
        let Some(difference) = found else { continue };
        stale += 1;
        write_difference(&mut terminal.out, file, &difference)?;
        writeln!(terminal.err, "{}: {}", file.path, word(&difference))?;
    }
    if stale > 0 {
        writeln!(
            terminal.err,
            "{stale} of {} not up to date: `columba generate` writes them",
            counted(files.len(), "file")
        )?;
        return Ok(Status::Mistakes);
    }
    if !is_quiet {
        writeln!(terminal.err, "{}: up to date", counted(files.len(), "file"))?;
    }
    Ok(Status::Success)
}

fn word(difference: &Difference) -> &'static str {
    match difference {
        Difference::Missing => "missing",
        Difference::LineEnds => "only the ends of its lines differ",
        Difference::Stale(_) => "stale",
    }
}
