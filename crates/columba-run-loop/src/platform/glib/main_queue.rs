//! The default `GMainContext` as the main thread's queue.

use std::ffi::c_void;
use std::ptr;

use super::api::{Api, FALSE, GBoolean, api};
use crate::guard;
use crate::mailbox::Callback;
use crate::platform::MainQueue;

/// Posts to the default context, for whichever thread runs it.
#[derive(Clone)]
pub(crate) struct NativeMainQueue {
    api: &'static Api,
}

impl MainQueue for NativeMainQueue {
    fn is_main_thread() -> Option<bool> {
        api().map(owns_default_context)
    }

    fn get() -> Option<Self> {
        api().map(|api| Self { api })
    }

    /// Attaches an idle source: unlike `g_main_context_invoke` it never runs the callback on the calling thread.
    fn post(&self, callback: Callback) {
        // SAFETY: no arguments; the source is new and ours.
        let source = unsafe { (self.api.idle_source_new)() };
        let data = Box::into_raw(Box::new(Some(callback))).cast::<c_void>();
        // SAFETY: `call` and `release` take `data` for what it is; GLib calls `release` once, last.
        unsafe { (self.api.source_set_callback)(source, call, data, release) };
        // SAFETY: the source is ours. Priority 0 is `G_PRIORITY_DEFAULT`, that of the run loop's own sources.
        unsafe { (self.api.source_set_priority)(source, 0) };
        // SAFETY: the source is ours, and a null context is the default one.
        unsafe { (self.api.source_attach)(source, ptr::null_mut()) };
        // SAFETY: the context keeps the source; this gives back our reference.
        unsafe { (self.api.source_unref)(source) };
    }
}

/// Whether the calling thread runs the default context.
pub(super) fn owns_default_context(api: &Api) -> bool {
    // SAFETY: no arguments; GLib makes the context if need be and never frees it.
    let context = unsafe { (api.context_default)() };
    // SAFETY: the default context is live.
    unsafe { (api.context_is_owner)(context) != FALSE }
}

/// Called by `GLib` on the main thread, with the data of `post`.
unsafe extern "C" fn call(data: *mut c_void) -> GBoolean {
    // SAFETY: `post` made the data of this type, and GLib uses it on one thread at a time.
    let callback = unsafe { &mut *data.cast::<Option<Callback>>() };
    if let Some(callback) = callback.take() {
        guard::run("a sent callback", callback);
    }
    REMOVE
}

/// Called by `GLib` when it is done with the data of `post`.
unsafe extern "C" fn release(data: *mut c_void) {
    // SAFETY: `post` made the data with `Box::into_raw`, and GLib releases it once.
    guard::discard(unsafe { Box::from_raw(data.cast::<Option<Callback>>()) });
}

/// `G_SOURCE_REMOVE`: the source is detached.
const REMOVE: GBoolean = FALSE;
