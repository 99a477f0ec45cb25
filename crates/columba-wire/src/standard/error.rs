//! Why a value cannot be encoded, or a message not decoded.

/// Why a value cannot be encoded. `offset` is where in the message it would have stood.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum EncodeError {
    /// The format has no form for this variant of [`Value`](crate::Value): `I8List`, `I16List`, `U16List`, `U32List`,
    /// `Dart` or `FinalizableHandle`.
    #[error(
        "Flutter's standard codec has no form for Value::{type_name} (at byte {offset} of the message); \
         send a U8List, I32List, I64List, F32List, F64List or List instead, or use a Columba channel"
    )]
    UnsupportedType {
        /// The name of the variant.
        type_name: &'static str,
        /// Byte offset in the message.
        offset: usize,
    },
    /// Lists and maps are nested deeper than [`Limits::max_depth`](crate::Limits::max_depth).
    #[error(
        "the value is nested deeper than {limit} levels (at byte {offset} of the message); \
         flatten it, or raise Limits::max_depth"
    )]
    TooDeep {
        /// The limit in force.
        limit: usize,
        /// Byte offset in the message.
        offset: usize,
    },
    /// A list has more elements, or a map more entries, than [`Limits::max_list_length`](crate::Limits::max_list_length)
    /// or than the format can tell (4,294,967,295).
    #[error(
        "a length of {length} is over the limit of {limit} (at byte {offset} of the message); \
         send it in parts, or raise Limits::max_list_length"
    )]
    TooLong {
        /// The number of elements, entries or bytes.
        length: usize,
        /// The limit in force.
        limit: usize,
        /// Byte offset in the message.
        offset: usize,
    },
    /// The message would be larger than [`Limits::max_message_bytes`](crate::Limits::max_message_bytes).
    #[error(
        "the message is larger than {limit} bytes (reached at byte {offset}); \
         send it in parts, or raise Limits::max_message_bytes"
    )]
    MessageTooLarge {
        /// The limit in force, in bytes.
        limit: usize,
        /// Byte offset in the message.
        offset: usize,
    },
    /// An [`Extension`](super::Extension) asked for a type byte that is not an application's own.
    #[error("type byte {code} (at byte {offset} of the message) belongs to Flutter; custom types have 128 to 255")]
    ReservedType {
        /// The type byte.
        code: u8,
        /// Byte offset in the message.
        offset: usize,
    },
    /// An [`Extension`](super::Extension) cannot write its value, for the reason that it gives.
    #[error("{message} (at byte {offset} of the message)")]
    Custom {
        /// The extension's reason.
        message: String,
        /// Byte offset in the message.
        offset: usize,
    },
}

/// Why a message cannot be decoded. `offset` is where in the message the trouble starts.
#[non_exhaustive]
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum DecodeError {
    /// The message ends before what it announced.
    #[error(
        "the message ends too early: at byte {offset} it needs {needed} more bytes and has {available}; \
         check that it arrived whole and that the sender uses the standard codec"
    )]
    Truncated {
        /// Byte offset in the message.
        offset: usize,
        /// How many bytes are needed there, at least.
        needed: usize,
        /// How many bytes are there.
        available: usize,
    },
    /// Nobody knows this type byte.
    #[error(
        "unknown type byte {code} at byte {offset} of the message; check that the sender uses the standard codec, \
         and the same custom types as this side"
    )]
    UnknownType {
        /// The type byte.
        code: u8,
        /// Byte offset in the message.
        offset: usize,
    },
    /// A string is not valid UTF-8.
    #[error("the string is not valid UTF-8 at byte {offset} of the message; send other bytes as a Uint8List")]
    InvalidUtf8 {
        /// Byte offset in the message of the first invalid byte.
        offset: usize,
    },
    /// Bytes are left over after the value.
    #[error(
        "the value ends at byte {offset} but {count} more bytes follow; a message holds one value, \
         send several as a list"
    )]
    TrailingBytes {
        /// Byte offset in the message.
        offset: usize,
        /// How many bytes are left over.
        count: usize,
    },
    /// Lists and maps are nested deeper than [`Limits::max_depth`](crate::Limits::max_depth).
    #[error(
        "the message is nested deeper than {limit} levels (at byte {offset}); flatten it, or raise Limits::max_depth"
    )]
    TooDeep {
        /// The limit in force.
        limit: usize,
        /// Byte offset in the message.
        offset: usize,
    },
    /// A list has more elements, or a map more entries, than [`Limits::max_list_length`](crate::Limits::max_list_length).
    #[error(
        "a length of {length} is over the limit of {limit} (at byte {offset} of the message); \
         send it in parts, or raise Limits::max_list_length"
    )]
    TooLong {
        /// The number of elements or entries.
        length: usize,
        /// The limit in force.
        limit: usize,
        /// Byte offset in the message.
        offset: usize,
    },
    /// The message is larger than [`Limits::max_message_bytes`](crate::Limits::max_message_bytes).
    #[error(
        "the message has {length} bytes, over the limit of {limit}; send it in parts, or raise Limits::max_message_bytes"
    )]
    MessageTooLarge {
        /// The size of the message in bytes.
        length: usize,
        /// The limit in force, in bytes.
        limit: usize,
    },
    /// An [`Extension`](super::Extension) refuses its value, for the reason that it gives.
    #[error("{message} (at byte {offset} of the message)")]
    Custom {
        /// The extension's reason.
        message: String,
        /// Byte offset in the message.
        offset: usize,
    },
}
