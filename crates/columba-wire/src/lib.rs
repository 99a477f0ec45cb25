//! Values, codecs and limits that Dart and Rust agree on.
//!
//! This crate does no I/O, starts no threads and has no unsafe code. Its decoders never panic, whatever bytes they are
//! given, and never allocate more than a small multiple of their input.
#![forbid(unsafe_code)]

#[cfg(feature = "arbitrary")]
pub mod arbitrary;
pub mod channel;
pub mod limits;
pub mod standard;
pub mod typed;
pub mod value;

pub use limits::Limits;
pub use value::{DartCapability, DartObject, DartSendPort, NoHandle, TryFromError, Value, ValueTupleList};
