use super::*;
use crate::raw::{DartCObjectArray, DartCObjectTypedData, DartCObjectValue};
use std::mem::ManuallyDrop;
use std::ptr;

/// An object that belongs to "C": it is never dropped.
fn object(ty: i32, value: DartCObjectValue) -> ManuallyDrop<DartCObject> {
    ManuallyDrop::new(DartCObject { ty: DartCObjectType(ty), value })
}

fn typed_data(ty: DartTypedDataType, length: isize, values: *mut u8) -> ManuallyDrop<DartCObject> {
    let as_typed_data = DartCObjectTypedData { ty, length, values };
    object(DartCObjectType::TypedData.0, DartCObjectValue { as_typed_data })
}

fn array(length: isize, values: *mut *mut DartCObject) -> ManuallyDrop<DartCObject> {
    let as_array = DartCObjectArray { length, values, capacity: 0 };
    object(DartCObjectType::Array.0, DartCObjectValue { as_array })
}

fn read(object: &DartCObject) -> DartValue {
    // SAFETY: the tests make objects that are as their types say, or say something that is checked.
    unsafe { DartValue::from_dart(object) }
}

#[test]
fn null_is_unsupported() {
    // SAFETY: null is allowed.
    assert_eq!(unsafe { DartValue::from_dart(ptr::null()) }, DartValue::Unsupported);
}

#[test]
fn unknown_types_are_unsupported() {
    for ty in [-1, 11, 12, 14, 15, 99, i32::MIN, i32::MAX] {
        let object = object(ty, DartCObjectValue { as_int64: -1 });
        assert_eq!(read(&object), DartValue::Unsupported, "{ty}");
    }
}

#[test]
fn any_byte_is_a_bool() {
    for (byte, value) in [(0, false), (1, true), (2, true), (255, true)] {
        let object = object(DartCObjectType::Bool.0, DartCObjectValue { as_byte: byte });
        assert_eq!(read(&object), DartValue::Bool(value));
    }
}

#[test]
fn a_null_string_is_unsupported() {
    let object = object(DartCObjectType::String.0, DartCObjectValue { as_string: ptr::null_mut() });
    assert_eq!(read(&object), DartValue::Unsupported);
}

#[test]
fn bytes_of_each_kind_are_u8_lists() {
    let mut bytes = [1, 2, 255];
    for ty in [DartTypedDataType::Uint8, DartTypedDataType::Uint8Clamped, DartTypedDataType::ByteData] {
        let object = typed_data(ty, 3, bytes.as_mut_ptr());
        assert_eq!(read(&object), DartValue::U8List(vec![1, 2, 255]));
    }
}

#[test]
fn external_data_is_read_alike() {
    let mut bytes = [1, 2];
    for ty in [DartCObjectType::ExternalTypedData, DartCObjectType::UnmodifiableExternalTypedData] {
        let mut object = typed_data(DartTypedDataType::Uint8, 2, bytes.as_mut_ptr());
        object.ty = ty;
        assert_eq!(read(&object), DartValue::U8List(vec![1, 2]));
    }
}

#[test]
fn vectors_are_read_as_their_lanes() {
    let mut numbers = [1_i32, -2, 3, -4];
    let object = typed_data(DartTypedDataType::Int32x4, 1, numbers.as_mut_ptr().cast());
    assert_eq!(read(&object), DartValue::I32List(vec![1, -2, 3, -4]));
    let mut numbers = [1.5_f64, 2.5];
    let object = typed_data(DartTypedDataType::Float64x2, 1, numbers.as_mut_ptr().cast());
    assert_eq!(read(&object), DartValue::F64List(vec![1.5, 2.5]));
}

#[test]
fn data_may_be_at_any_address() {
    let mut bytes = [0_u8; 17];
    let (_, tail) = bytes.split_at_mut(1);
    tail[..8].copy_from_slice(&(-5_i64).to_ne_bytes());
    tail[8..].copy_from_slice(&7_i64.to_ne_bytes());
    let object = typed_data(DartTypedDataType::Int64, 2, tail.as_mut_ptr());
    assert_eq!(read(&object), DartValue::I64List(vec![-5, 7]));
}

