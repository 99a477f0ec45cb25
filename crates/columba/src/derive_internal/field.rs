//! Reading one field.
//!
//! `Option<T>` has no `TryFrom<Value>` (the conversion that every `Option<Value>` has from a
//! `Value` stands in its way), and is read in another way than the rest. Which of the two a field
//! is cannot be told from how its type is spelled, but the compiler knows: a method of
//! [`Field<Option<T>>`](Field) itself wins over the one of the same name in [`Read`], which is
//! there for every type.

use std::fmt;
use std::marker::PhantomData;

use super::error;
use crate::{TryFromError, Value};

/// A field of type `T`, named for errors.
#[derive(Debug)]
pub struct Field<T> {
    owner: &'static str,
    place: Place,
    ty: PhantomData<fn() -> T>,
}

#[derive(Clone, Copy, Debug)]
enum Place {
    Named(&'static str),
    Element(usize),
    Content,
}

impl<T> Field<T> {
    /// The field of a map.
    #[must_use]
    pub const fn named(owner: &'static str, key: &'static str) -> Self {
        Self::at(owner, Place::Named(key))
    }

    /// The element of a list, counted from 0.
    #[must_use]
    pub const fn element(owner: &'static str, index: usize) -> Self {
        Self::at(owner, Place::Element(index))
    }

    /// All there is.
    #[must_use]
    pub const fn content(owner: &'static str) -> Self {
        Self::at(owner, Place::Content)
    }

    const fn at(owner: &'static str, place: Place) -> Self {
        Self { owner, place, ty: PhantomData }
    }

    /// Reads a field that `None` is not written for: a `Null` was written by a `Some`, if the type
    /// inside can be `Null` at all.
    ///
    /// # Errors
    ///
    /// The value is there, and not of the type.
    pub fn omitted_if_none<E>(&self, slot: Option<Value>) -> Result<T, TryFromError>
    where
        T: Optional,
        T::Item: TryFrom<Value, Error = E>,
        E: Into<TryFromError>,
    {
        let item = match slot {
            None => None,
            Some(Value::Null) => T::Item::try_from(Value::Null).ok(),
            Some(value) => Some(self.convert(value)?),
        };
        Ok(T::from_option(item))
    }

    fn convert<U, E>(&self, value: Value) -> Result<U, TryFromError>
    where
        U: TryFrom<Value, Error = E>,
        E: Into<TryFromError>,
    {
        U::try_from(value).map_err(|reason| error(format!("{self}: {}", reason.into())))
    }

    fn missing(&self) -> TryFromError {
        error(format!("missing {self}"))
    }
}

impl<T> Field<Option<T>> {
    /// Reads an `Option`: `None` when it is missing or `Null`.
    ///
    /// # Errors
    ///
    /// The value is neither missing nor `Null`, and not of the type.
    pub fn required<E>(&self, slot: Option<Value>) -> Result<Option<T>, TryFromError>
    where
        T: TryFrom<Value, Error = E>,
        E: Into<TryFromError>,
    {
        match slot {
            None | Some(Value::Null) => Ok(None),
            Some(value) => self.convert(value).map(Some),
        }
    }

    /// Reads an `Option`, of which the default is `None`.
    ///
    /// # Errors
    ///
    /// As for [`required`](Self::required).
    pub fn or_default<E>(&self, slot: Option<Value>) -> Result<Option<T>, TryFromError>
    where
        T: TryFrom<Value, Error = E>,
        E: Into<TryFromError>,
    {
        self.required(slot)
    }
}

/// Reading a field of any other type.
pub trait Read<T> {
    /// Reads a field that must be there.
    ///
    /// # Errors
    ///
    /// The value is missing or not of the type.
    fn required<E>(&self, slot: Option<Value>) -> Result<T, TryFromError>
    where
        T: TryFrom<Value, Error = E>,
        E: Into<TryFromError>;

    /// Reads a field that has a default.
    ///
    /// # Errors
    ///
    /// The value is there, and not of the type.
    fn or_default<E>(&self, slot: Option<Value>) -> Result<T, TryFromError>
    where
        T: TryFrom<Value, Error = E> + Default,
        E: Into<TryFromError>;
}

impl<T> Read<T> for Field<T> {
    fn required<E>(&self, slot: Option<Value>) -> Result<T, TryFromError>
    where
        T: TryFrom<Value, Error = E>,
        E: Into<TryFromError>,
    {
        self.convert(slot.ok_or_else(|| self.missing())?)
    }

    fn or_default<E>(&self, slot: Option<Value>) -> Result<T, TryFromError>
    where
        T: TryFrom<Value, Error = E> + Default,
        E: Into<TryFromError>,
    {
        slot.map_or_else(|| Ok(T::default()), |value| self.convert(value))
    }
}

impl<T> fmt::Display for Field<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let owner = self.owner;
        match self.place {
            Place::Named(key) => write!(f, "field `{key}` of `{owner}`"),
            Place::Element(index) => write!(f, "element {index} of `{owner}`"),
            Place::Content => write!(f, "`{owner}`"),
        }
    }
}

/// `Option<_>` under whatever name: what `skip_if_empty` can stand on.
#[diagnostic::on_unimplemented(
    message = "`skip_if_empty` needs a field of type `Option<_>`",
    label = "`{Self}` is never empty",
    note = "leave `skip_if_empty` out, or wrap the type in an `Option`"
)]
pub trait Optional {
    /// The type inside.
    type Item;

    /// Whether nothing is inside.
    fn is_none(&self) -> bool;

    /// The option as the field's type.
    fn from_option(option: Option<Self::Item>) -> Self;
}

impl<T> Optional for Option<T> {
    type Item = T;

    fn is_none(&self) -> bool {
        self.is_none()
    }

    fn from_option(option: Self) -> Self {
        option
    }
}
