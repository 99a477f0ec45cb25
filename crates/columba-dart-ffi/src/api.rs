//! The C functions of the Dart VM that this process runs in, found once and kept for good.
//!
//! Dart hands a library the address of a table of names and functions
//! (`NativeApi.initializeApiDLData`); [`init`] looks up what Columba needs. Every library of a process
//! has its own copy of this crate and is initialized on its own.

mod table;
mod uninitialized;

pub use crate::raw::DartHandleFinalizer;
pub use table::InitError;
#[cfg(any(test, feature = "fake"))]
pub(crate) use table::{Api, Entry};

use crate::boundary;
use crate::raw::{DartCObject, DartPort};
use std::ffi::{c_char, c_void};
use std::sync::OnceLock;

/// Called by the VM, on one of its threads, for each message to a native port. The message is lent.
pub type DartPortHandler = unsafe extern "C" fn(port: DartPort, message: *const DartCObject);

/// A reference to a Dart object that does not keep it alive.
pub type DartWeakPersistentHandle = *mut c_void;

/// As a weak handle, but deleted with its object.
pub type DartFinalizableHandle = *mut c_void;

/// A reference to a Dart object, valid in the current scope of the current isolate.
pub type DartHandle = *mut c_void;

/// The functions of Dart's dynamically linked API (version 2) that Columba uses.
///
/// The ports' functions may be called on any thread; the handles' only where an isolate is entered.
/// Those in an `Option` are missing from some VMs.
#[derive(Clone, Copy, Debug)]
#[expect(missing_docs, reason = "each is the C function Dart_ of the same name, documented there")]
pub struct DartFunctions {
    pub post_cobject: unsafe extern "C" fn(DartPort, *mut DartCObject) -> bool,
    pub post_integer: unsafe extern "C" fn(DartPort, i64) -> bool,
    pub new_native_port: unsafe extern "C" fn(*const c_char, DartPortHandler, bool) -> DartPort,
    pub close_native_port: unsafe extern "C" fn(DartPort) -> bool,

    pub new_weak_persistent_handle: unsafe extern "C" fn(
        object: DartHandle,
        peer: *mut c_void,
        external_allocation_size: isize,
        finalizer: DartHandleFinalizer,
    ) -> DartWeakPersistentHandle,
    pub delete_weak_persistent_handle: unsafe extern "C" fn(handle: DartWeakPersistentHandle),
    pub handle_from_weak_persistent: unsafe extern "C" fn(handle: DartWeakPersistentHandle) -> DartHandle,

    pub new_finalizable_handle: Option<
        unsafe extern "C" fn(
            object: DartHandle,
            peer: *mut c_void,
            external_allocation_size: isize,
            finalizer: DartHandleFinalizer,
        ) -> DartFinalizableHandle,
    >,
    pub delete_finalizable_handle: Option<unsafe extern "C" fn(handle: DartFinalizableHandle, object: DartHandle)>,
    pub update_external_size: Option<unsafe extern "C" fn(handle: DartWeakPersistentHandle, size: isize)>,
    pub update_finalizable_external_size:
        Option<unsafe extern "C" fn(handle: DartFinalizableHandle, object: DartHandle, size: isize)>,
    pub enter_scope: Option<unsafe extern "C" fn()>,
    pub exit_scope: Option<unsafe extern "C" fn()>,
    pub current_isolate: Option<unsafe extern "C" fn() -> *mut c_void>,
}

static FUNCTIONS: OnceLock<DartFunctions> = OnceLock::new();

impl DartFunctions {
    /// The functions, or `None` before [`init`]. One atomic load.
    #[inline]
    #[must_use]
    pub fn try_get() -> Option<&'static Self> {
        FUNCTIONS.get()
    }

    /// A copy of the functions, for programs written for `irondash_dart_ffi`. Before [`init`] each of
    /// them logs an error and does what it does on failure: returns `false`, 0 or null.
    #[must_use]
    pub fn get() -> Self {
        *FUNCTIONS.get().unwrap_or(&uninitialized::FUNCTIONS)
    }

    /// Whether both came from the same VM: the address of each function is the same.
    #[must_use]
    pub fn same_vm(&self, other: &Self) -> bool {
        table::addresses(self) == table::addresses(other)
    }
}

impl PartialEq for DartFunctions {
    fn eq(&self, other: &Self) -> bool {
        self.same_vm(other)
    }
}

impl Eq for DartFunctions {}

/// Looks up the VM's functions. May be called again and from several threads at once, as long as it is
/// the same VM each time.
///
/// # Errors
/// Says what is wrong with `data`; nothing is changed then.
///
/// # Safety
/// `data` is null or the value of `NativeApi.initializeApiDLData` in this process.
pub unsafe fn init(data: *mut c_void) -> Result<(), InitError> {
    // SAFETY: the caller's promise is the same.
    let functions = unsafe { table::read(data) }?;
    keep(&FUNCTIONS, functions)
}

fn keep(cell: &OnceLock<DartFunctions>, functions: DartFunctions) -> Result<(), InitError> {
    // Of two threads one stores its table; the other compares with what was stored.
    if cell.get_or_init(|| functions).same_vm(&functions) { Ok(()) } else { Err(InitError::AnotherVm) }
}

/// [`init`] for Dart: what went wrong is logged, and every send fails until a call succeeds.
///
/// `data` must be null or the value of `NativeApi.initializeApiDLData`.
#[unsafe(no_mangle)]
#[expect(clippy::not_unsafe_ptr_arg_deref, reason = "safe to call in the seed, whose programs call it")]
pub extern "C" fn columba_init_ffi(data: *mut c_void) {
    boundary::run(|| {
        // SAFETY: the contract of this function, which C and Dart cannot express.
        if let Err(error) = unsafe { init(data) } {
            log::error!("columba_init_ffi: {error}");
        }
    });
}

/// [`columba_init_ffi`] under the name that `irondash_dart_ffi` exports.
#[unsafe(no_mangle)]
pub extern "C" fn irondash_init_ffi(data: *mut c_void) {
    columba_init_ffi(data);
}

#[cfg(test)]
mod tests;
