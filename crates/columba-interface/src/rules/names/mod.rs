//! Names that are reserved or clash: 09xx.
//!
//! What holds in every language is checked for every file; what holds in one language for the files of which code is asked
//! for in that language.

mod builtin_name;
mod case_clash;
mod generated_name;
mod inherited_member;
mod reserved_prefix;
mod reserved_word;
mod stream_clash;
mod walk;

use super::{Rule, listed};
use crate::diagnostic::Diagnostics;
use crate::model::Model;
use crate::options::{Options, Target};

pub(super) const RULES: &[&Rule] = &[
    &reserved_prefix::RULE,
    &builtin_name::RULE,
    &reserved_word::RULE,
    &case_clash::RULE,
    &generated_name::RULE,
    &inherited_member::RULE,
    &stream_clash::RULE,
];

/// Checks all names, in the languages of the targets that are not left out; `options[i]` is of library `i`.
pub(crate) fn check(model: &Model, options: &[Options], left_out: &[Target], diagnostics: &mut Diagnostics) {
    for (library, options) in model.libraries.values().zip(options) {
        let targets = options.targets().map(|(target, _)| target).filter(|target| !left_out.contains(target)).collect();
        let cx = NameCheck { options, targets };
        for scope in walk::scopes(model, library) {
            reserved_prefix::check(&scope, diagnostics);
            builtin_name::check(&scope, diagnostics);
            if !cx.targets.is_empty() {
                reserved_word::check(&cx, &scope, diagnostics);
                case_clash::check(&cx, &scope, diagnostics);
                generated_name::check(&cx, &scope, diagnostics);
                inherited_member::check(&cx, &scope, diagnostics);
            }
        }
        stream_clash::check(&cx, model, library, diagnostics);
    }
}

/// What is asked for of one file.
struct NameCheck<'a> {
    options: &'a Options,
    targets: Vec<Target>,
}

impl NameCheck<'_> {
    fn targets(&self) -> impl Iterator<Item = Target> {
        self.targets.iter().copied()
    }
}

/// The languages of these targets, each once; empty for none.
fn languages(targets: impl Iterator<Item = Target>) -> String {
    let mut languages: Vec<&str> = Vec::new();
    for target in targets {
        if !languages.contains(&target.language()) {
            languages.push(target.language());
        }
    }
    listed(&languages)
}

#[cfg(test)]
mod tests;
