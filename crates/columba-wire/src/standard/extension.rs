//! Custom types: [`Extension`].

use super::{DecodeError, Decoder, EncodeError, Encoder};
use crate::{NoHandle, Value};

/// Types that an application adds to the codec, with type bytes from 128 to 255.
///
/// It decides for itself how they look as a [`Value`] and what follows the type byte. In the code that Pigeon generates
/// that is one nested value: an enum's index, or a list with one element for each field of a class.
///
/// # Examples
///
/// A color that is the text `#rrggbb` in Rust and an enum on the wire:
///
/// ```
/// use columba_wire::{
///     Value,
///     standard::{DecodeError, Decoder, EncodeError, Encoder, Extension, StandardCodec},
/// };
///
/// struct Colors;
///
/// impl Extension for Colors {
///     fn write(&self, value: &Value, encoder: &mut Encoder<'_>) -> Result<bool, EncodeError> {
///         let index = match value.as_str() {
///             Some("#ff0000") => 0,
///             Some("#00ff00") => 1,
///             _ => return Ok(false),
///         };
///         encoder.write_custom(129, |encoder| encoder.write_value(&Value::I64(index)))?;
///         Ok(true)
///     }
///
///     fn read(&self, code: u8, decoder: &mut Decoder<'_>) -> Result<Value, DecodeError> {
///         if code != 129 {
///             return Err(decoder.unknown_type(code));
///         }
///         match decoder.read_value()? {
///             Value::I64(0) => Ok("#ff0000".into()),
///             Value::I64(1) => Ok("#00ff00".into()),
///             other => Err(decoder.refuse(format!("{other:?} is not the index of a color"))),
///         }
///     }
/// }
///
/// let codec = StandardCodec::new().with_extension(&Colors);
/// let message = codec.encode(&"#00ff00".into())?;
/// assert_eq!(message, [129, 4, 1, 0, 0, 0, 0, 0, 0, 0]);
/// assert_eq!(codec.decode(&message), Ok("#00ff00".into()));
/// # Ok::<(), EncodeError>(())
/// ```
pub trait Extension<H = NoHandle>: Sync {
    /// Writes `value` with [`Encoder::write_custom`] if it is of a custom type, and says whether it did. It is asked for
    /// every value before the codec writes it in its own way.
    ///
    /// # Errors
    ///
    /// Those of the encoder, and [`Encoder::refuse`] for a value that is of a custom type but cannot be written.
    fn write(&self, value: &Value<H>, encoder: &mut Encoder<'_, H>) -> Result<bool, EncodeError>;

    /// Reads what follows the type byte `code`, which is 128 or more.
    ///
    /// # Errors
    ///
    /// Those of the decoder, [`Decoder::unknown_type`] for a `code` that is none of its own, and [`Decoder::refuse`].
    fn read(&self, code: u8, decoder: &mut Decoder<'_, H>) -> Result<Value<H>, DecodeError>;
}
