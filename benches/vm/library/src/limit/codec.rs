//! A codec written by hand for exactly the messages that are measured: no tags, no sizes that both sides know anyway,
//! no checks. The thread makes the values that a handler of Columba gets, and writes them out again; or, for comparison,
//! structs that only this program knows.

use columba::Value;
use columba_dart_ffi::DartValue;
use std::alloc::{Layout, alloc_zeroed};

/// What the buffer holds.
#[derive(Clone, Copy)]
pub(super) enum Shape {
    /// Maps of `id: int`, `name: String`, `ratio: double`: 8, 1 + n and 8 bytes each.
    Maps,
    /// The same, as structs.
    Structs,
    /// Integers of 8 bytes.
    Ints,
    /// Bytes.
    Bytes,
    /// ASCII text.
    Ascii,
    /// UTF-16 text.
    Utf16,
}

impl Shape {
    pub(super) fn from_number(number: i32) -> Self {
        match number {
            0 => Self::Maps,
            1 => Self::Ints,
            2 => Self::Bytes,
            3 => Self::Ascii,
            4 => Self::Utf16,
            _ => Self::Structs,
        }
    }
}

/// Memory that Dart and one thread use by turns.
pub(super) struct Buffer {
    address: *mut u8,
    length: usize,
}

// SAFETY: the memory lives for ever, and is used by one side at a time.
unsafe impl Send for Buffer {}
// SAFETY: as above: it is shared by the functions that one isolate calls, one after the other.
unsafe impl Sync for Buffer {}

impl Buffer {
    pub(super) fn new(length: usize) -> Self {
        let layout = Layout::from_size_align(length, 8).unwrap_or(Layout::new::<u64>());
        // SAFETY: the layout is not empty.
        let address = unsafe { alloc_zeroed(layout) };
        Self { address, length: layout.size() }
    }

    pub(super) fn address(&self) -> usize {
        self.address.expose_provenance()
    }

    #[expect(clippy::mut_from_ref, reason = "Dart waits while the thread works, and the thread has one such reference")]
    fn bytes(&self) -> &mut [u8] {
        // SAFETY: allocated with this length and zeroed; Dart does not touch it while the thread does.
        unsafe { std::slice::from_raw_parts_mut(self.address, self.length) }
    }

    pub(super) fn text(&self, length: usize) -> String {
        String::from_utf8(self.bytes().get(..length).unwrap_or_default().to_vec()).unwrap_or_default()
    }

    /// Reads what the buffer holds as a tree of objects that the VM builds: each map is a list of keys and values.
    pub(super) fn tree(&self, shape: Shape, length: usize) -> DartValue {
        let message = self.bytes().get(..length).unwrap_or_default();
        match shape {
            Shape::Maps => DartValue::Array(read_records(message, to_tree)),
            _ => DartValue::Array(message.chunks_exact(8).map(|v| DartValue::I64(int_of(v))).collect()),
        }
    }

    /// Reads what the buffer holds into values of Rust and writes them back; the length.
    pub(super) fn echo(&self, shape: Shape, length: usize) -> usize {
        let bytes = self.bytes();
        let Some(message) = bytes.get(..length) else { return 0 };
        match shape {
            Shape::Maps => write_records(read_records(message, to_value).into_iter().map(of_value), bytes),
            Shape::Structs => write_records(read_records(message, |record| record).into_iter(), bytes),
            Shape::Ints => {
                let ints: Vec<Value> = message.chunks_exact(8).map(|v| Value::I64(int_of(v))).collect();
                for (slot, value) in bytes.chunks_exact_mut(8).zip(ints) {
                    let Value::I64(int) = value else { continue };
                    slot.copy_from_slice(&int.to_ne_bytes());
                }
                length
            }
            Shape::Bytes => {
                let octets = message.to_vec();
                copy_back(&octets, bytes)
            }
            Shape::Ascii => copy_back(String::from_utf8(message.to_vec()).unwrap_or_default().as_bytes(), bytes),
            Shape::Utf16 => {
                let units: Vec<u16> =
                    message.chunks_exact(2).map(|v| u16::from_ne_bytes(v.try_into().unwrap_or_default())).collect();
                let text = String::from_utf16(&units).unwrap_or_default();
                let slots = bytes.chunks_exact_mut(2);
                slots.zip(text.encode_utf16()).for_each(|(slot, unit)| slot.copy_from_slice(&unit.to_ne_bytes()));
                length
            }
        }
    }
}

fn copy_back(message: &[u8], bytes: &mut [u8]) -> usize {
    if let Some(slot) = bytes.get_mut(..message.len()) {
        slot.copy_from_slice(message);
    }
    message.len()
}

fn int_of(bytes: &[u8]) -> i64 {
    i64::from_ne_bytes(bytes.try_into().unwrap_or_default())
}

struct Record {
    id: i64,
    name: String,
    ratio: f64,
}

fn to_tree(record: Record) -> DartValue {
    let Record { id, name, ratio } = record;
    DartValue::Array(vec!["id".into(), id.into(), "name".into(), name.into(), "ratio".into(), ratio.into()])
}

/// What a handler gets for it.
fn to_value(record: Record) -> Value {
    let Record { id, name, ratio } = record;
    Value::Map(vec![("id".into(), id.into()), ("name".into(), name.into()), ("ratio".into(), ratio.into())].into())
}

fn of_value(value: Value) -> Record {
    let mut record = Record { id: 0, name: String::new(), ratio: 0.0 };
    let Value::Map(entries) = value else { return record };
    for (_, value) in entries {
        match value {
            Value::I64(id) => record.id = id,
            Value::String(name) => record.name = name,
            Value::F64(ratio) => record.ratio = ratio,
            _ => {}
        }
    }
    record
}

fn read_records<T>(mut message: &[u8], make: fn(Record) -> T) -> Vec<T> {
    let mut records = Vec::new();
    while let Some((id, rest)) = message.split_first_chunk() {
        let Some((&[name], rest)) = rest.split_first_chunk::<1>() else { break };
        let Some((name, rest)) = rest.split_at_checked(usize::from(name)) else { break };
        let Some((ratio, rest)) = rest.split_first_chunk() else { break };
        records.push(make(Record {
            id: i64::from_ne_bytes(*id),
            name: std::str::from_utf8(name).unwrap_or_default().to_owned(),
            ratio: f64::from_ne_bytes(*ratio),
        }));
        message = rest;
    }
    records
}

fn write_records(records: impl ExactSizeIterator<Item = Record>, bytes: &mut [u8]) -> usize {
    let mut message = Vec::with_capacity(records.len().saturating_mul(32));
    for record in records {
        message.extend_from_slice(&record.id.to_ne_bytes());
        message.push(u8::try_from(record.name.len()).unwrap_or(u8::MAX));
        message.extend_from_slice(record.name.as_bytes());
        message.extend_from_slice(&record.ratio.to_ne_bytes());
    }
    copy_back(&message, bytes)
}
