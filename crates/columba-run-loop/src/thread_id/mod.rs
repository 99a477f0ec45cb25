//! Identifiers of threads that also work while a thread is being destroyed.

#[cfg_attr(any(target_os = "android", all(windows, target_env = "gnu")), path = "keyed.rs")]
#[cfg_attr(not(any(target_os = "android", all(windows, target_env = "gnu"))), path = "native.rs")]
mod word;

use std::sync::atomic::{AtomicUsize, Ordering};

/// Identifies a thread for as long as the process lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemThreadId(usize);

static NEXT: AtomicUsize = AtomicUsize::new(1);

/// Returns the identifier of the calling thread.
///
/// The system's own identifiers are reused once a thread has ended; these are not, so that a value bound to an ended
/// thread never seems to belong to a later one. It may be called from the destructor of a thread local.
#[must_use]
pub fn get_system_thread_id() -> SystemThreadId {
    if word::get() == 0 {
        word::set(NEXT.fetch_add(1, Ordering::Relaxed) << 1);
    }
    SystemThreadId(word::get() >> 1)
}

/// Notes that the calling thread's run loop has ended, so that no other is made for it.
///
/// Thread locals that are not native are made anew when they are asked for after their destructor has run. The thread
/// is on its way out then, and may hold the loader's lock: joining a native loop could deadlock.
pub(crate) fn set_ended() {
    word::set(word::get() | ENDED);
}

/// Whether the calling thread's run loop has ended.
pub(crate) fn has_ended() -> bool {
    word::get() & ENDED != 0
}

/// The lowest bit of a thread's word; the others are its identifier.
const ENDED: usize = 1;
