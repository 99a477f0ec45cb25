//! Annotations: which there are, where they mean something, and what their arguments say.
//!
//! They are found by their simple name, as Pigeon finds them, so that `@HostApi()` and `@p.HostApi()` are the same.
//! [`check_annotations`] walks a file once and reports all that is wrong with its annotations. Everything else here only
//! reads, and reports nothing: what was reported reads as if it had not been given.

mod check;
mod known;
mod places;
mod read;
#[cfg(test)]
mod tests;
mod value;

pub(crate) use check::check_annotations;
pub(crate) use known::{ApiKind, Known};
pub(crate) use places::{ClassRole, Place, class_role};
pub(crate) use read::{Annotations, configuration};
pub(crate) use value::{Call, Value, ValueKind};
