//! Dart for platform channels: `dartOut`, and `dartTestOut` for tests of it.
//!
//! What a user sees is what Pigeon 28 gives: classes, members, channels, errors. What is private is our own.

mod codec;
mod event_api;
mod file;
mod flutter_api;
mod host_api;
mod language;
mod parameters;
mod proxy_api;
mod test_api;

use columba_interface::options::Target;

use super::Backend;

pub(super) static BACKEND: Backend = Backend { target: Target::Dart, write: file::write };
pub(super) static TEST_BACKEND: Backend = Backend { target: Target::DartTest, write: test_api::write };
