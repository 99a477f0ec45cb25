use super::*;
use crate::fake;
use crate::port::{self, post_integer};
use crate::raw;
use std::sync::Mutex;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::channel;
use std::thread;

/// Messages per thread in the tests that race.
const ROUNDS: i64 = if cfg!(miri) { 10 } else { 500 };

#[test]
fn messages_reach_the_handler() {
    fake::install();
    let (sender, receiver) = channel();
    let port = NativePort::new("test", move |port, value| {
        sender.send((port, value)).expect("the receiver is there");
    });
    let id = port.raw_port();
    assert_eq!(port.as_send_port().id, id);
    assert!(port::DartPort::new(id).send(vec![1_i64, -1]));
    assert!(post_integer(id, -2));
    let list = DartValue::Array(vec![1_i64.into(), (-1_i64).into()]);
    assert_eq!(receiver.try_recv(), Ok((id, list)));
    assert_eq!(receiver.try_recv(), Ok((id, DartValue::I64(-2))));
}

#[test]
fn a_panic_in_the_handler_is_contained() {
    fake::install();
    let calls = Arc::new(AtomicUsize::new(0));
    let seen = Arc::clone(&calls);
    let port = NativePort::new("test", move |_, _| {
        assert!(seen.fetch_add(1, Ordering::SeqCst) > 0, "the first message panics");
    });
    assert!(post_integer(port.raw_port(), 1));
    assert!(post_integer(port.raw_port(), 2));
    assert_eq!(calls.load(Ordering::SeqCst), 2);
}

#[test]
fn dropping_closes_the_port_and_frees_the_handler() {
    fake::install();
    let captured = Arc::new(());
    let held = Arc::clone(&captured);
    let port = NativePort::new("test", move |_, _| drop(Arc::clone(&held)));
    let id = port.raw_port();
    assert!(fake::is_native_port_open(id));
    drop(port);
    assert!(!fake::is_native_port_open(id));
    assert!(!post_integer(id, 1));
    assert_eq!(Arc::strong_count(&captured), 1);
}

#[test]
fn a_message_after_closing_is_let_go() {
    fake::install();
    let port = NativePort::new("test", |_, _| ());
    let id = port.raw_port();
    drop(port);
    let late = DartCObject::null();
    // SAFETY: the object is valid; the VM may have started this call before the port was closed.
    unsafe { on_message(id, &raw const late) };
}

#[test]
fn a_handler_may_close_its_own_port() {
    fake::install();
    let slot = Arc::new(Mutex::new(None));
    let own = Arc::clone(&slot);
    let port = NativePort::new("test", move |_, _| drop(own.lock().map(|mut port| port.take())));
    let id = port.raw_port();
    *slot.lock().expect("not poisoned") = Some(port);
    assert!(post_integer(id, 1));
    assert!(!fake::is_native_port_open(id));
}

#[test]
fn a_handler_may_own_other_ports() {
    fake::install();
    let inner = NativePort::new("inner", |_, _| ());
    let id = inner.raw_port();
    drop(NativePort::new("outer", move |_, _| assert!(inner.raw_port() > 0)));
    assert!(!fake::is_native_port_open(id));
}

#[test]
fn a_port_that_the_vm_refuses_is_an_error_or_dead() {
    fake::install();
    let error = NativePort::try_new(fake::REFUSED_PORT_NAME, |_, _| ()).expect_err("refused");
    assert!(error.to_string().contains(fake::REFUSED_PORT_NAME), "{error}");
    assert_eq!(NativePort::new(fake::REFUSED_PORT_NAME, |_, _| ()).raw_port(), ILLEGAL_PORT);
}

#[test]
fn a_nul_in_the_name_is_left_out() {
    fake::install();
    assert!(NativePort::try_new("a\0b", |_, _| ()).is_ok());
}

#[test]
fn an_object_of_an_unknown_type_is_received_as_unsupported() {
    fake::install();
    let (sender, receiver) = channel();
    let port = NativePort::new("test", move |_, value| sender.send(value).expect("the receiver is there"));
    let value = raw::DartCObjectValue { as_int64: 0 };
    let object = DartCObject { ty: raw::DartCObjectType(99), value };
    assert!(fake::deliver_object(port.raw_port(), &object));
    assert_eq!(receiver.try_recv(), Ok(DartValue::Unsupported));
}

#[test]
fn messages_may_race_with_closing() {
    fake::install();
    let received = Arc::new(AtomicUsize::new(0));
    let count = Arc::clone(&received);
    let port = NativePort::new("test", move |_, _| {
        count.fetch_add(1, Ordering::SeqCst);
    });
    let id = port.raw_port();
    let accepted = thread::scope(|scope| {
        let senders = [(); 2].map(|()| scope.spawn(move || (0..ROUNDS).filter(|_| post_integer(id, 1)).count()));
        thread::yield_now();
        drop(port);
        senders.map(|sender| sender.join().expect("no panic")).iter().sum::<usize>()
    });
    assert!(received.load(Ordering::SeqCst) <= accepted);
}
