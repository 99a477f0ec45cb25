//! Calls of Dart: each ends, with what its handler answers or with the reason why there is no answer.

use crate::c_interface::{DONE, NO_SUCH_CHANNEL, THREAD_ENDED};
use crate::dart_reader::Value;
use crate::fake_dart::{Isolate, PATIENCE, Received};
use crate::handlers::{ECHO, On, end, gate, register, shared, thread};
use columba::MethodHandler;
use columba::run_loop::RunLoop;
use columba_wire::channel::FailureReason;
use columba_wire::channel::frame::Verb;
use std::cell::RefCell;
use std::sync::mpsc;

fn isolate() -> Isolate {
    shared();
    Isolate::open()
}

#[track_caller]
fn assert_failure(end: &Received, reason: FailureReason) {
    assert_eq!((end.verb, end.reason), (Verb::Failure, reason.to_wire()), "{end:?}");
    assert!(end.value().as_str().is_some_and(|text| !text.is_empty()));
}

#[test]
fn a_call_is_answered_with_its_argument() {
    let mut isolate = isolate();
    let large = if cfg!(miri) { 9000 } else { 100_000 };
    for value in [
        Value::Null,
        "\u{20ac}".into(),
        vec![1_u8; large].into(),
        "a".repeat(large).into(),
        "\u{20ac}".repeat(large).into(),
        "\u{e9}".repeat(large).into(),
        Value::Map(vec![("k".into(), Value::List(vec![0.5.into(); 3000]))].into()),
        Value::List(vec![vec![-1_i64; 600].into(), vec![0.5_f32; 5000].into(), "x".into()]),
    ] {
        let end = isolate.call(ECHO, "echo", value.clone());
        assert_eq!((end.verb, end.value()), (Verb::Reply, &value));
    }
}

#[test]
fn an_error_arrives_with_its_three_parts() {
    let mut isolate = isolate();
    let end = isolate.call(ECHO, "error", vec![1_u8; 20_000]);
    assert_eq!(end.verb, Verb::ReplyError);
    assert_eq!(end.values, ["the code".into(), "the message".into(), Value::from(vec![1_u8; 20_000])]);
    let end = isolate.call(ECHO, "silent error", Value::Null);
    assert_eq!(end.values, ["".into(), Value::Null, Value::Null]);
}

#[test]
fn an_unknown_channel_is_told_by_the_status() {
    let mut isolate = isolate();
    assert_eq!(isolate.try_call("nobody is here", "m", true).0, NO_SUCH_CHANNEL);
    // One that comes later is found under the same number.
    register(&shared(), "nobody is here", |_, reply| reply.send_ok("now"));
    assert_eq!(isolate.call("nobody is here", "m", true).value(), &Value::from("now"));
}

#[test]
fn a_dropped_reply_is_a_failure() {
    assert_failure(&isolate().call(ECHO, "drop", Value::Null), FailureReason::ReplyDropped);
}

#[test]
fn a_panic_is_a_failure_with_its_message() {
    let mut isolate = isolate();
    let end = isolate.call(ECHO, "panic", Value::Null);
    assert_failure(&end, FailureReason::HandlerPanicked);
    assert!(end.value().as_str().unwrap().contains("on purpose"));
    let end = isolate.call(ECHO, "panic after", Value::Null);
    assert_eq!(end.value(), &Value::I64(1), "an answer that was sent stays sent");
    assert_eq!(isolate.call(ECHO, "echo", 5).value(), &Value::I64(5), "the thread goes on");
    assert_eq!(isolate.so_far(), []);
}

#[test]
fn an_answer_that_cannot_be_sent_is_a_failure() {
    assert_failure(&isolate().call(ECHO, "unsendable", Value::Null), FailureReason::UnsendableResult);
}

#[test]
fn a_message_to_a_channel_of_methods_is_a_failure() {
    assert_failure(&isolate().message(ECHO, 1), FailureReason::WrongKindOfChannel);
    let mut isolate = isolate();
    for verb in [Verb::Listen, Verb::Cancel] {
        let (status, id) = isolate.ask(verb, ECHO, 1, &[], Value::Null);
        assert_eq!(status, DONE);
        assert_failure(&isolate.end_of(id), FailureReason::WrongKindOfChannel);
    }
}

#[test]
fn a_call_that_waits_when_its_handler_goes_is_a_failure() {
    let mut isolate = isolate();
    let handlers = thread("unregistered");
    let (gate, barrier) = gate();
    handlers.sender().send_and_wait(|| {
        let registered = On(|_, reply: columba::MethodCallReply| reply.send_ok(true)).register("unregistered");
        let registered = RefCell::new(Some(registered));
        // Runs before the call below, and takes the handler away under its feet.
        RunLoop::current().new_sender().send({
            let registered = columba::run_loop::util::Capsule::new(registered);
            move || {
                barrier.wait();
                drop(registered.get_ref().unwrap().take());
            }
        });
    });
    gate.wait_until_held();
    let id = isolate.start_call("unregistered", "m", Value::Null);
    gate.open();
    assert_failure(&isolate.end_of(id), FailureReason::HandlerUnregistered);
    assert_eq!(isolate.try_call("unregistered", "m", Value::Null).0, NO_SUCH_CHANNEL);
    end(handlers);
}

