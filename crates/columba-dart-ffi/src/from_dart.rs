//! C objects as Rust values: what a native port receives.
//!
//! The message is the VM's, and may come from a newer one. Nothing in it panics: what is unknown or
//! has no Rust form is [`DartValue::Unsupported`], alone in its place in a list. A graph that is
//! deeper than [`MAX_DEPTH`] or unfolds to more than [`MAX_OBJECTS`] objects (lists may be shared, and
//! contain themselves) is unsupported as a whole.

use crate::into_dart::MAX_DEPTH;
use crate::raw::{DartCObject, DartCObjectType, DartTypedDataType};
use crate::value::DartValue;
use std::ffi::CStr;

/// How many objects one message may unfold to.
const MAX_OBJECTS: usize = 1 << 24;

/// The graph is deeper or bigger than any honest one, or than memory.
struct Boundless;

impl DartValue {
    /// Copies a message that the VM lends. A null pointer is [`DartValue::Unsupported`].
    ///
    /// A string of Dart with a NUL inside arrives cut off there: the VM's C form of it ends at the NUL.
    ///
    /// # Safety
    /// `object` is null, or points to an object that is as its type says, as are those it refers to.
    #[must_use]
    pub unsafe fn from_dart(object: *const DartCObject) -> Self {
        // SAFETY: the caller's promise.
        unsafe { read_bounded(object, MAX_OBJECTS) }
    }
}

/// # Safety
/// As for [`DartValue::from_dart`].
unsafe fn read_bounded(object: *const DartCObject, max_objects: usize) -> DartValue {
    let mut reader = Reader { objects_left: max_objects };
    // SAFETY: the caller's promise.
    unsafe { reader.read(object, MAX_DEPTH) }.unwrap_or(DartValue::Unsupported)
}

struct Reader {
    objects_left: usize,
}

impl Reader {
    /// # Safety
    /// As for [`DartValue::from_dart`].
    unsafe fn read(&mut self, object: *const DartCObject, depth: usize) -> Result<DartValue, Boundless> {
        self.objects_left = self.objects_left.checked_sub(1).ok_or(Boundless)?;
        // SAFETY: null or valid, by the caller's promise.
        let Some(object) = (unsafe { object.as_ref() }) else {
            return Ok(DartValue::Unsupported);
        };
        if object.ty == DartCObjectType::Array {
            let depth = depth.checked_sub(1).ok_or(Boundless)?;
            // SAFETY: an array, by the caller's promise with all that is in it.
            return unsafe { self.read_array(object, depth) };
        }
        // SAFETY: as the type says, by the caller's promise.
        Ok(unsafe { read_leaf(object) })
    }

    /// # Safety
    /// `object` is an array, and the caller's promise holds for each element.
    unsafe fn read_array(&mut self, object: &DartCObject, depth: usize) -> Result<DartValue, Boundless> {
        // SAFETY: an array, by the caller's promise.
        let length = unsafe { object.value.as_array.length };
        // SAFETY: the same. The field behind the two is ours, and not set by the VM.
        let values = unsafe { object.value.as_array.values };
        let Some(length) = checked_length(length, values.is_null()) else {
            return Ok(DartValue::Unsupported);
        };
        if length > self.objects_left {
            return Err(Boundless);
        }
        let mut elements = Vec::new();
        elements.try_reserve_exact(length).map_err(|_| Boundless)?;
        for index in 0..length {
            // SAFETY: the array has `length` elements.
            let element = unsafe { values.wrapping_add(index).read() };
            // SAFETY: and each is null or valid.
            elements.push(unsafe { self.read(element, depth) }?);
        }
        Ok(DartValue::Array(elements))
    }
}

/// The length if it can be true of data that is there.
fn checked_length(length: isize, is_null: bool) -> Option<usize> {
    let length = usize::try_from(length).ok()?;
    (length == 0 || !is_null).then_some(length)
}

