//! The few declarations that are used of Core Foundation, libdispatch, libobjc and libpthread.

use std::ffi::{c_double, c_int, c_long, c_uchar, c_void};

/// Core Foundation's objects and libdispatch's queues, known by address only.
pub(super) type Ref = *mut c_void;
pub(super) type Boolean = c_uchar;
/// Seconds since 2001-01-01.
pub(super) type AbsoluteTime = c_double;

/// `CFRunLoopSourceContext`, version 0.
#[repr(C)]
pub(super) struct SourceContext {
    pub(super) version: c_long,
    pub(super) info: *mut c_void,
    pub(super) retain: Option<unsafe extern "C" fn(*const c_void) -> *const c_void>,
    pub(super) release: Option<unsafe extern "C" fn(*const c_void)>,
    pub(super) copy_description: Option<unsafe extern "C" fn(*const c_void) -> Ref>,
    pub(super) equal: Option<unsafe extern "C" fn(*const c_void, *const c_void) -> Boolean>,
    pub(super) hash: Option<unsafe extern "C" fn(*const c_void) -> usize>,
    pub(super) schedule: Option<unsafe extern "C" fn(*mut c_void, Ref, Ref)>,
    pub(super) cancel: Option<unsafe extern "C" fn(*mut c_void, Ref, Ref)>,
    pub(super) perform: unsafe extern "C" fn(*mut c_void),
}

#[link(name = "CoreFoundation", kind = "framework")]
unsafe extern "C" {
    #[link_name = "kCFRunLoopCommonModes"]
    pub(super) static COMMON_MODES: Ref;
    #[link_name = "kCFRunLoopDefaultMode"]
    pub(super) static DEFAULT_MODE: Ref;

    pub(super) fn CFAbsoluteTimeGetCurrent() -> AbsoluteTime;
    pub(super) fn CFRelease(object: Ref);
    pub(super) fn CFRetain(object: Ref) -> Ref;
    pub(super) fn CFRunLoopAddSource(run_loop: Ref, source: Ref, mode: Ref);
    pub(super) fn CFRunLoopAddTimer(run_loop: Ref, timer: Ref, mode: Ref);
    pub(super) fn CFRunLoopCopyCurrentMode(run_loop: Ref) -> Ref;
    pub(super) fn CFRunLoopGetCurrent() -> Ref;
    pub(super) fn CFRunLoopRunInMode(mode: Ref, seconds: c_double, return_after_source: Boolean) -> i32;
    pub(super) fn CFRunLoopSourceCreate(allocator: Ref, order: c_long, context: *mut SourceContext) -> Ref;
    pub(super) fn CFRunLoopSourceInvalidate(source: Ref);
    pub(super) fn CFRunLoopSourceSignal(source: Ref);
    pub(super) fn CFRunLoopTimerCreate(
        allocator: Ref,
        fire_date: AbsoluteTime,
        interval: c_double,
        flags: usize,
        order: c_long,
        callout: unsafe extern "C" fn(Ref, *mut c_void),
        context: *mut c_void,
    ) -> Ref;
    pub(super) fn CFRunLoopTimerInvalidate(timer: Ref);
    pub(super) fn CFRunLoopTimerSetNextFireDate(timer: Ref, fire_date: AbsoluteTime);
    pub(super) fn CFRunLoopWakeUp(run_loop: Ref);
}

/// The object behind `dispatch_get_main_queue()`.
#[repr(C)]
pub(super) struct DispatchQueue {
    _opaque: [u8; 0],
}

#[link(name = "System")]
unsafe extern "C" {
    #[link_name = "_dispatch_main_q"]
    pub(super) static MAIN_QUEUE: DispatchQueue;

    pub(super) fn dispatch_async_f(
        queue: *const DispatchQueue,
        context: *mut c_void,
        work: unsafe extern "C" fn(*mut c_void),
    );
    pub(super) fn pthread_main_np() -> c_int;
}

#[link(name = "objc")]
unsafe extern "C" {
    pub(super) fn objc_autoreleasePoolPush() -> *mut c_void;
    pub(super) fn objc_autoreleasePoolPop(pool: *mut c_void);
}
