//! Spellings.

use std::hash::Hasher;

use rustc_hash::FxHasher;

use crate::options::Target;

/// What a name is of.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Role {
    /// A class, an enum or an API.
    Type,
    /// A value of an enum.
    EnumValue,
    /// A field of a data class or of a proxy API.
    Field,
    /// A method or a callback of an API.
    Method,
    /// A stream of an event channel API.
    Stream,
    /// A parameter.
    Parameter,
    /// A constant.
    Constant,
}

impl Role {
    /// What it is, without an article.
    #[must_use]
    pub fn describe(self) -> &'static str {
        match self {
            Self::Type => "type",
            Self::EnumValue => "enum value",
            Self::Field => "field",
            Self::Method => "method",
            Self::Stream => "event channel",
            Self::Parameter => "parameter",
            Self::Constant => "constant",
        }
    }
}

/// How `target` spells the name; `None`: as in the interface.
///
/// Case alone changes: what the spelling is a reserved word of, or which other name it meets, is for the caller to see.
///
/// ```
/// use columba_interface::options::Target;
/// use columba_interface::target_words::{Role, spell};
///
/// assert_eq!(spell(Target::Kotlin, Role::EnumValue, "remoteDB").as_deref(), Some("REMOTE_DB"));
/// assert_eq!(spell(Target::Kotlin, Role::Field, "remoteDB"), None);
/// ```
#[must_use]
pub fn spell(target: Target, role: Role, name: &str) -> Option<String> {
    let spelling: fn(&str) -> String = match (target, role) {
        (Target::Kotlin | Target::Java, Role::EnumValue) | (Target::GObject | Target::Rust, Role::Constant) => {
            screaming
        }
        (Target::Swift, Role::EnumValue) => lower_camel,
        (Target::Rust, Role::EnumValue) => upper_camel,
        (Target::Rust, Role::Field | Role::Method | Role::Stream | Role::Parameter) => rust_snake,
        (Target::ObjC, Role::EnumValue)
        | (Target::Cpp, Role::Method)
        | (Target::Java, Role::Field)
        | (Target::Kotlin | Target::Java | Target::Swift, Role::Stream) => first_upper,
        (Target::Cpp, Role::EnumValue) => k_first_upper,
        (Target::Cpp, Role::Field | Role::Parameter)
        | (Target::GObject, Role::Field | Role::Method | Role::Parameter | Role::Type) => snake,
        (Target::GObject, Role::EnumValue) => upper_snake,
        _ => return None,
    };
    Some(spelling(name))
}

/// What all spellings of a name have in common: a number made of its letters, without `_` and case.
///
/// Names of which these differ have different spellings in every language. Almost all names are told apart so, for all
/// languages at once.
pub(crate) fn letters(name: &str) -> u64 {
    let mut hasher = FxHasher::default();
    for byte in name.bytes().filter(|byte| *byte != b'_') {
        hasher.write_u8(byte.to_ascii_lowercase());
    }
    hasher.finish()
}

/// `remoteDB` to `REMOTE_DB`: a `_` between a lower and an upper letter.
fn screaming(name: &str) -> String {
    separate(name, |before, letter| before.is_ascii_lowercase() && letter.is_ascii_uppercase()).to_ascii_uppercase()
}

/// `someURL` to `some_u_r_l`: a `_` before each upper letter but the first of all.
fn snake(name: &str) -> String {
    separate(name, |_, letter| letter.is_ascii_uppercase()).to_ascii_lowercase()
}

/// `verySad` to `VERY_SAD`, and `someURL` to `SOME_U_R_L`.
fn upper_snake(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

/// `someURL` to `some_url`.
fn rust_snake(name: &str) -> String {
    screaming(name).to_ascii_lowercase()
}

/// `happy` to `kHappy`.
fn k_first_upper(name: &str) -> String {
    format!("k{}", first_upper(name))
}

fn first_upper(name: &str) -> String {
    map_first(name, |first| first.to_ascii_uppercase())
}

/// `snake_case` to `SnakeCase`.
fn upper_camel(name: &str) -> String {
    name.split('_').map(first_upper).collect()
}

/// `snake_case` to `snakeCase`, and `REMOTE_DB` to `rEMOTEDB`.
fn lower_camel(name: &str) -> String {
    map_first(&upper_camel(name), |first| first.to_ascii_lowercase())
}

fn map_first(name: &str, map: fn(char) -> char) -> String {
    let mut letters = name.chars();
    letters.next().map(map).into_iter().chain(letters).collect()
}

/// A `_` between letters for which `is_border` holds.
fn separate(name: &str, is_border: fn(char, char) -> bool) -> String {
    let mut separated = String::with_capacity(name.len() + 4);
    let mut before = None;
    for letter in name.chars() {
        if before.is_some_and(|before| is_border(before, letter)) {
            separated.push('_');
        }
        separated.push(letter);
        before = Some(letter);
    }
    separated
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_are_spelled_as_pigeon_spells_them() {
        for (target, role, name, expected) in [
            (Target::Kotlin, Role::EnumValue, "remoteDB", Some("REMOTE_DB")),
            (Target::Java, Role::EnumValue, "twoThreeFour", Some("TWO_THREE_FOUR")),
            (Target::Kotlin, Role::EnumValue, "take5", Some("TAKE5")),
            (Target::Swift, Role::EnumValue, "snake_case", Some("snakeCase")),
            (Target::Swift, Role::EnumValue, "REMOTE_DB", Some("rEMOTEDB")),
            (Target::ObjC, Role::EnumValue, "remoteDB", Some("RemoteDB")),
            (Target::Cpp, Role::EnumValue, "verySad", Some("kVerySad")),
            (Target::Cpp, Role::Method, "getAll", Some("GetAll")),
            (Target::Cpp, Role::Field, "someURL", Some("some_u_r_l")),
            (Target::GObject, Role::EnumValue, "verySad", Some("VERY_SAD")),
            (Target::GObject, Role::Method, "someURL", Some("some_u_r_l")),
            (Target::GObject, Role::Constant, "maxCount", Some("MAX_COUNT")),
            (Target::Rust, Role::Field, "someURL", Some("some_url")),
            (Target::Dart, Role::EnumValue, "a_B", None),
            (Target::Kotlin, Role::Field, "a_B", None),
        ] {
            assert_eq!(spell(target, role, name).as_deref(), expected, "{target:?} {role:?} {name}");
        }
    }
    #[test]
    fn no_spelling_changes_the_letters() {
        let roles =
            [Role::Type, Role::EnumValue, Role::Field, Role::Method, Role::Stream, Role::Parameter, Role::Constant];
        for target in Target::ALL {
            for role in roles {
                for name in ["someURL", "some_url", "Some_Url", "_a_", "take5", "A"] {
                    let spelling = spell(target, role, name).unwrap_or_else(|| name.to_owned());
                    let has_k = target == Target::Cpp && role == Role::EnumValue;
                    let spelling = if has_k { &spelling[1..] } else { &spelling };
                    assert_eq!(letters(spelling), letters(name), "{target:?} {role:?} {name}");
                }
            }
        }
    }
}
