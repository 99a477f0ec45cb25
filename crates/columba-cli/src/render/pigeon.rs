//! Diagnostics in Pigeon's own shape, for scripts that parse it: `Error: FILE:LINE: message`.
//!
//! Warnings are left out: Pigeon has none, and a script that counts lines would take them for errors.

use std::io::{self, Write};

use columba_interface::diagnostic::{Diagnostic, Severity};
use columba_interface::source::SourceMap;

/// Writes each error as a line. What is in no file is said to be in `input`, as Pigeon says it, without a line.
///
/// # Errors
///
/// Those of `out`.
pub fn write_pigeon(
    out: &mut dyn Write,
    sources: &SourceMap,
    diagnostics: &[Diagnostic],
    input: &str,
) -> io::Result<()> {
    write_lines(out, sources, diagnostics, input, Severity::Error)
}

/// Writes each warning as a line `Warning: FILE:LINE: message`: what Pigeon does not say, in a form that no script takes
/// for an error.
///
/// # Errors
///
/// Those of `out`.
pub fn write_pigeon_warnings(
    out: &mut dyn Write,
    sources: &SourceMap,
    diagnostics: &[Diagnostic],
    input: &str,
) -> io::Result<()> {
    write_lines(out, sources, diagnostics, input, Severity::Warning)
}

fn write_lines(
    out: &mut dyn Write,
    sources: &SourceMap,
    diagnostics: &[Diagnostic],
    input: &str,
    severity: Severity,
) -> io::Result<()> {
    let word = if severity == Severity::Error { "Error" } else { "Warning" };
    for diagnostic in diagnostics.iter().filter(|diagnostic| diagnostic.severity() == severity) {
        // A message is one line, or a script would see two.
        let message = diagnostic.message.replace(['\n', '\r'], " ");
        match diagnostic.span() {
            Some(span) => {
                let (file, line) = (sources.file(span.file).path(), sources.start(span).line);
                writeln!(out, "{word}: {file}:{line}: {message}")?;
            }
            None => writeln!(out, "{word}: {input}: {message}")?,
        }
    }
    Ok(())
}
