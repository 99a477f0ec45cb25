//! Names as numbers, and what happens when there are too many of them.

use crate::c_interface::{DONE, MALFORMED, NO_SUCH_CHANNEL};
use crate::dart_reader::Value;
use crate::fake_dart::Isolate;
use crate::handlers::{ECHO, register, shared};
use columba_wire::channel::frame::{Header, Verb};

fn call(channel: u32, method: u32) -> Header {
    Header { verb: Verb::Call, id: 9, channel, method }
}

#[test]
fn names_may_stand_in_the_body() {
    shared();
    let mut isolate = Isolate::open();
    for (header, texts) in [(call(0, 0), &[ECHO, "m"][..]), (call(0, 1), &[ECHO]), (call(1, 0), &["m"])] {
        // Number 1 is the channel's in one case and the method's in the other.
        let mut isolate_of_case = Isolate::open();
        isolate_of_case.name(if header.channel == 1 { ECHO } else { "m" });
        let frame = isolate_of_case.frame(header, texts, &[true.into()]);
        assert_eq!(isolate_of_case.post(&frame), DONE);
        assert_eq!(isolate_of_case.end_of(9).value(), &Value::Bool(true));
    }
    let frame = isolate.frame(call(0, 0), &["no such channel", "m"], &[Value::Null]);
    assert_eq!(isolate.post(&frame), NO_SUCH_CHANNEL);
    let message = Header { verb: Verb::Message, id: 10, channel: 0, method: 0 };
    let frame = isolate.frame(message, &[ECHO], &[Value::Null]);
    assert_eq!(isolate.post(&frame), DONE);
    assert_eq!(isolate.end_of(10).verb, Verb::Failure);
}

#[test]
fn numbers_that_were_not_defined_are_malformed() {
    shared();
    let mut isolate = Isolate::open();
    isolate.name(ECHO);
    for header in [call(2, 1), call(1, 2), call(u32::MAX, 1), call(1, u32::MAX)] {
        let frame = isolate.frame(header, &[], &[Value::Null]);
        assert_eq!(isolate.post(&frame), MALFORMED, "{header:?}");
    }
    // Text is due, and a number comes.
    for header in [call(0, 1), call(1, 0)] {
        let frame = isolate.frame(header, &[], &[5.into()]);
        assert_eq!(isolate.post(&frame), MALFORMED, "{header:?}");
    }
}

#[test]
fn definitions_must_come_in_order_and_be_text() {
    let isolate = Isolate::open();
    let define = |id, value: &str| isolate.post(&isolate.frame(Header::new(Verb::Define, id), &[value], &[]));
    assert_eq!(define(2, "b"), MALFORMED);
    assert_eq!(define(0, "a"), MALFORMED);
    assert_eq!(define(1, "a"), DONE);
    assert_eq!(define(1, "a"), MALFORMED);
    assert_eq!(isolate.post(&isolate.frame(Header::new(Verb::Define, 2), &[], &[5.into()])), MALFORMED);
    assert_eq!(isolate.post(&isolate.frame(Header::new(Verb::Define, 2), &[], &[])), MALFORMED);
    assert_eq!(define(2, ""), DONE);
}

#[test]
#[cfg_attr(miri, ignore = "takes minutes there")]
fn more_names_than_there_are_numbers() {
    shared();
    let mut isolate = Isolate::open();
    for number in 0..4100 {
        isolate.name(&format!("name {number}"));
    }
    assert_eq!(isolate.name("one more"), 0);
    let frame = isolate.frame(Header::new(Verb::Define, 4097), &["one more"], &[]);
    assert_eq!(isolate.post(&frame), MALFORMED);
    assert_eq!(isolate.call(ECHO, "echo", 5).value(), &Value::I64(5));
}

#[test]
fn names_of_the_library_are_defined_once_and_travel_as_numbers() {
    let mut isolate = Isolate::open();
    let target = isolate.id();
    shared().send_and_wait(move || {
        for number in 0..3 {
            columba::MessageChannel::get().post_message(target, "posts", number.into()).unwrap();
        }
    });
    for number in 0..3 {
        let post = isolate.next();
        assert_eq!((post.verb, post.channel.as_str()), (Verb::Post, "posts"));
        assert_eq!(post.value(), &Value::I64(number));
    }
}

#[test]
#[cfg_attr(miri, ignore = "takes minutes there")]
fn more_names_of_the_library_than_there_are_numbers() {
    let mut isolate = Isolate::open();
    let target = isolate.id();
    shared().send_and_wait(move || {
        for number in 0..5000 {
            columba::MessageChannel::get().post_message(target, &format!("posts {number}"), number.into()).unwrap();
        }
        columba::MessageChannel::get().post_message(target, "posts 0", true.into()).unwrap();
    });
    for number in 0..5000 {
        let post = isolate.next();
        assert_eq!((post.channel, post.values), (format!("posts {number}"), vec![Value::I64(number)]));
    }
    assert_eq!(isolate.next().channel, "posts 0");
}

#[test]
fn a_channel_of_another_handler_under_the_same_name_is_found() {
    let mut isolate = Isolate::open();
    register(&shared(), "replaced", |_, reply| reply.send_ok("old"));
    assert_eq!(isolate.call("replaced", "m", Value::Null).value(), &Value::from("old"));
    register(&shared(), "replaced", |_, reply| reply.send_ok("new"));
    assert_eq!(isolate.call("replaced", "m", Value::Null).value(), &Value::from("new"));
}
