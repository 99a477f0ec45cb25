//! Who frees what of a [`DartCObject`] that Rust holds.

use super::{DartCObject, DartCObjectArray, DartCObjectType, DartCObjectValue, DartHandleFinalizer};
use std::ffi::{CString, c_void};
use std::ptr;

impl DartCObject {
    /// Dart's `null`.
    #[must_use]
    pub const fn null() -> Self {
        Self::without_content(DartCObjectType::Null)
    }

    /// An object that the VM refuses, and with it the message that contains it.
    #[must_use]
    pub const fn unsupported() -> Self {
        Self::without_content(DartCObjectType::Unsupported)
    }

    const fn without_content(ty: DartCObjectType) -> Self {
        Self { ty, value: DartCObjectValue { as_int64: 0 } }
    }

    /// Gives back what the VM would have owned: runs the finalizers of external typed data and native
    /// pointers, in this object and below. For a message that was not accepted; a second call does
    /// nothing. [`DartPort::send`](crate::DartPort::send) calls it where needed.
    pub fn cleanup(&mut self) {
        match self.ty {
            DartCObjectType::Array => self.cleanup_elements(),
            DartCObjectType::ExternalTypedData | DartCObjectType::UnmodifiableExternalTypedData => {
                self.ty = DartCObjectType::Null;
                // SAFETY: the type said so, and an object that Rust holds is as its type says.
                let data = unsafe { self.value.as_external_typed_data };
                finalize(data.callback, data.peer);
            }
            DartCObjectType::NativePointer => {
                self.ty = DartCObjectType::Null;
                // SAFETY: as above.
                let pointer = unsafe { self.value.as_native_pointer };
                finalize(pointer.callback, ptr::with_exposed_provenance_mut(pointer.ptr.cast_unsigned()));
            }
            _ => {}
        }
    }

    fn cleanup_elements(&mut self) {
        // SAFETY: only called for arrays, and an object that Rust holds is as its type says.
        let array = unsafe { self.value.as_array };
        for index in 0..array.length {
            let element = array.values.wrapping_offset(index);
            // SAFETY: `values` has `length` elements, by the same invariant.
            let element = unsafe { element.read() };
            // SAFETY: an element is a live object that only this array refers to.
            if let Some(element) = unsafe { element.as_mut() } {
                element.cleanup();
            }
        }
    }
}

fn finalize(callback: DartHandleFinalizer, peer: *mut c_void) {
    // SAFETY: the callback was made for this peer, and is called once: the caller has just changed
    // the object's type. The VM passes null for the isolate's data of messages, too.
    unsafe { callback(ptr::null_mut(), peer) };
}

impl Drop for DartCObject {
    fn drop(&mut self) {
        match self.ty {
            DartCObjectType::String => self.free_string(),
            DartCObjectType::Array => self.free_array(),
            _ => {}
        }
    }
}

impl DartCObject {
    fn free_string(&mut self) {
        // SAFETY: only called for strings.
        let string = unsafe { self.value.as_string };
        if !string.is_null() {
            // SAFETY: the string came from `CString::into_raw`, and the VM restores what it changed.
            drop(unsafe { CString::from_raw(string) });
        }
    }

    fn free_array(&mut self) {
        // SAFETY: only called for arrays.
        let array = unsafe { self.value.as_array };
        if array.values.is_null() {
            return;
        }
        if array.capacity == DartCObjectArray::FLAT {
            free_flat(array);
        } else {
            free_boxed(array);
        }
    }
}

fn free_flat(array: DartCObjectArray) {
    let length = array.length.cast_unsigned();
    let pointers = ptr::slice_from_raw_parts_mut(array.values, length);
    // SAFETY: a flat array's `values` were a boxed slice of this length.
    let pointers = unsafe { Box::from_raw(pointers) };
    if let Some(first) = pointers.first() {
        let elements = ptr::slice_from_raw_parts_mut(*first, length);
        // SAFETY: and its elements another, of which the first pointer is the start.
        drop(unsafe { Box::from_raw(elements) });
    }
}

fn free_boxed(array: DartCObjectArray) {
    let length = array.length.cast_unsigned();
    let capacity = array.capacity.cast_unsigned();
    // SAFETY: any other array's `values` were a `Vec` with this length and capacity.
    let pointers = unsafe { Vec::from_raw_parts(array.values, length, capacity) };
    for element in pointers {
        if !element.is_null() {
            // SAFETY: each element was boxed on its own.
            drop(unsafe { Box::from_raw(element) });
        }
    }
}
