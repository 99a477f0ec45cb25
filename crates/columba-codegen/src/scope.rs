//! Every name in generated code: spelled for its role, kept apart from reserved words and from other names.
//!
//! The user's names come first and keep the spelling that Pigeon gives them wherever that compiles; names that generated
//! code chooses itself give way.

use std::collections::BTreeSet;

use columba_interface::target_words::{Role, is_reserved, written};

use crate::spec::{Escape, Spec};
use crate::words;

/// Words that mean something of their own where a type or a call stands.
const SOFT_WORDS: &[&str] = &["dynamic", "out", "suspend", "yield"];

/// Names of one place: a file, a class, a method.
#[derive(Clone, Debug)]
pub struct Scope<'o> {
    spec: &'static Spec,
    outer: Option<&'o Scope<'o>>,
    taken: BTreeSet<String>,
}

impl<'o> Scope<'o> {
    /// The scope of a file.
    #[must_use]
    pub fn new(spec: &'static Spec) -> Self {
        Self { spec, outer: None, taken: BTreeSet::new() }
    }

    /// A scope within this one.
    #[must_use]
    pub fn inner(&'o self) -> Self {
        Self { spec: self.spec, outer: Some(self), taken: BTreeSet::new() }
    }

    /// A name of the user: spelled for its role, escaped if it is reserved. It is taken from now on.
    pub fn user(&mut self, role: Role, name: &str) -> String {
        let spelled = user_name(self.spec, role, name);
        self.taken.insert(spelled.clone());
        spelled
    }

    /// A name that generated code wants: with as many `_` behind it as it needs to be free. It is taken from now on.
    pub fn give_way(&mut self, wanted: &str) -> String {
        let mut name = wanted.to_owned();
        while self.is_taken(&name) || is_reserved(self.spec.target, &name) {
            name.push('_');
        }
        self.taken.insert(name.clone());
        if is_plain(self.spec.escape, &name) { name } else { escaped(self.spec.escape, &name) }
    }

    /// Whether the name means something here.
    #[must_use]
    pub fn is_taken(&self, name: &str) -> bool {
        self.taken.contains(name) || self.outer.is_some_and(|outer| outer.is_taken(name))
    }
}

/// A name of the user: spelled for its role, escaped if it is reserved.
///
/// It depends on nothing else, because the other side, other files and the user's own code name it too.
#[must_use]
pub fn user_name(spec: &Spec, role: Role, name: &str) -> String {
    let spelled = written(spec.target, role, words::spelled(spec.target, role, name));
    // Behind a colon `context()` begins what a function asks for.
    let is_type_word = role == Role::Type && spec.escape == Escape::Backquotes && spelled == "context";
    let is_free = !is_type_word && !is_reserved(spec.target, &spelled) && is_plain(spec.escape, &spelled);
    if is_free { spelled } else { escaped(spec.escape, &spelled) }
}

/// Whether the name needs no backquotes, in a language that has them: letters that only they allow, underscores alone, and
/// words that mean something in some places need them. They do not change the name.
fn is_plain(escape: Escape, name: &str) -> bool {
    escape != Escape::Backquotes
        || !(name.contains('$') || name.trim_matches('_').is_empty() || SOFT_WORDS.contains(&name))
}

fn escaped(escape: Escape, name: &str) -> String {
    match escape {
        Escape::None | Escape::Underscore => name.to_owned(),
        Escape::Backquotes => format!("`{name}`"),
        Escape::Raw => format!("r#{name}"),
    }
}

#[cfg(test)]
mod tests {
    use columba_interface::options::Target;

    use super::*;
    use crate::spec::DocStyle;

    static RUST: Spec = Spec {
        target: Target::Rust,
        indent: "    ",
        docs: DocStyle::Slashes,
        escape: Escape::Raw,
        helpers: &[],
        locals: &[],
    };

    #[test]
    fn a_users_name_is_spelled_and_escaped() {
        let mut scope = Scope::new(&RUST);
        assert_eq!(scope.user(Role::Field, "someURL"), "some_url");
        assert_eq!(scope.user(Role::Field, "type"), "r#type");
        assert_eq!(scope.user(Role::Parameter, "self"), "self_");
    }

    #[test]
    fn a_chosen_name_gives_way_to_all_names_in_sight() {
        let mut file = Scope::new(&RUST);
        file.user(Role::Parameter, "reply");
        let mut method = file.inner();
        method.user(Role::Parameter, "reply_");
        assert_eq!(method.give_way("reply"), "reply__");
        assert_eq!(method.give_way("type"), "type_");
        assert_eq!(method.give_way("free"), "free");
        assert_eq!(method.give_way("free"), "free_");
    }
}
