//! The few declarations that are used of the NDK's `<android/looper.h>`.

use std::ffi::{c_int, c_void};

/// An `ALooper`, known by address only.
#[repr(C)]
pub(super) struct ALooper {
    _opaque: [u8; 0],
}

pub(super) type Callback = unsafe extern "C" fn(fd: c_int, events: c_int, data: *mut c_void) -> c_int;

/// `ALOOPER_POLL_CALLBACK`, the identifier of a file with a callback.
pub(super) const POLL_CALLBACK: c_int = -2;
pub(super) const POLL_ERROR: c_int = -4;
pub(super) const EVENT_INPUT: c_int = 1;

#[link(name = "android")]
unsafe extern "C" {
    pub(super) fn ALooper_acquire(looper: *mut ALooper);
    pub(super) fn ALooper_addFd(
        looper: *mut ALooper,
        fd: c_int,
        ident: c_int,
        events: c_int,
        callback: Option<Callback>,
        data: *mut c_void,
    ) -> c_int;
    pub(super) fn ALooper_forThread() -> *mut ALooper;
    pub(super) fn ALooper_pollOnce(
        timeout_millis: c_int,
        fd: *mut c_int,
        events: *mut c_int,
        data: *mut *mut c_void,
    ) -> c_int;
    pub(super) fn ALooper_release(looper: *mut ALooper);
    pub(super) fn ALooper_removeFd(looper: *mut ALooper, fd: c_int) -> c_int;
}
