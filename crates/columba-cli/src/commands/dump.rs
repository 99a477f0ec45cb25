//! `columba dump`: what a layer of the program made.

use std::io::{self, Write};

use columba_interface::{Analysis, Request, analyze};

use super::check::{no_input, write_diagnostics};
use crate::Status;
use crate::arguments::{DataFormat, DiagnosticFormat, Dump, Stage};
use crate::disk::Disk;
use crate::dump::{self, Document, write_outline};
use crate::terminal::Terminal;

pub(crate) fn dump(terminal: &mut Terminal, arguments: &Dump) -> io::Result<Status> {
    let inputs = arguments.inputs.paths();
    if inputs.is_empty() {
        return no_input(terminal);
    }
    let analysis = analyze(&Disk, &Request { inputs, ..Request::default() });
    write_diagnostics(terminal, &analysis, DiagnosticFormat::Text, "")?;
    write_stage(&mut terminal.out, &analysis, arguments)?;
    Ok(if analysis.has_errors() { Status::Mistakes } else { Status::Success })
}

fn write_stage(out: &mut dyn Write, analysis: &Analysis, arguments: &Dump) -> io::Result<()> {
    let document = match arguments.stage {
        Stage::Ast => dump::ast(analysis),
        Stage::Model => dump::model(analysis),
        Stage::Plan => match dump::plan(analysis) {
            Some(plan) => plan,
            // What is in the way was said.
            None => return Ok(()),
        },
    };
    match arguments.format {
        DataFormat::Text => write_outline(out, &analysis.sources, &document),
        DataFormat::Json => write_document(out, &document),
    }
}

fn write_document(out: &mut dyn Write, document: &Document<'_>) -> io::Result<()> {
    serde_json::to_writer_pretty(&mut *out, document)?;
    writeln!(out)
}
