//! Tokens, one per line.

use std::io::{self, Write};

use columba_interface::Analysis;
use columba_interface::lexer::tokens;

/// The longest text of a token that is shown whole, in characters.
const LONGEST_TEXT: usize = 80;

/// Writes a line per token: place, kind, and the text where the kind is not the text.
pub(crate) fn write_tokens(out: &mut dyn Write, analysis: &Analysis) -> io::Result<()> {
    let sources = &analysis.sources;
    for (id, file) in sources.files() {
        writeln!(out, "{}", file.path())?;
        for token in tokens(sources, id) {
            let (at, text) = (sources.start(token.span), sources.text(token.span));
            let place = format!("{}:{}", at.line, at.column);
            if text == token.kind {
                writeln!(out, "{place:>9}  {text}")?;
            } else {
                writeln!(out, "{place:>9}  {:12}  {}", token.kind, shown(text))?;
            }
        }
    }
    Ok(())
}

fn shown(text: &str) -> String {
    let cut: String = text.chars().take(LONGEST_TEXT).collect();
    let more = if cut.len() < text.len() { "…" } else { "" };
    format!("{}{more}", cut.escape_debug().to_string().replace("\\'", "'").replace("\\\"", "\""))
}
