//! `Object?`: each value says what it is.

use super::{Decode, Encode, Reader, Writer, kind};
use crate::channel::{DecodeError, EncodeError, TypedKind, WireHandle};
use crate::{DartObject, Value, ValueTupleList};

impl<H: WireHandle + Send + Sync + 'static> Encode for Value<H> {
    fn encode(self, writer: &mut Writer) {
        match self {
            Self::Null => writer.raw(&[kind::NULL]),
            Self::Bool(value) => writer.raw(&[if value { kind::TRUE } else { kind::FALSE }]),
            Self::I64(value) => tagged(kind::INT, value, writer),
            Self::F64(value) => tagged(kind::DOUBLE, value, writer),
            Self::String(text) => tagged(kind::STRING, text, writer),
            Self::I8List(list) => typed(TypedKind::I8, list, writer),
            Self::U8List(list) => typed(TypedKind::U8, list, writer),
            Self::I16List(list) => typed(TypedKind::I16, list, writer),
            Self::U16List(list) => typed(TypedKind::U16, list, writer),
            Self::I32List(list) => typed(TypedKind::I32, list, writer),
            Self::U32List(list) => typed(TypedKind::U32, list, writer),
            Self::I64List(list) => typed(TypedKind::I64, list, writer),
            Self::F32List(list) => typed(TypedKind::F32, list, writer),
            Self::F64List(list) => typed(TypedKind::F64, list, writer),
            Self::List(list) => {
                writer.raw(&[kind::LIST]);
                writer.nested(move |writer| list.encode(writer));
            }
            Self::Map(map) => {
                writer.raw(&[kind::MAP]);
                writer.nested(move |writer| encode_map(map, writer));
            }
            Self::FinalizableHandle(handle) => tagged(kind::HANDLE, handle.wire_id(), writer),
            Self::Dart(DartObject::Unsendable(what)) => writer.fail(EncodeError::Unsendable { what }),
            Self::Dart(_) => writer.fail(EncodeError::Unsendable { what: "an object of the Dart VM".to_owned() }),
        }
    }
}

fn tagged<T: Encode>(kind: u8, value: T, writer: &mut Writer) {
    writer.raw(&[kind]);
    value.encode(writer);
}

fn typed<T: Encode>(kind: TypedKind, list: Vec<T>, writer: &mut Writer) {
    tagged(kind::TYPED.saturating_add(kind as u8), list, writer);
}

fn encode_map<H: WireHandle + Send + Sync + 'static>(map: ValueTupleList<H>, writer: &mut Writer) {
    writer.count(map.len());
    for (key, value) in map {
        key.encode(writer);
        value.encode(writer);
    }
}

impl<H> Decode for Value<H> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let [kind] = reader.chunk()?;
        Ok(match kind {
            kind::NULL => Self::Null,
            kind::FALSE => Self::Bool(false),
            kind::TRUE => Self::Bool(true),
            kind::INT => Self::I64(reader.value()?),
            kind::DOUBLE => Self::F64(reader.value()?),
            kind::STRING => Self::String(reader.value()?),
            kind::LIST => Self::List(reader.nested(Vec::decode)?),
            kind::MAP => Self::Map(reader.nested(decode_map)?),
            kind::HANDLE => return Err(DecodeError::HandleFromDart),
            other => decode_typed(reader, other)?,
        })
    }
}

fn decode_map<H>(reader: &mut Reader<'_>) -> Result<ValueTupleList<H>, DecodeError> {
    let count = reader.count()?;
    let mut entries: Vec<(Value<H>, Value<H>)> = reader.list_for(count);
    for _ in 0..count {
        entries.push((reader.value()?, reader.value()?));
    }
    Ok(entries.into())
}

fn decode_typed<H>(reader: &mut Reader<'_>, kind: u8) -> Result<Value<H>, DecodeError> {
    let typed = kind.checked_sub(kind::TYPED).and_then(TypedKind::from_wire);
    Ok(match typed.ok_or_else(|| reader.unknown_kind(kind))? {
        TypedKind::I8 => Value::I8List(reader.value()?),
        TypedKind::U8 => Value::U8List(reader.value()?),
        TypedKind::I16 => Value::I16List(reader.value()?),
        TypedKind::U16 => Value::U16List(reader.value()?),
        TypedKind::I32 => Value::I32List(reader.value()?),
        TypedKind::U32 => Value::U32List(reader.value()?),
        TypedKind::I64 => Value::I64List(reader.value()?),
        TypedKind::F32 => Value::F32List(reader.value()?),
        TypedKind::F64 => Value::F64List(reader.value()?),
    })
}
