//! The types that a file declares or imports.

use crate::types::Base;

/// A declared type, as a file sees it.
#[derive(Clone, Debug)]
pub(crate) struct Visible {
    /// The name, after the prefix if it was imported under one.
    pub(crate) name: String,
    pub(crate) kind: Kind,
}

/// What it is.
#[derive(Clone, Debug)]
pub(crate) enum Kind {
    /// An enum and its values.
    Enum(Vec<String>),
    /// A data class or a sealed class.
    Class,
    /// A proxy API.
    Proxy,
}

impl Visible {
    /// As a type.
    pub(crate) fn base(&self) -> Base {
        let values = if let Kind::Enum(values) = &self.kind { values.clone() } else { Vec::new() };
        Base::Declared(self.name.clone(), values)
    }

    /// The same, imported with `prefix`.
    pub(crate) fn prefixed(&self, prefix: &str) -> Self {
        Self { name: format!("{prefix}.{}", self.name), kind: self.kind.clone() }
    }
}
