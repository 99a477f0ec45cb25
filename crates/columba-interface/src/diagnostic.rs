//! What is wrong, where, and what to write instead.

use serde::Serialize;

use crate::rules::Rule;
use crate::source::Span;

/// How bad it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Severity {
    /// Nothing is generated from it; the exit status is 1.
    Error,
    /// Something is not as it seems; the exit status is unchanged.
    Warning,
}

/// A place that takes part, and what about it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Label {
    /// The place.
    pub span: Span,
    /// A few words beside the place; may be empty for the primary place.
    pub text: String,
}

/// One mistake.
///
/// Rules build it, with the methods here:
///
/// ```text
/// RULE.at(field.span, format!("the field `{}` has an initial value", field.name))
///     .label("this value would be ignored")
///     .secondary(class.name.span, "in this data class")
///     .help("make it the default value of a constructor's parameter")
/// ```
#[derive(Clone, Debug)]
pub struct Diagnostic {
    /// The rule that was broken.
    pub rule: &'static Rule,
    /// One sentence without a full stop, in lower case, names in backquotes.
    pub message: String,
    /// Where it is. `None` for what is in no file: a wrong flag, a missing file.
    pub primary: Option<Label>,
    /// Other places that take part: an earlier declaration, the place that demands it.
    pub secondary: Vec<Label>,
    /// What to write instead. Every error has one.
    pub help: Vec<String>,
}

impl Diagnostic {
    /// How bad it is.
    #[must_use]
    pub fn severity(&self) -> Severity {
        self.rule.severity
    }

    /// The primary place, if it is in a file.
    #[must_use]
    pub fn span(&self) -> Option<Span> {
        self.primary.as_ref().map(|label| label.span)
    }

    /// Words beside the primary place.
    #[must_use]
    pub fn label(mut self, text: impl Into<String>) -> Self {
        if let Some(primary) = &mut self.primary {
            primary.text = text.into();
        }
        self
    }

    /// Another place that takes part.
    #[must_use]
    pub fn secondary(mut self, span: Span, text: impl Into<String>) -> Self {
        self.secondary.push(Label { span, text: text.into() });
        self
    }

    /// What to write instead.
    #[must_use]
    pub fn help(mut self, text: impl Into<String>) -> Self {
        self.help.push(text.into());
        self
    }
}

/// Collects what is found, in any order.
#[derive(Debug, Default)]
pub struct Diagnostics {
    found: Vec<Diagnostic>,
    errors: usize,
    /// What was written with mistakes of syntax; no two overlap.
    damaged: Vec<Span>,
}

impl Diagnostics {
    /// Adds one.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.errors += usize::from(diagnostic.severity() == Severity::Error);
        self.found.push(diagnostic);
    }

    /// Adds several.
    pub fn extend(&mut self, diagnostics: impl IntoIterator<Item = Diagnostic>) {
        diagnostics.into_iter().for_each(|diagnostic| self.push(diagnostic));
    }

    /// Adds stretches with mistakes of syntax, each in a part of a file that nothing else was added of.
    pub(crate) fn add_damage(&mut self, damaged: Vec<Span>) {
        self.damaged.extend(damaged);
    }

    /// Whether it only follows from a mistake of syntax. The stretches are sorted.
    fn is_noise(&self, diagnostic: &Diagnostic) -> bool {
        let Some(span) = diagnostic.span().filter(|_| !diagnostic.rule.is_of_syntax()) else { return false };
        let before = self.damaged.partition_point(|damaged| (damaged.file, damaged.start) <= (span.file, span.start));
        let damaged = before.checked_sub(1).and_then(|index| self.damaged.get(index));
        damaged.is_some_and(|damaged| damaged.file == span.file && span.start < damaged.end)
    }

    /// Whether there is an error, not only warnings.
    #[must_use]
    pub fn has_errors(&self) -> bool {
        self.errors > 0
    }

    /// How many errors there are, warnings not counted.
    #[must_use]
    pub fn error_count(&self) -> usize {
        self.errors
    }

    /// What was found so far.
    #[must_use]
    pub fn found(&self) -> &[Diagnostic] {
        &self.found
    }

    /// All in source order: first what is in no file, then by file, place and code. What is said twice is said once.
    /// What was written with a mistake of syntax has only that.
    #[must_use]
    pub fn into_sorted(mut self) -> Vec<Diagnostic> {
        if !self.damaged.is_empty() {
            self.damaged.sort_unstable();
            let mut found = std::mem::take(&mut self.found);
            found.retain(|diagnostic| !self.is_noise(diagnostic));
            self.found = found;
        }
        self.found.sort_by_key(|diagnostic| (diagnostic.span(), diagnostic.rule.code));
        self.found.dedup_by(|a, b| a.rule.code == b.rule.code && a.span() == b.span() && a.message == b.message);
        self.found
    }
}
