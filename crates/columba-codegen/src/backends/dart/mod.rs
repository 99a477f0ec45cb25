//! Dart for platform channels: `dartOut`, and `dartTestOut` for tests of it.
//!
//! What a user sees is what Pigeon 28 gives: classes, members, channels, errors. What is private is our own.

mod codec;
mod event_api;
mod file;
mod flutter_api;
mod host_api;
mod proxy_api;
mod spec;
mod test_api;

pub(super) use file::write;
pub(super) use test_api::write as write_test;
