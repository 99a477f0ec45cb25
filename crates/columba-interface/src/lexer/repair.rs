//! What to do about brackets that do not match.
//!
//! Runs only where they do not. A first run finds out which brackets have no partner at all; a second one places what is
//! missing where a reader would, guided by that and by the layout: a `(` ends before a `;` or a block, a `{` where a `}`
//! on a line of its own goes back further than it, or where a line without indentation starts a declaration.

use super::brackets::closer_of;
use super::levels::{Outcome, Run};
use super::scanner::Scanned;
use super::{Kind, Token, offset};
use crate::diagnostic::Diagnostic;
use crate::rules::syntax;
use crate::source::{FileId, Span};

/// How far from a string without end a bracket is, at most, that follows from it, in bytes.
const LONGEST_LINE: usize = 256;

/// Puts in what is missing, takes out what is too many, reports both; returns where follow-up noise is to be expected.
pub(super) fn repair(text: &str, file: FileId, scanned: &mut Scanned, found: &mut Vec<Diagnostic>) -> Vec<Span> {
    let first = Run::new(text, &scanned.list, None).finish();
    let second = Run::new(text, &scanned.list, Some(&first)).finish();
    let mut repaired = Vec::new();
    let first_report = found.len();
    report(text, file, &scanned.list, &second, found);
    silence_cuts(text, &scanned.cuts, found, first_report);
    for &(before, opener) in &second.missing {
        let (Some(token), Some(opener)) = (scanned.list.get(before), scanned.list.get(opener)) else { continue };
        let is_brace = opener.kind == Kind::OpenBrace;
        scanned.lost |= is_brace;
        repaired.push(Span::new(
            file,
            if is_brace { end_before(&scanned.list, before) } else { opener.start },
            token.start,
        ));
    }
    for &stray in &second.stray {
        let Some(token) = scanned.list.get(stray) else { continue };
        scanned.lost |= token.kind == Kind::CloseBrace;
        if token.kind != Kind::CloseBrace {
            let next = scanned.list.get(stray + 1).unwrap_or(token);
            repaired.push(Span::new(file, token.start, next.end));
        }
    }
    rebuild(scanned, &second);
    repaired
}

/// Where a string has no end, a bracket of the same line may have been taken for a part of it.
fn silence_cuts(text: &str, cuts: &[Span], found: &mut Vec<Diagnostic>, first: usize) {
    if cuts.is_empty() {
        return;
    }
    let brackets = found.split_off(first.min(found.len()));
    let is_cut = |place: u32| {
        let before = cuts.partition_point(|cut| cut.end < place);
        let same_line = |cut: &Span| {
            let between = text.get(place.min(cut.start) as usize..cut.start as usize).unwrap_or_default();
            between.len() < LONGEST_LINE && !between.contains(['\n', '\r'])
        };
        cuts.get(before).is_some_and(same_line)
    };
    let places = |found: &Diagnostic| {
        let labels = found.primary.iter().chain(&found.secondary);
        labels.map(|label| label.span.start).collect::<Vec<_>>()
    };
    found.extend(brackets.into_iter().filter(|found| !places(found).into_iter().any(is_cut)));
}

fn end_before(list: &[Token], index: usize) -> u32 {
    index.checked_sub(1).and_then(|previous| list.get(previous)).map_or(0, |token| token.end)
}

fn report(text: &str, file: FileId, list: &[Token], outcome: &Outcome, found: &mut Vec<Diagnostic>) {
    let span = |token: &Token| Span::new(file, token.start, token.end);
    let mut last_place = None;
    for &(before, opener) in &outcome.missing {
        // Several that are missing in one place are one mistake; the innermost comes first.
        if last_place.replace(before) == Some(before) {
            continue;
        }
        if let (Some(token), Some(opener)) = (list.get(before), list.get(opener)) {
            let place = end_before(list, before);
            let place = Span::new(file, place, place);
            let next = text.get(span(token).range()).unwrap_or_default();
            let (opener_text, closer) = (opener.kind.text(), closer_of(opener.kind).text());
            found.push(syntax::bracket_not_closed::report(opener_text, closer, next, span(opener), place));
        }
    }
    let mut last_stray = None;
    let is_missing = |index: usize| outcome.missing.binary_search_by_key(&index, |(before, _)| *before).is_ok();
    for &stray in &outcome.stray {
        // Adjacent ones are one mistake, and so is one that stands for a missing one.
        let is_next = last_stray.replace(stray).is_some_and(|last| last + 1 == stray);
        let Some(token) = list.get(stray).filter(|_| !is_next && !is_missing(stray)) else { continue };
        found.push(syntax::bracket_not_opened::report(token.kind.text(), span(token)));
    }
}

/// Writes the tokens anew.
fn rebuild(scanned: &mut Scanned, outcome: &Outcome) {
    let mut list = Vec::with_capacity(scanned.list.len() + outcome.missing.len());
    let mut missing = outcome.missing.iter().peekable();
    let mut stray = outcome.stray.iter().peekable();
    let mut docs = scanned.docs.iter_mut().peekable();
    let mut end = 0;
    for (index, token) in scanned.list.iter().enumerate() {
        while let Some(&(_, opener)) = missing.next_if(|(before, _)| *before == index) {
            let kind = scanned.list.get(opener).map_or(Kind::Eof, |opener| closer_of(opener.kind));
            list.push(Token { kind, start: end, end });
        }
        while let Some(doc) = docs.next_if(|doc| doc.token as usize == index) {
            doc.token = offset(list.len());
        }
        if stray.next_if_eq(&&index).is_none() {
            list.push(*token);
            end = token.end;
        } else if token.kind == Kind::CloseBrace {
            scanned.strays.push(offset(list.len()));
        }
    }
    scanned.list = list;
}
