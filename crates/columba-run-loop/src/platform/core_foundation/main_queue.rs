//! The main dispatch queue, which the main thread's run loop serves.

use std::ffi::c_void;

use super::AutoreleasePool;
use super::sys::{MAIN_QUEUE, dispatch_async_f, pthread_main_np};
use crate::guard;
use crate::mailbox::Callback;
use crate::platform::MainQueue;

/// Posts to the main dispatch queue. The system always knows its main thread.
#[derive(Clone)]
pub(crate) struct NativeMainQueue(());

impl MainQueue for NativeMainQueue {
    fn is_main_thread() -> Option<bool> {
        // SAFETY: no arguments, cannot fail.
        Some(unsafe { pthread_main_np() } != 0)
    }

    fn get() -> Option<Self> {
        Some(Self(()))
    }

    fn post(&self, callback: Callback) {
        let data = Box::into_raw(Box::new(callback)).cast::<c_void>();
        let queue = &raw const MAIN_QUEUE;
        // SAFETY: the queue lives as long as the process; `call` takes `data` for what it is and is called once.
        unsafe { dispatch_async_f(queue, data, call) };
    }
}

/// Called by the main dispatch queue with the data of `post`.
unsafe extern "C" fn call(data: *mut c_void) {
    // SAFETY: `post` made the data with `Box::into_raw` and this type, and the queue hands it out once.
    let callback = unsafe { Box::from_raw(data.cast::<Callback>()) };
    let _pool = AutoreleasePool::push();
    guard::run("a sent callback", callback);
}
