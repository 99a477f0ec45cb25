//! Event streams: a sink in Rust, a `Stream` in Dart.
//!
//! Dart lets a stream send a number of events, its *window*, and more when some of them have reached their listener. So a
//! sink waits when Dart does not keep up, or has paused.

mod call;
mod open;
mod sink;
mod streams;

pub use call::StreamCall;
pub use sink::{SendEventError, StreamSink, TrySendEventError};

pub(super) use call::stream_address;
pub(crate) use streams::Streams;

/// Unless [`ApiContext::with_event_window`](super::ApiContext::with_event_window) says otherwise.
pub(super) const DEFAULT_WINDOW: usize = 1024;
