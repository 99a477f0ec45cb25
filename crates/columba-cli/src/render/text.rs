//! Diagnostics for people: the source line, what is wrong in it, and what to write instead.

use std::io::{self, Write};

use codespan_reporting::diagnostic::{Diagnostic as Drawn, Label as DrawnLabel, LabelStyle, Severity as DrawnSeverity};
use codespan_reporting::files::Error;
use codespan_reporting::term::termcolor::Ansi;
use codespan_reporting::term::{self, Config, Styles, StylesWriter};
use columba_interface::diagnostic::{Diagnostic, Label, Severity};
use columba_interface::source::{FileId, SourceMap};

use super::excerpt::{Excerpts, printable};

/// How many codes the last line names; more would not be read.
const MOST_HINTS: usize = 3;
/// How many other places a picture shows; drawing takes the square of their number.
const MOST_PLACES: usize = 24;

/// Writes all diagnostics and a summary, with ANSI colours. Nothing if there is none.
///
/// # Errors
///
/// Those of `out`.
pub fn write_text(out: &mut dyn Write, sources: &SourceMap, diagnostics: &[Diagnostic]) -> io::Result<()> {
    let (config, styles) = (Config { tab_width: 2, ..Config::default() }, styles());
    for diagnostic in diagnostics {
        let mut buffer = Ansi::new(Vec::new());
        let (excerpts, drawn) = draw(sources, diagnostic);
        let mut writer = StylesWriter::new(&mut buffer, &styles);
        term::emit_to_write_style(&mut writer, &config, &excerpts, &drawn).map_err(into_io)?;
        out.write_all(&trim_lines(&buffer.into_inner()))?;
    }
    write_summary(out, diagnostics)
}

fn into_io(error: Error) -> io::Error {
    match error {
        Error::Io(error) => error,
        other => io::Error::other(other),
    }
}

/// The renderer leaves spaces at the ends of some lines.
fn trim_lines(text: &[u8]) -> Vec<u8> {
    let lines = text.split_inclusive(|byte| *byte == b'\n');
    lines
        .flat_map(|line| match line.strip_suffix(b"\n") {
            Some(line) => [line.trim_ascii_end(), b"\n"],
            None => [line, b""],
        })
        .flatten()
        .copied()
        .collect()
}

fn styles() -> Styles {
    use codespan_reporting::term::termcolor::Color;
    let mut styles = Styles::default();
    for style in
        [&mut styles.line_number, &mut styles.source_border, &mut styles.note_bullet, &mut styles.secondary_label]
    {
        style.set_fg(Some(Color::Blue));
    }
    for style in [&mut styles.header_error, &mut styles.header_warning, &mut styles.header_message] {
        style.set_intense(false);
    }
    styles
}

fn draw(sources: &SourceMap, diagnostic: &Diagnostic) -> (Excerpts, Drawn<usize>) {
    let severity = match diagnostic.severity() {
        Severity::Error => DrawnSeverity::Error,
        Severity::Warning => DrawnSeverity::Warning,
    };
    let (excerpts, labels) = draw_labels(sources, diagnostic);
    let left_out = diagnostic.secondary.len().saturating_sub(MOST_PLACES);
    let left_out = (left_out > 0).then(|| format!("and {}", counted(left_out, "more place")));
    let help = diagnostic.help.iter().map(|help| format!("help: {}", printable(help, &['\n', '\t'])));
    let drawn = Drawn::new(severity)
        .with_code(diagnostic.rule.code)
        .with_message(printable(&diagnostic.message, &[]))
        .with_labels(labels)
        .with_notes(left_out.into_iter().chain(help).collect());
    (excerpts, drawn)
}

/// The labels, file by file: the primary's first.
fn draw_labels(sources: &SourceMap, diagnostic: &Diagnostic) -> (Excerpts, Vec<DrawnLabel<usize>>) {
    let primary = diagnostic.primary.iter().map(|label| (LabelStyle::Primary, label));
    let secondary = diagnostic.secondary.iter().take(MOST_PLACES).map(|label| (LabelStyle::Secondary, label));
    let all: Vec<(LabelStyle, &Label)> = primary.chain(secondary).collect();
    let mut files: Vec<FileId> = Vec::new();
    for (_, label) in &all {
        if !files.contains(&label.span.file) {
            files.push(label.span.file);
        }
    }
    let (mut excerpts, mut drawn) = (Excerpts::default(), Vec::new());
    for file in files {
        let labels: Vec<_> = all.iter().filter(|(_, label)| label.span.file == file).collect();
        let spans: Vec<_> = labels.iter().map(|(_, label)| label.span).collect();
        let (id, ranges) = excerpts.add(sources.file(file), &spans);
        drawn.extend(labels.iter().zip(ranges).map(|((style, label), range)| {
            DrawnLabel::new(*style, id, range).with_message(printable(&label.text, &[]))
        }));
    }
    (excerpts, drawn)
}

fn write_summary(out: &mut dyn Write, diagnostics: &[Diagnostic]) -> io::Result<()> {
    if diagnostics.is_empty() {
        return Ok(());
    }
    writeln!(out, "{}", summary(diagnostics))?;
    let mut codes: Vec<&str> = Vec::new();
    for diagnostic in diagnostics {
        if !codes.contains(&diagnostic.rule.code) {
            codes.push(diagnostic.rule.code);
        }
    }
    let more = if codes.len() > MOST_HINTS { ", ..." } else { "" };
    codes.truncate(MOST_HINTS);
    writeln!(out, "more about a code: columba explain {}{more}", codes.join(", "))
}

/// `2 errors, 1 warning`: how many there are of what.
#[must_use]
pub fn summary(diagnostics: &[Diagnostic]) -> String {
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity() == Severity::Error).count();
    let counts = [(errors, "error"), (diagnostics.len() - errors, "warning")];
    let words = counts.iter().filter(|(count, _)| *count > 0).map(|(count, noun)| counted(*count, noun));
    words.collect::<Vec<_>>().join(", ")
}

/// `1 error`, `2 errors`.
#[must_use]
pub fn counted(count: usize, noun: &str) -> String {
    format!("{count} {noun}{}", if count == 1 { "" } else { "s" })
}
