//! What Dart does with the library's frames, written a second time from the description of the format: it shares no
//! code with the crate, so a mistake there is not repeated here. It trusts the library, as Dart does, and panics.

use columba_wire::channel::TypedList;

pub(crate) type Value = columba_wire::Value;

/// A frame as Dart finds it in a buffer.
#[derive(Debug, Clone, Copy)]
pub(crate) struct ReadFrame<'a> {
    pub(crate) verb: u8,
    pub(crate) id: u32,
    pub(crate) channel: u32,
    pub(crate) method: u32,
    /// How many attachments must have come before the frame can be read.
    pub(crate) attachments: u32,
    pub(crate) bytes: &'a [u8],
}

/// Where Dart finds what lies beside the frames.
pub(crate) trait Beside {
    /// The next that came by the port.
    fn attachment(&mut self) -> Value;
    /// Text in the library's memory.
    fn latin1(&mut self, address: u64, length: u64) -> Vec<u8>;
    /// Text in the library's memory.
    fn utf16(&mut self, address: u64, length: u64) -> Vec<u16>;
    /// What stands for a finalizable handle.
    fn handle(&mut self, id: u64) -> Value;
}

/// All frames of a buffer.
pub(crate) fn frames(mut buffer: &[u8]) -> Vec<ReadFrame<'_>> {
    let mut frames = Vec::new();
    while !buffer.is_empty() {
        let field = |at: usize| u32::from_ne_bytes(buffer[at..at + 4].try_into().unwrap());
        let length = field(0) as usize;
        assert!(length >= 24 && length.is_multiple_of(8), "a frame of {length} bytes");
        assert_eq!(buffer[5..8], [0; 3], "reserved bytes");
        let (bytes, rest) = buffer.split_at(length);
        frames.push(ReadFrame {
            verb: buffer[4],
            id: field(8),
            channel: field(12),
            method: field(16),
            attachments: field(20),
            bytes,
        });
        buffer = rest;
    }
    frames
}

/// Reads the values of one frame.
pub(crate) struct DartReader<'a> {
    bytes: &'a [u8],
    position: usize,
    shapes: Vec<Vec<Value>>,
    beside: &'a mut dyn Beside,
}

impl<'a> DartReader<'a> {
    pub(crate) fn new(frame: ReadFrame<'a>, beside: &'a mut dyn Beside) -> Self {
        Self { bytes: frame.bytes, position: 24, shapes: Vec::new(), beside }
    }

    /// Checks that nothing but the padding to 8 bytes is left, and that it is zeros.
    pub(crate) fn finish(self) {
        let rest = &self.bytes[self.position..];
        assert!(rest.len() < 8 && rest.iter().all(|byte| *byte == 0), "bytes after the body: {rest:?}");
    }

    pub(crate) fn text(&mut self) -> String {
        match self.value() {
            Value::String(text) => text,
            other => panic!("{other:?} where text is due"),
        }
    }

    pub(crate) fn value(&mut self) -> Value {
        match self.byte() {
            0 => Value::Null,
            1 => Value::Bool(false),
            2 => Value::Bool(true),
            3 => Value::I64(i32::from_ne_bytes(self.array()).into()),
            4 => Value::I64(i64::from_ne_bytes(self.array())),
            5 => Value::F64(f64::from_ne_bytes(self.array())),
            6 => {
                let length = self.size();
                latin1(self.take(length))
            }
            7 => {
                let length = self.size();
                utf16(&self.bare(length, u16::from_ne_bytes))
            }
            8 => {
                let (address, length) = self.place();
                latin1(&self.beside.latin1(address, length))
            }
            9 => {
                let (address, length) = self.place();
                utf16(&self.beside.utf16(address, length))
            }
            10 => self.typed().into(),
            11 => self.beside.attachment(),
            12 => {
                let length = self.size();
                Value::List((0..length).map(|_| self.value()).collect())
            }
            13 => self.numbers(|v| Value::I64(i32::from_ne_bytes(v).into())),
            14 => self.numbers(|v| Value::I64(i64::from_ne_bytes(v))),
            15 => self.numbers(|v| Value::F64(f64::from_ne_bytes(v))),
            16 => Value::Map(self.entries().into()),
            17 => {
                let entries = self.entries();
                self.shapes.push(entries.iter().map(|(key, _)| key.clone()).collect());
                Value::Map(entries.into())
            }
            18 => {
                let shape = self.byte();
                let keys = self.shapes[usize::from(shape)].clone();
                Value::Map(keys.into_iter().map(|key| (key, self.value())).collect::<Vec<_>>().into())
            }
            19 => {
                let id = u64::from_ne_bytes(self.array());
                self.beside.handle(id)
            }
            small @ 128.. => Value::I64(i64::from(small) - 128),
            tag => panic!("the library wrote the unknown tag {tag}"),
        }
    }

    fn byte(&mut self) -> u8 {
        let [byte] = self.array();
        byte
    }

    fn array<const N: usize>(&mut self) -> [u8; N] {
        self.take(N).try_into().unwrap()
    }

    fn take(&mut self, length: usize) -> &'a [u8] {
        self.position += length;
        &self.bytes[self.position - length..self.position]
    }

    fn size(&mut self) -> usize {
        match self.byte() {
            254 => u16::from_ne_bytes(self.array()).into(),
            255 => u32::from_ne_bytes(self.array()) as usize,
            small => small.into(),
        }
    }

    fn place(&mut self) -> (u64, u64) {
        (u64::from_ne_bytes(self.array()), u64::from_ne_bytes(self.array()))
    }

    /// Elements at a multiple of their size.
    fn bare<T, const N: usize>(&mut self, count: usize, from_bytes: impl Fn([u8; N]) -> T) -> Vec<T> {
        while !self.position.is_multiple_of(N) {
            assert_eq!(self.byte(), 0, "padding");
        }
        self.take(count * N).chunks_exact(N).map(|chunk| from_bytes(chunk.try_into().unwrap())).collect()
    }

    fn numbers<const N: usize>(&mut self, from_bytes: impl Fn([u8; N]) -> Value) -> Value {
        let length = self.size();
        Value::List(self.bare(length, from_bytes))
    }

    fn entries(&mut self) -> Vec<(Value, Value)> {
        let length = self.size();
        (0..length).map(|_| (self.value(), self.value())).collect()
    }

    fn typed(&mut self) -> TypedList {
        let kind = self.byte();
        let count = self.size();
        match kind {
            0 => TypedList::I8(self.bare(count, i8::from_ne_bytes)),
            1 => TypedList::U8(self.bare(count, u8::from_ne_bytes)),
            2 => TypedList::I16(self.bare(count, i16::from_ne_bytes)),
            3 => TypedList::U16(self.bare(count, u16::from_ne_bytes)),
            4 => TypedList::I32(self.bare(count, i32::from_ne_bytes)),
            5 => TypedList::U32(self.bare(count, u32::from_ne_bytes)),
            6 => TypedList::I64(self.bare(count, i64::from_ne_bytes)),
            7 => TypedList::F32(self.bare(count, f32::from_ne_bytes)),
            8 => TypedList::F64(self.bare(count, f64::from_ne_bytes)),
            _ => panic!("the library wrote the unknown kind {kind}"),
        }
    }
}

fn latin1(bytes: &[u8]) -> Value {
    Value::String(bytes.iter().copied().map(char::from).collect())
}

fn utf16(units: &[u16]) -> Value {
    Value::String(String::from_utf16(units).unwrap())
}
