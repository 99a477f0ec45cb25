//! What is on the disk beside what would be written, for `generate --check`.

use std::fs;
use std::io::{self, Write};
use std::time::Duration;

use anstyle::{AnsiColor, Style};
use similar::TextDiff;

use super::OutputFile;

/// So long the smallest difference is looked for; after that a larger one will do.
const PATIENCE: Duration = Duration::from_secs(1);

/// How a file on the disk differs from what would be written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum Difference {
    /// There is no such file.
    Missing,
    /// Only the ends of its lines do, as where a version control system rewrote them.
    LineEnds,
    /// It has another text: this one.
    Stale(String),
}

impl OutputFile {
    /// How the file on the disk differs, if it does.
    pub(crate) fn difference(&self) -> io::Result<Option<Difference>> {
        let found = match fs::read(&self.path) {
            Ok(found) => found,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Some(Difference::Missing)),
            Err(error) => return Err(error),
        };
        if found == self.text {
            return Ok(None);
        }
        let without_returns = |text: &[u8]| text.iter().copied().filter(|byte| *byte != b'\r').collect::<Vec<u8>>();
        if without_returns(&found) == without_returns(&self.text) {
            return Ok(Some(Difference::LineEnds));
        }
        Ok(Some(Difference::Stale(String::from_utf8_lossy(&found).into_owned())))
    }
}

/// Writes the difference as `patch` reads it, with colours. Of line ends there is nothing to show.
pub(crate) fn write_difference(out: &mut dyn Write, file: &OutputFile, difference: &Difference) -> io::Result<()> {
    let (from, found) = match difference {
        Difference::Missing => ("/dev/null", ""),
        Difference::Stale(found) => (file.path.as_str(), found.as_str()),
        Difference::LineEnds => return Ok(()),
    };
    let text = String::from_utf8_lossy(&file.text);
    let lines = TextDiff::configure().timeout(PATIENCE).diff_lines(found, text.as_ref());
    let unified = lines.unified_diff().header(from, &file.path).to_string();
    for line in unified.split_inclusive('\n') {
        let style = style(line);
        let (body, end) = line.strip_suffix('\n').map_or((line, ""), |body| (body, "\n"));
        write!(out, "{style}{body}{style:#}{end}")?;
    }
    Ok(())
}

fn style(line: &str) -> Style {
    let color = |color: AnsiColor| color.on_default();
    match line.as_bytes() {
        [b'-', b'-', b'-', ..] | [b'+', b'+', b'+', ..] => Style::new().bold(),
        [b'-', ..] => color(AnsiColor::Red),
        [b'+', ..] => color(AnsiColor::Green),
        [b'@', ..] => color(AnsiColor::Cyan),
        _ => Style::new(),
    }
}
