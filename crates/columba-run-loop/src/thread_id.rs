//! Identifiers of threads that also work while a thread is being destroyed.

use std::cell::Cell;
use std::sync::atomic::{AtomicU64, Ordering};

/// Identifies a thread for as long as the process lives.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct SystemThreadId(u64);

static NEXT: AtomicU64 = AtomicU64::new(1);

thread_local! {
    /// Zero until first asked for. No destructor, so that it stays readable in the destructors of other thread locals.
    static ID: Cell<u64> = const { Cell::new(0) };
}

/// Returns the identifier of the calling thread.
///
/// The system's own identifiers are reused once a thread has ended; these are not, so that a value bound to an ended
/// thread never seems to belong to a later one. It may be called from the destructor of a thread local. (On targets
/// without native thread locals, Android and MinGW, a destructor that runs late may get a new identifier.)
#[must_use]
pub fn get_system_thread_id() -> SystemThreadId {
    SystemThreadId(ID.try_with(assigned).unwrap_or_else(|_| fresh()))
}

/// Gives the calling thread back the identifier that it had, for the destructor of its run loop: where thread locals
/// are not native, the identifier may have been destroyed before.
pub(crate) fn restore(id: SystemThreadId) {
    // If even that is not possible any more, values bound to the thread are leaked and not dropped on a wrong one.
    let _gone = ID.try_with(|cell| cell.set(id.0));
}

fn assigned(id: &Cell<u64>) -> u64 {
    if id.get() == 0 {
        id.set(fresh());
    }
    id.get()
}

fn fresh() -> u64 {
    NEXT.fetch_add(1, Ordering::Relaxed)
}
