//! The loops that systems bring along, behind two traits.
//!
//! | system | a thread joins the native loop when | otherwise |
//! | --- | --- | --- |
//! | Linux | `GLib` is in the process and the thread owns the default `GMainContext` or has a thread-default one; or it is the process's first thread and is named as main | portable |
//! | macOS, iOS | it is the main thread, or its `CFRunLoop` is running | portable |
//! | Android | it has an `ALooper` | portable |
//! | Windows | it has a message queue, or is named as main | portable |
//! | any other | | portable |
//!
//! The choice is made when the thread's `RunLoop` is first asked for, and stays.
//!
//! A native loop is only a means to wait: queue, timers and tasks are the same everywhere. When woken, or when a timer
//! is due, it calls [`turn`] on its thread.

use std::time::Duration;

use crate::current;
use crate::mailbox::Callback;

#[cfg(all(target_os = "linux", not(miri)))]
#[path = "glib/mod.rs"]
mod native;
#[cfg(any(target_os = "macos", target_os = "ios"))]
#[path = "core_foundation/mod.rs"]
mod native;
#[cfg(target_os = "android")]
#[path = "looper/mod.rs"]
mod native;
#[cfg(windows)]
#[path = "win32/mod.rs"]
mod native;
#[cfg(not(any(
    all(target_os = "linux", not(miri)),
    target_os = "macos",
    target_os = "ios",
    target_os = "android",
    windows
)))]
#[path = "none.rs"]
mod native;

pub(crate) use native::{NativeLoop, NativeMainQueue, NativeWaker};

/// What a thread is for, as far as it matters to the choice of its loop.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Role {
    Any,
    /// The application named the thread as its main one.
    Main,
}

/// The native loop of one thread, used on that thread.
pub(crate) trait Native: Sized {
    /// Joins the calling thread's native loop, if it has one that should be joined.
    fn for_current_thread(role: Role) -> Option<Self>;

    /// Returns what wakes the loop.
    fn waker(&self) -> NativeWaker;

    /// Whether this is the loop on which the system's user interface runs.
    fn serves_main_thread(&self) -> bool {
        false
    }

    /// Has [`turn`] called after the delay, in place of the delay set before; `None` is for never.
    fn arm(&self, delay: Option<Duration>);

    /// Lets the native loop wait for events and handle some; `false` if the system asks the loop to end.
    fn iterate(&self) -> bool;

    /// Leaves the native loop for good. No waker is used from now on.
    fn close(&self);
}

/// Wakes a native loop from any thread, so that it calls [`turn`].
pub(crate) trait Waker: Send + Sync {
    /// `false` if the system refused.
    fn wake(&self) -> bool;
}

/// The main thread as the system knows it, reachable even before that thread has a `RunLoop`.
pub(crate) trait MainQueue: Clone + Send + Sync + Sized {
    /// Whether the calling thread is the main one, if the system tells.
    fn is_main_thread() -> Option<bool>;

    /// The queue, if the system has one that can be reached from here.
    fn get() -> Option<Self>;

    /// Runs the callback on the main thread, later.
    fn post(&self, callback: Callback);
}

/// Called by a native loop on its own thread: runs what is to be run.
#[allow(dead_code, reason = "not used where there is no native loop")]
fn turn() {
    if let Some(run_loop) = current::peek() {
        run_loop.turn();
    }
}