#[test]
fn calls_that_wait_when_their_thread_ends_are_failures() {
    let mut isolate = isolate();
    let handlers = thread("ended");
    register(&handlers.sender(), "ended", |_, reply| reply.send_ok(true));
    let (gate, barrier) = gate();
    handlers.sender().send(move || {
        barrier.wait();
        RunLoop::current().stop();
    });
    gate.wait_until_held();
    let ids = [1, 2, 3].map(|v| isolate.start_call("ended", "m", v));
    gate.open();
    end(handlers);
    for id in ids {
        let end = isolate.end_of(id);
        assert_failure(&end, FailureReason::ThreadEnded);
    }
    let status = isolate.try_call("ended", "m", Value::Null).0;
    assert!([NO_SUCH_CHANNEL, THREAD_ENDED].contains(&status), "{status}");
    assert_eq!(isolate.so_far(), []);
}

#[test]
fn a_reply_that_outlives_its_thread_still_answers() {
    let mut isolate = isolate();
    let handlers = thread("outlived");
    let (keep, kept) = mpsc::channel();
    register(&handlers.sender(), "outlived", move |_, reply| keep.send(reply).unwrap());
    let ids = [1, 2].map(|v| isolate.start_call("outlived", "m", v));
    let first = kept.recv_timeout(PATIENCE).unwrap();
    let second = kept.recv_timeout(PATIENCE).unwrap();
    end(handlers);
    assert!(first.is_awaited());
    first.send_ok("late");
    drop(second);
    assert_eq!(isolate.end_of(ids[0]).value(), &Value::from("late"));
    assert_failure(&isolate.end_of(ids[1]), FailureReason::ReplyDropped);
}

#[test]
fn a_thread_that_does_not_run_its_loop_is_a_failure() {
    let mut isolate = isolate();
    let (end, wait) = mpsc::channel::<()>();
    let (ready, is_ready) = mpsc::channel();
    let thread = std::thread::spawn(move || {
        let registered = On(|_, reply: columba::MethodCallReply| reply.send_ok(true)).register("idle");
        ready.send(()).unwrap();
        wait.recv().unwrap();
        drop(registered);
    });
    is_ready.recv().unwrap();
    let ids = [1, 2].map(|v| isolate.start_call("idle", "m", v));
    for id in ids {
        assert_failure(&isolate.end_of(id), FailureReason::RunLoopNotRunning);
    }
    end.send(()).unwrap();
    thread.join().unwrap();
}

/// The loop runs when the first of `calls` comes, and is stopped before it gets to it.
fn check_stopped_loop(channel: &'static str, calls: usize) {
    let mut isolate = isolate();
    let (go, wait) = mpsc::channel::<()>();
    let (end, wait_for_end) = mpsc::channel::<()>();
    let (ready, is_ready) = mpsc::channel();
    let thread = std::thread::spawn(move || {
        let registered = On(|_, reply: columba::MethodCallReply| reply.send_ok(true)).register(channel);
        let ready_to_stop = ready.clone();
        RunLoop::current().new_sender().send(move || {
            ready_to_stop.send(()).unwrap();
            wait.recv().unwrap();
            RunLoop::current().stop();
        });
        RunLoop::current().run();
        ready.send(()).unwrap();
        let _test_failed = wait_for_end.recv();
        drop(registered);
    });
    is_ready.recv().unwrap();
    let mut ids = vec![isolate.start_call(channel, "m", 0)];
    go.send(()).unwrap();
    is_ready.recv().unwrap();
    ids.extend((1..calls).map(|_| isolate.start_call(channel, "m", 1)));
    for id in ids {
        assert_failure(&isolate.end_of(id), FailureReason::RunLoopNotRunning);
    }
    end.send(()).unwrap();
    thread.join().unwrap();
}

#[test]
fn a_thread_that_stops_its_loop_is_a_failure_from_the_next_call_on() {
    check_stopped_loop("stopped", 3);
}

#[test]
fn a_thread_that_stops_its_loop_is_a_failure() {
    check_stopped_loop("stopped for good", 1);
}

#[test]
fn a_frame_that_cannot_be_decoded_ends_its_call() {
    let mut isolate = isolate();
    // An attachment that there is not.
    let channel = isolate.name(ECHO);
    let method = isolate.name("echo");
    let header = columba_wire::channel::frame::Header { verb: Verb::Call, id: 77, channel, method };
    let mut frame = isolate.frame(header, &[], &[Value::Null]);
    frame[24] = 11;
    assert_eq!(isolate.post(&frame), DONE);
    assert_failure(&isolate.end_of(77), FailureReason::MalformedMessage);
}
