//! Names of channels and methods as numbers. Number 0 says that the name itself stands at the start of the body.

use super::registry::Channel;
use std::collections::HashMap;
use std::sync::Arc;

/// A program may make up names without end; from here on they travel as text.
pub(super) const MAX_NAMES: usize = 4096;

/// The names that this side has given numbers to.
#[derive(Debug, Default)]
pub(super) struct GivenNames {
    ids: HashMap<String, u32>,
}

/// How a name travels.
pub(super) enum Naming {
    /// By a number that Dart knows.
    Known(u32),
    /// By a number that must be defined first.
    New(u32),
    /// As text.
    Text,
}

impl GivenNames {
    pub(super) fn of(&mut self, name: &str) -> Naming {
        if let Some(id) = self.ids.get(name) {
            return Naming::Known(*id);
        }
        match u32::try_from(self.ids.len()) {
            Ok(count) if self.ids.len() < MAX_NAMES => {
                let id = count.saturating_add(1);
                self.ids.insert(name.to_owned(), id);
                Naming::New(id)
            }
            _ => Naming::Text,
        }
    }

    /// Takes back the number that was given last, to `name`.
    pub(super) fn take_back(&mut self, name: &str) {
        self.ids.remove(name);
    }
}

/// A name that Dart has given a number to.
#[derive(Debug)]
pub(super) struct TakenName {
    pub(super) text: Arc<str>,
    /// The channel that had this name when it was last used.
    pub(super) channel: Option<Arc<Channel>>,
}

/// The names that Dart has given numbers to: 1, 2, 3, ..
#[derive(Debug, Default)]
pub(super) struct TakenNames {
    names: Vec<TakenName>,
}

impl TakenNames {
    /// Takes a definition; `false` when the number is not the next one.
    pub(super) fn define(&mut self, id: u32, text: &str) -> bool {
        let next = self.names.len().saturating_add(1);
        let fits = self.names.len() < MAX_NAMES && usize::try_from(id) == Ok(next);
        if fits {
            self.names.push(TakenName { text: text.into(), channel: None });
        }
        fits
    }

    pub(super) fn get(&mut self, id: u32) -> Option<&mut TakenName> {
        let index = usize::try_from(id).ok()?.checked_sub(1)?;
        self.names.get_mut(index)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_keep_their_number_until_there_are_too_many() {
        let mut names = GivenNames::default();
        assert!(matches!(names.of("a"), Naming::New(1)));
        assert!(matches!(names.of("b"), Naming::New(2)));
        assert!(matches!(names.of("a"), Naming::Known(1)));
        for index in 2..MAX_NAMES {
            assert!(matches!(names.of(&format!("n{index}")), Naming::New(_)));
        }
        assert!(matches!(names.of("one too many"), Naming::Text));
        assert!(matches!(names.of("b"), Naming::Known(2)));
    }

    #[test]
    fn definitions_must_come_in_order() {
        let mut names = TakenNames::default();
        assert!(!names.define(2, "b"));
        assert!(names.define(1, "a"));
        assert!(!names.define(1, "again"));
        assert_eq!(&*names.get(1).unwrap().text, "a");
        assert!(names.get(0).is_none());
        assert!(names.get(2).is_none());
    }
}
