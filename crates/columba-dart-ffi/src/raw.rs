//! Dart's messages as C sees them, for 32 and 64 bits.
//!
//! The shapes follow `runtime/include/dart_native_api.h` of the Dart SDK at version 2 of its
//! dynamically linked API; `layout` checks them at compile time. The names are those of
//! `irondash_dart_ffi`.
//!
//! INVARIANT: an integer that C chose is never read as a Rust `enum` or `bool`: what a newer VM
//! sends and this crate does not know is a value like any other.

mod layout;
mod ownership;

use std::ffi::{c_char, c_void};
use std::ptr;

/// A port's id. Ids are random and never used again; 0 is no port.
pub type DartPort = i64;

/// The id that is never a port: what the VM returns when it cannot open one (`ILLEGAL_PORT`).
pub const ILLEGAL_PORT: DartPort = 0;

/// Called by the VM, on any thread, when it lets go of `peer`. It must not call back into Dart.
pub type DartHandleFinalizer = unsafe extern "C" fn(isolate_callback_data: *mut c_void, peer: *mut c_void);

/// A port with the isolate it came from, as in `Dart_CObject.value.as_send_port`.
pub type DartCObjectSendPort = columba_wire::DartSendPort;

/// An unforgeable id, as in `Dart_CObject.value.as_capability`.
pub type DartCObjectCapability = columba_wire::DartCapability;

/// The element type of typed data (`Dart_TypedData_Type`). Any integer is a valid value.
#[repr(transparent)]
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct DartTypedDataType(
    /// The number in the C header.
    pub i32,
);

#[expect(non_upper_case_globals, reason = "the seed's variants, used as such by its programs")]
#[expect(missing_docs, reason = "each is the class of dart:typed_data of the same name")]
impl DartTypedDataType {
    pub const ByteData: Self = Self(0);
    pub const Int8: Self = Self(1);
    pub const Uint8: Self = Self(2);
    pub const Uint8Clamped: Self = Self(3);
    pub const Int16: Self = Self(4);
    pub const Uint16: Self = Self(5);
    pub const Int32: Self = Self(6);
    pub const Uint32: Self = Self(7);
    pub const Int64: Self = Self(8);
    pub const Uint64: Self = Self(9);
    pub const Float32: Self = Self(10);
    pub const Float64: Self = Self(11);
    pub const Int32x4: Self = Self(12);
    pub const Float32x4: Self = Self(13);
    pub const Float64x2: Self = Self(14);
    pub const Invalid: Self = Self(15);
}

impl DartTypedDataType {
    /// Bytes in one element, or `None` for a number that is no element type.
    #[must_use]
    pub const fn element_size(self) -> Option<usize> {
        match self {
            Self::ByteData | Self::Int8 | Self::Uint8 | Self::Uint8Clamped => Some(1),
            Self::Int16 | Self::Uint16 => Some(2),
            Self::Int32 | Self::Uint32 | Self::Float32 => Some(4),
            Self::Int64 | Self::Uint64 | Self::Float64 => Some(8),
            Self::Int32x4 | Self::Float32x4 | Self::Float64x2 => Some(16),
            _ => None,
        }
    }
}

/// What a [`DartCObject`] holds (`Dart_CObject_Type`). Any integer is a valid value.
#[repr(transparent)]
#[derive(Copy, Clone, PartialEq, Eq, Hash, Debug)]
pub struct DartCObjectType(
    /// The number in the C header.
    pub i32,
);

#[expect(non_upper_case_globals, reason = "the seed's variants, used as such by its programs")]
#[expect(missing_docs, reason = "each selects the field of DartCObjectValue of the same name")]
impl DartCObjectType {
    pub const Null: Self = Self(0);
    pub const Bool: Self = Self(1);
    pub const Int32: Self = Self(2);
    pub const Int64: Self = Self(3);
    pub const Double: Self = Self(4);
    pub const String: Self = Self(5);
    pub const Array: Self = Self(6);
    pub const TypedData: Self = Self(7);
    pub const ExternalTypedData: Self = Self(8);
    pub const SendPort: Self = Self(9);
    pub const Capability: Self = Self(10);
    pub const NativePointer: Self = Self(11);
    pub const Unsupported: Self = Self(12);
    pub const UnmodifiableExternalTypedData: Self = Self(13);
    pub const NumberOfTypes: Self = Self(14);
}

