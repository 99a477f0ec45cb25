//! How names of an interface are spelled in each target language, and which spellings a language keeps for itself.
//!
//! Spellings are Pigeon's where it has the language. They are here, and not with the generators, because two names that
//! become one must be reported before anything is generated.

mod case;
mod words;

pub(crate) use case::{Role, letters, spell};
pub(crate) use words::{generated_types, inherited_members, is_reserved, may_be_reserved};
