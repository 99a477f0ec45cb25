//! What the expansions of `IntoValue` and `TryFromValue` have in common.
//!
//! Not for users: only `columba-derive` of the same version names what is in here.
//!
//! Writing cannot fail, and reading never panics: what does not fit is a
//! [`TryFromError::OtherError`] that names the type, the field and what was wrong.

mod field;
mod read;
mod variant;
mod write;

pub use field::{Field, Optional, Read};
pub use read::{read_list, read_map, read_null};
pub use variant::Variant;
pub use write::{MapWriter, list, name, skipped_variant, value};

use crate::{TryFromError, Value};

fn error(message: String) -> TryFromError {
    TryFromError::OtherError(message)
}

/// The error of a value that is not of the shape that a type is written in.
fn expected(owner: &str, shape: &str, found: &Value) -> TryFromError {
    misshaped(&format!("`{owner}`"), shape, found)
}

fn misshaped(what: &str, shape: &str, found: &Value) -> TryFromError {
    error(format!("{what} is read from {shape}, not from {}", describe(found)))
}

fn describe(value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::String(text) => format!("the string {text:?}"),
        Value::Map(_) => "a map".to_owned(),
        Value::List(_) => "a list".to_owned(),
        other => format!("a value of the kind {}", other.type_name()),
    }
}