/// Anything but a list.
///
/// # Safety
/// `object` is as its type says.
unsafe fn read_leaf(object: &DartCObject) -> DartValue {
    let value = &object.value;
    match object.ty {
        DartCObjectType::Null => DartValue::Null,
        // SAFETY: for this and each below: the type says that this field is set.
        DartCObjectType::Bool => DartValue::Bool(unsafe { value.as_byte } != 0),
        // SAFETY: as above.
        DartCObjectType::Int32 => DartValue::I32(unsafe { value.as_int32 }),
        // SAFETY: as above.
        DartCObjectType::Int64 => DartValue::I64(unsafe { value.as_int64 }),
        // SAFETY: as above.
        DartCObjectType::Double => DartValue::Double(unsafe { value.as_double }),
        // SAFETY: as above.
        DartCObjectType::SendPort => DartValue::SendPort(unsafe { value.as_send_port }),
        // SAFETY: as above.
        DartCObjectType::Capability => DartValue::Capability(unsafe { value.as_capability }),
        DartCObjectType::String => {
            // SAFETY: as above.
            let string = unsafe { value.as_string };
            if string.is_null() {
                return DartValue::Unsupported;
            }
            // SAFETY: a string of a message is ended by a NUL.
            DartValue::String(unsafe { CStr::from_ptr(string) }.to_owned())
        }
        DartCObjectType::TypedData
        | DartCObjectType::ExternalTypedData
        | DartCObjectType::UnmodifiableExternalTypedData => {
            // The three begin alike, and only the beginning is of interest.
            // SAFETY: as above.
            let data = unsafe { value.as_typed_data };
            // SAFETY: the data is `length` elements of its type.
            unsafe { read_typed_data(data.ty, data.values, data.length) }
        }
        // The VM gives native ports no native pointers: the resource would have two owners.
        _ => DartValue::Unsupported,
    }
}

/// # Safety
/// `data` points to `length` elements of type `ty`, at any alignment.
unsafe fn read_typed_data(ty: DartTypedDataType, data: *const u8, length: isize) -> DartValue {
    macro_rules! copy {
        ($variant:ident, $lanes:literal) => {
            checked_length(length, data.is_null())
                .and_then(|length| length.checked_mul($lanes))
                // SAFETY: the caller's promise; an element is as many numbers as it has lanes.
                .and_then(|length| unsafe { copy_elements(data, length) })
                .map_or(DartValue::Unsupported, DartValue::$variant)
        };
    }
    match ty {
        DartTypedDataType::ByteData | DartTypedDataType::Uint8 | DartTypedDataType::Uint8Clamped => copy!(U8List, 1),
        DartTypedDataType::Int8 => copy!(I8List, 1),
        DartTypedDataType::Int16 => copy!(I16List, 1),
        DartTypedDataType::Uint16 => copy!(U16List, 1),
        DartTypedDataType::Int32 => copy!(I32List, 1),
        DartTypedDataType::Uint32 => copy!(U32List, 1),
        DartTypedDataType::Int64 => copy!(I64List, 1),
        DartTypedDataType::Uint64 => copy!(U64List, 1),
        DartTypedDataType::Float32 => copy!(F32List, 1),
        DartTypedDataType::Float64 => copy!(F64List, 1),
        DartTypedDataType::Int32x4 => copy!(I32List, 4),
        DartTypedDataType::Float32x4 => copy!(F32List, 4),
        DartTypedDataType::Float64x2 => copy!(F64List, 2),
        _ => DartValue::Unsupported,
    }
}

/// A copy of the numbers, or `None` when there is no memory for them.
///
/// # Safety
/// `data` points to `length` values of `T`, a number, at any alignment; it may be null if that is 0.
unsafe fn copy_elements<T: Copy>(data: *const u8, length: usize) -> Option<Vec<T>> {
    let mut elements = Vec::<T>::new();
    elements.try_reserve_exact(length).ok()?;
    if length > 0 {
        let target = elements.as_mut_ptr().cast::<u8>();
        // SAFETY: both are `length` values long (the reservation shows that this many bytes exist),
        // the target is new, and bytes need no alignment.
        unsafe { target.copy_from_nonoverlapping(data, length * size_of::<T>()) };
        // SAFETY: that many values have been written, and any bytes are a number.
        unsafe { elements.set_len(length) };
    }
    Some(elements)
}

#[cfg(test)]
mod tests;
