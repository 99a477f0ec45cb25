//! Values that are most often empty.

use std::ops::{Deref, DerefMut};

use serde::{Serialize, Serializer};

/// A value that is most often empty, at the price of a pointer; it reads and serializes as the value.
///
/// Syntax has many nodes with many parts that nearly no node has. Kept in place they would make up most of the memory.
#[derive(Clone, Debug)]
pub struct Sparse<T>(Option<Box<T>>);

/// What [`Sparse`] reads as when nothing was put into it.
pub trait Empty: Default + 'static {
    /// The empty value.
    fn empty() -> &'static Self;
}

impl<T> Default for Sparse<T> {
    fn default() -> Self {
        Self(None)
    }
}

impl<T: Empty> Deref for Sparse<T> {
    type Target = T;

    fn deref(&self) -> &T {
        match &self.0 {
            Some(value) => value,
            None => T::empty(),
        }
    }
}

impl<T: Empty> DerefMut for Sparse<T> {
    fn deref_mut(&mut self) -> &mut T {
        self.0.get_or_insert_default()
    }
}

impl<T: Empty + Serialize> Serialize for Sparse<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        (**self).serialize(serializer)
    }
}

#[cfg(feature = "schema")]
impl<T: schemars::JsonSchema> schemars::JsonSchema for Sparse<T> {
    fn schema_name() -> std::borrow::Cow<'static, str> {
        T::schema_name()
    }

    fn schema_id() -> std::borrow::Cow<'static, str> {
        T::schema_id()
    }

    fn json_schema(generator: &mut schemars::SchemaGenerator) -> schemars::Schema {
        T::json_schema(generator)
    }
}
