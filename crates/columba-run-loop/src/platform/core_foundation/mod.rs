//! macOS and iOS: the thread's `CFRunLoop`, on the main thread and wherever one is running already.

mod main_queue;
mod sys;

use std::ffi::{c_double, c_void};
use std::ptr;
use std::time::Duration;

pub(crate) use self::main_queue::NativeMainQueue;
use self::sys::{
    CFAbsoluteTimeGetCurrent, CFRelease, CFRetain, CFRunLoopAddSource, CFRunLoopAddTimer, CFRunLoopCopyCurrentMode,
    CFRunLoopGetCurrent, CFRunLoopRunInMode, CFRunLoopSourceCreate, CFRunLoopSourceInvalidate, CFRunLoopSourceSignal,
    CFRunLoopTimerCreate, CFRunLoopTimerInvalidate, CFRunLoopTimerSetNextFireDate, CFRunLoopWakeUp, COMMON_MODES,
    DEFAULT_MODE, Ref, SourceContext, objc_autoreleasePoolPop, objc_autoreleasePoolPush,
};
use super::{MainQueue, Native, Role, Waker, turn};

/// A source, for wakes, and a timer in the thread's run loop, in its common modes.
///
/// INVARIANT: the three references are ours, and live until `close`.
pub(crate) struct NativeLoop {
    run_loop: Ref,
    source: Ref,
    timer: Ref,
}

/// Seconds that stand for "never": about three centuries.
const NEVER: c_double = 1.0e10;

impl Native for NativeLoop {
    fn for_current_thread(_role: Role) -> Option<Self> {
        // SAFETY: no arguments; the run loop lives as long as its thread.
        let run_loop = unsafe { CFRunLoopGetCurrent() };
        if NativeMainQueue::is_main_thread() != Some(true) && !is_running(run_loop) {
            return None;
        }
        // SAFETY: the run loop is live; the reference is given back by `close`.
        let run_loop = unsafe { CFRetain(run_loop) };
        let (source, timer) = (new_source(), new_timer());
        // SAFETY: a constant of Core Foundation.
        let modes = unsafe { COMMON_MODES };
        // SAFETY: all three are live.
        unsafe { CFRunLoopAddSource(run_loop, source, modes) };
        // SAFETY: all three are live.
        unsafe { CFRunLoopAddTimer(run_loop, timer, modes) };
        Some(Self { run_loop, source, timer })
    }

    fn waker(&self) -> NativeWaker {
        NativeWaker { run_loop: self.run_loop, source: self.source }
    }

    fn arm(&self, delay: Option<Duration>) {
        let delay = delay.map_or(NEVER, |delay| delay.as_secs_f64());
        // SAFETY: the timer lives until `close`.
        unsafe { CFRunLoopTimerSetNextFireDate(self.timer, date_after(delay)) };
    }

    /// Returns after our source has been handled: a timer alone does not end the wait, and need not.
    fn iterate(&self) -> bool {
        // SAFETY: a constant of Core Foundation.
        let mode = unsafe { DEFAULT_MODE };
        // SAFETY: runs this thread's own run loop, which has our source in it.
        unsafe { CFRunLoopRunInMode(mode, NEVER, 1) };
        true
    }

    fn close(&self) {
        // SAFETY: the source is live; this also takes it out of the run loop.
        unsafe { CFRunLoopSourceInvalidate(self.source) };
        // SAFETY: the timer is live; this also takes it out of the run loop.
        unsafe { CFRunLoopTimerInvalidate(self.timer) };
        for object in [self.source, self.timer, self.run_loop] {
            // SAFETY: this gives back our own reference; by the mailbox's invariant it is not used any more.
            unsafe { CFRelease(object) };
        }
    }
}

fn is_running(run_loop: Ref) -> bool {
    // SAFETY: the run loop is that of this thread.
    let mode = unsafe { CFRunLoopCopyCurrentMode(run_loop) };
    if mode.is_null() {
        return false;
    }
    // SAFETY: the copy is ours to release.
    unsafe { CFRelease(mode) };
    true
}

fn new_source() -> Ref {
    let mut context = SourceContext {
        version: 0,
        info: ptr::null_mut(),
        retain: None,
        release: None,
        copy_description: None,
        equal: None,
        hash: None,
        schedule: None,
        cancel: None,
        perform: on_source,
    };
    // SAFETY: a null allocator is the default one; the context is copied.
    unsafe { CFRunLoopSourceCreate(ptr::null_mut(), 0, &raw mut context) }
}

/// A repeating timer, because one that does not repeat is good for one use; its interval never passes.
fn new_timer() -> Ref {
    let date = date_after(NEVER);
    // SAFETY: a null allocator is the default one, and the callout needs no context.
    unsafe { CFRunLoopTimerCreate(ptr::null_mut(), date, NEVER, 0, 0, on_timer, ptr::null_mut()) }
}

fn date_after(seconds: c_double) -> c_double {
    // SAFETY: no arguments.
    let now = unsafe { CFAbsoluteTimeGetCurrent() };
    now + seconds.min(NEVER)
}

unsafe extern "C" fn on_source(_info: *mut c_void) {
    pooled_turn();
}

unsafe extern "C" fn on_timer(_timer: Ref, _info: *mut c_void) {
    pooled_turn();
}

fn pooled_turn() {
    let _pool = AutoreleasePool::push();
    turn();
}

/// Releases, when dropped, the Objective-C objects that were autoreleased meanwhile.
struct AutoreleasePool(*mut c_void);

impl AutoreleasePool {
    fn push() -> Self {
        // SAFETY: no arguments; `Drop` pops it, in order, on this thread.
        Self(unsafe { objc_autoreleasePoolPush() })
    }
}

impl Drop for AutoreleasePool {
    fn drop(&mut self) {
        // SAFETY: this is the pool that `push` gave, popped once.
        unsafe { objc_autoreleasePoolPop(self.0) };
    }
}

/// Wakes the loop by signalling its source.
pub(crate) struct NativeWaker {
    run_loop: Ref,
    source: Ref,
}

// SAFETY: Core Foundation allows the two calls of `wake` on any thread; the mailbox makes none after `close`.
unsafe impl Send for NativeWaker {}

// SAFETY: as above; the references are never changed.
unsafe impl Sync for NativeWaker {}

impl Waker for NativeWaker {
    fn wake(&self) -> bool {
        // SAFETY: the source is live, see above.
        unsafe { CFRunLoopSourceSignal(self.source) };
        // SAFETY: the run loop is live, see above.
        unsafe { CFRunLoopWakeUp(self.run_loop) };
        true
    }
}
