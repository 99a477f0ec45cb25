//! Memory of the library that the isolate writes to, and what lies beside the frames that it reads.

use crate::c_interface::DONE;
use crate::dart_reader::{Beside, Value};
use crate::dart_writer::Memory;
use crate::fake_dart::Isolate;
use columba_dart_ffi::DartValue;
use columba_wire::channel::TypedList;
use columba_wire::{DartObject, NoHandle};
use std::collections::VecDeque;
use std::ptr::{self, with_exposed_provenance};

/// The library's memory for typed data.
pub(crate) struct LibraryMemory<'a> {
    pub(crate) isolate: &'a Isolate,
}

impl LibraryMemory<'_> {
    fn fill<T: Copy>(&self, kind: u32, v: &[T]) -> u32 {
        let Isolate { functions, context, .. } = self.isolate;
        assert_eq!((functions.allocate)(*context, kind, v.len()), DONE);
        let memory = ptr::with_exposed_provenance_mut::<T>(self.isolate.word(4));
        assert!(memory.is_aligned());
        // SAFETY: the library has allocated so many elements for us to write.
        unsafe { ptr::copy_nonoverlapping(v.as_ptr(), memory, v.len()) };
        u32::try_from(self.isolate.word(5)).unwrap()
    }
}

impl Memory for LibraryMemory<'_> {
    fn allocate(&mut self, list: TypedList) -> u32 {
        match list {
            TypedList::I8(v) => self.fill(0, &v),
            TypedList::U8(v) => self.fill(1, &v),
            TypedList::I16(v) => self.fill(2, &v),
            TypedList::U16(v) => self.fill(3, &v),
            TypedList::I32(v) => self.fill(4, &v),
            TypedList::U32(v) => self.fill(5, &v),
            TypedList::I64(v) => self.fill(6, &v),
            TypedList::F32(v) => self.fill(7, &v),
            TypedList::F64(v) => self.fill(8, &v),
        }
    }
}

impl Beside for VecDeque<DartValue> {
    fn attachment(&mut self) -> Value {
        match self.pop_front().unwrap() {
            DartValue::I8List(v) => v.into(),
            DartValue::U8List(v) => v.into(),
            DartValue::I16List(v) => v.into(),
            DartValue::U16List(v) => v.into(),
            DartValue::I32List(v) => v.into(),
            DartValue::U32List(v) => v.into(),
            DartValue::I64List(v) => v.into(),
            DartValue::F32List(v) => v.into(),
            DartValue::F64List(v) => v.into(),
            DartValue::SendPort(port) => Value::Dart(DartObject::SendPort(port)),
            DartValue::Capability(capability) => Value::Dart(DartObject::Capability(capability)),
            other => panic!("{other:?} is no attachment"),
        }
    }

    fn latin1(&mut self, address: u64, length: u64) -> Vec<u8> {
        text_at(address, length)
    }

    fn utf16(&mut self, address: u64, length: u64) -> Vec<u16> {
        text_at(address, length)
    }

    fn handle(&mut self, id: u64) -> Value {
        columba_wire::Value::<NoHandle>::I64List(vec![i64::try_from(id).unwrap()])
    }
}

fn text_at<T: Copy>(address: u64, length: u64) -> Vec<T> {
    let text = with_exposed_provenance::<T>(usize::try_from(address).unwrap());
    assert!(text.is_aligned());
    // SAFETY: the library keeps the text until the frame that names it has been read.
    unsafe { std::slice::from_raw_parts(text, usize::try_from(length).unwrap()) }.to_vec()
}
