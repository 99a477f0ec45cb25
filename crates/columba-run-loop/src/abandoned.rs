//! The one place where this crate panics on purpose.

/// Panics in a caller that waits for something that can no longer come.
///
/// Waiting for ever would be worse, and the signatures that lead here, kept for the programs written for them,
/// have no error to give. Each has a `try_` form that has one.
#[expect(clippy::panic, reason = "a documented panic is the alternative to waiting for ever")]
#[track_caller]
pub(crate) fn abandoned(message: &str) -> ! {
    panic!("{message}")
}
