//! The syntax of an interface file: what the parser saw, with a place for everything.
//!
//! It knows nothing of annotations' meanings, of targets, or of other files. Whatever of Dart can hold no declaration of
//! an interface (bodies, functions, extensions) was judged by Dart's grammar and is kept as a span. The parser always
//! returns a [`Unit`]; where the text was broken, nodes are missing and [`Unit::lost_declarations`] may be set.

mod declarations;
mod expressions;
mod members;
mod sparse;
mod types;

pub use declarations::{ClassAst, ClassModifiers, Declaration, EnumAst, EnumValueAst, OtherDeclaration, OtherKind};
pub use expressions::{ArgumentAst, CallAst, ElementAst, Expr, ExprKind, StringAst, StringPart};
pub use members::{
    BodyAst, ConstructorAst, ConstructorInitializer, ConstructorKind, FieldAst, MemberAst, MemberModifierWords,
    MemberModifiers, MethodAst, MethodKind, ParameterAst, ParameterKind, ParametersAst, VariableAst, VariablesAst,
};
pub use sparse::{Empty, Sparse};
pub use types::{FunctionTypeAst, NamedTypeAst, RecordTypeAst, TypeAst, TypeParameterAst};

use serde::Serialize;
use smol_str::SmolStr;

use crate::source::{FileId, Name, Span};

/// One file.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Unit {
    /// The file.
    pub file: FileId,
    /// `library`, `import`, `export`, `part` and `part of`, in source order.
    pub directives: Vec<Directive>,
    /// Everything else, in source order.
    pub declarations: Vec<Declaration>,
    /// Whether the text was so broken that a declaration may be missing here. Then a name that is not declared may only
    /// seem so.
    pub lost_declarations: bool,
}

/// What stands before a declaration, a member, an enum value, a parameter.
pub type Leading = Sparse<LeadingParts>;

/// Doc comment and annotations.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LeadingParts {
    /// The doc comment that is nearest to the declaration.
    pub docs: Option<DocsAst>,
    /// The annotations, in source order.
    pub annotations: Vec<AnnotationAst>,
}

impl Empty for LeadingParts {
    fn empty() -> &'static Self {
        static EMPTY: LeadingParts = LeadingParts { docs: None, annotations: Vec::new() };
        &EMPTY
    }
}

/// A doc comment: adjacent `///` lines, or one `/** */`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct DocsAst {
    /// The lines without `///`, a leading space kept. Of a `/** */`: without the stars that lead each line, and without
    /// empty first and last lines.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub lines: Vec<SmolStr>,
    /// From the first slash to the end of the last line.
    pub span: Span,
}

/// `@name`, `@prefix.name`, `@Name(arguments)`, `@Name.constructor<T>(arguments)`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AnnotationAst {
    /// The identifiers between the dots; at least one, at most three.
    pub path: Vec<Name>,
    /// The type arguments.
    pub type_arguments: Vec<TypeAst>,
    /// The arguments; `None` without parentheses.
    pub arguments: Option<Vec<ArgumentAst>>,
    /// From the `@` to the last character.
    pub span: Span,
}

/// A directive.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "directive", rename_all = "snake_case")]
pub enum Directive {
    /// `import 'uri' if (condition) 'uri' deferred as prefix show A hide B;`
    Import(ImportAst),
    /// `export 'uri' show A hide B;`; has no prefix.
    Export(ImportAst),
    /// `part 'uri';`
    Part {
        /// Which file.
        uri: StringAst,
        /// The whole directive.
        span: Span,
    },
    /// `part of 'uri';` or `part of name;`
    PartOf {
        /// The whole directive.
        span: Span,
    },
    /// `library name;` or `library;`
    Library {
        /// Its doc comment and annotations: `@ConfigurePigeon` may stand here.
        leading: Leading,
        /// The whole directive.
        span: Span,
    },
}

/// An import or an export.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ImportAst {
    /// Its doc comment and annotations: `@ConfigurePigeon` may stand here.
    pub leading: Leading,
    /// What is imported.
    pub uri: StringAst,
    /// `if (condition) 'uri'` parts.
    pub configurations: Vec<Span>,
    /// Whether `deferred` is there.
    pub deferred: bool,
    /// The name after `as`.
    pub prefix: Option<Name>,
    /// `show` and `hide`, in source order.
    pub combinators: Vec<CombinatorAst>,
    /// The whole directive, without what leads it.
    pub span: Span,
}

/// `show A, B` or `hide A, B`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CombinatorAst {
    /// Whether it is `show`, not `hide`.
    pub shows: bool,
    /// The names.
    pub names: Vec<Name>,
}
