//! The kinds of tokens.

/// Declares the kinds in the order of their groups, each with the text that all tokens of the kind have, or words for it.
macro_rules! kinds {
    ($($kind:ident $text:literal,)*) => {
        /// What a token is. Words come first, ordered by how free they are to be used as names.
        #[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
        #[repr(u8)]
        pub(crate) enum Kind {
            $(#[doc = $text] $kind,)*
        }

        impl Kind {
    /// Whether it is a word before members, variables and parameters.
    pub(crate) fn is_modifier(self) -> bool {
        matches!(
            self,
            Self::External
                | Self::Static
                | Self::Abstract
                | Self::Covariant
                | Self::Late
                | Self::Final
                | Self::Const
                | Self::Var
        )
    }

    /// Whether it is, by itself, an operator that a class may define.
    pub(crate) fn is_definable_operator(self) -> bool {
        matches!(
            self,
            Self::Lt
                | Self::LtEq
                | Self::LtLt
                | Self::EqEq
                | Self::Plus
                | Self::Minus
                | Self::Star
                | Self::Slash
                | Self::TildeSlash
                | Self::Tilde
                | Self::Percent
                | Self::Amp
                | Self::Bar
                | Self::Caret
        )
    }

            /// The text of the token, or what it is.
            pub(crate) fn text(self) -> &'static str {
                match self {
                    $(Self::$kind => $text,)*
                }
            }
        }
    };
}

kinds! {
    Identifier "identifier",
    Async "async",
    Await "await",
    Base "base",
    Hide "hide",
    Of "of",
    On "on",
    Sealed "sealed",
    Show "show",
    Sync "sync",
    Type "type",
    When "when",
    Yield "yield",
    Abstract "abstract",
    As "as",
    Covariant "covariant",
    Deferred "deferred",
    Dynamic "dynamic",
    Export "export",
    Extension "extension",
    External "external",
    Factory "factory",
    Function "Function",
    Get "get",
    Implements "implements",
    Import "import",
    Interface "interface",
    Late "late",
    Library "library",
    Mixin "mixin",
    Operator "operator",
    Part "part",
    Required "required",
    Set "set",
    Static "static",
    Typedef "typedef",
    Assert "assert",
    Break "break",
    Case "case",
    Catch "catch",
    Class "class",
    Const "const",
    Continue "continue",
    Default "default",
    Do "do",
    Else "else",
    Enum "enum",
    Extends "extends",
    False "false",
    Final "final",
    Finally "finally",
    For "for",
    If "if",
    In "in",
    Is "is",
    New "new",
    Null "null",
    Rethrow "rethrow",
    Return "return",
    Super "super",
    Switch "switch",
    This "this",
    Throw "throw",
    True "true",
    Try "try",
    Var "var",
    Void "void",
    While "while",
    With "with",
    Int "int",
    Double "double",
    Str "string",
    StrStart "string start",
    StrMiddle "string middle",
    StrEnd "string end",
    OpenParen "(",
    CloseParen ")",
    OpenSquare "[",
    CloseSquare "]",
    OpenBrace "{",
    CloseBrace "}",
    Lt "<",
    Gt ">",
    LtEq "<=",
    LtLt "<<",
    LtLtEq "<<=",
    Eq "=",
    EqEq "==",
    BangEq "!=",
    Arrow "=>",
    Plus "+",
    PlusEq "+=",
    PlusPlus "++",
    Minus "-",
    MinusEq "-=",
    MinusMinus "--",
    Star "*",
    StarEq "*=",
    Slash "/",
    SlashEq "/=",
    TildeSlash "~/",
    TildeSlashEq "~/=",
    Tilde "~",
    Percent "%",
    PercentEq "%=",
    Amp "&",
    AmpEq "&=",
    AmpAmp "&&",
    Bar "|",
    BarEq "|=",
    BarBar "||",
    Caret "^",
    CaretEq "^=",
    Bang "!",
    Question "?",
    QuestionDot "?.",
    QuestionQuestion "??",
    QuestionQuestionEq "??=",
    QuestionDotDot "?..",
    Dot ".",
    DotDot "..",
    DotDotDot "...",
    DotDotDotQuestion "...?",
    Comma ",",
    Semicolon ";",
    Colon ":",
    At "@",
    Hash "#",
    Eof "end of file",
}

