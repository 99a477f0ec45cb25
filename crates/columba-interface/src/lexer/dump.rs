//! The tokens as others may see them.

use serde::Serialize;

use super::lex;
use crate::source::{FileId, SourceMap, Span};

/// A token or a comment, for `columba dump --stage tokens`.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TokenView {
    /// What it is: `identifier`, `int`, `double`, `string`, `string start`, `string middle`, `string end`, `comment`,
    /// `doc comment`, `end of file`; of words that mean something to Dart and of punctuation, the text itself.
    pub kind: &'static str,
    /// Where it stands. Empty for a bracket that is missing in the text and was put in.
    pub span: Span,
}

/// All tokens and comments of a file, in source order. A `>` is always a token of its own.
#[must_use]
pub fn tokens(sources: &SourceMap, file: FileId) -> Vec<TokenView> {
    let text = sources.file(file).text();
    let mut views = Vec::new();
    let mut end = 0;
    for token in lex(text, file, &mut Vec::new()).list {
        push_comments(text, file, end, token.start, &mut views);
        views.push(TokenView { kind: token.kind.text(), span: Span::new(file, token.start, token.end) });
        end = token.end;
    }
    views
}

/// The comments between two tokens. Only white space, comments and unexpected characters stand there.
fn push_comments(text: &str, file: FileId, start: u32, end: u32, views: &mut Vec<TokenView>) {
    let mut at = start as usize;
    let end = end as usize;
    while let Some(found) = text.get(at..end).and_then(|gap| gap.find('/')) {
        let comment = at + found;
        let rest = text.get(comment..end).unwrap_or_default();
        let length = if rest.starts_with("/*") { block_length(rest) } else { rest.find(['\n', '\r']) };
        at = comment + length.unwrap_or(rest.len());
        let is_doc = rest.starts_with("///") || (rest.starts_with("/**") && !rest.starts_with("/**/"));
        let kind = if is_doc { "doc comment" } else { "comment" };
        views.push(TokenView { kind, span: Span::new(file, super::offset(comment), super::offset(at)) });
    }
}

/// The length of the block comment that `text` starts with, if it ends.
fn block_length(text: &str) -> Option<usize> {
    let mut depth = 0_usize;
    let mut at = 0;
    loop {
        at += text.get(at..)?.find(['*', '/'])?;
        match text.as_bytes().get(at..at + 2)? {
            b"/*" => depth += 1,
            b"*/" => depth = depth.saturating_sub(1),
            _ => {
                at += 1;
                continue;
            }
        }
        at += 2;
        if depth == 0 {
            return Some(at);
        }
    }
}
