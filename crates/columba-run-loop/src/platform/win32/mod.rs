//! Windows: the message queue of the thread, where it has one.

mod window;

use std::ptr;
use std::time::Duration;

use windows_sys::Win32::Foundation::HWND;
use windows_sys::Win32::UI::WindowsAndMessaging::{
    DispatchMessageW, GetMessageW, IsGUIThread, KillTimer, MSG, PostMessageW, PostQuitMessage, SetTimer,
    TranslateMessage, WM_QUIT,
};

use self::window::{TIMER, WM_TURN};
use super::{MainQueue, Native, Role, Waker};
use crate::mailbox::Callback;

/// A message-only window: whoever pumps the thread's messages also runs the loop.
pub(crate) struct NativeLoop {
    window: HWND,
}

impl Native for NativeLoop {
    fn for_current_thread(role: Role) -> Option<Self> {
        if role != Role::Main && !has_message_queue() {
            return None;
        }
        let window = window::create();
        if window.is_null() {
            log::error!("no window for the run loop: {}", std::io::Error::last_os_error());
            return None;
        }
        Some(Self { window })
    }

    fn waker(&self) -> NativeWaker {
        NativeWaker { window: self.window }
    }

    /// The system's timers count milliseconds, ten at the least; what is due now goes by message instead.
    fn arm(&self, delay: Option<Duration>) {
        match delay {
            None => self.kill_timer(),
            Some(Duration::ZERO) => {
                self.waker().wake();
            }
            Some(delay) => self.set_timer(delay),
        }
    }

    fn iterate(&self) -> bool {
        let mut message = MSG::default();
        // SAFETY: the message is there to be written; a null window is for all of the thread's messages.
        let result = unsafe { GetMessageW(&raw mut message, ptr::null_mut(), 0, 0) };
        if message.message == WM_QUIT || result <= 0 {
            pass_on_quit(&message);
            return false;
        }
        // SAFETY: the message is the one that was got.
        unsafe { TranslateMessage(&raw const message) };
        // SAFETY: the message is the one that was got.
        unsafe { DispatchMessageW(&raw const message) };
        true
    }

    /// Leaves the window to the system, which destroys it with the thread: this runs in the destructor of a thread
    /// local, with the loader's lock held, where a call to the window manager can deadlock. Messages that still come
    /// find no loop and do nothing.
    fn close(&self) {}
}

impl NativeLoop {
    /// In steps of a month at most, the longest that the system takes; a turn too early does no harm.
    fn set_timer(&self, delay: Duration) {
        let millis = u32::try_from(delay.as_millis()).unwrap_or(LONGEST_TIMER).min(LONGEST_TIMER);
        // SAFETY: the window is this thread's own; without a procedure the timer comes as a message.
        unsafe { SetTimer(self.window, TIMER, millis.saturating_add(1), None) };
    }

    fn kill_timer(&self) {
        // SAFETY: the window is this thread's own; a timer that is not set is no error.
        unsafe { KillTimer(self.window, TIMER) };
    }
}

/// Close to `USER_TIMER_MAXIMUM`, in milliseconds.
const LONGEST_TIMER: u32 = 0x7fff_0000;

/// A request to quit is meant for every loop on the stack, so the next one gets it too.
fn pass_on_quit(message: &MSG) {
    if message.message == WM_QUIT {
        let code = i32::try_from(message.wParam).unwrap_or(0);
        // SAFETY: no pointers.
        unsafe { PostQuitMessage(code) };
    }
}

fn has_message_queue() -> bool {
    // SAFETY: no pointers; asks, and does not convert the thread.
    unsafe { IsGUIThread(0) != 0 }
}

/// Wakes the loop with a message to its window.
pub(crate) struct NativeWaker {
    window: HWND,
}

// SAFETY: a window handle is a number to the system, and messages may be posted from any thread.
unsafe impl Send for NativeWaker {}

// SAFETY: as above; the handle is never changed.
unsafe impl Sync for NativeWaker {}

impl Waker for NativeWaker {
    fn wake(&self) -> bool {
        // SAFETY: no pointers but the handle, of which the system checks that it is a window.
        unsafe { PostMessageW(self.window, WM_TURN, 0, 0) != 0 }
    }
}

/// The system has no notion of a main thread: the application has to name it.
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
