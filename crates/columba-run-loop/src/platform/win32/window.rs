//! A message-only window: the mailbox that Windows gives a thread.

use std::ffi::c_void;
use std::ptr;
use std::sync::OnceLock;

use windows_sys::Win32::Foundation::{HINSTANCE, HWND, LPARAM, LRESULT, WPARAM};
use windows_sys::Win32::System::LibraryLoader::{
    GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS, GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT, GetModuleHandleExW,
};
use windows_sys::Win32::UI::WindowsAndMessaging::{
    CreateWindowExW, DefWindowProcW, HWND_MESSAGE, KillTimer, RegisterClassW, WM_APP, WM_TIMER, WNDCLASSW,
};
use windows_sys::core::{PCWSTR, w};

use crate::platform::turn;

/// The message that asks for a turn.
pub(super) const WM_TURN: u32 = WM_APP;
pub(super) const TIMER: usize = 1;

const CLASS_NAME: PCWSTR = w!("ColumbaRunLoop");

/// Makes a window for the calling thread; null if the system refuses.
pub(super) fn create() -> HWND {
    static REGISTERED: OnceLock<()> = OnceLock::new();
    REGISTERED.get_or_init(register_class);
    let null = ptr::null_mut();
    // SAFETY: the strings are NUL-terminated and the class is registered for this module.
    unsafe { CreateWindowExW(0, CLASS_NAME, CLASS_NAME, 0, 0, 0, 0, 0, HWND_MESSAGE, null, this_module(), ptr::null()) }
}

fn register_class() {
    let class = WNDCLASSW {
        style: 0,
        lpfnWndProc: Some(on_message),
        cbClsExtra: 0,
        cbWndExtra: 0,
        hInstance: this_module(),
        hIcon: ptr::null_mut(),
        hCursor: ptr::null_mut(),
        hbrBackground: ptr::null_mut(),
        lpszMenuName: ptr::null(),
        lpszClassName: CLASS_NAME,
    };
    // SAFETY: the structure is whole, and its strings live as long as the process.
    unsafe { RegisterClassW(&raw const class) };
}

/// The module that this code is in. Window classes belong to a module, and a process may hold several with this crate.
fn this_module() -> HINSTANCE {
    static ANCHOR: u8 = 0;
    let flags = GET_MODULE_HANDLE_EX_FLAG_FROM_ADDRESS | GET_MODULE_HANDLE_EX_FLAG_UNCHANGED_REFCOUNT;
    let mut module = ptr::null_mut();
    // SAFETY: with these flags the name is any address within the module, such as that of a static.
    unsafe { GetModuleHandleExW(flags, (&raw const ANCHOR).cast::<c_void>().cast(), &raw mut module) };
    module
}

/// Called by Windows with the window's messages, on its thread.
unsafe extern "system" fn on_message(window: HWND, message: u32, wide: WPARAM, long: LPARAM) -> LRESULT {
    match message {
        WM_TURN => {
            turn();
            0
        }
        WM_TIMER if wide == TIMER => {
            // The system's timers repeat; the turn sets the next one.
            // SAFETY: the window is the one that the message came to.
            unsafe { KillTimer(window, TIMER) };
            turn();
            0
        }
        // SAFETY: the arguments are those that Windows gave.
        _ => unsafe { DefWindowProcW(window, message, wide, long) },
    }
}
