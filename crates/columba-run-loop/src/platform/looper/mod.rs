//! Android: the thread's `ALooper`, where it has one.

mod sys;

use std::ffi::{c_int, c_void};
use std::os::fd::{AsRawFd, FromRawFd, OwnedFd};
use std::ptr;
use std::sync::Arc;
use std::time::Duration;

use self::sys::{
    ALooper, ALooper_acquire, ALooper_addFd, ALooper_forThread, ALooper_pollOnce, ALooper_release, ALooper_removeFd,
    EVENT_INPUT, POLL_CALLBACK, POLL_ERROR,
};
use super::{MainQueue, Native, Role, Waker, turn};
use crate::mailbox::Callback;

/// Two files that the looper watches: an eventfd, for wakes, and a timerfd.
pub(crate) struct NativeLoop {
    looper: *mut ALooper,
    wakes: Arc<OwnedFd>,
    timer: OwnedFd,
}

impl Native for NativeLoop {
    fn for_current_thread(_role: Role) -> Option<Self> {
        // SAFETY: no arguments.
        let looper = unsafe { ALooper_forThread() };
        if looper.is_null() {
            return None;
        }
        let (wakes, timer) = (new_eventfd()?, new_timerfd()?);
        // SAFETY: the thread's looper is live; the reference is given back by `close`.
        unsafe { ALooper_acquire(looper) };
        watch(looper, &wakes);
        watch(looper, &timer);
        Some(Self { looper, wakes: Arc::new(wakes), timer })
    }

    fn waker(&self) -> NativeWaker {
        NativeWaker { wakes: Arc::clone(&self.wakes) }
    }

    /// The looper of the process's first thread is the main looper of an app.
    fn serves_main_thread(&self) -> bool {
        // SAFETY: no arguments, cannot fail.
        let thread = unsafe { libc::gettid() };
        // SAFETY: no arguments, cannot fail.
        let process = unsafe { libc::getpid() };
        thread == process
    }

    fn arm(&self, delay: Option<Duration>) {
        let zero = libc::timespec { tv_sec: 0, tv_nsec: 0 };
        let setting = libc::itimerspec { it_interval: zero, it_value: delay.map_or(zero, to_timespec) };
        // SAFETY: the file is a timerfd and the setting a valid one; the old one is not asked for.
        unsafe { libc::timerfd_settime(self.timer.as_raw_fd(), 0, &raw const setting, ptr::null_mut()) };
    }

    fn iterate(&self) -> bool {
        // SAFETY: polls this thread's own looper; the results that are not wanted may be null.
        let result = unsafe { ALooper_pollOnce(-1, ptr::null_mut(), ptr::null_mut(), ptr::null_mut()) };
        result != POLL_ERROR
    }

    fn close(&self) {
        for fd in [self.wakes.as_raw_fd(), self.timer.as_raw_fd()] {
            // SAFETY: the looper is live, and the file still open.
            unsafe { ALooper_removeFd(self.looper, fd) };
        }
        // SAFETY: this gives back our reference; the looper is not used any more.
        unsafe { ALooper_release(self.looper) };
    }
}

/// Zero would disarm the timer, so the least delay is a nanosecond.
fn to_timespec(delay: Duration) -> libc::timespec {
    let delay = delay.max(Duration::from_nanos(1));
    let nanos = i32::try_from(delay.subsec_nanos()).unwrap_or(0);
    libc::timespec {
        tv_sec: libc::time_t::try_from(delay.as_secs()).unwrap_or(libc::time_t::MAX),
        tv_nsec: nanos.into(),
    }
}

fn new_eventfd() -> Option<OwnedFd> {
    // SAFETY: no pointers.
    own(unsafe { libc::eventfd(0, libc::EFD_CLOEXEC | libc::EFD_NONBLOCK) })
}

fn new_timerfd() -> Option<OwnedFd> {
    // SAFETY: no pointers.
    own(unsafe { libc::timerfd_create(libc::CLOCK_MONOTONIC, libc::TFD_CLOEXEC | libc::TFD_NONBLOCK) })
}

fn own(fd: c_int) -> Option<OwnedFd> {
    if fd < 0 {
        log::error!("no file for the run loop of an Android looper: {}", std::io::Error::last_os_error());
        return None;
    }
    // SAFETY: the file was just opened, for us.
    Some(unsafe { OwnedFd::from_raw_fd(fd) })
}

fn watch(looper: *mut ALooper, fd: &OwnedFd) {
    let fd = fd.as_raw_fd();
    // SAFETY: looper and file are live; the callback needs no data, and is removed before the file is closed.
    unsafe { ALooper_addFd(looper, fd, POLL_CALLBACK, EVENT_INPUT, Some(on_input), ptr::null_mut()) };
}

/// Called by the looper, on its thread, when one of the files can be read.
unsafe extern "C" fn on_input(fd: c_int, _events: c_int, _data: *mut c_void) -> c_int {
    let mut count = 0_u64;
    // Before the turn: what is sent during it makes the file readable again.
    // SAFETY: reading an eventfd or a timerfd writes eight bytes.
    unsafe { libc::read(fd, (&raw mut count).cast(), size_of::<u64>()) };
    turn();
    KEEP_WATCHING
}

const KEEP_WATCHING: c_int = 1;

/// Wakes the loop by writing to its eventfd, which lives as long as this does.
pub(crate) struct NativeWaker {
    wakes: Arc<OwnedFd>,
}

impl Waker for NativeWaker {
    /// A counter that is full refuses the write, and the file is readable all the same.
    fn wake(&self) -> bool {
        let one = 1_u64;
        // SAFETY: the file is open and eight bytes are readable.
        unsafe { libc::write(self.wakes.as_raw_fd(), (&raw const one).cast(), size_of::<u64>()) };
        true
    }
}

/// Without Java there is no way to the main looper from another thread: its `RunLoop` has to be made there first.
#[derive(Clone)]
pub(crate) enum NativeMainQueue {}

impl MainQueue for NativeMainQueue {
    fn is_main_thread() -> Option<bool> {
        None
    }

    fn get() -> Option<Self> {
        None
    }

    fn post(&self, _callback: Callback) {
        match *self {}
    }
}
