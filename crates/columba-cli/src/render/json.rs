//! Diagnostics for editors: one JSON object per line.

use std::io::{self, Write};

use columba_interface::diagnostic::{Diagnostic, Label, Severity};
use columba_interface::source::{SourceMap, Span};
use serde::Serialize;

/// The schema of the lines; its number grows when a reader of the old one could misread the new one.
pub const DIAGNOSTICS_SCHEMA: &str = "columba.diagnostics/1";

/// One line of `columba check --format json`.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct JsonDiagnostic<'a> {
    /// The schema of this line: `columba.diagnostics/1`.
    pub schema: &'static str,
    /// The code of the rule: `E` or `W` and four digits.
    pub code: &'static str,
    /// The name of the rule, in kebab case.
    pub name: &'static str,
    /// How bad it is.
    #[cfg_attr(test, schemars(with = "SeverityName"))]
    pub severity: Severity,
    /// One sentence without a full stop, names in backquotes.
    pub message: &'a str,
    /// Where it is; null for what is in no file.
    pub place: Option<JsonPlace<'a>>,
    /// A few words about the place; may be empty.
    pub label: &'a str,
    /// Other places that take part.
    pub related: Vec<JsonRelated<'a>>,
    /// What to write instead.
    pub help: &'a [String],
}

/// A place in a file.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct JsonPlace<'a> {
    /// The path, as it was given or as it was resolved.
    pub file: &'a str,
    /// The first character.
    pub start: JsonPosition,
    /// After the last character.
    pub end: JsonPosition,
}

/// Another place that takes part.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct JsonRelated<'a> {
    /// Where it is.
    pub place: JsonPlace<'a>,
    /// A few words about it.
    pub label: &'a str,
}

/// A position in a file.
#[derive(Debug, Serialize)]
#[cfg_attr(test, derive(schemars::JsonSchema))]
pub struct JsonPosition {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in UTF-16 code units.
    pub column: u32,
    /// The offset, from 0, in bytes of UTF-8.
    pub offset: u32,
}

/// How bad a diagnostic is.
#[cfg(test)]
#[derive(schemars::JsonSchema)]
#[schemars(rename_all = "lowercase", rename = "Severity")]
#[expect(dead_code, reason = "it is the schema of another crate's type")]
enum SeverityName {
    /// The exit status is 1.
    Error,
    /// The exit status is unchanged.
    Warning,
}

/// Writes each diagnostic as a line.
///
/// # Errors
///
/// Those of `out`.
pub fn write_json(out: &mut dyn Write, sources: &SourceMap, diagnostics: &[Diagnostic]) -> io::Result<()> {
    for diagnostic in diagnostics {
        serde_json::to_writer(&mut *out, &json(sources, diagnostic))?;
        out.write_all(b"\n")?;
    }
    Ok(())
}

fn json<'a>(sources: &'a SourceMap, diagnostic: &'a Diagnostic) -> JsonDiagnostic<'a> {
    let primary = diagnostic.primary.as_ref();
    JsonDiagnostic {
        schema: DIAGNOSTICS_SCHEMA,
        code: diagnostic.rule.code,
        name: diagnostic.rule.name,
        severity: diagnostic.severity(),
        message: &diagnostic.message,
        place: primary.map(|label| place(sources, label.span)),
        label: primary.map_or("", |label| &label.text),
        related: diagnostic.secondary.iter().map(|label| related(sources, label)).collect(),
        help: &diagnostic.help,
    }
}

fn related<'a>(sources: &'a SourceMap, label: &'a Label) -> JsonRelated<'a> {
    JsonRelated { place: place(sources, label.span), label: &label.text }
}

fn place(sources: &SourceMap, span: Span) -> JsonPlace<'_> {
    let file = sources.file(span.file);
    let position = |offset: u32| {
        let at = file.position(offset);
        JsonPosition { line: at.line, column: at.column, offset }
    };
    JsonPlace { file: file.path(), start: position(span.start), end: position(span.end) }
}
