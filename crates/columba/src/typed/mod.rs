//! What generated bindings call. Their users need none of it but the types that the crate's root names.
//!
//! The codec is that of [`columba_wire::typed`]: generated structs and enums implement [`Encode`] and [`Decode`].

mod flutter_error;

pub use columba_wire::channel::DecodeError;
pub use columba_wire::typed::{Decode, Encode, Reader, Writer};
pub use flutter_error::FlutterError;
