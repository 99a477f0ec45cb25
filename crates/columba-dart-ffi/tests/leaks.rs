//! Memory after many messages, counted.

use columba_dart_ffi::{DartValue, NativePort, fake, post_integer};
use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

struct Counting;

thread_local! {
    /// The test harness allocates as well, on its own thread.
    static LIVE_BYTES: Cell<isize> = const { Cell::new(0) };
}

fn count(bytes: isize) {
    LIVE_BYTES.set(LIVE_BYTES.get() + bytes);
}

// SAFETY: the calls are passed on to the system.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        count(layout.size().cast_signed());
        // SAFETY: the caller's promise.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, address: *mut u8, layout: Layout) {
        count(-layout.size().cast_signed());
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(address, layout) };
    }
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

fn message() -> DartValue {
    DartValue::Array(vec![
        DartValue::from("a string of fifty bytes and more, which the seed never frees"),
        DartValue::from(vec![1_u8; 1000]),
        DartValue::Array(vec![DartValue::from(vec![1_i64; 100]), DartValue::I64(-1)]),
    ])
}

/// Accepted and refused messages, and ports with handlers.
fn round(dart: &fake::ReceivePort) {
    assert!(dart.port().send(message()));
    assert_eq!(dart.take_messages(), [message()]);
    assert_eq!(dart.collect_garbage(), 2);
    dart.refuse();
    assert!(!dart.port().send(message()));
    dart.accept();
    assert!(!dart.port().send(DartValue::Array(vec![message(), DartValue::Unsupported])));
    let port = NativePort::new("leaks", |_, value| assert_eq!(value, DartValue::I64(1), "panics once"));
    assert!(post_integer(port.raw_port(), 1));
    assert!(columba_dart_ffi::DartPort::new(port.raw_port()).send(message()));
}

#[test]
fn nothing_leaks() {
    std::panic::set_hook(Box::new(|_| ()));
    fake::install();
    let dart = fake::ReceivePort::open();
    for _ in 0..3 {
        round(&dart);
    }
    let before = LIVE_BYTES.get();
    for _ in 0..if cfg!(miri) { 2 } else { 200 } {
        round(&dart);
    }
    assert_eq!(LIVE_BYTES.get(), before);
}
