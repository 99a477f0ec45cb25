//! Reading: the value of a struct or variant, taken apart into its fields.

use super::{error, expected};
use crate::{TryFromError, Value};

/// Checks the value of a unit struct.
///
/// # Errors
///
/// It is anything but `Null`.
pub fn read_null(value: Value, owner: &str) -> Result<(), TryFromError> {
    match value {
        Value::Null => Ok(()),
        other => Err(expected(owner, "null", &other)),
    }
}

/// The values of the keys, in the order of the keys; `None` for each that is missing.
///
/// Other keys are passed over. Of a key that is there twice, the last counts.
///
/// # Errors
///
/// The value is no map.
pub fn read_map<const N: usize>(
    value: Value,
    owner: &str,
    keys: [&str; N],
) -> Result<[Option<Value>; N], TryFromError> {
    let entries = match value {
        Value::Map(entries) => entries,
        other => return Err(expected(owner, "a map", &other)),
    };
    let mut slots = [const { None }; N];
    // A sender of the same version writes the keys in this order: the next is mostly the right one.
    let mut next = 0;
    for (key, value) in entries {
        let Some(index) = key.as_str().and_then(|key| position(&keys, key, next)) else {
            continue;
        };
        if let Some(slot) = slots.get_mut(index) {
            *slot = Some(value);
        }
        next = index.saturating_add(1);
    }
    Ok(slots)
}

/// Where the key is, with a guess that is tried first.
fn position(keys: &[&str], key: &str, guess: usize) -> Option<usize> {
    if keys.get(guess) == Some(&key) {
        return Some(guess);
    }
    keys.iter().position(|known| *known == key)
}

/// The elements of a list; `None` for each that is missing at its end. Surplus ones are passed over.
///
/// # Errors
///
/// The value is no list.
pub fn read_list<const N: usize>(value: Value, owner: &str) -> Result<[Option<Value>; N], TryFromError> {
    match value {
        Value::List(elements) => {
            let mut elements = elements.into_iter();
            Ok([(); N].map(|()| elements.next()))
        }
        other => Err(expected(owner, "a list", &other)),
    }
}

/// The one entry of a map.
pub(super) fn read_entry(value: Value, owner: &str) -> Result<(Value, Value), TryFromError> {
    let shape = "a string or a map of one entry";
    let entries = match value {
        Value::Map(entries) => entries,
        other => return Err(expected(owner, shape, &other)),
    };
    let count = entries.len();
    let mut entries = entries.into_iter();
    match (entries.next(), entries.next()) {
        (Some(entry), None) => Ok(entry),
        _ => Err(error(format!("`{owner}` is read from {shape}, not from a map of {count}"))),
    }
}
