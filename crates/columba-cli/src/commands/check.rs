//! `columba check`: what is wrong.

use std::io::{self, Write};

use columba_interface::{Analysis, Request, analyze};

use crate::Status;
use crate::arguments::{Check, DiagnosticFormat};
use crate::disk::Disk;
use crate::render::{counted, write_json, write_pigeon, write_text};
use crate::terminal::Terminal;

pub(crate) fn check(terminal: &mut Terminal, arguments: &Check) -> io::Result<Status> {
    let inputs = arguments.inputs.paths();
    if inputs.is_empty() {
        return no_input(terminal);
    }
    let analysis = analyze(&Disk, &Request { inputs: inputs.clone(), ..Request::default() });
    write_diagnostics(terminal, &analysis, arguments.format, inputs.first().map_or("", String::as_str))?;
    if !arguments.quiet && arguments.format == DiagnosticFormat::Text {
        write_success(terminal, &analysis)?;
    }
    let denied = arguments.deny_warnings && !analysis.diagnostics.is_empty();
    Ok(if analysis.has_errors() || denied { Status::Mistakes } else { Status::Success })
}

/// Says that there is nothing to read.
pub(super) fn no_input(terminal: &mut Terminal) -> io::Result<Status> {
    writeln!(terminal.err, "error: no interface file was named\n\nUsage: columba check [OPTIONS] FILE...")?;
    Ok(Status::Trouble)
}

/// Shows what is wrong, where the format wants it.
pub(super) fn write_diagnostics(
    terminal: &mut Terminal,
    analysis: &Analysis,
    format: DiagnosticFormat,
    input: &str,
) -> io::Result<()> {
    let (sources, diagnostics) = (&analysis.sources, &analysis.diagnostics);
    match format {
        DiagnosticFormat::Text => write_text(&mut terminal.err, sources, diagnostics),
        DiagnosticFormat::Json => write_json(&mut terminal.out, sources, diagnostics),
        DiagnosticFormat::Pigeon => write_pigeon(&mut terminal.err, sources, diagnostics, input),
    }
}

fn write_success(terminal: &mut Terminal, analysis: &Analysis) -> io::Result<()> {
    let files = counted(analysis.files.len(), "file");
    if analysis.diagnostics.is_empty() {
        writeln!(terminal.err, "checked {files}: no mistakes")?;
    }
    Ok(())
}
