use super::{Reader, Writer};
use crate::channel::DecodeError;

/// What can be written for Dart. Values are consumed, so that the memory of big ones is handed over and not copied.
///
/// Generated bindings implement it for the classes and enums of an interface.
///
/// ```
/// use columba_wire::typed::{Encode, Writer};
///
/// struct Point { x: f64, y: f64 }
///
/// impl Encode for Point {
///     fn encode(self, writer: &mut Writer) {
///         self.x.encode(writer);
///         self.y.encode(writer);
///     }
/// }
/// ```
pub trait Encode: Sized {
    /// Whether there are no bytes, as of `()`.
    const IS_EMPTY: bool = false;

    /// The bits of a `bool`, `int` or `double`, which as the result of a call need no buffer; else the value again.
    ///
    /// # Errors
    /// The value, which is no scalar.
    #[doc(hidden)]
    fn into_scalar(self) -> Result<u64, Self> {
        Err(self)
    }

    /// Writes the value. What cannot be sent is told by [`Writer::finish`].
    fn encode(self, writer: &mut Writer);

    /// Writes a list of values; numbers are written as typed data.
    fn encode_list(list: Vec<Self>, writer: &mut Writer) {
        writer.count(list.len());
        for element in list {
            element.encode(writer);
        }
    }
}

/// What can be read from what Dart wrote.
///
/// ```
/// use columba_wire::channel::DecodeError;
/// use columba_wire::typed::{Decode, Reader};
///
/// struct Point { x: f64, y: f64 }
///
/// impl Decode for Point {
///     fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
///         Ok(Self { x: f64::decode(reader)?, y: f64::decode(reader)? })
///     }
/// }
/// ```
pub trait Decode: Sized {
    /// Reads the value.
    ///
    /// # Errors
    /// The bytes are no such value.
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError>;

    /// Reads a list of values; numbers are read as typed data.
    ///
    /// # Errors
    /// The bytes are no such list.
    fn decode_list(reader: &mut Reader<'_>) -> Result<Vec<Self>, DecodeError> {
        let count = reader.count()?;
        let mut list = reader.list_for(count);
        for _ in 0..count {
            list.push(Self::decode(reader)?);
        }
        Ok(list)
    }
}

impl<T: Encode> Encode for Vec<T> {
    fn encode(self, writer: &mut Writer) {
        T::encode_list(self, writer);
    }
}

impl<T: Decode> Decode for Vec<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::decode_list(reader)
    }
}

impl<T: Encode> Encode for Option<T> {
    fn encode(self, writer: &mut Writer) {
        self.is_some().encode(writer);
        if let Some(value) = self {
            value.encode(writer);
        }
    }
}

impl<T: Decode> Decode for Option<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(if bool::decode(reader)? { Some(T::decode(reader)?) } else { None })
    }
}

/// A class that contains itself is boxed in its own fields.
impl<T: Encode> Encode for Box<T> {
    fn encode(self, writer: &mut Writer) {
        (*self).encode(writer);
    }
}

impl<T: Decode> Decode for Box<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::decode(reader).map(Self::new)
    }
}
