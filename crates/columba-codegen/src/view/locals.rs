//! Names that generated code chose for itself.

use crate::scope::Scope;

/// What became of the names that generated code wants.
#[derive(Clone, Debug, Default)]
pub struct Locals {
    names: Vec<(&'static str, String)>,
}

impl Locals {
    /// Takes the names in `scope`; each gives way to those that are there.
    pub(super) fn new(scope: &mut Scope<'_>, wanted: &[&'static str]) -> Self {
        Self { names: wanted.iter().map(|wanted| (*wanted, scope.give_way(wanted))).collect() }
    }

    /// What became of `wanted`: itself, unless the user has such a name.
    #[must_use]
    pub fn get<'s>(&'s self, wanted: &'s str) -> &'s str {
        let found = self.names.iter().find(|(name, _)| *name == wanted);
        debug_assert!(found.is_some(), "`{wanted}` is not in the language's spec");
        found.map_or(wanted, |(_, name)| name)
    }

    /// The names that had to give way: what was wanted, and what it became.
    pub fn renames(&self) -> impl Iterator<Item = (&'static str, &str)> {
        self.names.iter().map(|(wanted, name)| (*wanted, name.as_str())).filter(|(wanted, name)| wanted != name)
    }
}
