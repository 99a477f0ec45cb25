//! Reads the table that `NativeApi.initializeApiDLData` points to.
//!
//! The shapes follow `runtime/include/internal/dart_api_dl_impl.h` of the Dart SDK.

use super::DartFunctions;
use std::ffi::{CStr, c_char, c_int, c_void};
use std::mem;

/// The major version whose functions and structs this crate knows.
const MAJOR: c_int = 2;

/// Where the search gives up on a table without an end; the VM's has about fifty entries.
const MAX_ENTRIES: usize = 1024;

/// Why the VM's functions could not be taken over.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum InitError {
    /// The address was null.
    #[error(
        "the Dart API data is null; pass `NativeApi.initializeApiDLData` of dart:ffi to the library's init function"
    )]
    NullData,
    /// The table has no entries at all.
    #[error("the Dart API data {major}.{minor} has no function table")]
    NullTable {
        /// The version's first number.
        major: i32,
        /// The version's second number.
        minor: i32,
    },
    /// The VM's API is not the one this crate was written for.
    #[error(
        "this Dart VM offers version {major}.{minor} of the dynamically linked API, but this library was built for version {MAJOR}.x; use a Dart SDK that offers it, or a matching version of Columba"
    )]
    UnsupportedVersion {
        /// The version's first number.
        major: i32,
        /// The version's second number.
        minor: i32,
    },
    /// A function that Columba cannot do without is not there.
    #[error("version {major}.{minor} of this Dart VM's API does not have the function `{name}`; use a newer Dart SDK")]
    MissingFunction {
        /// The name of the C function.
        name: &'static str,
        /// The version's first number.
        major: i32,
        /// The version's second number.
        minor: i32,
    },
    /// An earlier call named other functions.
    #[error(
        "this library is already in use by another Dart VM in this process; load a second copy of it for the second VM"
    )]
    AnotherVm,
}

/// One function (`DartApiEntry`).
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Entry {
    pub(crate) name: *const c_char,
    pub(crate) function: *const c_void,
}

/// The table (`DartApi`); an entry without a name ends it.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Api {
    pub(crate) major: c_int,
    pub(crate) minor: c_int,
    pub(crate) functions: *const Entry,
}

/// # Safety
/// `data` is null, or points to an `Api` whose entries are valid up to the one without a name.
pub(super) unsafe fn read(data: *const c_void) -> Result<DartFunctions, InitError> {
    // SAFETY: null or valid, by the caller's promise.
    let Some(&api) = (unsafe { data.cast::<Api>().as_ref() }) else {
        return Err(InitError::NullData);
    };
    let Api { major, minor, functions } = api;
    if major != MAJOR {
        return Err(InitError::UnsupportedVersion { major, minor });
    }
    if functions.is_null() {
        return Err(InitError::NullTable { major, minor });
    }
    // SAFETY: the entries are valid, by the caller's promise.
    unsafe { look_up(api) }
}

/// The function at an address, as the type of the field that it is for: a function pointer, or one in an `Option`.
///
/// # Safety
/// `address` is that of a function of type `F`, or null if `F` is an `Option`.
unsafe fn function_at<F: Copy>(address: *const c_void) -> F {
    const { assert!(size_of::<F>() == size_of::<*const c_void>()) };
    // SAFETY: the caller's promise. Functions and data are pointed to alike wherever Dart runs, and null is `None`.
    unsafe { mem::transmute_copy(&address) }
}

/// Looks up a field's function by a name of version 2 of the API.
macro_rules! function {
    ($address:expr) => {{
        let address: *const c_void = $address;
        // SAFETY: version 2 of the API fixes the signature of each name, which the field's type follows.
        unsafe { function_at(address) }
    }};
}

/// # Safety
/// The entries of `api` are valid.
unsafe fn look_up(api: Api) -> Result<DartFunctions, InitError> {
    // SAFETY: the caller's promise, for this and all below.
    let optional = |name: &'static CStr| unsafe { find(api.functions, name) };
    let required = |name: &'static CStr| {
        let address = optional(name);
        if address.is_null() {
            return Err(InitError::MissingFunction {
                name: name.to_str().unwrap_or_default(),
                major: api.major,
                minor: api.minor,
            });
        }
        Ok(address)
    };
    Ok(DartFunctions {
        post_cobject: function!(required(c"Dart_PostCObject")?),
        post_integer: function!(required(c"Dart_PostInteger")?),
        new_native_port: function!(required(c"Dart_NewNativePort")?),
        close_native_port: function!(required(c"Dart_CloseNativePort")?),
        new_weak_persistent_handle: function!(required(c"Dart_NewWeakPersistentHandle")?),
        delete_weak_persistent_handle: function!(required(c"Dart_DeleteWeakPersistentHandle")?),
        handle_from_weak_persistent: function!(required(c"Dart_HandleFromWeakPersistent")?),
        new_finalizable_handle: function!(optional(c"Dart_NewFinalizableHandle")),
        delete_finalizable_handle: function!(optional(c"Dart_DeleteFinalizableHandle")),
        update_external_size: function!(optional(c"Dart_UpdateExternalSize")),
        update_finalizable_external_size: function!(optional(c"Dart_UpdateFinalizableExternalSize")),
        enter_scope: function!(optional(c"Dart_EnterScope")),
        exit_scope: function!(optional(c"Dart_ExitScope")),
        current_isolate: function!(optional(c"Dart_CurrentIsolate")),
    })
}

/// The address of the function, or null.
///
/// # Safety
/// `entries` points to entries that are valid up to the one without a name.
unsafe fn find(entries: *const Entry, name: &CStr) -> *const c_void {
    for index in 0..MAX_ENTRIES {
        // SAFETY: the entry before this one had a name, so this one is there.
        let entry = unsafe { entries.wrapping_add(index).read() };
        if entry.name.is_null() {
            break;
        }
        // SAFETY: a name is a C string that lives as long as the VM.
        if unsafe { CStr::from_ptr(entry.name) } == name {
            return entry.function;
        }
    }
    std::ptr::null()
}

/// The address of each function, 0 for those that are missing.
pub(super) fn addresses(functions: &DartFunctions) -> [usize; 14] {
    macro_rules! optional {
        ($field:ident) => {
            functions.$field.map_or(0, |function| function as usize)
        };
    }
    [
        functions.post_cobject as usize,
        functions.post_integer as usize,
        functions.new_native_port as usize,
        functions.close_native_port as usize,
        functions.new_weak_persistent_handle as usize,
        functions.delete_weak_persistent_handle as usize,
        functions.handle_from_weak_persistent as usize,
        optional!(new_finalizable_handle),
        optional!(delete_finalizable_handle),
        optional!(update_external_size),
        optional!(update_finalizable_external_size),
        optional!(enter_scope),
        optional!(exit_scope),
        optional!(current_isolate),
    ]
}
