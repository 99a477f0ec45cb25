//! What [`DartFunctions::get`] returns before there is a VM: functions that fail.

use super::{DartFunctions, DartHandle, DartHandleFinalizer, DartPortHandler, DartWeakPersistentHandle};
use crate::boundary;
use crate::raw::{DartCObject, DartPort, ILLEGAL_PORT};
use std::ffi::{c_char, c_void};
use std::ptr;

pub(super) static FUNCTIONS: DartFunctions = DartFunctions {
    post_cobject,
    post_integer,
    new_native_port,
    close_native_port,
    new_weak_persistent_handle,
    delete_weak_persistent_handle,
    handle_from_weak_persistent,
    new_finalizable_handle: None,
    delete_finalizable_handle: None,
    update_external_size: None,
    update_finalizable_external_size: None,
    enter_scope: None,
    exit_scope: None,
    current_isolate: None,
};

fn report(name: &str) {
    boundary::run(|| {
        log::error!(
            "{name} was called before Dart initialized this library; call its init function with `NativeApi.initializeApiDLData` first"
        );
    });
}

extern "C" fn post_cobject(_port: DartPort, _message: *mut DartCObject) -> bool {
    report("Dart_PostCObject");
    false
}

extern "C" fn post_integer(_port: DartPort, _message: i64) -> bool {
    report("Dart_PostInteger");
    false
}

extern "C" fn new_native_port(_: *const c_char, _: DartPortHandler, _: bool) -> DartPort {
    report("Dart_NewNativePort");
    ILLEGAL_PORT
}

extern "C" fn close_native_port(_port: DartPort) -> bool {
    report("Dart_CloseNativePort");
    false
}

extern "C" fn new_weak_persistent_handle(
    _object: DartHandle,
    _peer: *mut c_void,
    _external_allocation_size: isize,
    _finalizer: DartHandleFinalizer,
) -> DartWeakPersistentHandle {
    report("Dart_NewWeakPersistentHandle");
    ptr::null_mut()
}

extern "C" fn delete_weak_persistent_handle(_handle: DartWeakPersistentHandle) {
    report("Dart_DeleteWeakPersistentHandle");
}

extern "C" fn handle_from_weak_persistent(_handle: DartWeakPersistentHandle) -> DartHandle {
    report("Dart_HandleFromWeakPersistent");
    ptr::null_mut()
}
