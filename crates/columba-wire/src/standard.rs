//! Flutter's `StandardMessageCodec`, for [`Value`].
//!
//! The format is that of `flutter/lib/src/services/message_codecs.dart` and of the engine's `fl_standard_message_codec.cc`:
//! a type byte and its payload, see [`type_byte`]. Numbers are little endian, the byte order of every platform that Flutter
//! runs on, and are padded to their own size counted from the start of the message.
//!
//! Not every [`Value`] has a form in it; [`EncodeError::UnsupportedType`] tells which do not. A type byte from 128 up is
//! an application's own, for an [`Extension`] to read and write.
//!
//! ```
//! use columba_wire::{Value, standard};
//!
//! let value: Value = ["sum".into(), Value::from(2)].into();
//! let message = standard::encode(&value)?;
//! assert_eq!(message, b"\x0c\x02\x07\x03sum\x04\x02\0\0\0\0\0\0\0");
//! assert_eq!(standard::decode(&message), Ok(value));
//! # Ok::<(), standard::EncodeError>(())
//! ```

mod decoder;
mod encoder;
mod error;
mod extension;
pub mod type_byte;

use crate::{Limits, NoHandle, Value};

pub use decoder::Decoder;
pub use encoder::Encoder;
pub use error::{DecodeError, EncodeError};
pub use extension::Extension;

/// Encodes a value as Dart does, within the default [`Limits`].
///
/// # Errors
///
/// See [`EncodeError`].
pub fn encode<H>(value: &Value<H>) -> Result<Vec<u8>, EncodeError> {
    StandardCodec::new().encode(value)
}

/// Decodes a message within the default [`Limits`]. The empty message is [`Value::Null`], as in Dart.
///
/// # Errors
///
/// See [`DecodeError`].
pub fn decode<H>(message: &[u8]) -> Result<Value<H>, DecodeError> {
    StandardCodec::new().decode(message)
}

/// The codec with settings: limits, width of integers, custom types.
///
/// ```
/// use columba_wire::{
///     Limits, Value,
///     standard::{IntWidth, StandardCodec},
/// };
///
/// let limits = Limits::default().with_max_depth(8);
/// let codec: StandardCodec = StandardCodec::new().with_int_width(IntWidth::Narrowest).with_limits(limits);
/// assert_eq!(codec.encode(&Value::I64(1))?, [3, 1, 0, 0, 0]);
/// # Ok::<(), columba_wire::standard::EncodeError>(())
/// ```
pub struct StandardCodec<'x, H = NoHandle> {
    limits: Limits,
    int_width: IntWidth,
    extension: Option<&'x dyn Extension<H>>,
}

/// How an integer is written. Every reader of the format accepts both, but the code that Pigeon generates for Kotlin,
/// Java and C++ accepts [`IntWidth::Int64`] alone in most places.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum IntWidth {
    /// Always eight bytes, as Dart does.
    #[default]
    Int64,
    /// Four bytes if they hold the integer, else eight, as the engine's C API does.
    Narrowest,
}

impl<'x, H> StandardCodec<'x, H> {
    /// The codec as Dart has it: default limits, eight-byte integers, no custom types.
    #[must_use]
    pub fn new() -> Self {
        Self { limits: Limits::default(), int_width: IntWidth::default(), extension: None }
    }

    /// Sets the limits that [`encode`](Self::encode) and [`decode`](Self::decode) keep.
    #[must_use]
    pub fn with_limits(mut self, limits: Limits) -> Self {
        self.limits = limits;
        self
    }

    /// Sets how integers are written. Both widths are always read.
    #[must_use]
    pub fn with_int_width(mut self, int_width: IntWidth) -> Self {
        self.int_width = int_width;
        self
    }

    /// Adds custom types.
    #[must_use]
    pub fn with_extension(mut self, extension: &'x dyn Extension<H>) -> Self {
        self.extension = Some(extension);
        self
    }

    /// Encodes a value.
    ///
    /// # Errors
    ///
    /// See [`EncodeError`].
    pub fn encode(&self, value: &Value<H>) -> Result<Vec<u8>, EncodeError> {
        let mut message = Vec::new();
        self.encode_into(value, &mut message)?;
        Ok(message)
    }

    /// Appends an encoded value to `out`. The message, from which padding is counted, starts at the present end of `out`.
    ///
    /// # Errors
    ///
    /// See [`EncodeError`]; `out` is then as it was before.
    pub fn encode_into(&self, value: &Value<H>, out: &mut Vec<u8>) -> Result<(), EncodeError> {
        let start = out.len();
        let result = Encoder::new(*self, out).write_value(value);
        if result.is_err() {
            out.truncate(start);
        }
        result
    }

    /// Decodes a message. The empty message is [`Value::Null`], as in Dart.
    ///
    /// # Errors
    ///
    /// See [`DecodeError`].
    pub fn decode(&self, message: &[u8]) -> Result<Value<H>, DecodeError> {
        if message.is_empty() {
            return Ok(Value::Null);
        }
        let mut decoder = Decoder::new(*self, message)?;
        let value = decoder.read_value()?;
        decoder.finish()?;
        Ok(value)
    }
}

impl<H> Default for StandardCodec<'_, H> {
    fn default() -> Self {
        Self::new()
    }
}

// By hand, since the derived ones would ask for `H: Clone` and `H: Copy`.
impl<H> Clone for StandardCodec<'_, H> {
    fn clone(&self) -> Self {
        *self
    }
}

impl<H> Copy for StandardCodec<'_, H> {}

/// What typed data is padded to.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Alignment {
    /// A multiple of four bytes, for elements of four bytes.
    Four,
    /// A multiple of eight bytes, for elements of eight bytes.
    Eight,
}

impl Alignment {
    /// The number of bytes from `position` to the next aligned one, 0 to 7.
    fn padding_at(self, position: usize) -> usize {
        let mask = match self {
            Self::Four => 3,
            Self::Eight => 7,
        };
        position.wrapping_neg() & mask
    }
}
