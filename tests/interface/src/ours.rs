//! What Columba says.

use columba_interface::diagnostic::{Diagnostics, Severity};
use columba_interface::parser::parse;
use columba_interface::source::SourceMap;

use crate::case::Case;

/// One side's judgement of a file's syntax.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub(crate) struct Judgement {
    /// The first error of syntax: its line and its message.
    pub(crate) syntax: Option<(u32, String)>,
    /// The first error of another kind.
    pub(crate) other: Option<(u32, String)>,
}

/// The codes of the rules of syntax start like this.
const SYNTAX: &str = "E00";

/// What the parser says of the file.
pub(crate) fn judge(case: &Case) -> Judgement {
    let mut sources = SourceMap::default();
    let mut diagnostics = Diagnostics::default();
    let text = String::from_utf8_lossy(&case.bytes);
    // The loader does the same: a byte order mark is no part of the text.
    let Some(file) = sources.add(&*case.path, text.strip_prefix('\u{FEFF}').unwrap_or(&text)) else {
        return Judgement { syntax: Some((1, "the file is too large".to_owned())), other: None };
    };
    let _unit = parse(&sources, file, &mut diagnostics);
    let mut judgement = Judgement::default();
    for found in diagnostics.into_sorted() {
        let line = found.span().map_or(0, |span| sources.start(span).line);
        let first = if found.rule.code.starts_with(SYNTAX) { &mut judgement.syntax } else { &mut judgement.other };
        if found.severity() == Severity::Error && first.is_none() {
            *first = Some((line, format!("{} {}", found.rule.code, found.message)));
        }
    }
    judgement
}
