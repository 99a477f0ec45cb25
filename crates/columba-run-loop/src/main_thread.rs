//! Which thread is the main one.

use std::sync::{Arc, OnceLock};

use crate::current;
use crate::error::{Error, Result};
use crate::mailbox::Mailbox;
use crate::platform::{MainQueue, NativeMainQueue, Role};
use crate::run_loop::RunLoop;
use crate::run_loop_sender::RunLoopSender;

/// The thread that was named with `set_as_main_thread`.
static NAMED: OnceLock<RunLoopSender> = OnceLock::new();

/// The thread that turned out to run the system's main loop when its `RunLoop` was made.
static ADOPTED: OnceLock<RunLoopSender> = OnceLock::new();

/// Names the calling thread, unless another was named before.
pub(crate) fn set() {
    let Ok(run_loop) = current::get_or_create(Role::Main) else {
        log::error!("set_as_main_thread() was called on a thread that is being destroyed: ignored");
        return;
    };
    let sender = NAMED.get_or_init(|| RunLoopSender::new(Arc::clone(run_loop.mailbox())));
    if !sender.is_same_thread() {
        log::error!("set_as_main_thread() was called on a second thread: ignored, the first stays the main thread");
    }
}

/// Takes note of a loop that serves the system's main thread; a named one wins over it.
pub(crate) fn adopt(mailbox: &Arc<Mailbox>) {
    ADOPTED.get_or_init(|| RunLoopSender::new(Arc::clone(mailbox)));
}

pub(crate) fn is_current() -> Result<bool> {
    if let Some(sender) = NAMED.get() {
        return Ok(sender.is_same_thread());
    }
    NativeMainQueue::is_main_thread()
        .or_else(|| ADOPTED.get().map(RunLoopSender::is_same_thread))
        .ok_or(Error::MainThreadUnknown)
}

pub(crate) fn sender() -> Result<RunLoopSender> {
    if let Some(sender) = NAMED.get() {
        return Ok(sender.clone());
    }
    if NativeMainQueue::is_main_thread() == Some(true) {
        return Ok(RunLoop::current().new_sender());
    }
    if let Some(sender) = ADOPTED.get() {
        return Ok(sender.clone());
    }
    NativeMainQueue::get().map(RunLoopSender::for_main_queue).ok_or(Error::MainThreadUnknown)
}
