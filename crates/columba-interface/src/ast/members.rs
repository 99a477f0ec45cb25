//! Members, variables and parameters.

use serde::Serialize;
use smol_str::SmolStr;

use super::{Empty, Expr, Leading, Sparse, TypeAst, TypeParameterAst};
use crate::source::{Name, Span};

/// A member of a class or an enum.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "member", rename_all = "snake_case")]
pub enum MemberAst {
    /// Fields that one declaration declares.
    Field(FieldAst),
    /// A method, getter, setter or operator.
    Method(MethodAst),
    /// A constructor.
    Constructor(ConstructorAst),
}

/// The words before a member, a variable, a parameter.
pub type MemberModifiers = Sparse<MemberModifierWords>;

/// Each word that is there has its place.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MemberModifierWords {
    /// `static`.
    pub r#static: Option<Span>,
    /// `external`.
    pub external: Option<Span>,
    /// `abstract`.
    pub r#abstract: Option<Span>,
    /// `covariant`.
    pub covariant: Option<Span>,
    /// `late`.
    pub late: Option<Span>,
    /// `final`.
    pub r#final: Option<Span>,
    /// `const`.
    pub r#const: Option<Span>,
    /// `var`.
    pub var: Option<Span>,
    /// `factory`.
    pub factory: Option<Span>,
}

impl Empty for MemberModifierWords {
    fn empty() -> &'static Self {
        static EMPTY: MemberModifierWords = MemberModifierWords {
            r#static: None,
            external: None,
            r#abstract: None,
            covariant: None,
            late: None,
            r#final: None,
            r#const: None,
            var: None,
            factory: None,
        };
        &EMPTY
    }
}

/// `static late final T a = 1, b;` in a class, `const T a = 1, b = 2;` in a file.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VariablesAst {
    /// Its doc comment and annotations.
    pub leading: Leading,
    /// The words before the type.
    pub modifiers: MemberModifiers,
    /// The type, if it is written.
    pub ty: Option<TypeAst>,
    /// The variables; at least one.
    pub variables: Vec<VariableAst>,
    /// All of it, without what leads it.
    pub span: Span,
}

/// Fields: the variables of a class.
pub type FieldAst = VariablesAst;

/// `name` or `name = value`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct VariableAst {
    /// The name.
    pub name: Name,
    /// The value.
    pub value: Option<Box<Expr>>,
}

/// A method, getter, setter or operator.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct MethodAst {
    /// Its doc comment and annotations.
    pub leading: Leading,
    /// The words before the return type.
    pub modifiers: MemberModifiers,
    /// Which of them it is.
    pub kind: MethodKind,
    /// What it returns, if it is written.
    pub returns: Option<TypeAst>,
    /// The name; of an operator: the operator.
    pub name: Name,
    /// The type parameters.
    pub type_parameters: Vec<TypeParameterAst>,
    /// The parameters; a getter has none.
    pub parameters: ParametersAst,
    /// What follows the parameters.
    pub body: BodyAst,
    /// All of it, without what leads it.
    pub span: Span,
}

/// Which kind of method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum MethodKind {
    /// A method.
    Method,
    /// `get name`.
    Getter,
    /// `set name(value)`.
    Setter,
    /// `operator ==(other)`.
    Operator,
}

/// What follows the parameters.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "body", content = "span", rename_all = "snake_case")]
pub enum BodyAst {
    /// Only a `;`.
    None,
    /// `{ … }` or `=> …;`, with `async`, `sync*` and the like.
    Code(Span),
}

/// A constructor.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConstructorAst {
    /// Its doc comment and annotations.
    pub leading: Leading,
    /// The words before the name.
    pub modifiers: MemberModifiers,
    /// Plain or `factory`.
    pub kind: ConstructorKind,
    /// The name of the class, as it is written here. (A name that is not the class's is reported by the parser.)
    pub class: Name,
    /// The name after the dot; `new` counts as none.
    pub name: Option<Name>,
    /// The parameters.
    pub parameters: ParametersAst,
    /// What follows a `:`, one by one, or a redirection.
    pub initializers: Vec<ConstructorInitializer>,
    /// What follows.
    pub body: BodyAst,
    /// All of it, without what leads it.
    pub span: Span,
}

/// Which kind of constructor.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ConstructorKind {
    /// Makes an object.
    Generative,
    /// `factory`.
    Factory,
}

/// One initializer of a constructor.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ConstructorInitializer {
    /// What it is: `x = 1`, `super(…)`, `this(…)`, `assert(…)`, or the `= Other.name` of a redirecting factory.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub text: SmolStr,
    /// The whole initializer.
    pub span: Span,
}

/// A list of parameters.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ParametersAst {
    /// The parameters, in source order.
    pub list: Vec<ParameterAst>,
    /// Parentheses included; `None` for a getter.
    pub span: Option<Span>,
}

/// A parameter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ParameterAst {
    /// Its doc comment and annotations.
    pub leading: Leading,
    /// Where it stands.
    pub kind: ParameterKind,
    /// The words before the type: `covariant`, `final`, `var`, `late`, `const`.
    pub modifiers: MemberModifiers,
    /// The type, if it is written. `int f(String s)` has a function type.
    pub ty: Option<TypeAst>,
    /// `this` of `this.x`, `super` of `super.x`.
    pub target: Option<Box<Name>>,
    /// The name; a function type's parameter may have none.
    pub name: Option<Name>,
    /// The default value.
    pub default: Option<Box<Expr>>,
    /// All of it, without what leads it.
    pub span: Span,
}

/// Where a parameter stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ParameterKind {
    /// Positional and required.
    Required,
    /// Between `[` and `]`.
    Optional,
    /// Between `{` and `}`, with `required`.
    RequiredNamed,
    /// Between `{` and `}`, without `required`.
    Named,
}
