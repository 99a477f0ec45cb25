//! What is particular to a language, as data.

use columba_interface::options::Target;

/// What is particular to a language.
#[derive(Clone, Copy, Debug)]
pub struct Spec {
    /// The language and transport.
    pub target: Target,
    /// One step of indentation.
    pub indent: &'static str,
    /// How doc comments look.
    pub docs: DocStyle,
    /// How a name that is a reserved word is written.
    pub escape: Escape,
    /// Names at the top of the file that generated code takes if the user's names leave them: helpers, with their leading
    /// underscores. A helper gives way to a name of the user.
    pub helpers: &'static [&'static str],
    /// Names within a method that generated code takes: they give way to the parameters.
    pub locals: &'static [&'static str],
}

/// How doc comments look.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum DocStyle {
    /// `/// text`: Dart, Rust, Swift, Objective-C.
    Slashes,
    /// `/** text */`: Kotlin, Java, `GObject`.
    Block,
    /// `// text`: C++.
    Plain,
}

/// How a name that is a reserved word is written.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Escape {
    /// As it is: no name of an interface is reserved.
    None,
    /// `` `in` ``: Kotlin, Swift.
    Backquotes,
    /// `r#in`; `self_` for the words that cannot be written so: Rust.
    Raw,
    /// `in_`: Java, C++, Objective-C.
    Underscore,
}
