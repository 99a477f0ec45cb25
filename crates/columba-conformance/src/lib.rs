//! What the conformance tests run, written from interface files.
//!
//! One Dart program meets a host per language. What is the same for every interface is not written by hand:
//!
//! - [`interfaces`] the interface files: those of `tests/conformance/interfaces`, one with every type in every position,
//!   and random ones;
//! - [`project`] the bindings of one target for all of them;
//! - [`answer`] how a host answers each method: it gives back what it is given, or has Dart do so;
//! - [`hosts`] a file per language that writes such hosts from the same view that the bindings are written from;
//! - [`torture`] interfaces with names that are trouble, for compilers alone;
//! - [`dart`] the Dart program: values for every method, and what must come back.
//!
//! A language is added by a file in [`hosts`] and a folder in `tests/conformance/hosts`.

#![forbid(unsafe_code)]

pub mod answer;
pub mod dart;
pub mod drive;
pub mod every_type;
pub mod hosts;
pub mod interfaces;
pub mod project;
pub mod torture;

pub use interfaces::Interface;
pub use project::Project;
