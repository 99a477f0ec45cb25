//! Which bracket closes which.

use super::scanner::Scanned;
use super::{Kind, Token, Tokens, offset, repair};
use crate::diagnostic::Diagnostic;
use crate::source::{FileId, Span};

/// Pairs the brackets; where that cannot be, repairs them first.
pub(super) fn pair(text: &str, file: FileId, mut scanned: Scanned, found: &mut Vec<Diagnostic>) -> Tokens {
    let mut repaired = Vec::new();
    let mut partners = vec![0; scanned.list.len()];
    if !fill(&scanned.list, &mut partners) {
        repaired = repair::repair(text, file, &mut scanned, found);
        partners = vec![0; scanned.list.len()];
        let is_paired = fill(&scanned.list, &mut partners);
        debug_assert!(is_paired, "a repair leaves every bracket with its partner");
    }
    let Scanned { list, docs, cuts, strays, lost } = scanned;
    repaired.extend(cuts);
    Tokens { list, partners, docs, repaired: merge(repaired), strays, lost }
}

/// Fills in the partners; false when a bracket has none.
fn fill(list: &[Token], partners: &mut [u32]) -> bool {
    let mut open: Vec<(usize, Kind)> = Vec::new();
    for (index, token) in list.iter().enumerate() {
        if token.kind.is_opener() {
            open.push((index, token.kind));
        } else if token.kind.is_closer() {
            match open.pop() {
                Some((opener, kind)) if closer_of(kind) == token.kind => link(partners, opener, index),
                _ => return false,
            }
        } else if token.kind == Kind::StrMiddle && !matches!(open.last(), Some((_, Kind::StrStart))) {
            return false;
        }
    }
    open.is_empty()
}

fn link(partners: &mut [u32], opener: usize, closer: usize) {
    for (from, to) in [(opener, closer), (closer, opener)] {
        if let Some(partner) = partners.get_mut(from) {
            *partner = offset(to);
        }
    }
}

/// What closes an opening bracket.
pub(super) fn closer_of(opener: Kind) -> Kind {
    match opener {
        Kind::OpenParen => Kind::CloseParen,
        Kind::OpenSquare => Kind::CloseSquare,
        Kind::OpenBrace => Kind::CloseBrace,
        _ => Kind::StrEnd,
    }
}

/// Sorted, and what touches joined.
fn merge(mut spans: Vec<Span>) -> Vec<Span> {
    spans.sort_unstable();
    let mut merged: Vec<Span> = Vec::new();
    for span in spans {
        match merged.last_mut() {
            Some(last) if span.start <= last.end => last.end = last.end.max(span.end),
            _ => merged.push(span),
        }
    }
    merged
}
