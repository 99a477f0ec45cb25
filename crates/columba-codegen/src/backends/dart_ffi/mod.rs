//! Dart for Rust in the same process: `dartFfiOut`.
//!
//! Classes and methods have the names that Dart for platform channels gives them, so that an app changes its transport by
//! an import. Values are written one after the other, as `columba-wire`'s typed codec reads them.

mod codec;
mod event_api;
mod file;
mod flutter_api;
mod functions;
mod host_api;
mod spec;

pub(super) use file::write;
