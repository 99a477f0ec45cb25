//! Syntax to model: names become ids, and what is illegal is reported and left out.
//!
//! Two passes. The first declares every name of every file, with an id whose value is still a shell. The second fills the
//! shells, file by file in dependency order. A type that cannot be resolved is reported once and leaves out whatever
//! holds it.

mod api;
mod builtin;
mod class;
mod constant;
mod constructor;
mod context;
mod declare;
mod default;
mod default_object;
mod default_path;
mod enumeration;
mod existence;
mod inheritance;
mod literal;
mod lookup;
mod number;
mod proxy;
mod scope;
mod ty;

pub(crate) use builtin::type_names;
pub(crate) use constant::ConstantType;
pub(crate) use context::Lowering;
pub(crate) use declare::{Syntax, lower_docs};
pub(crate) use default::lower_default;
pub(crate) use lookup::{Lookup, closest_name, look_up, may_miss_names, prefixes, resolve};
pub(crate) use proxy::Relation;
pub(crate) use scope::{Declared, Scope, Symbol};
pub(crate) use ty::{TypePlace, lower_type};

use crate::diagnostic::Diagnostics;
use crate::files::InterfaceFile;
use crate::model::Model;
use crate::rules::declarations::impossible_default;
use crate::source::SourceMap;

/// What `files` declare. They stand in dependency order: each after those that it imports.
///
/// The model is fit for a plan only if `diagnostics` has no error afterwards.
#[must_use]
pub fn lower(sources: &SourceMap, files: &[InterfaceFile], diagnostics: &mut Diagnostics) -> Model {
    let mut cx = Lowering::new(sources, files, diagnostics);
    declare::declare_all(&mut cx);
    enumeration::lower_enums(&mut cx);
    class::lower_classes(&mut cx);
    api::lower_apis(&mut cx);
    let model = cx.into_model();
    impossible_default::check(&model, diagnostics);
    model
}

#[cfg(test)]
mod tests;
