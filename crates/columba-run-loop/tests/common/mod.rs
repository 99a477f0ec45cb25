//! What the tests share.
#![allow(dead_code, reason = "each test binary uses a part of it")]
#![allow(clippy::panic, clippy::unwrap_used, reason = "tests say what they mean")]

use std::rc::Rc;
use std::sync::{Mutex, Once, mpsc};
use std::thread::{self, ThreadId};
use std::time::Duration;

/// Long enough that only a hang takes longer; Miri's clock counts steps, not seconds.
pub(crate) const HANG: Duration = Duration::from_secs(if cfg!(miri) { 3600 } else { 5 });

/// Runs `test` on a thread of its own, which gives it a fresh run loop, and fails if it hangs.
pub(crate) fn on_fresh_thread<R: Send + 'static>(test: impl FnOnce() -> R + Send + 'static) -> R {
    let (done, result) = mpsc::channel();
    let thread = thread::spawn(move || done.send(test()).unwrap());
    match result.recv_timeout(HANG) {
        Ok(result) => {
            thread.join().unwrap();
            result
        }
        Err(mpsc::RecvTimeoutError::Disconnected) => std::panic::resume_unwind(thread.join().unwrap_err()),
        Err(mpsc::RecvTimeoutError::Timeout) => panic!("the test hangs"),
    }
}

/// Tells where it was dropped.
pub(crate) struct DropProbe(mpsc::Sender<ThreadId>);

impl DropProbe {
    pub(crate) fn new() -> (Self, mpsc::Receiver<ThreadId>) {
        let (sender, receiver) = mpsc::channel();
        (Self(sender), receiver)
    }
}

impl Drop for DropProbe {
    fn drop(&mut self) {
        let _nobody_asks = self.0.send(thread::current().id());
    }
}

/// A probe that must stay on its thread.
pub(crate) struct LocalProbe {
    pub(crate) probe: DropProbe,
    _not_send: Rc<()>,
}

impl LocalProbe {
    pub(crate) fn new() -> (Self, mpsc::Receiver<ThreadId>) {
        let (probe, dropped) = DropProbe::new();
        (Self { probe, _not_send: Rc::new(()) }, dropped)
    }
}

/// The message of a panic.
pub(crate) fn panic_message(payload: Box<dyn std::any::Any + Send>) -> String {
    match payload.downcast::<String>() {
        Ok(message) => *message,
        Err(payload) => (*payload.downcast::<&'static str>().unwrap()).to_owned(),
    }
}

static LOGGED: Mutex<Vec<String>> = Mutex::new(Vec::new());

struct Logger;

impl log::Log for Logger {
    fn enabled(&self, _: &log::Metadata<'_>) -> bool {
        true
    }

    fn log(&self, record: &log::Record<'_>) {
        LOGGED.lock().unwrap().push(format!("{} {}", record.level(), record.args()));
    }

    fn flush(&self) {}
}

/// From now on, keeps what is logged.
pub(crate) fn keep_log() {
    static ONCE: Once = Once::new();
    ONCE.call_once(|| {
        log::set_logger(&Logger).unwrap();
        log::set_max_level(log::LevelFilter::Trace);
    });
}

/// Whether a line with this text was logged.
pub(crate) fn was_logged(text: &str) -> bool {
    LOGGED.lock().unwrap().iter().any(|line| line.contains(text))
}
