//! Constants and default values.

use serde::Serialize;
use smol_str::SmolStr;

use super::{ClassId, Docs, EnumId, LibraryId};
use crate::source::{Name, Span};

/// `const int limit = 3;` in a file.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Constant {
    /// The name.
    pub name: Name,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// The file that declares it.
    pub library: LibraryId,
    /// Its value, which says its type too.
    pub value: ConstantValue,
    /// From the type to the value.
    pub span: Span,
}

/// The value of a constant: of its declared type.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", content = "value", rename_all = "snake_case")]
pub enum ConstantValue {
    /// `bool`.
    Bool(bool),
    /// `int`. A hexadecimal number above the largest signed one is what Dart makes of it: a negative one.
    Int(i64),
    /// `double`; of an integer literal too. Finite.
    Double(f64),
    /// `String`.
    String(#[cfg_attr(feature = "schema", schemars(with = "String"))] SmolStr),
}

/// The default value of a parameter or a field.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DefaultValue {
    /// As it was written: what the Dart code repeats.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub source: SmolStr,
    /// What it is, for other languages; `None` for an expression that only Dart can evaluate.
    pub value: Option<Literal>,
    /// Where it is written.
    pub span: Span,
}

/// A value that every language can write.
#[derive(Clone, Debug, PartialEq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "literal", content = "value", rename_all = "snake_case")]
pub enum Literal {
    /// `null`.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A number; of an integer literal for a `double` too.
    Double(f64),
    /// A string.
    String(#[cfg_attr(feature = "schema", schemars(with = "String"))] SmolStr),
    /// `Mood.happy`.
    Enum {
        /// Which enum.
        of: EnumId,
        /// The position of the value.
        index: u32,
    },
    /// `[…]`.
    List(Vec<Literal>),
    /// `{…}` without colons, or `{}` for a set.
    Set(Vec<Literal>),
    /// `{key: value}`.
    Map(Vec<(Literal, Literal)>),
    /// `Point(x: 1)`, fields by position in the class; those that were not given are `None`.
    Class {
        /// Which class.
        of: ClassId,
        /// One per field.
        fields: Vec<Option<Literal>>,
    },
}
