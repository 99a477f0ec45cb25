//! `columba dump`: what a layer of the program made.

use std::io::{self, Write};

use columba_interface::{Analysis, analyze};

use super::check::{no_input, write_diagnostics};
use crate::Status;
use crate::arguments::{DataFormat, DiagnosticFormat, Dump, Stage};
use crate::disk::Disk;
use crate::dump::{self, Document, write_options, write_outline, write_tokens};
use crate::terminal::Terminal;

pub(crate) fn dump(terminal: &mut Terminal, arguments: &Dump) -> io::Result<Status> {
    let Some(request) = arguments.inputs.request() else { return no_input(terminal, "dump") };
    let analysis = analyze(&Disk, &request);
    write_diagnostics(terminal, &analysis, DiagnosticFormat::Text, "")?;
    let is_planless = arguments.stage == Stage::Plan && analysis.plan.is_none();
    if is_planless && !analysis.has_errors() {
        writeln!(terminal.err, "error: a plan needs the name of the package: `--package_name NAME` gives it")?;
        return Ok(Status::Trouble);
    }
    write_stage(&mut terminal.out, &analysis, arguments)?;
    Ok(if analysis.has_errors() { Status::Mistakes } else { Status::Success })
}

fn write_stage(out: &mut dyn Write, analysis: &Analysis, arguments: &Dump) -> io::Result<()> {
    let document = match arguments.stage {
        Stage::Tokens if arguments.format == DataFormat::Text => return write_tokens(out, analysis),
        Stage::Tokens => dump::tokens(analysis),
        Stage::Ast => dump::ast(analysis),
        Stage::Model => dump::model(analysis),
        Stage::Plan => match dump::plan(analysis) {
            Some(plan) => plan,
            None => return Ok(()),
        },
        Stage::Options if arguments.format == DataFormat::Text => return write_options(out, analysis),
        Stage::Options => dump::options(analysis),
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
