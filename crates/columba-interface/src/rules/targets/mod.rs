//! What one target language cannot do: 10xx.
//!
//! Checked per file that is an input, for the targets that its options ask for, on all that the generated code holds: what
//! the file declares, and the types that it imports.

mod custom_types_limit;
mod event_channels;
mod imported_proxy;
mod no_generator;
mod proxy_skipped;
mod sealed_classes;
mod swift_description;
mod swift_recursion;
mod task_queue_ignored;

pub use no_generator::Generators;
pub(crate) use no_generator::check as check_generators;

use super::{Rule, listed};
use crate::diagnostic::{Diagnostic, Diagnostics};
use crate::model::{ClassId, LibraryId, Model};
use crate::options::capabilities::Capabilities;
use crate::options::{Options, Target};
use crate::plan::visible_libraries;
use crate::source::Span;

pub(super) const RULES: &[&Rule] = &[
    &event_channels::RULE,
    &sealed_classes::RULE,
    &proxy_skipped::RULE,
    &custom_types_limit::RULE,
    &swift_description::RULE,
    &swift_recursion::RULE,
    &task_queue_ignored::RULE,
    &no_generator::RULE,
    &imported_proxy::RULE,
];

/// Checks each file for the targets that its options ask for and that are not left out; `options[i]` is of library `i`.
pub(crate) fn check(model: &Model, options: &[Options], left_out: &[Target], diagnostics: &mut Diagnostics) {
    for (library, own) in model.libraries.ids().zip(options) {
        let wanted = own.targets().filter(|(target, _)| !left_out.contains(target));
        let requested: Vec<Requested> =
            wanted.map(|(target, output)| Requested { target, option: output.origin.span() }).collect();
        if requested.is_empty() {
            continue;
        }
        let cx = TargetCheck { model, options, library, visible: visible_libraries(model, library), requested };
        event_channels::check(&cx, diagnostics);
        sealed_classes::check(&cx, diagnostics);
        proxy_skipped::check(&cx, diagnostics);
        imported_proxy::check(&cx, diagnostics);
        custom_types_limit::check(&cx, diagnostics);
        swift_description::check(&cx, diagnostics);
        swift_recursion::check(&cx, diagnostics);
        task_queue_ignored::check(&cx, diagnostics);
    }
}

/// A target that is asked for, and where, if that is in a file.
#[derive(Clone, Copy, Debug)]
struct Requested {
    target: Target,
    option: Option<Span>,
}

/// What is checked: one file for its targets.
struct TargetCheck<'a> {
    model: &'a Model,
    /// Those of each library.
    options: &'a [Options],
    library: LibraryId,
    /// The files whose types the generated code holds: the file itself and what it imports.
    visible: Vec<LibraryId>,
    requested: Vec<Requested>,
}

impl TargetCheck<'_> {
    /// The targets that cannot do something.
    fn without(&self, can: impl Fn(Capabilities) -> bool) -> Lacking {
        let lacking = self.requested.iter().filter(|requested| !can(requested.target.capabilities()));
        Lacking { targets: lacking.copied().collect() }
    }

    /// The target, if it is asked for.
    fn only(&self, target: Target) -> Lacking {
        Lacking { targets: self.requested.iter().filter(|requested| requested.target == target).copied().collect() }
    }

    fn classes(&self) -> impl Iterator<Item = ClassId> {
        self.visible.iter().flat_map(|library| self.model.libraries[*library].classes.iter().copied())
    }
}

/// Targets that cannot do something.
struct Lacking {
    targets: Vec<Requested>,
}

impl Lacking {
    fn is_empty(&self) -> bool {
        self.targets.is_empty()
    }

    /// Their languages: `Java, C++ and GObject C`.
    fn languages(&self) -> String {
        let names: Vec<&str> = self.targets.iter().map(|requested| requested.target.language()).collect();
        listed(&names)
    }

    /// Adds the places that ask for them.
    fn explain(&self, diagnostic: Diagnostic) -> Diagnostic {
        let places = self.targets.iter().filter_map(|requested| Some((requested.option?, requested.target)));
        places.fold(diagnostic, |diagnostic, (span, target)| {
            diagnostic.secondary(span, format!("this asks for {}", target.language()))
        })
    }
}

#[cfg(test)]
mod tests;
