//! [`DartValue`]: any value that a Dart message can hold.

use crate::raw;
use columba_wire::DartObject;
use std::ffi::CString;

/// A value to send to a Dart port, or one that a native port received.
///
/// Numeric vectors travel to Dart without being copied, as views of the memory of the `Vec`.
#[derive(Clone, Debug, PartialEq)]
pub enum DartValue {
    /// `null`.
    Null,
    /// A `bool`.
    Bool(bool),
    /// An `int`. Dart does not distinguish it from `I64`; a small one is received as `I32`.
    I32(i32),
    /// An `int`.
    I64(i64),
    /// A `double`.
    Double(f64),
    /// A `String`, as UTF-8. Dart refuses other bytes.
    String(CString),
    /// A `List`.
    Array(Vec<DartValue>),
    /// An `Int8List`.
    I8List(Vec<i8>),
    /// A `Uint8List`; also what a received `Uint8ClampedList` or `ByteData` becomes.
    U8List(Vec<u8>),
    /// An `Int16List`.
    I16List(Vec<i16>),
    /// A `Uint16List`.
    U16List(Vec<u16>),
    /// An `Int32List`; also the lanes of a received `Int32x4List`.
    I32List(Vec<i32>),
    /// A `Uint32List`.
    U32List(Vec<u32>),
    /// An `Int64List`.
    I64List(Vec<i64>),
    /// A `Uint64List`.
    U64List(Vec<u64>),
    /// A `Float32List`; also the lanes of a received `Float32x4List`.
    F32List(Vec<f32>),
    /// A `Float64List`; also the lanes of a received `Float64x2List`.
    F64List(Vec<f64>),
    /// A `SendPort`.
    SendPort(raw::DartCObjectSendPort),
    /// A `Capability`.
    Capability(raw::DartCObjectCapability),
    /// A native resource. Dart receives its address as an `int`; it is never received here.
    NativePointer(raw::DartCObjectNativePointer),
    /// What a message cannot hold. Received in place of an object that has no C form; when sent, Dart
    /// refuses the whole message.
    Unsupported,
}

/// A text has a NUL inside, so that it has no form as a C string.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[error(
    "the text has a NUL at byte {position}, and Dart's C API would end it there; send its bytes instead (`DartValue::U8List`) and decode them in Dart"
)]
pub struct NulInStringError {
    position: usize,
    text: String,
}

impl NulInStringError {
    /// The offset of the first NUL, in bytes.
    #[must_use]
    pub fn position(&self) -> usize {
        self.position
    }

    /// The text, to be sent in another form.
    #[must_use]
    pub fn into_text(self) -> String {
        self.text
    }
}

impl DartValue {
    /// A `String` of Dart.
    ///
    /// # Errors
    /// When the text has a NUL inside. The error gives the text back.
    ///
    /// # Example
    /// ```
    /// use columba_dart_ffi::DartValue;
    ///
    /// let value = DartValue::try_string("a\0b".to_owned())
    ///     .unwrap_or_else(|error| DartValue::U8List(error.into_text().into_bytes()));
    /// assert_eq!(value, DartValue::U8List(b"a\0b".to_vec()));
    /// ```
    pub fn try_string(text: String) -> Result<Self, NulInStringError> {
        c_string(text).map(Self::String)
    }
}

/// The text as a C string, without copying it.
pub(crate) fn c_string(text: String) -> Result<CString, NulInStringError> {
    CString::new(text).map_err(|error| {
        let position = error.nul_position();
        // The bytes are those of a `String`, so that nothing is replaced.
        let text = String::from_utf8_lossy(&error.into_vec()).into_owned();
        NulInStringError { position, text }
    })
}

/// A text with a NUL becomes [`DartValue::Unsupported`]: Dart refuses the message, rather than
/// receiving half of it. [`DartValue::try_string`] tells beforehand.
impl From<String> for DartValue {
    fn from(text: String) -> Self {
        Self::try_string(text).unwrap_or_else(|error| {
            log::error!("{error}");
            Self::Unsupported
        })
    }
}

/// As from a `String`.
impl From<&str> for DartValue {
    fn from(text: &str) -> Self {
        Self::from(text.to_owned())
    }
}

/// What must not be sent becomes [`DartValue::Unsupported`].
impl From<DartObject> for DartValue {
    fn from(object: DartObject) -> Self {
        match object {
            DartObject::SendPort(port) => Self::SendPort(port),
            DartObject::Capability(capability) => Self::Capability(capability),
            DartObject::Unsendable(_) => Self::Unsupported,
        }
    }
}

impl From<()> for DartValue {
    fn from((): ()) -> Self {
        Self::Null
    }
}

impl<T: Into<DartValue>> From<Option<T>> for DartValue {
    fn from(value: Option<T>) -> Self {
        value.map_or(Self::Null, Into::into)
    }
}

macro_rules! from {
    ($($from:ty => $variant:ident,)*) => {
        $(impl From<$from> for DartValue {
            fn from(value: $from) -> Self {
                Self::$variant(value.into())
            }
        })*
    };
}

from! {
    bool => Bool,
    i8 => I32,
    i16 => I32,
    i32 => I32,
    i64 => I64,
    u8 => I32,
    u16 => I32,
    u32 => I64,
    f32 => Double,
    f64 => Double,
    CString => String,
    Vec<DartValue> => Array,
    Vec<i8> => I8List,
    Vec<u8> => U8List,
    Vec<i16> => I16List,
    Vec<u16> => U16List,
    Vec<i32> => I32List,
    Vec<u32> => U32List,
    Vec<i64> => I64List,
    Vec<u64> => U64List,
    Vec<f32> => F32List,
    Vec<f64> => F64List,
    raw::DartCObjectSendPort => SendPort,
    raw::DartCObjectCapability => Capability,
    raw::DartCObjectNativePointer => NativePointer,
}
