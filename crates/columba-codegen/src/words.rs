//! How names are spelled: the one place where letters change their case.
//!
//! The spellings of user's names per language and role are facts of the interface
//! ([`target_words`](columba_interface::target_words)), because clashes are reported there. Here are the forms that
//! generated code derives from names besides.

use columba_interface::options::Target;
use columba_interface::target_words::{Role, spell};

/// The name as `target` spells it in that role.
#[must_use]
pub fn spelled(target: Target, role: Role, name: &str) -> String {
    spell(target, role, name).unwrap_or_else(|| name.to_owned())
}

/// `meterApi` to `MeterApi`: the first letter is upper case.
#[must_use]
pub fn first_upper(name: &str) -> String {
    map_first(name, |first| first.to_ascii_uppercase())
}

/// `MeterApi` to `meterApi`: the first letter is lower case.
#[must_use]
pub fn first_lower(name: &str) -> String {
    map_first(name, |first| first.to_ascii_lowercase())
}

/// `meter_api` to `MeterApi`.
#[must_use]
pub fn upper_camel(name: &str) -> String {
    name.split('_').map(first_upper).collect()
}

/// `MeterAPI` to `meter_api`: a `_` between a lower and an upper letter.
#[must_use]
pub fn snake(name: &str) -> String {
    let mut spelled = String::with_capacity(name.len() + 4);
    let mut after_lower = false;
    for letter in name.chars() {
        if after_lower && letter.is_ascii_uppercase() {
            spelled.push('_');
        }
        after_lower = letter.is_ascii_lowercase() || letter.is_ascii_digit();
        spelled.push(letter.to_ascii_lowercase());
    }
    spelled
}

/// `meterApi` to `METER_API`.
#[must_use]
pub fn screaming(name: &str) -> String {
    snake(name).to_ascii_uppercase()
}

fn map_first(name: &str, map: fn(char) -> char) -> String {
    let mut letters = name.chars();
    letters.next().map(map).into_iter().chain(letters).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn forms_are_derived() {
        assert_eq!(first_upper("meterApi"), "MeterApi");
        assert_eq!(first_lower("MeterApi"), "meterApi");
        assert_eq!(upper_camel("meter_api"), "MeterApi");
        assert_eq!(snake("MeterAPI2x"), "meter_api2x");
        assert_eq!(screaming("meterApi"), "METER_API");
        assert_eq!(first_upper(""), "");
    }
}
