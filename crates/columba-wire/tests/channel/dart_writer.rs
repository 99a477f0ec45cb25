//! How Dart writes frames for the library, written a second time from `dart/columba/lib/src/native/encoder.dart`.

use crate::dart_reader::Value;
use columba_wire::channel::TypedList;
use columba_wire::channel::frame::Header;

/// Typed data of this many bytes gets an allocation.
const ATTACH_BYTES: usize = 4096;
/// Text of this many UTF-16 units gets an allocation.
const OUTSIDE_UNITS: usize = 4096;

/// Where Dart gets the library's memory from.
pub(crate) trait Memory {
    /// Allocates and fills; the id.
    fn allocate(&mut self, list: TypedList) -> u32;
}

/// Writes frames one after the other.
pub(crate) struct DartWriter<'m> {
    pub(crate) buffer: Vec<u8>,
    frame: usize,
    shapes: Vec<Vec<String>>,
    memory: &'m mut dyn Memory,
}

impl<'m> DartWriter<'m> {
    pub(crate) fn new(memory: &'m mut dyn Memory) -> Self {
        Self { buffer: Vec::new(), frame: 0, shapes: Vec::new(), memory }
    }

    /// A frame whose body is some texts in place and then some values.
    pub(crate) fn frame(&mut self, header: Header, texts: &[&str], values: &[Value]) {
        self.frame = self.buffer.len();
        self.shapes.clear();
        let fields = [0, header.verb as u32, header.id, header.channel, header.method, 0_u32];
        for (index, field) in fields.into_iter().enumerate() {
            // The verb is one byte, whatever the byte order.
            let bytes = if index == 1 { [header.verb as u8, 0, 0, 0] } else { field.to_ne_bytes() };
            self.buffer.extend(bytes);
        }
        for text in texts {
            self.text_in_place(text);
        }
        for value in values {
            self.value(value);
        }
        self.pad(8);
        let length = u32::try_from(self.buffer.len() - self.frame).unwrap();
        self.buffer[self.frame..self.frame + 4].copy_from_slice(&length.to_ne_bytes());
    }

    fn value(&mut self, value: &Value) {
        match value {
            Value::Null => self.buffer.push(0),
            Value::Bool(v) => self.buffer.push(if *v { 2 } else { 1 }),
            Value::I64(v) => self.integer(*v),
            Value::F64(v) => self.tagged(5, v.to_ne_bytes()),
            Value::String(v) => self.text(v),
            Value::List(v) => self.list(v),
            Value::Map(v) => self.map(v),
            other => self.typed(typed_list(other)),
        }
    }

    fn tagged<const N: usize>(&mut self, tag: u8, payload: [u8; N]) {
        self.buffer.push(tag);
        self.buffer.extend(payload);
    }

    fn integer(&mut self, v: i64) {
        match (u8::try_from(v), i32::try_from(v)) {
            (Ok(small @ 0..=127), _) => self.buffer.push(128 + small),
            (_, Ok(v)) => self.tagged(3, v.to_ne_bytes()),
            _ => self.tagged(4, v.to_ne_bytes()),
        }
    }

    fn size(&mut self, size: usize) {
        match (size, u16::try_from(size)) {
            (0..254, _) => self.buffer.push(u8::try_from(size).unwrap()),
            (_, Ok(size)) => self.tagged(254, size.to_ne_bytes()),
            _ => self.tagged(255, u32::try_from(size).unwrap().to_ne_bytes()),
        }
    }

    fn pad(&mut self, alignment: usize) {
        while !(self.buffer.len() - self.frame).is_multiple_of(alignment) {
            self.buffer.push(0);
        }
    }

    fn text(&mut self, text: &str) {
        let units: Vec<u16> = text.encode_utf16().collect();
        if units.len() < OUTSIDE_UNITS {
            return self.text_in_place(text);
        }
        let (tag, list) = match latin1(&units) {
            Some(bytes) => (8, TypedList::U8(bytes)),
            None => (9, TypedList::U16(units)),
        };
        let id = self.memory.allocate(list);
        self.tagged(tag, id.to_ne_bytes());
    }

    fn text_in_place(&mut self, text: &str) {
        let units: Vec<u16> = text.encode_utf16().collect();
        if let Some(bytes) = latin1(&units) {
            self.buffer.push(6);
            self.size(bytes.len());
            self.buffer.extend(bytes);
        } else {
            self.buffer.push(7);
            self.bare(&units, u16::to_ne_bytes);
        }
    }

    /// Size, padding, elements.
    fn bare<T: Copy, const N: usize>(&mut self, v: &[T], to_bytes: impl Fn(T) -> [u8; N]) {
        self.size(v.len());
        self.pad(N);
        self.buffer.extend(v.iter().flat_map(|v| to_bytes(*v)));
    }

