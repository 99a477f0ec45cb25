//! The limits of synchronous calls: the work is done on the thread that calls.

use super::codec::{Buffer, Shape};
use std::sync::OnceLock;

/// One for the isolate that measures, which the VM moves from thread to thread.
static BUFFER: OnceLock<Buffer> = OnceLock::new();

/// The address of the buffer.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn limit_sync_start() -> usize {
    BUFFER.get_or_init(|| Buffer::new(super::BUFFER_BYTES)).address()
}

#[unsafe(no_mangle)]
pub(crate) extern "C" fn limit_add(a: i64, b: i64) -> i64 {
    a.wrapping_add(b)
}

/// Decodes the first bytes of the buffer and encodes the same again; the length.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn limit_sync_echo(shape: i32, length: usize) -> usize {
    BUFFER.get().map_or(0, |buffer| buffer.echo(Shape::from_number(shape), length))
}

/// Calls a function of Dart that often.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn limit_call_back(function: extern "C" fn(i64) -> i64, count: i64) -> i64 {
    (0..count).map(|tick| function(tick)).fold(0, i64::wrapping_add)
}
