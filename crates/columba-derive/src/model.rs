//! The facts of a derived item, computed once and never changed.
//!
//! Always holds: names are final, and within one map no two of them are equal; an internally
//! tagged variant that is not skipped has named fields or none.

mod check;
mod lower;

use proc_macro2::{Ident, TokenStream};
use syn::{Attribute, Generics, Member, Type};

/// A struct or enum.
pub(crate) struct Item {
    pub(crate) ident: Ident,
    /// The name that errors call it by.
    pub(crate) name: String,
    pub(crate) generics: Generics,
    /// `#[allow(..)]` and its like, for the impls.
    pub(crate) lint_levels: Vec<Attribute>,
    /// The path of `columba`.
    pub(crate) krate: TokenStream,
    pub(crate) body: Body,
}

pub(crate) enum Body {
    Struct(Fields),
    Enum(Representation, Vec<Variant>),
}

/// How the variants of an enum are told apart.
pub(crate) enum Representation {
    /// The name alone, or a map from the name to the content.
    Untagged,
    /// The name beside the fields.
    Internal { tag: String },
    /// The name beside the content.
    Adjacent { tag: String, content: String },
}

pub(crate) struct Variant {
    pub(crate) ident: Ident,
    /// The name in the source, for errors.
    pub(crate) source_name: String,
    /// The name on the wire.
    pub(crate) name: String,
    pub(crate) skipped: bool,
    pub(crate) fields: Fields,
}

/// The fields of a struct or variant.
pub(crate) struct Fields {
    pub(crate) style: Style,
    pub(crate) all: Vec<Field>,
}

/// How the source writes the fields.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Style {
    Unit,
    Tuple,
    Named,
}

/// The value that fields make up.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Layout {
    Null,
    /// The one written element itself.
    Single,
    List,
    Map,
}

pub(crate) struct Field {
    pub(crate) member: Member,
    /// The variable that holds it in the expansion, at the place of its type: errors about it point there.
    pub(crate) binding: Ident,
    pub(crate) ty: Type,
    /// The key on the wire; of no meaning in a tuple.
    pub(crate) key: String,
    pub(crate) role: Role,
}

/// How a field is written and read.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    /// Not written, read as the default.
    Skipped,
    /// Read as an error when missing, unless it is an `Option`.
    Required,
    /// Read as the default when missing.
    Defaulted,
    /// An `Option` of which `None` is not written.
    OmittedIfNone,
}

impl Item {
    /// Every type of a field, with its role, but for those in skipped variants.
    pub(crate) fn fields(&self) -> Vec<&Field> {
        match &self.body {
            Body::Struct(fields) => fields.all.iter().collect(),
            Body::Enum(_, variants) => {
                let sent = variants.iter().filter(|variant| !variant.skipped);
                sent.flat_map(|variant| &variant.fields.all).collect()
            }
        }
    }
}

impl Field {
    pub(crate) fn is_written(&self) -> bool {
        self.role != Role::Skipped
    }
}

impl Fields {
    /// The fields that are written.
    pub(crate) fn written(&self) -> impl Iterator<Item = &Field> {
        self.all.iter().filter(|field| field.is_written())
    }

    pub(crate) fn layout(&self) -> Layout {
        match self.style {
            Style::Unit => Layout::Null,
            Style::Named => Layout::Map,
            Style::Tuple if self.written().count() == 1 => Layout::Single,
            Style::Tuple => Layout::List,
        }
    }
}