    fn typed(&mut self, list: TypedList) {
        if byte_length(&list) >= ATTACH_BYTES {
            let id = self.memory.allocate(list);
            return self.tagged(11, id.to_ne_bytes());
        }
        self.buffer.push(10);
        match list {
            TypedList::I8(v) => self.kind(0, &v, i8::to_ne_bytes),
            TypedList::U8(v) => self.kind(1, &v, u8::to_ne_bytes),
            TypedList::I16(v) => self.kind(2, &v, i16::to_ne_bytes),
            TypedList::U16(v) => self.kind(3, &v, u16::to_ne_bytes),
            TypedList::I32(v) => self.kind(4, &v, i32::to_ne_bytes),
            TypedList::U32(v) => self.kind(5, &v, u32::to_ne_bytes),
            TypedList::I64(v) => self.kind(6, &v, i64::to_ne_bytes),
            TypedList::F32(v) => self.kind(7, &v, f32::to_ne_bytes),
            TypedList::F64(v) => self.kind(8, &v, f64::to_ne_bytes),
        }
    }

    fn kind<T: Copy, const N: usize>(&mut self, kind: u8, v: &[T], to_bytes: impl Fn(T) -> [u8; N]) {
        self.buffer.push(kind);
        self.bare(v, to_bytes);
    }

    fn list(&mut self, v: &[Value]) {
        let integers: Option<Vec<i64>> = v.iter().map(as_i64).collect();
        let doubles: Option<Vec<f64>> = v.iter().map(as_f64).collect();
        match (integers, doubles) {
            (Some(v), _) if v.len() >= 4 => match v.iter().map(|v| i32::try_from(*v)).collect::<Result<Vec<_>, _>>() {
                Ok(small) => self.packed(13, &small, i32::to_ne_bytes),
                Err(_) => self.packed(14, &v, i64::to_ne_bytes),
            },
            (_, Some(v)) if v.len() >= 4 => self.packed(15, &v, f64::to_ne_bytes),
            _ => {
                self.buffer.push(12);
                self.size(v.len());
                for v in v {
                    self.value(v);
                }
            }
        }
    }

    fn packed<T: Copy, const N: usize>(&mut self, tag: u8, v: &[T], to_bytes: impl Fn(T) -> [u8; N]) {
        self.buffer.push(tag);
        self.bare(v, to_bytes);
    }

    fn map(&mut self, entries: &[(Value, Value)]) {
        let keys: Option<Vec<String>> = entries.iter().map(|(key, _)| shape_key(key)).collect();
        let known = self.shapes.iter().rposition(|shape| !shape.is_empty() && keys.as_ref() == Some(shape));
        if let Some(shape) = known {
            self.tagged(18, [u8::try_from(shape).unwrap()]);
            return entries.iter().for_each(|(_, value)| self.value(value));
        }
        let tag_at = self.buffer.len();
        self.buffer.push(16);
        self.size(entries.len());
        for (key, value) in entries {
            self.value(key);
            self.value(value);
        }
        if let (Some(keys), 0..255) = (keys, self.shapes.len()) {
            self.buffer[tag_at] = 17;
            self.shapes.push(keys);
        }
    }
}

fn shape_key(key: &Value) -> Option<String> {
    key.as_str().filter(|key| key.encode_utf16().count() <= 32).map(str::to_owned)
}

fn as_i64(value: &Value) -> Option<i64> {
    if let Value::I64(v) = value { Some(*v) } else { None }
}

fn as_f64(value: &Value) -> Option<f64> {
    if let Value::F64(v) = value { Some(*v) } else { None }
}

fn latin1(units: &[u16]) -> Option<Vec<u8>> {
    units.iter().map(|unit| u8::try_from(*unit).ok()).collect()
}

fn typed_list(value: &Value) -> TypedList {
    match value.clone() {
        Value::I8List(v) => TypedList::I8(v),
        Value::U8List(v) => TypedList::U8(v),
        Value::I16List(v) => TypedList::I16(v),
        Value::U16List(v) => TypedList::U16(v),
        Value::I32List(v) => TypedList::I32(v),
        Value::U32List(v) => TypedList::U32(v),
        Value::I64List(v) => TypedList::I64(v),
        Value::F32List(v) => TypedList::F32(v),
        Value::F64List(v) => TypedList::F64(v),
        other => panic!("Dart does not send {other:?}"),
    }
}

fn byte_length(list: &TypedList) -> usize {
    match list {
        TypedList::I8(v) => v.len(),
        TypedList::U8(v) => v.len(),
        TypedList::I16(v) => 2 * v.len(),
        TypedList::U16(v) => 2 * v.len(),
        TypedList::I32(v) => 4 * v.len(),
        TypedList::U32(v) => 4 * v.len(),
        TypedList::I64(v) => 8 * v.len(),
        TypedList::F32(v) => 4 * v.len(),
        TypedList::F64(v) => 8 * v.len(),
    }
}
