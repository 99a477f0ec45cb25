//! The interface language: Dart declarations, read without Dart.
//!
//! Layers, each a pure function of the one before:
//!
//! 1. [`source`] texts and places; [`diagnostic`] what is said about them; [`rules`] what can be wrong.
//! 2. [`lexer`] and [`parser`]: text to [`ast`]. They never fail, never panic, and use memory linear in the text.
//! 3. [`files`]: which files belong together.
//! 4. [`options`]: what the command line, the file and `columba.yaml` ask for, and which of them wins.
//! 5. [`lower`]: ast to [`model`]. What is illegal is reported and cannot be built.
//! 6. [`plan`]: what every language's code has in common: channels, codec, order.
//!
//! Nothing here does input or output: files are read through [`files::FileSystem`].

#![forbid(unsafe_code)]

mod analysis;
mod annotations;
pub mod ast;
pub mod diagnostic;
pub mod files;
pub mod lexer;
pub mod lower;
pub mod model;
pub mod options;
pub mod parser;
pub mod plan;
pub mod rules;
pub mod source;
pub mod target_words;
#[cfg(test)]
pub(crate) mod testing;

pub use analysis::{Analysis, Request, analyze};
