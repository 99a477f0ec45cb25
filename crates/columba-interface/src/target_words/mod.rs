//! How names of an interface are spelled in each target language, and which spellings a language keeps for itself.
//!
//! Spellings are Pigeon's where it has the language. They are here, and not with the generators, because two names that
//! become one must be reported before anything is generated. A generator asks in this order: [`spell`] the name for its
//! [`Role`], see whether the spelling [`is_reserved`] or one of the [`inherited_members`], and keep its own names clear of it.

mod case;
mod words;

pub(crate) use case::letters;
pub use case::{Role, spell};
pub(crate) use words::may_be_reserved;
pub use words::{
    generated_names, generated_types, inherited_members, is_reserved, is_reserved_type, reserved_words, written,
};
