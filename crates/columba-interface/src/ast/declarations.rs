//! Declarations.

use serde::Serialize;

use super::{Leading, MemberAst, TypeAst, TypeParameterAst, VariablesAst};
use crate::source::{Name, Span};

/// A declaration of a file.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "declaration", rename_all = "snake_case")]
pub enum Declaration {
    /// `class`, with any modifiers.
    Class(ClassAst),
    /// `enum`.
    Enum(EnumAst),
    /// Variables and constants.
    Variables(VariablesAst),
    /// What interfaces do not use.
    Other(OtherDeclaration),
}

/// A declaration that interfaces do not use; Dart's grammar has judged it.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct OtherDeclaration {
    /// Its doc comment and annotations: `@ConfigurePigeon` may stand here.
    pub leading: Leading,
    /// What it is.
    pub kind: OtherKind,
    /// Its name; an extension may have none.
    pub name: Option<Name>,
    /// All of it, without what leads it.
    pub span: Span,
}

/// Which kind of declaration.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum OtherKind {
    /// `class C = A with B;`
    ClassAlias,
    /// `extension`.
    Extension,
    /// `extension type`.
    ExtensionType,
    /// A function, a getter or a setter.
    Function,
    /// `mixin`.
    Mixin,
    /// `typedef`.
    Typedef,
}

/// A class.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ClassAst {
    /// Its doc comment and annotations.
    pub leading: Leading,
    /// The words before `class`.
    pub modifiers: ClassModifiers,
    /// The name.
    pub name: Name,
    /// The type parameters.
    pub type_parameters: Vec<TypeParameterAst>,
    /// The type after `extends`.
    pub extends: Option<TypeAst>,
    /// The types after `with`.
    pub with: Vec<TypeAst>,
    /// The types after `implements`.
    pub implements: Vec<TypeAst>,
    /// The members, in source order.
    pub members: Vec<MemberAst>,
    /// All of it, without what leads it.
    pub span: Span,
}

/// The words before `class`.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[expect(clippy::struct_excessive_bools, reason = "each is a word that is there or not")]
pub struct ClassModifiers {
    /// `abstract`.
    pub is_abstract: bool,
    /// `sealed`.
    pub is_sealed: bool,
    /// `base`.
    pub is_base: bool,
    /// `interface`.
    pub is_interface: bool,
    /// `final`.
    pub is_final: bool,
    /// `mixin`.
    pub is_mixin: bool,
}

/// An enum.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EnumAst {
    /// Its doc comment and annotations.
    pub leading: Leading,
    /// The name.
    pub name: Name,
    /// The type parameters.
    pub type_parameters: Vec<TypeParameterAst>,
    /// The types after `with`.
    pub with: Vec<TypeAst>,
    /// The types after `implements`.
    pub implements: Vec<TypeAst>,
    /// The values, in source order.
    pub values: Vec<EnumValueAst>,
    /// The members after the values.
    pub members: Vec<MemberAst>,
    /// All of it, without what leads it.
    pub span: Span,
}

/// A value of an enum.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EnumValueAst {
    /// Its doc comment and annotations.
    pub leading: Leading,
    /// The name.
    pub name: Name,
    /// What follows the name: type arguments, the name of a constructor, arguments.
    pub arguments: Option<Span>,
    /// All of it, without what leads it.
    pub span: Span,
}
