//! The derives `IntoValue` and `TryFromValue`: what they write, what they read, and what they say when they cannot.
#![cfg(feature = "derive")]
#![forbid(unsafe_code)]

mod absent;
mod enums;
mod errors;
mod generics;
mod hygiene;
mod moves;
mod names;
mod properties;
mod skips;
mod spellings;
mod structs;

use std::fmt::Debug;

use columba::{TryFromError, Value};

/// Checks that an item is written as a value, and read from it again.
fn check<T>(item: T, value: impl Into<Value>)
where
    T: Clone + Debug + PartialEq + Into<Value> + TryFrom<Value, Error = TryFromError>,
{
    let value = value.into();
    assert_eq!(item.clone().into(), value, "as it is written");
    assert_eq!(T::try_from(value), Ok(item), "as it is read");
}

/// Checks the message of reading a value as a type that it does not fit.
fn check_error<T: TryFrom<Value, Error = TryFromError>>(value: impl Into<Value>, message: &str) {
    let error = T::try_from(value.into()).err();
    assert_eq!(error.map(|error| error.to_string()).as_deref(), Some(message));
}

fn map<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Map(entries.map(|(key, value)| (key.into(), value)).to_vec().into())
}

fn list<const N: usize>(elements: [Value; N]) -> Value {
    Value::List(elements.into())
}