impl Kind {
    /// Whether it is a word: an identifier, reserved or not.
    pub(crate) fn is_word(self) -> bool {
        self <= Self::With
    }

    /// Whether it may name a variable, a member, a parameter: not a reserved word.
    pub(crate) fn is_name(self) -> bool {
        self <= Self::Typedef
    }

    /// Whether it is a built-in identifier: a name, but not of a type.
    pub(crate) fn is_built_in(self) -> bool {
        Self::Abstract <= self && self <= Self::Typedef
    }

    /// Whether it is a reserved word.
    pub(crate) fn is_reserved(self) -> bool {
        Self::Assert <= self && self <= Self::With
    }

    /// Whether it opens what a later token closes.
    pub(crate) fn is_opener(self) -> bool {
        matches!(self, Self::OpenParen | Self::OpenSquare | Self::OpenBrace | Self::StrStart)
    }

    /// Whether it closes what an earlier token opened.
    pub(crate) fn is_closer(self) -> bool {
        matches!(self, Self::CloseParen | Self::CloseSquare | Self::CloseBrace | Self::StrEnd)
    }

    /// How a message speaks of it: in backquotes, unless it is no text of its own.
    pub(crate) fn described(self) -> String {
        match self {
            Self::Identifier => "a name".to_owned(),
            Self::Int | Self::Double => "a number".to_owned(),
            Self::Str | Self::StrStart | Self::StrMiddle | Self::StrEnd => "a string".to_owned(),
            Self::Eof => "the end of the file".to_owned(),
            other => format!("`{}`", other.text()),
        }
    }

    /// The kind of a word.
    pub(crate) fn of_word(word: &[u8]) -> Self {
        match word {
            b"async" => Self::Async,
            b"await" => Self::Await,
            b"base" => Self::Base,
            b"hide" => Self::Hide,
            b"of" => Self::Of,
            b"on" => Self::On,
            b"sealed" => Self::Sealed,
            b"show" => Self::Show,
            b"sync" => Self::Sync,
            b"type" => Self::Type,
            b"when" => Self::When,
            b"yield" => Self::Yield,
            b"abstract" => Self::Abstract,
            b"as" => Self::As,
            b"covariant" => Self::Covariant,
            b"deferred" => Self::Deferred,
            b"dynamic" => Self::Dynamic,
            b"export" => Self::Export,
            b"extension" => Self::Extension,
            b"external" => Self::External,
            b"factory" => Self::Factory,
            b"Function" => Self::Function,
            b"get" => Self::Get,
            b"implements" => Self::Implements,
            b"import" => Self::Import,
            b"interface" => Self::Interface,
            b"late" => Self::Late,
            b"library" => Self::Library,
            b"mixin" => Self::Mixin,
            b"operator" => Self::Operator,
            b"part" => Self::Part,
            b"required" => Self::Required,
            b"set" => Self::Set,
            b"static" => Self::Static,
            b"typedef" => Self::Typedef,
            b"assert" => Self::Assert,
            b"break" => Self::Break,
            b"case" => Self::Case,
            b"catch" => Self::Catch,
            b"class" => Self::Class,
            b"const" => Self::Const,
            b"continue" => Self::Continue,
            b"default" => Self::Default,
            b"do" => Self::Do,
            b"else" => Self::Else,
            b"enum" => Self::Enum,
            b"extends" => Self::Extends,
            b"false" => Self::False,
            b"final" => Self::Final,
            b"finally" => Self::Finally,
            b"for" => Self::For,
            b"if" => Self::If,
            b"in" => Self::In,
            b"is" => Self::Is,
            b"new" => Self::New,
            b"null" => Self::Null,
            b"rethrow" => Self::Rethrow,
            b"return" => Self::Return,
            b"super" => Self::Super,
            b"switch" => Self::Switch,
            b"this" => Self::This,
            b"throw" => Self::Throw,
            b"true" => Self::True,
            b"try" => Self::Try,
            b"var" => Self::Var,
            b"void" => Self::Void,
            b"while" => Self::While,
            b"with" => Self::With,
            _ => Self::Identifier,
        }
    }
}
