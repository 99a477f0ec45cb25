use thiserror::Error;

/// Why bytes are not a message of the channel codec.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum DecodeError {
    /// The bytes end inside a value.
    #[error("the message ends inside a value, at byte {offset}")]
    Truncated {
        /// Where more was needed.
        offset: usize,
    },
    /// A byte that is no tag.
    #[error("byte {offset} is {tag}, which is no tag of the channel codec")]
    UnknownTag {
        /// The byte.
        tag: u8,
        /// Where it is.
        offset: usize,
    },
    /// A frame's verb is not known.
    #[error("a frame has the unknown verb {verb}")]
    UnknownVerb {
        /// The verb's number.
        verb: u8,
    },
    /// A frame's length does not fit its buffer, or is no multiple of 8.
    #[error("a frame at byte {offset} has the impossible length {length}")]
    BadFrameLength {
        /// Where the frame starts.
        offset: usize,
        /// The length it claims.
        length: usize,
    },
    /// Lists and maps are nested deeper than the limit.
    #[error("values are nested deeper than the limit of {limit} levels")]
    TooDeep {
        /// `Limits::max_depth`.
        limit: usize,
    },
    /// A list, map or text is longer than the limit.
    #[error("a collection of {length} elements is over the limit of {limit}")]
    TooLong {
        /// The length it claims.
        length: usize,
        /// `Limits::max_list_length`.
        limit: usize,
    },
    /// An allocation is not known, or holds another kind of data.
    #[error("attachment {id} is not known, or holds another kind of data")]
    BadAttachment {
        /// Its id.
        id: u32,
    },
    /// A map refers to a shape that the frame does not define.
    #[error("a map refers to shape {shape}, which the message does not define")]
    UnknownShape {
        /// The shape's index.
        shape: u8,
    },
    /// A key of a map that defines a shape is too long for one.
    #[error("the key at byte {offset} is too long for a map that defines a shape")]
    LongShapeKey {
        /// Where the key starts.
        offset: usize,
    },
    /// UTF-16 with a surrogate that has no partner.
    #[error("a string has a lone surrogate, which Rust's strings cannot hold")]
    LoneSurrogate,
    /// A kind of typed data that is not known.
    #[error("typed data of the unknown kind {kind}")]
    UnknownKind {
        /// The kind's number.
        kind: u8,
    },
    /// A value of another type stands where text is due.
    #[error("the frame needs text at byte {offset}")]
    NotText {
        /// Where the value starts.
        offset: usize,
    },
    /// Bytes are left after the last value.
    #[error("bytes are left from byte {offset} on: the two sides do not have the same interface")]
    Trailing {
        /// Where they start.
        offset: usize,
    },
    /// An enum or sealed class has fewer values than that.
    #[error("`{of}` has nothing at position {position}: the two sides do not have the same interface")]
    NoSuchPosition {
        /// Its name.
        of: &'static str,
        /// What was sent.
        position: u32,
    },
    /// Text that stands for a `BigInt` is no hexadecimal integer.
    #[error("a BigInt is no hexadecimal integer")]
    NotAnInteger,
    /// A number that stands for no object, or none that fits.
    #[error("object {id} is no `{of}` of this isolate: it was disposed, or belongs to another isolate")]
    NoSuchObject {
        /// Its class.
        of: &'static str,
        /// What was sent.
        id: u32,
    },
    /// A handle cannot travel in this direction.
    #[error("a finalizable handle cannot be sent from Dart to Rust")]
    HandleFromDart,
}

/// Why a value cannot be sent to Dart.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum EncodeError {
    /// Lists and maps are nested deeper than the limit.
    #[error("values are nested deeper than the limit of {limit} levels")]
    TooDeep {
        /// `Limits::max_depth`.
        limit: usize,
    },
    /// A list or map is longer than the limit.
    #[error("a collection of {length} elements is over the limit of {limit}")]
    TooLong {
        /// Its length.
        length: usize,
        /// `Limits::max_list_length`.
        limit: usize,
    },
    /// The message is larger than the limit.
    #[error("a message of {bytes} bytes is over the limit of {limit}")]
    TooLarge {
        /// Its size, as far as it was counted.
        bytes: usize,
        /// `Limits::max_message_bytes`.
        limit: usize,
    },
    /// A value that says of itself that it cannot be sent.
    #[error("{what} cannot be sent")]
    Unsendable {
        /// What it is.
        what: String,
    },
}
