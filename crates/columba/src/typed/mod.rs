//! What generated bindings call. Their users need none of it but the types that the crate's root names.
//!
//! The codec is that of [`columba_wire::typed`]: generated structs and enums implement [`Encode`] and [`Decode`].
//!
//! For each host API there is a trait whose `set_up` gives the runtime an [`ApiDescription`] and the [`HostMethods`]; each
//! method is a type that implements [`SyncCall`] (or [`BorrowedCall`]), which is how the runtime's functions of C reach it.

mod api_context;
mod async_call;
mod binding;
mod dart_api;
mod executor;
mod flutter_api;
mod flutter_error;
mod function;
mod offers;
mod registry;
mod serial_thread;
mod stream;

pub use api_context::{ApiContext, ApiDescription, HostMethods, RegisteredApi};
pub use async_call::AsyncCall;
pub use columba_wire::channel::DecodeError;
pub use columba_wire::typed::{Decode, Encode, Reader, Writer};
pub use executor::ApiFuture;
pub use flutter_api::FlutterApi;
pub use flutter_error::FlutterError;
pub use stream::{SendEventError, StreamCall, StreamSink, TrySendEventError};

pub(crate) use binding::{Bindings, bind, free_bindings};
pub(crate) use dart_api::{DartApis, forget_caller, set_dart_api};
pub(crate) use function::{call_lent, panicked};
pub(crate) use registry::changes_address;
pub(crate) use stream::Streams;

/// The isolate has exited: nobody can call what was set up for it, and it answers no calls.
pub(crate) fn isolate_exited(isolate: crate::IsolateId) {
    registry::isolate_exited(isolate);
    offers::isolate_exited(isolate);
}

/// A method that answers by returning, on the thread that calls.
pub trait SyncCall: 'static {
    /// The implementation.
    type Api: Send + Sync + 'static;
    /// A tuple of the arguments; one of more than eight is nested.
    type Arguments: Decode;
    /// The result; `()` for `void`.
    type Output: Encode;

    /// Calls the method.
    ///
    /// # Errors
    /// That of the method.
    fn call(api: &Self::Api, arguments: Self::Arguments) -> Result<Self::Output, FlutterError>;
}

/// A method that answers by returning, and borrows one of its arguments from Dart.
///
/// What Dart lends stays where it is. During such a call Rust cannot call Dart, and the isolate collects no garbage.
pub trait BorrowedCall: 'static {
    /// The implementation.
    type Api: Send + Sync + 'static;
    /// A tuple of the other arguments; one of more than eight is nested.
    type Arguments: Decode;
    /// The result; `()` for `void`.
    type Output: Encode;

    /// Calls the method.
    ///
    /// # Errors
    /// That of the method.
    fn call(api: &Self::Api, borrowed: &[u8], arguments: Self::Arguments) -> Result<Self::Output, FlutterError>;
}
