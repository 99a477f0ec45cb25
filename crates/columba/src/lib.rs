//! Rust and Dart call each other in one process.
//!
//! A library registers handlers under channel names; Dart opens a context for the library and calls them, and the other
//! way round. Values are [`Value`]s, or types that derive `IntoValue` and `TryFromValue`.
//!
//! | to | use |
//! | --- | --- |
//! | answer calls of Dart | [`MethodHandler`], [`AsyncMethodHandler`] |
//! | call Dart | [`MethodInvoker`], [`AsyncMethodInvoker`] |
//! | send events to Dart | [`EventHandler`], [`EventSink`] |
//! | send bare messages | [`MessageChannel`] |
//! | tie something in Rust to an object in Dart | [`FinalizableHandle`] |
//! | recycle the memory of big messages | [`RecyclingAllocator`] |
//!
//! What always holds: every call ends, with an answer or an error, whatever happens to its handler, its thread or its
//! isolate; no panic crosses into Dart; handlers, callbacks and futures run on the thread that made them.
#![deny(unsafe_code)]

mod async_method_handler;
#[cfg(feature = "derive")]
#[doc(hidden)]
pub mod derive_internal;
mod error;
mod event_channel;
mod export;
mod finalizable_handle;
mod invoker;
mod isolate;
mod late;
mod message_channel;
mod method_handler;
mod runtime;
pub mod typed;

pub use async_method_handler::{AsyncMethodHandler, RegisteredAsyncMethodHandler};
pub use columba_dart_ffi::RecyclingAllocator;
pub use columba_dart_ffi::bridge::FunctionResult;
#[cfg(feature = "derive")]
pub use columba_derive::{IntoValue, TryFromValue};
pub use columba_run_loop as run_loop;
pub use columba_wire::typed::{BigInt, DateTime, Duration, OrderedMap, OrderedSet, ParseBigIntError, Uri};
pub use columba_wire::{DartCapability, DartObject, DartSendPort, Limits, TryFromError};
pub use error::{
    IntoPlatformResult, MethodCallError, PlatformError, PlatformResult, PostMessageError, SendMessageError,
};
pub use event_channel::{EventHandler, EventSink, RegisteredEventChannel};
pub use export::{columba_init_message_channel_context, irondash_init_message_channel_context};
pub use finalizable_handle::FinalizableHandle;
pub use invoker::{AsyncMethodInvoker, MethodInvoker};
pub use isolate::IsolateId;
pub use late::Late;
pub use message_channel::{MessageChannel, MessageChannelDelegate};
pub use method_handler::{MethodCall, MethodCallReply, MethodHandler, RegisteredMethodHandler};
pub use typed::{ApiContext, FlutterError, RegisteredApi, SendEventError, StreamSink, TrySendEventError};

/// What crosses between Dart and Rust.
pub type Value = columba_wire::Value<FinalizableHandle>;

/// The entries of a map, in the order in which they were sent.
pub type ValueTupleList = columba_wire::ValueTupleList<FinalizableHandle>;

/// Sets the bounds for isolates that connect from now on.
pub fn set_limits(limits: Limits) {
    runtime::set_limits(limits);
}
