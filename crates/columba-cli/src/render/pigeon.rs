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
    let errors = diagnostics.iter().filter(|diagnostic| diagnostic.severity() == Severity::Error);
    for diagnostic in errors {
        // A message is one line, or a script would see two.
        let message = diagnostic.message.replace(['\n', '\r'], " ");
        match diagnostic.span() {
            Some(span) => {
                let (file, line) = (sources.file(span.file).path(), sources.start(span).line);
                writeln!(out, "Error: {file}:{line}: {message}")?;
            }
            None => writeln!(out, "Error: {input}: {message}")?,
        }
    }
    Ok(())
}
