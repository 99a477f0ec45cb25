//! The one panic boundary: every function that C calls runs its body in here.
//!
//! Unwinding into C is undefined behaviour, or an abort since Rust 1.81; either way the app is gone.
//! A panic is stopped here instead, logged, and turned into a value that the other side understands.
//! This needs `panic = "unwind"`: with `panic = "abort"` the process ends before the boundary sees it.

use std::any::Any;
use std::mem;
use std::panic::{AssertUnwindSafe, catch_unwind};

/// Runs `f` and returns its result, or `default` when it panicked. The panic is logged.
///
/// # Example
/// ```
/// extern "C" fn answer() -> i32 {
///     columba_dart_ffi::boundary::guard(-1, || 42)
/// }
/// assert_eq!(answer(), 42);
/// ```
pub fn guard<R>(default: R, f: impl FnOnce() -> R) -> R {
    match catch(f) {
        Ok(value) => {
            // The spare value may have a destructor of its own, which may panic like any other.
            if let Err(message) = catch(|| drop(default)) {
                report(&message);
            }
            value
        }
        Err(message) => {
            report(&message);
            default
        }
    }
}

/// Runs `f`, a C callback without a result. A panic is logged.
pub fn run(f: impl FnOnce()) {
    guard((), f);
}

/// Runs `f`; a panic comes back as its message, for a caller that has somebody to tell.
///
/// # Errors
/// The text that the panic carried, or a stand-in when it carried something other than text.
#[inline]
pub fn catch<R>(f: impl FnOnce() -> R) -> Result<R, String> {
    // What `f` captured is either moved into it or, if shared, the caller's to keep usable after a
    // panic: locks in this workspace ignore poisoning and never hold half-made state over user code.
    catch_unwind(AssertUnwindSafe(f)).map_err(text_of)
}

#[cold]
fn text_of(payload: Box<dyn Any + Send>) -> String {
    let message = message_of(&*payload);
    discard(payload);
    message
}

fn message_of(payload: &(dyn Any + Send)) -> String {
    payload
        .downcast_ref::<&str>()
        .map(ToString::to_string)
        .or_else(|| payload.downcast_ref::<String>().cloned())
        .unwrap_or_else(|| "a panic whose payload is not text".to_owned())
}

/// Drops a panic's payload, whose destructor may panic in turn, with a payload of its own. One that goes on and on is
/// leaked in the end.
fn discard(mut payload: Box<dyn Any + Send>) {
    for _ in 0..8 {
        match catch_unwind(AssertUnwindSafe(|| drop(payload))) {
            Ok(()) => return,
            Err(next) => payload = next,
        }
    }
    mem::forget(payload);
}

/// Logs without trusting the logger, which is the user's code as well.
fn report(message: &str) {
    let logged = catch_unwind(|| log::error!("a panic was stopped at the border to Dart: {message}"));
    if let Err(payload) = logged {
        discard(payload);
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::panic::panic_any;

    struct PanicsOnDrop;

    impl Drop for PanicsOnDrop {
        fn drop(&mut self) {
            panic!("from a destructor");
        }
    }

    #[test]
    fn a_result_passes_through() {
        assert_eq!(guard(-1, || 7), 7);
    }

    #[test]
    fn a_panic_becomes_the_default() {
        assert_eq!(guard(-1, || panic!("stopped")), -1);
    }

    #[test]
    fn the_message_of_a_panic_is_kept() {
        assert_eq!(catch(|| panic!("plain")), Err::<(), _>("plain".to_owned()));
        assert_eq!(catch(|| panic!("{}", 1 + 1)), Err::<(), _>("2".to_owned()));
        assert!(catch(|| panic_any(5)).is_err_and(|text: String| text.contains("not text")));
    }

    #[test]
    fn a_payload_that_panics_on_drop_is_contained() {
        assert_eq!(guard(1, || panic_any(PanicsOnDrop)), 1);
    }

    #[test]
    fn a_default_that_panics_on_drop_is_contained() {
        let value = guard(Some(PanicsOnDrop), || None);
        assert!(value.is_none());
    }

    #[test]
    fn run_contains_a_panic() {
        run(|| panic!("stopped"));
    }
}
