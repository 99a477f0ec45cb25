//! The names that files declare and pass on.

use rustc_hash::FxHashSet;
use smol_str::SmolStr;

use super::{InterfaceFile, ResolvedImport};
use crate::ast::{CombinatorAst, Declaration};
use crate::source::Name;

/// The names that a declaration declares: several of `const int a = 1, b = 2;`, none of an extension without name.
pub(crate) fn declared_name(declaration: &Declaration) -> impl Iterator<Item = &Name> {
    let (one, variables) = match declaration {
        Declaration::Class(class) => (Some(&class.name), [].as_slice()),
        Declaration::Enum(r#enum) => (Some(&r#enum.name), [].as_slice()),
        Declaration::Other(other) => (other.name.as_ref(), [].as_slice()),
        Declaration::Variables(variables) => (None, variables.variables.as_slice()),
    };
    one.into_iter().chain(variables.iter().map(|variable| &variable.name))
}

/// What each file gives to those that import it; `None` where that cannot be known.
pub(crate) fn exported_names(files: &[InterfaceFile]) -> Vec<Option<FxHashSet<SmolStr>>> {
    let mut all: Vec<Option<FxHashSet<SmolStr>>> = Vec::with_capacity(files.len());
    for file in files {
        let names = own_names(file).and_then(|own| {
            let mut names = own;
            for export in &file.exports {
                names.extend(passed_on(export, all.get(export.file)?.as_ref()?));
            }
            Some(names)
        });
        all.push(names);
    }
    all
}

fn own_names(file: &InterfaceFile) -> Option<FxHashSet<SmolStr>> {
    let unit = &file.unit;
    let is_known = !unit.lost_declarations && !file.lost_imports;
    is_known.then(|| unit.declarations.iter().flat_map(declared_name).map(|name| name.text.clone()).collect())
}

#[expect(clippy::iter_over_hash_type, reason = "from a set to a set: the order does not matter")]
fn passed_on(export: &ResolvedImport, names: &FxHashSet<SmolStr>) -> FxHashSet<SmolStr> {
    let mut passed = FxHashSet::default();
    for name in names {
        if is_visible(&export.combinators, name) {
            passed.insert(name.clone());
        }
    }
    passed
}

/// Whether `show` and `hide` let the name through.
pub(crate) fn is_visible(combinators: &[CombinatorAst], name: &str) -> bool {
    combinators.iter().all(|combinator| combinator.names.iter().any(|listed| listed.text == name) == combinator.shows)
}
