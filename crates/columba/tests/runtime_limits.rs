//! Limits of the runtime. They are set for the whole process, so these tests have one of their own.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test says what it means")]

#[path = "runtime/c_interface.rs"]
mod c_interface;
#[path = "../../columba-wire/tests/channel/dart_reader.rs"]
mod dart_reader;
#[path = "../../columba-wire/tests/channel/dart_writer.rs"]
mod dart_writer;
#[path = "runtime/fake_dart.rs"]
mod fake_dart;
#[path = "runtime/handlers.rs"]
mod handlers;
#[path = "runtime/memory.rs"]
mod memory;

use c_interface::{DONE, TOO_LARGE, TOO_MANY_CALLS};
use columba::{Limits, MessageChannel, PostMessageError};
use columba_wire::channel::FailureReason;
use columba_wire::channel::frame::Verb;
use dart_reader::Value;
use fake_dart::{Isolate, PATIENCE};
use handlers::{ECHO, register, shared};
use std::sync::mpsc::channel;
use std::sync::{Mutex, PoisonError};

/// An isolate with these limits.
fn isolate(limits: Limits) -> Isolate {
    static ONE_AT_A_TIME: Mutex<()> = Mutex::new(());
    shared();
    let _set = ONE_AT_A_TIME.lock().unwrap_or_else(PoisonError::into_inner);
    columba::set_limits(limits);
    Isolate::open()
}

#[test]
fn the_page_shows_the_limits() {
    let limits = Limits::default()
        .with_max_message_bytes(70_000)
        .with_max_depth(7)
        .with_max_list_length(8)
        .with_max_calls_in_flight(9);
    let isolate = isolate(limits);
    assert_eq!([6, 7, 8, 9].map(|word| isolate.word(word)), [70_000, 7, 8, 9]);
    assert_eq!((isolate.functions.allocate)(isolate.context, 1, 70_001), TOO_LARGE);
    assert_eq!((isolate.functions.reserve)(isolate.context, 1 << 20), TOO_LARGE);
    assert_eq!((isolate.functions.reserve)(isolate.context, 140_000), DONE);
}

#[test]
fn calls_of_dart_that_wait() {
    let mut isolate = isolate(Limits::default().with_max_calls_in_flight(2));
    let (keep, kept) = channel();
    register(&shared(), "keeps", move |_, reply| keep.send(reply).unwrap());
    let first = isolate.start_call("keeps", "m", 1);
    isolate.start_call("keeps", "m", 2);
    assert_eq!(isolate.try_call("keeps", "m", 3).0, TOO_MANY_CALLS);
    kept.recv_timeout(PATIENCE).unwrap().send_ok(true);
    assert_eq!(isolate.end_of(first).value(), &Value::Bool(true));
    isolate.start_call("keeps", "m", 4);
    assert_eq!(isolate.try_call("keeps", "m", 5).0, TOO_MANY_CALLS);
}

#[test]
fn calls_of_rust_that_wait() {
    let mut isolate = isolate(Limits::default().with_max_calls_in_flight(2));
    let target = isolate.id();
    let (answer, answers) = channel();
    shared().send_and_wait(move || {
        for number in 0..3 {
            let answer = answer.clone();
            MessageChannel::get().send_message(target, "waits", number.into(), move |result| {
                let _nobody_waits = answer.send((number, format!("{result:?}")));
            });
        }
    });
    assert_eq!(answers.recv_timeout(PATIENCE).unwrap(), (2, "Err(MessageRefused)".to_owned()));
    let first = isolate.next();
    assert_eq!(isolate.answer(Verb::Reply, first.id, 0, &[Value::Null]), DONE);
    assert_eq!(answers.recv_timeout(PATIENCE).unwrap(), (0, "Ok(Null)".to_owned()));
}

#[test]
fn an_answer_over_the_size_limit_is_a_failure_even_where_its_text_does_not_fit() {
    for limit in [32, 64, 1000, 9000] {
        let mut isolate = isolate(Limits::default().with_max_message_bytes(limit));
        let channel = format!("large {limit}");
        register(&shared(), &channel, move |call, reply| match call.method.as_str() {
            "list" => reply.send_ok(vec![0_u8; limit + 1]),
            "text" => reply.send_ok("t".repeat(20_000)),
            _ => panic!("on purpose, at length: {}", "x".repeat(20_000)),
        });
        for (method, reason) in [
            ("list", FailureReason::MessageTooLarge),
            ("text", FailureReason::MessageTooLarge),
            ("panic", FailureReason::HandlerPanicked),
        ] {
            let end = isolate.call(&channel, method, Value::Null);
            assert_eq!((end.verb, end.reason), (Verb::Failure, reason.to_wire()), "limit {limit}");
        }
    }
}

#[test]
fn a_name_that_was_too_long_to_define_is_not_taken_for_known() {
    let mut isolate = isolate(Limits::default().with_max_message_bytes(128));
    let post = |name: &str, value: i64| MessageChannel::get().post_message(isolate.id(), name, value.into());
    let long = "n".repeat(200);
    for _ in 0..2 {
        assert_eq!(post(&long, 1), Err(PostMessageError::MessageRefused));
    }
    post("short", 2).unwrap();
    post("other", 3).unwrap();
    assert_eq!(isolate.next().channel, "short");
    assert_eq!(isolate.next().channel, "other");
}

#[test]
fn depth_and_length_of_what_dart_sends() {
    let mut isolate = isolate(Limits::default().with_max_depth(3).with_max_list_length(4));
    let nested = |depth| (0..depth).fold(Value::Null, |inner, _| Value::List(vec![inner]));
    assert_eq!(isolate.call(ECHO, "echo", nested(3)).value(), &nested(3));
    let end = isolate.call(ECHO, "echo", nested(4));
    assert_eq!(end.reason, FailureReason::MalformedMessage.to_wire());
    let end = isolate.call(ECHO, "echo", Value::List(vec![Value::Null; 5]));
    assert_eq!(end.reason, FailureReason::MalformedMessage.to_wire());
}
