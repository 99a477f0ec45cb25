//! Writing: the pieces of `impl From<T> for Value`.

use super::Optional;
use crate::{DartObject, Value};

/// A field as it is.
pub fn value<T: Into<Value>>(field: T) -> Value {
    field.into()
}

/// The elements of a tuple.
#[must_use]
pub fn list<const N: usize>(elements: [Value; N]) -> Value {
    Value::List(elements.into())
}

/// A variant that is nothing but its name.
#[must_use]
pub fn name(name: &str) -> Value {
    Value::String(name.to_owned())
}

/// What stands for a variant that is marked `skip`.
///
/// `From` cannot fail and must not panic, so the failure is kept for the send: the encoder refuses
/// this value, wherever it is nested, with an error that names the variant.
#[must_use]
pub fn skipped_variant(owner: &str, variant: &str) -> Value {
    let what = format!("the skipped variant `{owner}::{variant}`");
    Value::Dart(DartObject::Unsendable(what))
}

/// Writes a map entry by entry, in the order of the calls.
#[derive(Debug)]
pub struct MapWriter(Vec<(Value, Value)>);

impl MapWriter {
    /// A map of at most so many entries.
    #[must_use]
    pub fn new(entries: usize) -> Self {
        Self(Vec::with_capacity(entries))
    }

    /// Adds an entry.
    #[must_use]
    pub fn entry<T: Into<Value>>(mut self, key: &str, value: T) -> Self {
        self.0.push((name(key), value.into()));
        self
    }

    /// Adds an entry, unless it is `None`.
    #[must_use]
    pub fn optional<T: Optional + Into<Value>>(self, key: &str, value: T) -> Self {
        if value.is_none() { self } else { self.entry(key, value) }
    }

    /// The map.
    #[must_use]
    pub fn finish(self) -> Value {
        Value::Map(self.0.into())
    }
}
