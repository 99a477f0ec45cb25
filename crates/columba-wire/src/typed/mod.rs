//! The typed codec: what generated bindings write into each other's buffers.
//!
//! Both sides know from the interface what comes next, so values stand one after the other without tags or names. All
//! numbers are in the byte order of the machine and not aligned, for the two sides share one process.
//!
//! What always holds: decoding never panics, on any bytes, and never allocates more than a constant multiple of its input
//! and 64 KiB for each level of nesting;
//! encoding never panics, and a value over a limit makes [`Writer::finish`] fail.
//!
//! | type of Dart | Rust | bytes |
//! | --- | --- | --- |
//! | `bool` | `bool` | 1: 0 or 1 |
//! | `int`, `double` | `i64`, `f64` | 8 |
//! | `T?` | `Option<T>` | 1 (0 or 1), then the value if 1 |
//! | `String` | `String` | header, then one byte per character up to U+00FF (mark 0); or padding to 2 and UTF-16 (mark 1) |
//! | typed data, `List<int>`, `List<double>` | `Vec` of the number | header, then (mark 0) padding to the element and elements; or (mark 1) an attachment |
//! | `List<T>` | `Vec<T>` | count, elements |
//! | `Set<T>` | [`OrderedSet<T>`] | count, elements |
//! | `Map<K, V>` | [`OrderedMap<K, V>`] | count, key and value by turns |
//! | an enum | an enum | 4: its position |
//! | a class | a struct | its fields in order |
//! | a sealed class | an enum | 4: the position of the class, then its fields |
//! | `DateTime` | [`DateTime`] | 8: microseconds since 1970, 1: whether in UTC |
//! | `Duration` | [`Duration`] | 8: microseconds |
//! | `Uri`, `BigInt` | [`Uri`], [`BigInt`] | as a `String`: the text; hexadecimal digits after an optional `-` |
//! | `Object?` | [`Value`](crate::Value) | 1: a [kind], then the value |
//!
//! A count is 4 bytes. A header is 4 bytes too: the number of elements times two, plus the mark. Padding counts from the
//! start of the buffer. An attachment of Dart is named by its id (4 bytes); one of Rust is the next of
//! [`Encoded::attachments`] and takes no bytes.

mod big_int;
mod collections;
mod encoded;
pub mod kind;
mod list;
mod map;
mod reader;
mod scalar;
mod set;
#[cfg(test)]
mod tests;
mod text;
mod time;
mod tuple;
mod uri;
mod value;
mod writer;

pub use big_int::{BigInt, ParseBigIntError};
pub use encoded::{Decode, Encode};
pub use map::OrderedMap;
pub use reader::Reader;
pub use set::OrderedSet;
pub use time::{DateTime, Duration};
pub use uri::Uri;
pub use writer::{Encoded, Writer};

/// Typed data of fewer bytes than this stands in the buffer itself. Dart's side has the same.
pub const ATTACH_BYTES: usize = 16 * 1024;
