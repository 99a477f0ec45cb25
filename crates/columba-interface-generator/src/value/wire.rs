//! Values as the bytes that Dart sends: Flutter's standard codec, and the codes of the interface's own types.
//!
//! The standard codec is that of `docs.flutter.dev`; Dart writes each `int` with eight bytes. Numbers are little-endian.

use columba_interface::model::TypedData;
use columba_interface::plan::{Codec, CodecType, Extension, OVERFLOW_CODE, WireCode};

use super::Value;
use super::numbers::element;

/// The value by the codec of a file; `None` if it holds what that codec does not know.
#[must_use]
pub fn bytes(codec: &Codec, value: &Value) -> Option<Vec<u8>> {
    let mut message = Message { codec, bytes: Vec::new() };
    message.value(value)?;
    Some(message.bytes)
}

struct Message<'a> {
    codec: &'a Codec,
    bytes: Vec<u8>,
}

impl Message<'_> {
    fn value(&mut self, value: &Value) -> Option<()> {
        match value {
            Value::Null => self.bytes.push(0),
            Value::Bool(true) => self.bytes.push(1),
            Value::Bool(false) => self.bytes.push(2),
            Value::Int(number) => self.int(*number),
            Value::Double(number) => self.double(*number),
            Value::String(text) => self.string(text),
            Value::Numbers(data, bytes) => self.numbers(*data, bytes)?,
            Value::List(values) => self.list(values)?,
            Value::Set(values) => self.extension(Extension::Set, |message| message.list(values))?,
            Value::Map(entries) => self.map(entries)?,
            Value::Enum(of, index) => {
                let index = i64::try_from(*index).ok()?;
                self.custom(CodecType::Enum(*of), |message| message.value(&Value::Int(index)))?;
            }
            Value::Object(class, fields) => self.custom(CodecType::Class(*class), |message| message.list(fields))?,
            Value::DateTime { micros, is_utc } => self
                .extension(Extension::DateTime, |message| message.list(&[Value::Int(*micros), Value::Bool(*is_utc)]))?,
            Value::Duration(micros) => {
                self.extension(Extension::Duration, |message| message.value(&Value::Int(*micros)))?;
            }
            Value::Uri(text) => self.text(Extension::Uri, text)?,
            Value::BigInt(digits) => self.text(Extension::BigInt, digits)?,
        }
        Some(())
    }

    fn extension(&mut self, extension: Extension, write: impl FnOnce(&mut Self) -> Option<()>) -> Option<()> {
        self.custom(CodecType::Extension(extension), write)
    }

    fn text(&mut self, extension: Extension, text: &str) -> Option<()> {
        self.extension(extension, |message| {
            message.string(text);
            Some(())
        })
    }

    /// The code of the type, then what `write` writes; past the last code both in a list.
    fn custom(&mut self, ty: CodecType, write: impl FnOnce(&mut Self) -> Option<()>) -> Option<()> {
        let code = self.codec.entries.iter().find(|entry| entry.ty == ty)?.code;
        match code {
            WireCode::Direct(code) => self.bytes.push(code),
            WireCode::Overflow(index) => {
                self.bytes.extend([OVERFLOW_CODE, LIST, 2]);
                self.int(i64::from(index));
            }
        }
        write(self)
    }

    fn int(&mut self, number: i64) {
        self.bytes.push(4);
        self.bytes.extend(number.to_le_bytes());
    }

    fn double(&mut self, number: f64) {
        self.bytes.push(6);
        self.pad(8);
        self.bytes.extend(number.to_le_bytes());
    }

    fn string(&mut self, text: &str) {
        self.bytes.push(7);
        self.size(text.len());
        self.bytes.extend(text.as_bytes());
    }

    fn list(&mut self, values: &[Value]) -> Option<()> {
        self.bytes.push(LIST);
        self.size(values.len());
        values.iter().try_for_each(|value| self.value(value))
    }

    fn map(&mut self, entries: &[(Value, Value)]) -> Option<()> {
        self.bytes.push(13);
        self.size(entries.len());
        entries.iter().try_for_each(|(key, value)| self.value(key).and_then(|()| self.value(value)))
    }

    fn numbers(&mut self, data: TypedData, bytes: &[u8]) -> Option<()> {
        let code = match data {
            TypedData::Uint8List => 8,
            TypedData::Int32List => 9,
            TypedData::Int64List => 10,
            TypedData::Float64List => 11,
            TypedData::Float32List => 14,
            _ => {
                let ty = CodecType::Extension(extension(data)?);
                return self.custom(ty, |message| message.numbers(TypedData::Uint8List, bytes));
            }
        };
        let (_, width) = element(data);
        self.bytes.push(code);
        self.size(bytes.len() / width);
        self.pad(width);
        self.bytes.extend(bytes);
        Some(())
    }

    /// Zeros up to a multiple of `alignment`, from the start of the message.
    fn pad(&mut self, alignment: usize) {
        self.bytes.resize(self.bytes.len().next_multiple_of(alignment), 0);
    }

    fn size(&mut self, size: usize) {
        match (u8::try_from(size), u16::try_from(size)) {
            (Ok(byte), _) if byte < 254 => self.bytes.push(byte),
            (_, Ok(short)) => {
                self.bytes.push(254);
                self.bytes.extend(short.to_le_bytes());
            }
            _ => {
                self.bytes.push(255);
                self.bytes.extend(u32::try_from(size).unwrap_or(u32::MAX).to_le_bytes());
            }
        }
    }
}

const LIST: u8 = 12;

fn extension(data: TypedData) -> Option<Extension> {
    Some(match data {
        TypedData::Int8List => Extension::Int8List,
        TypedData::Int16List => Extension::Int16List,
        TypedData::Uint16List => Extension::Uint16List,
        TypedData::Uint32List => Extension::Uint32List,
        TypedData::Uint64List => Extension::Uint64List,
        TypedData::Uint8ClampedList => Extension::Uint8ClampedList,
        TypedData::ByteData => Extension::ByteData,
        _ => return None,
    })
}