/// One object of a message (`Dart_CObject`).
///
/// One that Rust holds by value owns its string and its elements, and frees them when dropped.
/// What it merely refers to (external typed data, a native pointer) belongs to the VM once the
/// message is accepted; until then [`cleanup`](Self::cleanup) gives it back. [`Message`](crate::Message)
/// does both at the right moment.
///
/// INVARIANT: `ty` names the field of `value` that is set; a `String` comes from
/// `CString::into_raw`, an `Array` from a `Vec` of pointers that `Box::into_raw` made. The fields are
/// public for programs written for the seed: who fills them in by hand promises this.
#[repr(C)]
pub struct DartCObject {
    /// Which field of `value` is set.
    pub ty: DartCObjectType,
    /// The content.
    pub value: DartCObjectValue,
}

/// The content of a [`DartCObject`].
#[repr(C)]
#[derive(Clone, Copy)]
#[expect(missing_docs, reason = "each field is the content of the type of the same name")]
pub union DartCObjectValue {
    pub as_bool: bool,
    /// `as_bool` as the byte it is, for reading what C wrote.
    pub as_byte: u8,
    pub as_int32: i32,
    pub as_int64: i64,
    pub as_double: f64,
    /// UTF-8, ended by a NUL.
    pub as_string: *mut c_char,
    pub as_send_port: DartCObjectSendPort,
    pub as_capability: DartCObjectCapability,
    pub as_array: DartCObjectArray,
    pub as_typed_data: DartCObjectTypedData,
    /// Also for `UnmodifiableExternalTypedData`.
    pub as_external_typed_data: DartCObjectExternalTypedData,
    pub as_native_pointer: DartCObjectNativePointer,
}

/// A list of objects.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct DartCObjectArray {
    /// The number of elements.
    pub length: isize,
    /// The elements.
    pub values: *mut *mut DartCObject,
    /// The capacity of the `Vec` behind `values`; [`FLAT`](Self::FLAT) when the elements are one
    /// boxed slice. Not in the C header, whose union has room for it; the VM does not look here.
    pub capacity: isize,
}

impl DartCObjectArray {
    /// Marks an array whose `values` are a boxed slice of pointers into one boxed slice of objects:
    /// two allocations, however long the list is.
    pub const FLAT: isize = -1;
}

/// Typed data that the VM copies, or that a received message lends.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct DartCObjectTypedData {
    /// The element type.
    pub ty: DartTypedDataType,
    /// In elements, not bytes.
    pub length: isize,
    /// The elements; nothing is promised about alignment.
    pub values: *mut u8,
}

/// Typed data that stays where it is until the VM calls `callback`.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct DartCObjectExternalTypedData {
    /// The element type.
    pub ty: DartTypedDataType,
    /// In elements, not bytes.
    pub length: isize,
    /// The elements.
    pub data: *mut u8,
    /// Handed to `callback`.
    pub peer: *mut c_void,
    /// Called once, by the VM, when Dart no longer uses the data.
    pub callback: DartHandleFinalizer,
}

// SAFETY: the pointers are plain numbers here; whoever follows them must argue for it. The data and
// its finalizer are used by one thread at a time: first the sender's, then the VM's.
unsafe impl Send for DartCObjectExternalTypedData {}

/// A resource on its way to native code: Dart sees an integer.
#[repr(C)]
#[derive(Debug, Copy, Clone)]
pub struct DartCObjectNativePointer {
    /// The address.
    pub ptr: isize,
    /// Bytes of memory behind it, a hint for the garbage collector.
    pub size: isize,
    /// Called with `ptr` as the peer if the message is never delivered.
    pub callback: DartHandleFinalizer,
}

// Two finalizers are equal when their addresses are; a derived comparison means the same, and is warned of.

impl PartialEq for DartCObjectExternalTypedData {
    fn eq(&self, other: &Self) -> bool {
        (self.ty, self.length, self.data, self.peer) == (other.ty, other.length, other.data, other.peer)
            && ptr::fn_addr_eq(self.callback, other.callback)
    }
}

impl Eq for DartCObjectExternalTypedData {}

impl PartialEq for DartCObjectNativePointer {
    fn eq(&self, other: &Self) -> bool {
        (self.ptr, self.size) == (other.ptr, other.size) && ptr::fn_addr_eq(self.callback, other.callback)
    }
}

impl Eq for DartCObjectNativePointer {}
