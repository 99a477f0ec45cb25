//! Doc comments.

use smol_str::SmolStr;

use super::{Mode, Parser};
use crate::ast::DocsAst;
use crate::lexer::DocComment;
use crate::source::Span;

impl<'t> Parser<'t> {
    /// The doc comment right before the next token.
    pub(super) fn docs_here(&mut self) -> Option<DocsAst> {
        let here = self.comments_here();
        if self.mode == Mode::Judge || here.is_empty() {
            return None;
        }
        // A block starts anew, and so do the lines behind the last one.
        let last_block = here.iter().rposition(|comment| self.comment(comment).starts_with("/*"));
        match last_block {
            Some(last) if last + 1 == here.len() => here.get(last).map(|block| self.block(block)),
            Some(last) => self.lines(here.get(last + 1..)?),
            None => self.lines(here),
        }
    }

    fn comments_here(&mut self) -> &'t [DocComment] {
        let docs = self.docs;
        let token_of = |index: usize| docs.get(index).map_or(usize::MAX, |comment| comment.token as usize);
        while token_of(self.doc_at) < self.at {
            self.doc_at += 1;
        }
        let mut end = self.doc_at;
        while token_of(end) == self.at {
            end += 1;
        }
        docs.get(self.doc_at..end).unwrap_or_default()
    }

    fn comment(&self, comment: &DocComment) -> &str {
        self.text.get(comment.start as usize..comment.end as usize).unwrap_or_default()
    }

    fn lines(&self, comments: &[DocComment]) -> Option<DocsAst> {
        let (first, last) = (comments.first()?, comments.last()?);
        let line = |comment| {
            SmolStr::new({
                let text = self.comment(comment);
                text.strip_prefix("///").unwrap_or(text)
            })
        };
        Some(DocsAst { lines: comments.iter().map(line).collect(), span: Span::new(self.file, first.start, last.end) })
    }

    fn block(&self, block: &DocComment) -> DocsAst {
        let text = self.comment(block);
        let text = text.strip_prefix("/**").unwrap_or(text);
        let text = text.strip_suffix("*/").unwrap_or(text);
        let mut lines: Vec<SmolStr> = text.lines().enumerate().map(|(index, line)| block_line(index, line)).collect();
        while lines.last().is_some_and(|line| line.trim().is_empty()) {
            lines.pop();
        }
        let empty = lines.iter().take_while(|line| line.trim().is_empty()).count();
        lines.drain(..empty);
        DocsAst { lines, span: Span::new(self.file, block.start, block.end) }
    }
}

/// A line of a block without what frames it: on later lines white space and a star.
fn block_line(index: usize, line: &str) -> SmolStr {
    let line = line.trim_end();
    if index == 0 {
        return SmolStr::new(line);
    }
    let trimmed = line.trim_start();
    match trimmed.strip_prefix('*') {
        Some(rest) => SmolStr::new(rest),
        None if trimmed.is_empty() => SmolStr::default(),
        // Without a star the line starts where a text behind a star and a space would.
        None => SmolStr::new(format!(" {trimmed}")),
    }
}
