//! `columba check`: what is wrong.

use std::io::{self, Write};
use std::mem;

use columba_interface::{Analysis, analyze};

use super::generate::write;
use crate::Status;
use crate::arguments::{Check, DiagnosticFormat};
use crate::disk::Disk;
use crate::outputs::trees;
use crate::render::{counted, write_json, write_pigeon, write_text};
use crate::terminal::Terminal;

pub(crate) fn check(terminal: &mut Terminal, arguments: &Check) -> io::Result<Status> {
    let Some(request) = arguments.inputs.request() else { return no_input(terminal, "check") };
    let analysis = analyze(&Disk, &request);
    write_diagnostics(terminal, &analysis, arguments.format, request.inputs.first().map_or("", String::as_str))?;
    if !write_trees(terminal, &analysis)? {
        return Ok(Status::Trouble);
    }
    if !arguments.quiet && arguments.format == DiagnosticFormat::Text {
        write_success(terminal, &analysis)?;
    }
    let denied = arguments.deny_warnings && !analysis.diagnostics.is_empty();
    let status = if analysis.has_errors() || denied { Status::Mistakes } else { Status::Success };
    // The process ends here. To take all nodes apart first would be a fifth of its time.
    mem::forget(analysis);
    Ok(status)
}

/// Says that there is nothing to read.
pub(super) fn no_input(terminal: &mut Terminal, command: &str) -> io::Result<Status> {
    let why = "error: no interface file was named, and there is no `columba.yaml` in this folder";
    writeln!(terminal.err, "{why}\n\nUsage: columba {command} [OPTIONS] FILE...")?;
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

/// Writes the syntax trees that `astOut` asks for; whether that went well.
fn write_trees(terminal: &mut Terminal, analysis: &Analysis) -> io::Result<bool> {
    let trees = trees(analysis)?;
    Ok(trees.is_empty() || write(terminal, &trees, true)? == Status::Success)
}
