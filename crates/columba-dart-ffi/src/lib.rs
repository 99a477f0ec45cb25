//! All of Columba that touches Dart's C API: the function table of the running VM, messages as C
//! objects, ports, the panic boundary of every `extern "C"` function, and the recycling allocator.
//!
//! INVARIANT: no panic leaves this crate through a C function, and no memory changes owner on a
//! message that the VM did not accept.

mod api;
pub mod boundary;
pub mod bridge;
#[cfg(any(test, feature = "fake"))]
pub mod fake;
mod from_dart;
mod into_dart;
mod message;
mod native_port;
mod port;
pub mod raw;
pub mod recycling;
pub mod typed;
mod typed_list;
mod value;

pub use api::{
    DartFinalizableHandle, DartFunctions, DartHandle, DartHandleFinalizer, DartPortHandler, DartWeakPersistentHandle,
    InitError, columba_init_ffi, init, irondash_init_ffi,
};
pub use into_dart::IntoDart;
pub use message::Message;
pub use native_port::{NativePort, NativePortError};
pub use port::{DartPort, post_integer};
pub use recycling::RecyclingAllocator;
pub use typed_list::{IntoDartVec, TypedList};
pub use value::{DartValue, NulInStringError};
