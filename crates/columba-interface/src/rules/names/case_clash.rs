//! E0904: two names that a target language spells the same.

use std::collections::BTreeMap;

use rustc_hash::{FxBuildHasher, FxHashMap, FxHashSet};

use super::walk::NameScope;
use super::{NameCheck, languages};
use crate::diagnostic::{Diagnostics, Severity};
use crate::options::Target;
use crate::rules::{Example, Rule};
use crate::source::Name;
use crate::target_words::{Role, letters, spell, written};

pub(crate) static RULE: Rule = Rule {
    code: "E0904",
    name: "same-spelling",
    severity: Severity::Error,
    what: "Two names that differ in the interface become the same in a language of which code is asked for.",
    why: "Generated code follows the customs of its language: an enum's value `remoteDB` is `REMOTE_DB` in Kotlin, and so \
          is `remote_DB`. The code would not compile.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
))
enum Source { remoteDb, remote_db }
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
))
enum Source { remoteDb, localDb }
",
    ),
};

/// Positions of two names, and which targets spell both how.
type Clashes = BTreeMap<(usize, usize), Vec<(String, Vec<Target>)>>;

pub(super) fn check(cx: &NameCheck<'_>, scope: &NameScope<'_>, diagnostics: &mut Diagnostics) {
    if are_apart(scope) {
        return;
    }
    let mut clashes = Clashes::new();
    for target in cx.targets() {
        find_clashes(target, scope, &mut clashes);
    }
    for ((first, second), spellings) in clashes {
        let (Some(first), Some(second)) = (scope.names.get(first), scope.names.get(second)) else { continue };
        let in_language = |(spelling, targets): &(String, Vec<Target>)| {
            format!("`{spelling}` in {}", languages(targets.iter().copied()))
        };
        let spellings: Vec<String> = spellings.iter().map(in_language).collect();
        let message = format!("`{second}` and `{first}` are both {}", spellings.join(", and "));
        let help =
            format!("give one of the two {}s a name that differs by more than case and `_`", scope.role.describe());
        diagnostics.push(RULE.at(second.span, message).secondary(first.span, "the same there").help(help));
    }
}

/// Whether all names differ by their letters already.
fn are_apart(scope: &NameScope<'_>) -> bool {
    match scope.names.as_slice() {
        [] | [_] => true,
        [first, second] => letters(first.as_str()) != letters(second.as_str()),
        names => {
            let mut seen = FxHashSet::with_capacity_and_hasher(names.len(), FxBuildHasher);
            names.iter().all(|name| seen.insert(letters(name.as_str())))
        }
    }
}

fn find_clashes(target: Target, scope: &NameScope<'_>, clashes: &mut Clashes) {
    let mut spellings: FxHashMap<String, (usize, &Name)> = FxHashMap::default();
    for (at, name) in scope.names.iter().enumerate() {
        for spelling in written_names(target, scope.role, name.as_str()) {
            match spellings.get(&spelling) {
                // A name that is there twice has an error of its own.
                Some((_, first)) if first.text == name.text => {}
                Some((first, _)) => add(clashes.entry((*first, at)).or_default(), spelling, target),
                None => {
                    spellings.insert(spelling, (at, name));
                }
            }
        }
    }
}

/// What stands in the code for the name: in Java a field's own name too, besides that of its getter.
fn written_names(target: Target, role: Role, name: &str) -> impl Iterator<Item = String> {
    let spelling = spell(target, role, name).map(|spelling| written(target, role, spelling));
    let keeps_name = spelling.is_none() || (target, role) == (Target::Java, Role::Field);
    let own = keeps_name.then(|| written(target, role, name.to_owned()));
    spelling.into_iter().chain(own)
}

fn add(spellings: &mut Vec<(String, Vec<Target>)>, spelling: String, target: Target) {
    match spellings.iter_mut().find(|(known, _)| *known == spelling) {
        Some((_, targets)) => targets.push(target),
        None => spellings.push((spelling, vec![target])),
    }
}
