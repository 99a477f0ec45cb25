//! Typed bindings, written from what [`columba_interface`] has read, checked and planned.
//!
//! Layers, each a pure function of the one before:
//!
//! 1. [`placement`] which file of which language holds which declarations;
//! 2. [`scope`] every name, and [`words`] how names are spelled; nothing else changes a name;
//! 3. [`view`] model, plan and one [`language`] together: every name, type, literal and expression is a finished string;
//! 4. [`backends`] write the view with the [`writer`]. They cannot fail and decide nothing about names.
//!
//! Nothing here does input or output: [`generate`] returns texts.

#![forbid(unsafe_code)]

pub mod backends;
pub mod banner;
pub mod fingerprint;
pub mod language;
pub mod placement;
pub mod scope;
pub mod spec;
pub mod view;
pub mod words;
pub mod writer;

mod generate;

pub use generate::{GeneratedFile, generate, show_views};
