//! Tests of the parser: what it builds, what it accepts, what it reports, and that nothing breaks it.

mod build;
mod grammar;
mod hostile;
mod recovery;
mod samples;

use crate::ast::Unit;
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::source::{FileId, SourceMap};

/// A file that was read.
struct Reading {
    sources: SourceMap,
    file: FileId,
    unit: Unit,
    found: Vec<Diagnostic>,
}

fn read(text: &str) -> Reading {
    let mut sources = SourceMap::default();
    let file = sources.add("a.dart", text).unwrap();
    let mut diagnostics = Diagnostics::default();
    let unit = super::parse(&sources, file, &mut diagnostics);
    Reading { sources, file, unit, found: diagnostics.into_sorted() }
}

impl Reading {
    /// What was reported: `line:column code`.
    fn codes(&self) -> Vec<String> {
        let show = |diagnostic: &Diagnostic| {
            let at = self.sources.start(diagnostic.span().unwrap());
            format!("{}:{} {}", at.line, at.column, diagnostic.rule.code)
        };
        self.found.iter().map(show).collect()
    }

    /// Every span lies in the text, on borders of characters, and every error has a help line.
    fn check(&self) {
        let text = self.sources.file(self.file).text();
        for diagnostic in &self.found {
            let labels = diagnostic.primary.iter().chain(&diagnostic.secondary);
            for label in labels {
                assert!(text.get(label.span.range()).is_some(), "{:?}: {}", label.span, diagnostic.message);
            }
            assert!(!diagnostic.help.is_empty(), "{}", diagnostic.message);
        }
    }
}
