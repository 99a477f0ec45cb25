//! Types as they were written.

use serde::Serialize;

use crate::source::{Name, Span};

/// A type.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "type", rename_all = "snake_case")]
pub enum TypeAst {
    /// `void`, `int?`, `p.Foo<Bar>`.
    Named(NamedTypeAst),
    /// `int Function(String)?`.
    Function(Box<FunctionTypeAst>),
    /// `(int, {String name})?`.
    Record(RecordTypeAst),
}

impl TypeAst {
    /// The whole type, its `?` included.
    #[must_use]
    pub fn span(&self) -> Span {
        match self {
            Self::Named(named) => named.span,
            Self::Function(function) => function.span,
            Self::Record(record) => record.span,
        }
    }
}

/// A name with type arguments; `void` too.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct NamedTypeAst {
    /// The prefix of an import.
    pub prefix: Option<Box<Name>>,
    /// The name.
    pub name: Name,
    /// The type arguments.
    pub arguments: Vec<TypeAst>,
    /// Whether a `?` follows.
    pub nullable: bool,
    /// The whole type, its `?` included.
    pub span: Span,
}

/// A function type.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FunctionTypeAst {
    /// What it returns; `None` when nothing is written before `Function`.
    pub returns: Option<TypeAst>,
    /// Its type parameters.
    pub type_parameters: Vec<TypeParameterAst>,
    /// Its parameters; their names may be missing.
    pub parameters: super::ParametersAst,
    /// Whether a `?` follows.
    pub nullable: bool,
    /// The whole type, its `?` included.
    pub span: Span,
}

/// A record type; what it holds is of no use to interfaces.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct RecordTypeAst {
    /// Whether a `?` follows.
    pub nullable: bool,
    /// The whole type, its `?` included.
    pub span: Span,
}

/// `T` or `T extends Bound`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct TypeParameterAst {
    /// The name.
    pub name: Name,
    /// The bound.
    pub bound: Option<TypeAst>,
    /// The whole parameter.
    pub span: Span,
}
