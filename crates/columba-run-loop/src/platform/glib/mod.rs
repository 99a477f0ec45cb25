//! Linux: a `GMainContext`, where `GLib` is in the process and the thread has one.

mod api;
mod main_queue;
mod source;

use std::time::Duration;

use self::api::{Api, GMainContext, TRUE, api};
pub(crate) use self::main_queue::NativeMainQueue;
use self::main_queue::owns_default_context;
use self::source::{NEVER, NOW, ReadySource};
use super::{Native, Role, Waker};

/// The context of one thread with two sources in it: one for wakes, which any thread makes ready, and one for timers,
/// which only this thread sets.
pub(crate) struct NativeLoop {
    api: &'static Api,
    context: *mut GMainContext,
    wakes: ReadySource,
    timers: ReadySource,
}

impl NativeLoop {
    fn join(api: &'static Api, context: *mut GMainContext) -> Option<Self> {
        let wakes = ReadySource::attach(api, context)?;
        let timers = ReadySource::attach(api, context)?;
        // SAFETY: the thread has the context, so it is live; the reference is given back by `close`.
        let context = unsafe { (api.context_ref)(context) };
        Some(Self { api, context, wakes, timers })
    }
}

impl Native for NativeLoop {
    fn for_current_thread(role: Role) -> Option<Self> {
        let api = api()?;
        Self::join(api, context_of_thread(api, role)?)
    }

    fn waker(&self) -> NativeWaker {
        NativeWaker { wakes: self.wakes }
    }

    fn arm(&self, delay: Option<Duration>) {
        let time = delay.map_or(NEVER, |delay| self.time_after(delay));
        self.timers.set_ready_time(time);
    }

    fn iterate(&self) -> bool {
        // SAFETY: the context is ours to use until `close`, on the thread that it belongs to.
        unsafe { (self.api.context_iteration)(self.context, TRUE) };
        true
    }

    fn close(&self) {
        self.wakes.close();
        self.timers.close();
        // SAFETY: this gives back the reference that `join` took; the context is not used any more.
        unsafe { (self.api.context_unref)(self.context) };
    }
}

impl NativeLoop {
    /// The time after a delay in `GLib`'s clock, in microseconds, rounded up so that the timer is due by then.
    fn time_after(&self, delay: Duration) -> i64 {
        let micros = i64::try_from(delay.as_micros()).unwrap_or(i64::MAX).saturating_add(1);
        // SAFETY: no arguments.
        let now = unsafe { (self.api.monotonic_time)() };
        now.saturating_add(micros)
    }
}

/// The default context comes first: a thread that owns it may have pushed another one only for the time being.
fn context_of_thread(api: &Api, role: Role) -> Option<*mut GMainContext> {
    if owns_default_context(api) || (role == Role::Main && is_first_thread()) {
        // SAFETY: no arguments; the default context is never freed.
        return Some(unsafe { (api.context_default)() });
    }
    // SAFETY: no arguments; the context is live while it is the thread's default.
    let context = unsafe { (api.context_thread_default)() };
    (!context.is_null()).then_some(context)
}

/// Whether this is the thread that the process started with.
fn is_first_thread() -> bool {
    // SAFETY: no arguments, cannot fail.
    let thread = unsafe { libc::gettid() };
    // SAFETY: no arguments, cannot fail.
    let process = unsafe { libc::getpid() };
    thread == process
}

/// Wakes the loop by making its first source ready.
pub(crate) struct NativeWaker {
    wakes: ReadySource,
}

impl Waker for NativeWaker {
    fn wake(&self) -> bool {
        self.wakes.set_ready_time(NOW);
        true
    }
}
