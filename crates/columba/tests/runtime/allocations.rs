//! Memory that Dart fills, from its allocation to its end.

use crate::c_interface::{DONE, MALFORMED, NO_CONTEXT, TOO_LARGE};
use crate::dart_reader::Value;
use crate::fake_dart::{Isolate, Received};
use crate::handlers::{ECHO, On, end, gate, register, shared, thread};
use columba::MethodHandler;
use columba_wire::channel::frame::{Header, Verb};
use columba_wire::channel::{FailureReason, TypedList};

/// Calls `channel` with the allocation `id`, whatever it is.
fn call_with(isolate: &mut Isolate, channel: &str, id: u32) -> u32 {
    static LAST: std::sync::atomic::AtomicU32 = std::sync::atomic::AtomicU32::new(1_000_000);
    let call = LAST.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    let header = Header { verb: Verb::Call, id: call, channel: isolate.name(channel), method: isolate.name("m") };
    let mut frame = isolate.frame(header, &[], &[Value::Null]);
    frame[24] = 11;
    frame[25..29].copy_from_slice(&id.to_ne_bytes());
    assert_eq!(isolate.post(&frame), DONE);
    call
}

fn echo(isolate: &mut Isolate, id: u32) -> Received {
    let call = call_with(isolate, ECHO, id);
    isolate.end_of(call)
}

#[track_caller]
fn assert_gone(isolate: &mut Isolate, id: u32) {
    let end = echo(isolate, id);
    assert_eq!((end.verb, end.reason), (Verb::Failure, FailureReason::MalformedMessage.to_wire()), "{end:?}");
}

#[test]
fn an_allocation_is_taken_by_the_message_that_names_it() {
    shared();
    let mut isolate = Isolate::open();
    let id = isolate.allocate(TypedList::I16(vec![1, -2, 3]));
    assert_eq!(echo(&mut isolate, id).value(), &Value::I16List(vec![1, -2, 3]));
    assert_gone(&mut isolate, id);
}

#[test]
fn every_kind_comes_through_and_an_empty_one_too() {
    shared();
    let mut isolate = Isolate::open();
    for list in [
        TypedList::I8(vec![-1; 5000]),
        TypedList::U8(vec![]),
        TypedList::I16(vec![-2; 5000]),
        TypedList::U16(vec![2; 1]),
        TypedList::I32(vec![-3; 5000]),
        TypedList::U32(vec![3; 5000]),
        TypedList::I64(vec![-4; 5000]),
        TypedList::F32(vec![0.5; 5000]),
        TypedList::F64(vec![0.25; 5000]),
    ] {
        let id = isolate.allocate(list.clone());
        assert_eq!(echo(&mut isolate, id).value(), &Value::from(list));
    }
}

#[test]
fn a_released_allocation_is_gone() {
    shared();
    let mut isolate = Isolate::open();
    let id = isolate.allocate(TypedList::U8(vec![1; 10]));
    for _ in 0..2 {
        (isolate.functions.release)(isolate.context, id);
    }
    assert_gone(&mut isolate, id);
    for forged in [0, id + 1, u32::MAX] {
        (isolate.functions.release)(isolate.context, forged);
        assert_gone(&mut isolate, forged);
    }
}

#[test]
fn allocations_of_other_isolates_cannot_be_named() {
    shared();
    let (one, mut other) = (Isolate::open(), Isolate::open());
    let ids: Vec<_> = (0..10).map(|_| one.allocate(TypedList::U8(vec![7]))).collect();
    for id in ids {
        assert_gone(&mut other, id);
    }
}

#[test]
fn what_cannot_be_allocated() {
    let mut isolate = Isolate::open();
    let allocate = isolate.functions.allocate;
    for kind in [9, 255, 256, u32::MAX] {
        assert_eq!(allocate(isolate.context, kind, 1), MALFORMED, "kind {kind}");
    }
    for (kind, count) in [(1, usize::MAX), (8, usize::MAX / 8), (8, usize::MAX / 4), (1, (256 << 20) + 1)] {
        assert_eq!(allocate(isolate.context, kind, count), TOO_LARGE);
    }
    isolate.close();
    assert_eq!(allocate(isolate.context, 1, 1), NO_CONTEXT);
}

/// A call that ends without its handler must not leave its data behind until the isolate exits.
#[test]
fn a_call_that_does_not_reach_its_handler_frees_its_allocations() {
    shared();
    let mut isolate = Isolate::open();
    let handlers = thread("never reached");
    let (gate, barrier) = gate();
    handlers.sender().send_and_wait(|| {
        let registered = On(|_, reply: columba::MethodCallReply| reply.send_ok(true)).register("never reached");
        let registered = columba::run_loop::util::Capsule::new(std::cell::RefCell::new(Some(registered)));
        columba::run_loop::RunLoop::current().new_sender().send(move || {
            barrier.wait();
            drop(registered.get_ref().unwrap().take());
        });
    });
    gate.wait_until_held();
    let id = isolate.allocate(TypedList::U8(vec![1; 10]));
    let call = call_with(&mut isolate, "never reached", id);
    gate.open();
    assert_eq!(isolate.end_of(call).reason, FailureReason::HandlerUnregistered.to_wire());
    end(handlers);
    assert_gone(&mut isolate, id);
}

#[test]
fn a_call_to_a_thread_that_ends_frees_its_allocations() {
    shared();
    let mut isolate = Isolate::open();
    let handlers = thread("ends with data");
    register(&handlers.sender(), "ends with data", |_, reply| reply.send_ok(true));
    let (gate, barrier) = gate();
    handlers.sender().send(move || {
        barrier.wait();
        columba::run_loop::RunLoop::current().stop();
    });
    gate.wait_until_held();
    let id = isolate.allocate(TypedList::U8(vec![1; 10]));
    let call = call_with(&mut isolate, "ends with data", id);
    gate.open();
    end(handlers);
    assert_eq!(isolate.end_of(call).reason, FailureReason::ThreadEnded.to_wire());
    assert_gone(&mut isolate, id);
}

#[test]
fn an_answer_that_nobody_waits_for_frees_its_allocations() {
    shared();
    let mut isolate = Isolate::open();
    let id = isolate.allocate(TypedList::U8(vec![1; 10]));
    let mut frame = isolate.frame(Header::new(Verb::Reply, 12345), &[], &[Value::Null]);
    frame[24] = 11;
    frame[25..29].copy_from_slice(&id.to_ne_bytes());
    assert_eq!(isolate.post(&frame), DONE);
    assert_gone(&mut isolate, id);
}
