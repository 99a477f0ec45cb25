//! Numeric vectors as typed data of Dart, without a copy.

use crate::boundary;
use crate::into_dart::IntoDart;
use crate::raw::{DartCObject, DartCObjectExternalTypedData, DartCObjectType, DartCObjectValue, DartTypedDataType};
use std::ffi::c_void;

/// A numeric vector that Dart receives as a typed list: a view of the vector's memory, which is freed
/// when Dart collects the list.
pub struct TypedList<T>(
    /// The vector.
    pub T,
);

/// An element of a [`TypedList`].
pub trait IntoDartVec<T>: Copy + Send + 'static {
    /// The element type as Dart names it. Its size must be that of `T`, else the list is refused.
    fn dart_type() -> DartTypedDataType;
}

macro_rules! element {
    ($($element:ty => $ty:ident,)*) => {
        $(impl IntoDartVec<$element> for $element {
            fn dart_type() -> DartTypedDataType {
                DartTypedDataType::$ty
            }
        })*
    };
}

element! {
    i8 => Int8,
    u8 => Uint8,
    i16 => Int16,
    u16 => Uint16,
    i32 => Int32,
    u32 => Uint32,
    i64 => Int64,
    u64 => Uint64,
    f32 => Float32,
    f64 => Float64,
}

impl<T: IntoDartVec<T>> IntoDart for TypedList<Vec<T>> {
    fn into_dart(self) -> DartCObject {
        let ty = T::dart_type();
        if ty.element_size() != Some(size_of::<T>()) {
            log::error!("a typed list whose elements are not of the size that Dart gives them");
            return DartCObject::unsupported();
        }
        // The finalizer needs the capacity as well, so that the vector itself is what it gets.
        let mut vector = Box::new(self.0);
        let data = vector.as_mut_ptr().cast::<u8>();
        let length = vector.len().cast_signed();
        let peer = Box::into_raw(vector).cast::<c_void>();
        DartCObject {
            ty: DartCObjectType::ExternalTypedData,
            value: DartCObjectValue {
                as_external_typed_data: DartCObjectExternalTypedData {
                    ty,
                    length,
                    data,
                    peer,
                    callback: free_vector::<T>,
                },
            },
        }
    }
}

/// The finalizer of a list of `T`.
unsafe extern "C" fn free_vector<T: Send>(_isolate_callback_data: *mut c_void, peer: *mut c_void) {
    boundary::run(|| {
        // SAFETY: the peer is the boxed vector that `into_dart` let go of, and whoever holds the
        // message calls this once, on any thread, when the data is not used any more.
        drop(unsafe { Box::from_raw(peer.cast::<Vec<T>>()) });
    });
}
