//! A source in a `GMainContext` that becomes ready at a set time and then gives the run loop a turn.

use std::ffi::{c_int, c_uint, c_void};

use super::api::{Api, GBoolean, GMainContext, GSource, GSourceFunc, GSourceFuncs, TRUE, api};
use crate::platform::turn;

/// "Ready at once", and "never ready", as ready times.
pub(super) const NOW: i64 = 0;
pub(super) const NEVER: i64 = -1;

static FUNCTIONS: GSourceFuncs = GSourceFuncs {
    prepare: None,
    check: None,
    dispatch,
    finalize: None,
    closure_callback: None,
    closure_marshal: None,
};

/// A source of ours. Setting its ready time is safe on any thread, as long as it has not been closed.
#[derive(Clone, Copy)]
pub(super) struct ReadySource {
    api: &'static Api,
    source: *mut GSource,
}

// SAFETY: GLib's source functions lock the context; the pointer is valid until `close`, after which, by the mailbox's
// invariant, nobody uses the source.
unsafe impl Send for ReadySource {}

// SAFETY: as above; nothing is changed through a shared reference but by GLib, under its lock.
unsafe impl Sync for ReadySource {}

impl ReadySource {
    /// Attaches a new source to the context, which must be a live one.
    pub(super) fn attach(api: &'static Api, context: *mut GMainContext) -> Option<Self> {
        let size = c_uint::try_from(size_of::<GSource>()).ok()?;
        // SAFETY: the functions are a static that GLib only reads, and the size is that of its own structure.
        let source = unsafe { (api.source_new)(&raw const FUNCTIONS, size) };
        if source.is_null() {
            return None;
        }
        // SAFETY: the source is new and ours. It must become ready also while it is being dispatched: in nested runs.
        unsafe { (api.source_set_can_recurse)(source, TRUE) };
        // SAFETY: the source is new, and the caller vouches for the context.
        unsafe { (api.source_attach)(source, context) };
        Some(Self { api, source })
    }

    pub(super) fn set_ready_time(self, time: i64) {
        // SAFETY: the source lives until `close`, and GLib allows this on any thread.
        unsafe { (self.api.source_set_ready_time)(self.source, time) };
    }

    /// Detaches the source and gives up our reference: the last use.
    pub(super) fn close(self) {
        // SAFETY: the source is live: `close` is called once, by the loop that attached it.
        unsafe { (self.api.source_destroy)(self.source) };
        // SAFETY: this gives back the reference that `source_new` gave.
        unsafe { (self.api.source_unref)(self.source) };
    }
}

/// Called by `GLib` when the source is ready, on the thread that runs the context.
unsafe extern "C" fn dispatch(source: *mut GSource, _callback: Option<GSourceFunc>, _data: *mut c_void) -> GBoolean {
    if let Some(api) = api() {
        // Before the turn: what is sent during it makes the source ready again.
        // SAFETY: GLib passes the live source that it dispatches.
        unsafe { (api.source_set_ready_time)(source, NEVER) };
    }
    turn();
    CONTINUE
}

/// `G_SOURCE_CONTINUE`: the source stays attached.
const CONTINUE: c_int = TRUE;
