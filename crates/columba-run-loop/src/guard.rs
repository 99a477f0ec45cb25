//! The panic boundary: code from outside this crate is run, polled and dropped through here.

use std::any::Any;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// What a panic carries.
pub(crate) type Payload = Box<dyn Any + Send>;

/// Calls `f`; a panic becomes an `Err`.
pub(crate) fn catch<R>(f: impl FnOnce() -> R) -> Result<R, Payload> {
    // What a panic may have left half done belongs to `f` alone: nothing of this crate is borrowed while it runs.
    catch_unwind(AssertUnwindSafe(f))
}

/// Calls `f`; a panic is logged, with `what` for its subject.
pub(crate) fn run(what: &str, f: impl FnOnce()) {
    if let Err(payload) = catch(f) {
        report(what, &payload);
        discard(payload);
    }
}

/// Drops `value`; a panic of its destructor is logged.
pub(crate) fn discard<T>(value: T) {
    if let Err(payload) = catch(|| drop(value)) {
        report("a destructor", &payload);
        // Its own destructor might panic in turn, without end: the second time is the last.
        if let Err(payload) = catch(|| drop(payload)) {
            std::mem::forget(payload);
        }
    }
}

/// Logs that `what` panicked, with the panic's message.
pub(crate) fn report(what: &str, payload: &Payload) {
    log::error!("{what} panicked on a run loop: {}", message(payload));
}

fn message(payload: &Payload) -> &str {
    let text = payload.downcast_ref::<&'static str>().copied();
    text.or_else(|| payload.downcast_ref::<String>().map(String::as_str)).unwrap_or("(no message)")
}
