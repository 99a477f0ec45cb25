//! The channel codec: what Dart and Rust write into each other's buffers.
//!
//! A buffer holds [frames](frame) one after the other, each starting at a multiple of 8 bytes. A frame is a
//! fixed header (verb, ids) and a body of zero or more encoded values ([`Encoder`], [`Decoder`]). All numbers are in the
//! byte order of the machine, for the two sides share one process.
//!
//! What always holds: decoding never panics, on any bytes, and never allocates more than a small multiple of its
//! input (for each byte two [`Value`](crate::Value)s and one key of a shape at most); encoding fails only with an
//! [`EncodeError`].
//!
//! | tag | payload |
//! | --- | --- |
//! | `NULL`, `FALSE`, `TRUE` | none |
//! | `INT32`, `INT64`, `FLOAT64` | 4, 8, 8 bytes, not aligned |
//! | `SMALL_INT` + n | none: the integer n, 0 to 127 |
//! | `LATIN1` | size, one byte per character |
//! | `UTF16` | size in units, padding to 2, units |
//! | `LATIN1_OUTSIDE`, `UTF16_OUTSIDE` | Dart to Rust: the id (4 bytes) of an allocation that holds the text; Rust to Dart: its address and length (8 bytes each) |
//! | `TYPED` | kind, size in elements, padding to the element, elements |
//! | `ATTACHED` | Dart to Rust: the id (4 bytes) of an allocation; Rust to Dart: nothing, the next attachment that came by the port |
//! | `LIST`, `LIST_INT32`, `LIST_INT64`, `LIST_FLOAT64` | size, then values; or padding and bare elements |
//! | `MAP` | size, then key and value by turns |
//! | `MAP_STRINGS` | the same, all keys strings: its keys become the frame's next shape (numbered when the map ends) |
//! | `MAP_SHAPE` | index of a shape (1 byte), then the values in the order of its keys |
//! | `HANDLE` | id of a finalizable handle, 8 bytes |
//!
//! A size is one byte below 254, else 254 and 2 bytes, else 255 and 4 bytes. Padding counts from the frame's start.

mod attachment;
mod decode;
mod encode;
mod error;
pub mod frame;
mod reason;
pub mod tag;
pub(crate) mod text;

pub use attachment::{Attachment, AttachmentSource, NoAttachments, OutsideText, TypedKind, TypedList};
pub use decode::Decoder;
pub use encode::{Encoder, WireHandle};
pub use error::{DecodeError, EncodeError};
pub use reason::FailureReason;

/// Version of the agreement between the Dart package and the native library: function table, frames and codec.
///
/// The two must be equal; a mismatch is reported with both numbers when a context is opened.
pub const ABI_VERSION: u32 = 3;

/// Binary data of this many bytes or more leaves Rust without a copy; less is cheaper to copy than to track.
pub const ATTACH_BYTES: usize = 8 * 1024;

/// Text of this many bytes or more is handed over beside the frame instead of being copied into it.
pub const OUTSIDE_TEXT_BYTES: usize = 8 * 1024;

/// The most key lists ("shapes") that one frame remembers.
pub const MAX_SHAPES: usize = 255;

/// The longest key, in UTF-16 units, of a map that defines a shape. A shape's keys are copied for each of its maps, so
/// this bounds how much memory a small message can ask for.
pub const MAX_SHAPE_KEY: usize = 32;
