//! What the two kinds of Dart files share: names of libraries, types, literals, default values, data classes.

mod data;
mod declaration;
mod defaults;
mod language;
mod library;
mod literal;
mod names;
mod parameters;
mod types;

pub(super) use data::{constant_value, write_class, write_constant, write_enum, write_equality, write_sentinels};
pub(super) use declaration::write_declaration;
pub(super) use defaults::DefaultText;
pub(super) use language::Dart;
pub(super) use library::Library;
pub(super) use literal::{double, string};
pub(super) use names::DartNames;
pub(super) use parameters::{ASYNC_WORDS, Body, default_of, in_async, label, parameter_list, result_text};
pub(super) use types::{decode, type_text};
