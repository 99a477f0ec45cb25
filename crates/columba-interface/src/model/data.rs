//! Data classes, sealed classes, enums.

use serde::Serialize;

use super::{ClassId, DefaultValue, Docs, LibraryId, TypeRef};
use crate::source::{Name, Span};

/// A data class or a sealed class.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Class {
    /// The name.
    pub name: Name,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// The file that declares it.
    pub library: LibraryId,
    /// The sealed class that it extends or implements. Chains of parents end.
    pub parent: Option<ClassId>,
    /// Sealed, or with fields.
    pub kind: ClassKind,
    /// Whether `@SwiftClass()` asks for a class where Swift would have a struct.
    pub swift_class: bool,
    /// All of the declaration, without what leads it.
    pub span: Span,
}

/// Which kind of class.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "kind", rename_all = "snake_case")]
pub enum ClassKind {
    /// `sealed class`: no fields, no object of its own, no code on the wire.
    Sealed {
        /// Its direct children, in source order.
        children: Vec<ClassId>,
    },
    /// A class with fields; it may have none.
    Data {
        /// The fields, in source order.
        fields: Vec<Field>,
    },
}

impl Class {
    /// The fields; none of a sealed class.
    #[must_use]
    pub fn fields(&self) -> &[Field] {
        match &self.kind {
            ClassKind::Data { fields } => fields,
            ClassKind::Sealed { .. } => &[],
        }
    }

    /// Whether it is a sealed class.
    #[must_use]
    pub fn is_sealed(&self) -> bool {
        matches!(self.kind, ClassKind::Sealed { .. })
    }
}

/// A field of a data class.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Field {
    /// The name.
    pub name: Name,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// Its type: anything but a proxy API.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// The default value that a constructor gives it.
    pub default: Option<Box<DefaultValue>>,
    /// From the type to the name.
    pub span: Span,
}

/// An enum.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Enum {
    /// The name.
    pub name: Name,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// The file that declares it.
    pub library: LibraryId,
    /// Its values: at least one; the position is what the wire carries.
    pub values: Vec<EnumValue>,
    /// All of the declaration, without what leads it.
    pub span: Span,
}

/// A value of an enum.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EnumValue {
    /// The name.
    pub name: Name,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
}
