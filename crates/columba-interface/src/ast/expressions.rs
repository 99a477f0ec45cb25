//! Expressions, as far as interfaces can use them: arguments of annotations, default values, constants.

use std::borrow::Cow;

use serde::Serialize;
use smol_str::SmolStr;

use super::TypeAst;
use crate::source::{Name, Span};

/// An expression.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Expr {
    /// What it is.
    #[serde(flatten)]
    pub kind: ExprKind,
    /// The whole expression.
    pub span: Span,
}

/// What an expression is.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "expression", rename_all = "snake_case")]
pub enum ExprKind {
    /// `null`.
    Null,
    /// `true`, `false`.
    Bool {
        /// Which.
        value: bool,
    },
    /// A whole number, decimal or hexadecimal.
    Int {
        /// As it was written, digit separators included.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        text: SmolStr,
    },
    /// A number with a point or an exponent.
    Double {
        /// As it was written, digit separators included.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        text: SmolStr,
    },
    /// String literals, one or several beside each other.
    String(StringAst),
    /// `name`, `Class.name`, `prefix.Class.name`: identifiers with dots between them.
    Path {
        /// The identifiers; at least one.
        names: Vec<Name>,
    },
    /// `name(…)`, `Class.named(…)`, `const Class<T>(…)`.
    Call(Box<CallAst>),
    /// `[…]`.
    List {
        /// Whether `const` stands before it.
        is_const: bool,
        /// The type arguments.
        type_arguments: Vec<TypeAst>,
        /// The elements.
        elements: Vec<ElementAst>,
    },
    /// `{…}`: a set or a map.
    SetOrMap {
        /// Whether `const` stands before it.
        is_const: bool,
        /// The type arguments: one of a set, two of a map, or none.
        type_arguments: Vec<TypeAst>,
        /// The elements.
        elements: Vec<ElementAst>,
    },
    /// `-x`, `!x`, `~x`.
    Unary {
        /// The operator.
        #[cfg_attr(feature = "schema", schemars(with = "String"))]
        operator: SmolStr,
        /// What it applies to.
        operand: Box<Expr>,
    },
    /// `(x)`.
    Parenthesized {
        /// What is in the parentheses.
        inner: Box<Expr>,
    },
    /// Any other expression that Dart's grammar allows; its text is that of the span.
    Other,
}

/// A call or the creation of an object: which of them cannot be told from the syntax.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CallAst {
    /// `const` or `new`.
    pub keyword: Option<Name>,
    /// The identifiers between the dots; at least one.
    pub path: Vec<Name>,
    /// The type arguments, wherever they stand.
    pub type_arguments: Vec<TypeAst>,
    /// The arguments.
    pub arguments: Vec<ArgumentAst>,
}

/// An argument.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ArgumentAst {
    /// The name before a colon.
    pub name: Option<Name>,
    /// The value.
    pub value: Expr,
    /// Name and value.
    pub span: Span,
}

/// What stands between the commas of a list, set or map.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "element", rename_all = "snake_case")]
pub enum ElementAst {
    /// An expression.
    Expression {
        /// Which.
        value: Expr,
    },
    /// `key: value`.
    MapEntry {
        /// The key.
        key: Expr,
        /// The value.
        value: Expr,
    },
    /// A spread, an `if` or a `for`, or one that may be null (`?x`).
    Other {
        /// The whole element.
        span: Span,
    },
}

/// String literals beside each other: `'a' "b" r'c' '''d'''`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StringAst {
    /// Each literal; at least one.
    pub parts: Vec<StringPart>,
    /// From the first quote to the last.
    pub span: Span,
}

/// One string literal.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct StringPart {
    /// What it denotes, escapes resolved; `None` when it has an interpolation.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub value: Option<SmolStr>,
    /// Quotes included.
    pub span: Span,
}

impl StringAst {
    /// What all parts denote together; `None` when one has an interpolation.
    #[must_use]
    pub fn value(&self) -> Option<Cow<'_, str>> {
        match self.parts.as_slice() {
            [only] => only.value.as_deref().map(Cow::Borrowed),
            parts => parts.iter().map(|part| part.value.as_deref()).collect::<Option<String>>().map(Cow::Owned),
        }
    }
}
