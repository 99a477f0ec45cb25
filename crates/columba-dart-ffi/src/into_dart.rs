//! Rust values as C objects.
//!
//! INVARIANT: a conversion never fails and never cuts. What Dart cannot take becomes an unsupported
//! object, with which the VM refuses the message, and the sender is told.

use crate::raw::{
    DartCObject, DartCObjectArray, DartCObjectCapability, DartCObjectNativePointer, DartCObjectSendPort,
    DartCObjectType, DartCObjectValue,
};
use crate::typed_list::TypedList;
use crate::value::{DartValue, c_string};
use std::ffi::CString;
use std::mem;

/// How deep lists may be nested, here and in [`from_dart`](DartValue::from_dart). Beyond it a list is
/// unsupported.
pub(crate) const MAX_DEPTH: usize = 256;

/// A value that can be sent to Dart.
pub trait IntoDart {
    /// Converts the value.
    fn into_dart(self) -> DartCObject;
}

macro_rules! into_dart {
    ($($from:ty => $ty:ident { $field:ident },)*) => {
        $(impl IntoDart for $from {
            fn into_dart(self) -> DartCObject {
                DartCObject {
                    ty: DartCObjectType::$ty,
                    value: DartCObjectValue { $field: self },
                }
            }
        })*
    };
}

into_dart! {
    bool => Bool { as_bool },
    i32 => Int32 { as_int32 },
    i64 => Int64 { as_int64 },
    f64 => Double { as_double },
    DartCObjectSendPort => SendPort { as_send_port },
    DartCObjectCapability => Capability { as_capability },
    DartCObjectNativePointer => NativePointer { as_native_pointer },
}

impl IntoDart for () {
    fn into_dart(self) -> DartCObject {
        DartCObject::null()
    }
}

impl<T: IntoDart> IntoDart for Option<T> {
    fn into_dart(self) -> DartCObject {
        self.map_or(DartCObject::null(), IntoDart::into_dart)
    }
}

impl IntoDart for CString {
    fn into_dart(self) -> DartCObject {
        DartCObject { ty: DartCObjectType::String, value: DartCObjectValue { as_string: self.into_raw() } }
    }
}

/// A text with a NUL inside is unsupported; see [`DartValue::try_string`].
impl IntoDart for String {
    fn into_dart(self) -> DartCObject {
        match c_string(self) {
            Ok(string) => string.into_dart(),
            Err(error) => {
                log::error!("{error}");
                DartCObject::unsupported()
            }
        }
    }
}

/// As a `String`.
impl IntoDart for &str {
    fn into_dart(self) -> DartCObject {
        self.to_owned().into_dart()
    }
}

impl<T: IntoDart> IntoDart for Vec<T> {
    fn into_dart(self) -> DartCObject {
        array(self, IntoDart::into_dart)
    }
}

impl IntoDart for DartValue {
    fn into_dart(self) -> DartCObject {
        convert(self, MAX_DEPTH)
    }
}

/// An object as it is, so that a conversion may be made of others.
impl IntoDart for DartCObject {
    fn into_dart(self) -> DartCObject {
        self
    }
}

fn convert(value: DartValue, depth: usize) -> DartCObject {
    match value {
        DartValue::Null => DartCObject::null(),
        DartValue::Bool(value) => value.into_dart(),
        DartValue::I32(value) => value.into_dart(),
        DartValue::I64(value) => value.into_dart(),
        DartValue::Double(value) => value.into_dart(),
        DartValue::String(value) => value.into_dart(),
        DartValue::Array(values) => match depth.checked_sub(1) {
            Some(depth) => array(values, |value| convert(value, depth)),
            None => DartCObject::unsupported(),
        },
        DartValue::I8List(value) => TypedList(value).into_dart(),
        DartValue::U8List(value) => TypedList(value).into_dart(),
        DartValue::I16List(value) => TypedList(value).into_dart(),
        DartValue::U16List(value) => TypedList(value).into_dart(),
        DartValue::I32List(value) => TypedList(value).into_dart(),
        DartValue::U32List(value) => TypedList(value).into_dart(),
        DartValue::I64List(value) => TypedList(value).into_dart(),
        DartValue::U64List(value) => TypedList(value).into_dart(),
        DartValue::F32List(value) => TypedList(value).into_dart(),
        DartValue::F64List(value) => TypedList(value).into_dart(),
        DartValue::SendPort(value) => value.into_dart(),
        DartValue::Capability(value) => value.into_dart(),
        DartValue::NativePointer(value) => value.into_dart(),
        DartValue::Unsupported => DartCObject::unsupported(),
    }
}

/// The elements of a list under construction. If a conversion panics, what it holds is given back.
struct Elements(Vec<DartCObject>);

impl Drop for Elements {
    fn drop(&mut self) {
        self.0.iter_mut().for_each(DartCObject::cleanup);
    }
}

fn array<T>(values: Vec<T>, convert: impl Fn(T) -> DartCObject) -> DartCObject {
    let mut elements = Elements(Vec::with_capacity(values.len()));
    for value in values {
        elements.0.push(convert(value));
    }
    flat_array(mem::take(&mut elements.0))
}

/// A list in the form that [`DartCObjectArray::FLAT`] marks.
fn flat_array(elements: Vec<DartCObject>) -> DartCObject {
    let elements = elements.into_boxed_slice();
    let length = elements.len();
    let first = Box::into_raw(elements).cast::<DartCObject>();
    let pointers: Box<[*mut DartCObject]> = (0..length).map(|index| first.wrapping_add(index)).collect();
    DartCObject {
        ty: DartCObjectType::Array,
        value: DartCObjectValue {
            as_array: DartCObjectArray {
                length: length.cast_signed(),
                values: Box::into_raw(pointers).cast(),
                capacity: DartCObjectArray::FLAT,
            },
        },
    }
}

#[cfg(test)]
mod tests;
