//! The derive macros of `columba`: [`IntoValue`] and [`TryFromValue`].
//!
//! A derived item goes through three steps, each in its own module:
//!
//! 1. `attributes` reads `#[columba(..)]` and `#[irondash(..)]` as they are written;
//! 2. `model` holds the facts of the item, computed once: final names, roles and representations.
//!    Whatever is wrong is found on the way there, and all of it is reported together;
//! 3. `expand` writes the impls from the facts, and cannot fail.
//!
//! The impls are short: what they have in common lives in `columba::derive_internal`.
#![forbid(unsafe_code)]

mod attributes;
mod case;
mod errors;
mod expand;
mod krate;
mod model;

use proc_macro::TokenStream;
use syn::{DeriveInput, parse_macro_input};

/// Derives `From<T> for Value`, so that the type can be sent to Dart.
///
/// | item | value |
/// | --- | --- |
/// | struct with named fields | a map with the fields' names as keys |
/// | tuple struct | a list; with one element written, the element itself |
/// | unit struct | `Value::Null` |
/// | enum | see below |
///
/// The variant of an enum is told apart by one of three representations:
///
/// | attribute of the enum | unit variant | any other |
/// | --- | --- | --- |
/// | none | the variant's name, a string | `{name: content}` |
/// | `tag = "t"` | `{"t": name}` | `{"t": name, ..fields}`; named fields only |
/// | `tag = "t", content = "c"` | `{"t": name}` | `{"t": name, "c": content}` |
///
/// # Attributes
///
/// `#[columba(..)]` and `#[irondash(..)]` mean the same, and may be mixed.
///
/// | where | attribute | meaning |
/// | --- | --- | --- |
/// | struct, enum, variant | `rename_all = "rule"` | renames the fields of a struct or variant, or the variants of an enum |
/// | field, variant | `rename = "name"` | the name itself; wins over `rename_all` |
/// | field | `skip` | not written; read as `Default::default()` |
/// | variant | `skip` | cannot be sent; its name is unknown when reading |
/// | field | `default` | read as `Default::default()` when its key is missing |
/// | `Option` field | `skip_if_empty` | `None` writes no key |
/// | enum | `tag`, `content` | see above |
/// | struct, enum | `crate = "path"` | where `columba` is found; needed only where it is re-exported |
///
/// The rules are `lowercase`, `UPPERCASE`, `PascalCase`, `camelCase`, `snake_case`,
/// `SCREAMING_SNAKE_CASE`, `kebab-case` and `SCREAMING-KEBAB-CASE`. They change ASCII letters alone.
///
/// # Generics
///
/// A type parameter that a field holds as it is, or in an `Option`, `Vec` or `HashMap`, gets the
/// bounds that the conversion needs. For one that a field holds in any other type, write the
/// bounds on the item.
///
/// # Example
///
/// ```
/// # extern crate irondash_message_channel as columba;
/// use columba::{IntoValue, Value};
///
/// #[derive(IntoValue)]
/// #[columba(rename_all = "camelCase")]
/// struct Download {
///     file_name: String,
///     #[columba(skip_if_empty)]
///     total_bytes: Option<i64>,
/// }
///
/// let download = Download { file_name: "map.bin".into(), total_bytes: None };
/// let expected = vec![("fileName".into(), "map.bin".into())];
/// assert_eq!(Value::from(download), Value::Map(expected.into()));
/// ```
#[proc_macro_derive(IntoValue, attributes(columba, irondash))]
pub fn derive_into_value(input: TokenStream) -> TokenStream {
    derive(parse_macro_input!(input), expand::into_value)
}

/// Derives `TryFrom<Value>`, so that the type can be received from Dart.
///
/// The shapes and attributes are those of [`IntoValue`], and what one writes, the other reads.
/// Besides, an `Option` whose key is missing is `None`, and unknown keys and surplus elements are
/// passed over.
/// An `Option` that holds `null` is `None`; with `skip_if_empty`, where `None` would have written
/// no key, it is `Some` if the type inside can be `null` (such as `Value`).
///
/// The error is `TryFromError::OtherError`, and names the type, the field and what was wrong.
/// Nothing panics. Strings and binary data are moved out of the value, not copied.
///
/// # Example
///
/// ```
/// # extern crate irondash_message_channel as columba;
/// use columba::{TryFromError, TryFromValue, Value};
///
/// #[derive(Debug, PartialEq, TryFromValue)]
/// #[columba(tag = "type", rename_all = "snake_case")]
/// enum Command {
///     Quit,
///     MoveTo { x: i64, #[columba(default)] y: i64 },
/// }
///
/// let value = Value::Map(vec![("type".into(), "move_to".into()), ("x".into(), 3.into())].into());
/// assert_eq!(Command::try_from(value)?, Command::MoveTo { x: 3, y: 0 });
///
/// let error = Command::try_from(Value::Bool(true)).unwrap_err();
/// assert!(error.to_string().contains("Command"));
/// # Ok::<(), TryFromError>(())
/// ```
#[proc_macro_derive(TryFromValue, attributes(columba, irondash))]
pub fn derive_try_from_value(input: TokenStream) -> TokenStream {
    derive(parse_macro_input!(input), expand::try_from_value)
}

fn derive(input: DeriveInput, expand: fn(&model::Item) -> proc_macro2::TokenStream) -> TokenStream {
    match model::Item::lower(input) {
        Ok(item) => expand(&item).into(),
        Err(error) => error.into_compile_error().into(),
    }
}