#[test]
fn lengths_that_cannot_be_true_are_unsupported() {
    let mut byte = 0;
    let one_byte = &raw mut byte;
    for (length, data) in [(-1, one_byte), (1, ptr::null_mut()), (isize::MAX, one_byte)] {
        let object = typed_data(DartTypedDataType::Float64x2, length, data);
        assert_eq!(read(&object), DartValue::Unsupported, "{length}");
    }
    assert_eq!(read(&array(-1, ptr::null_mut())), DartValue::Unsupported);
    assert_eq!(read(&array(1, ptr::null_mut())), DartValue::Unsupported);
}

#[test]
fn null_data_of_no_length_is_empty() {
    let object = typed_data(DartTypedDataType::Float64, 0, ptr::null_mut());
    assert_eq!(read(&object), DartValue::F64List(Vec::new()));
    assert_eq!(read(&array(0, ptr::null_mut())), DartValue::Array(Vec::new()));
}

#[test]
fn unknown_typed_data_is_unsupported() {
    let mut byte = 0;
    for ty in [-1, 15, 16, i32::MAX] {
        let object = typed_data(DartTypedDataType(ty), 1, &raw mut byte);
        assert_eq!(read(&object), DartValue::Unsupported);
    }
}

#[test]
fn only_the_unknown_element_of_a_list_is_unsupported() {
    let mut known = object(DartCObjectType::Int32.0, DartCObjectValue { as_int32: -1 });
    let mut unknown = object(99, DartCObjectValue { as_int64: 0 });
    let mut values = [&raw mut *known, &raw mut *unknown, ptr::null_mut()];
    let list = DartValue::Array(vec![DartValue::I32(-1), DartValue::Unsupported, DartValue::Unsupported]);
    assert_eq!(read(&array(3, values.as_mut_ptr())), list);
}

#[test]
fn a_list_that_contains_itself_is_unsupported() {
    let mut cycle = array(0, ptr::null_mut());
    let cycle = &raw mut *cycle;
    let mut values = [cycle];
    let content = array(1, values.as_mut_ptr());
    // SAFETY: the object is alive, and nobody else looks at it.
    unsafe { cycle.write(ManuallyDrop::into_inner(content)) };
    // SAFETY: valid, if endless.
    assert_eq!(unsafe { DartValue::from_dart(cycle) }, DartValue::Unsupported);
}

#[test]
fn a_small_graph_that_unfolds_without_end_is_unsupported() {
    // Each level holds the one below twice: forty objects, and 2^40 once unfolded.
    let levels: Vec<*mut DartCObject> = (0..40).fold(Vec::new(), |mut levels, _| {
        let object = match levels.last() {
            None => DartCObject::null(),
            Some(&below) => {
                let values = Box::leak(Box::new([below, below]));
                ManuallyDrop::into_inner(array(2, values.as_mut_ptr()))
            }
        };
        levels.push(Box::into_raw(Box::new(object)));
        levels
    });
    let top = levels.last().copied().unwrap_or_default();
    // SAFETY: every object is valid.
    assert_eq!(unsafe { read_bounded(top, 1000) }, DartValue::Unsupported);
    for object in levels.into_iter().rev() {
        // SAFETY: made by `Box::into_raw` above, and owned by this list alone.
        let mut object = ManuallyDrop::new(*unsafe { Box::from_raw(object) });
        if object.ty == DartCObjectType::Array {
            // SAFETY: the type says so.
            let values = unsafe { object.value.as_array.values };
            // SAFETY: leaked above as an array of two.
            drop(unsafe { Box::from_raw(values.cast::<[*mut DartCObject; 2]>()) });
            object.ty = DartCObjectType::Null;
        }
    }
}
