//! The C header's layout, asserted when this crate is compiled.
//!
//! Where a 64-bit integer goes in a struct differs between 32-bit ABIs (4 bytes on x86 System V,
//! 8 on ARM and Windows); Rust follows the platform's C compiler, and so do these checks.

use super::{
    DartCObject, DartCObjectArray, DartCObjectCapability, DartCObjectExternalTypedData, DartCObjectNativePointer,
    DartCObjectSendPort, DartCObjectType, DartCObjectTypedData, DartCObjectValue, DartTypedDataType,
};
use std::mem::{align_of, offset_of, size_of};

const WORD: usize = size_of::<usize>();

const _: () = {
    assert!(WORD == 4 || WORD == 8, "Dart runs on 32 and 64 bits");
    assert!(size_of::<DartCObjectType>() == 4);
    assert!(size_of::<DartTypedDataType>() == 4);
};

// { int64_t id; int64_t origin_id; } and { int64_t id; }
const _: () = {
    assert!(size_of::<DartCObjectSendPort>() == 16);
    assert!(offset_of!(DartCObjectSendPort, id) == 0);
    assert!(offset_of!(DartCObjectSendPort, origin_id) == 8);
    assert!(align_of::<DartCObjectSendPort>() == align_of::<i64>());
    assert!(size_of::<DartCObjectCapability>() == 8);
    assert!(offset_of!(DartCObjectCapability, id) == 0);
};

// { intptr_t length; Dart_CObject** values; }
const _: () = {
    assert!(offset_of!(DartCObjectArray, length) == 0);
    assert!(offset_of!(DartCObjectArray, values) == WORD);
};

// { enum type; intptr_t length; uint8_t* values; }
const _: () = {
    assert!(offset_of!(DartCObjectTypedData, ty) == 0);
    assert!(offset_of!(DartCObjectTypedData, length) == WORD);
    assert!(offset_of!(DartCObjectTypedData, values) == 2 * WORD);
    assert!(size_of::<DartCObjectTypedData>() == 3 * WORD);
};

// { enum type; intptr_t length; uint8_t* data; void* peer; void (*callback)(void*, void*); }
const _: () = {
    assert!(offset_of!(DartCObjectExternalTypedData, ty) == 0);
    assert!(offset_of!(DartCObjectExternalTypedData, length) == WORD);
    assert!(offset_of!(DartCObjectExternalTypedData, data) == 2 * WORD);
    assert!(offset_of!(DartCObjectExternalTypedData, peer) == 3 * WORD);
    assert!(offset_of!(DartCObjectExternalTypedData, callback) == 4 * WORD);
    assert!(size_of::<DartCObjectExternalTypedData>() == 5 * WORD);
};

// { intptr_t ptr; intptr_t size; void (*callback)(void*, void*); }
const _: () = {
    assert!(offset_of!(DartCObjectNativePointer, ptr) == 0);
    assert!(offset_of!(DartCObjectNativePointer, size) == WORD);
    assert!(offset_of!(DartCObjectNativePointer, callback) == 2 * WORD);
    assert!(size_of::<DartCObjectNativePointer>() == 3 * WORD);
};

// { enum type; union value; }: the union is as big as its biggest struct and as aligned as int64_t.
const _: () = {
    let union_size = (5 * WORD).next_multiple_of(align_of::<i64>());
    assert!(size_of::<DartCObjectValue>() == union_size);
    assert!(align_of::<DartCObjectValue>() == align_of::<i64>());
    assert!(offset_of!(DartCObject, ty) == 0);
    assert!(offset_of!(DartCObject, value) == align_of::<i64>());
    assert!(size_of::<DartCObject>() == align_of::<i64>() + union_size);
};

// The same as numbers, for the two ABIs that the tests run on.
#[cfg(target_pointer_width = "64")]
const _: () = assert!(size_of::<DartCObject>() == 48);
#[cfg(all(target_arch = "x86", target_os = "linux"))]
const _: () = assert!(size_of::<DartCObject>() == 24);
