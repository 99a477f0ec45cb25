//! Isolates that exit.

use crate::c_interface::NO_CONTEXT;
use crate::dart_reader::Value;
use crate::fake_dart::{Isolate, PATIENCE};
use crate::handlers::{ECHO, register, shared};
use columba::{IsolateId, MessageChannel, MessageChannelDelegate};
use columba_wire::channel::TypedList;
use std::collections::BTreeSet;
use std::rc::Rc;
use std::sync::mpsc::{Sender, channel};

#[test]
fn two_hundred_contexts_at_once_and_their_numbers() {
    shared();
    let count = if cfg!(miri) { 5 } else { 200 };
    let (mut contexts, mut isolates) = (BTreeSet::new(), BTreeSet::new());
    for _ in 0..2 {
        let mut open: Vec<_> = (0..count).map(|_| Isolate::open()).collect();
        for isolate in &mut open {
            assert!(contexts.insert(isolate.context), "context {} was used before", isolate.context);
            assert!(isolates.insert(isolate.id()), "{:?} was used before", isolate.id());
            assert_eq!(isolate.call(ECHO, "echo", 1).value(), &Value::I64(1));
        }
        let connected = IsolateId::all_connected();
        assert!(open.iter().all(|isolate| connected.contains(&isolate.id())));
    }
    let connected = IsolateId::all_connected();
    assert!(isolates.iter().all(|id| !connected.contains(id) && !id.is_connected()));
}

#[test]
fn a_closed_context_is_no_context() {
    let mut isolate = Isolate::open();
    let (functions, context, id) = (isolate.functions, isolate.context, isolate.id());
    isolate.allocate(TypedList::U8(vec![1; 100]));
    for _ in 0..2 {
        isolate.close();
        assert_eq!((functions.page)(context), 0);
        assert_eq!((functions.isolate)(context), 0);
        assert_eq!((functions.post)(context, 0), NO_CONTEXT);
        assert_eq!((functions.reserve)(context, 8), NO_CONTEXT);
        assert_eq!((functions.take)(context), NO_CONTEXT);
        assert_eq!((functions.allocate)(context, 1, 1), NO_CONTEXT);
        assert_eq!((functions.handle_attached)(context, 1), -1);
        (functions.release)(context, 1);
        assert!(!id.is_connected());
    }
    // The next one in its place is another.
    let next = Isolate::open();
    assert_ne!(next.context, context);
    assert_eq!((functions.post)(context, 0), NO_CONTEXT);
}

#[test]
fn answers_to_an_isolate_that_has_exited_go_nowhere() {
    let mut isolate = Isolate::open();
    let (keep, kept) = channel();
    register(&shared(), "waits for exit", move |_, reply| keep.send(reply).unwrap());
    for v in 0..3 {
        isolate.start_call("waits for exit", "m", v);
    }
    let mut replies: Vec<_> = (0..3).map(|_| kept.recv_timeout(PATIENCE).unwrap()).collect();
    assert!(replies[0].is_awaited());
    isolate.close();
    assert!(!replies[0].is_awaited());
    replies.pop().unwrap().send_ok(vec![1_u8; 100_000]);
    replies.pop().unwrap().send_error("code".into(), None, columba::Value::Null);
    drop(replies);
    assert_eq!(isolate.port.take_messages(), []);
}

#[test]
fn frames_that_were_not_taken_are_freed() {
    let mut isolate = Isolate::open();
    let target = isolate.id();
    for _ in 0..3 {
        let value = columba::Value::List(vec!["t".repeat(10_000).into(), vec![1_u8; 10_000].into()]);
        MessageChannel::get().post_message(target, "not taken", value).unwrap();
    }
    isolate.close();
    let gone = MessageChannel::get().post_message(target, "not taken", columba::Value::Null);
    assert_eq!(gone, Err(columba::PostMessageError::InvalidIsolate));
}

struct Witness(Sender<String>);

impl MessageChannelDelegate for Witness {
    fn on_isolate_joined(&self, isolate: IsolateId) {
        let _test_is_over = self.0.send(format!("joined {}", isolate.0));
    }

    fn on_message(
        &self,
        isolate: IsolateId,
        message: columba::Value,
        reply: Box<dyn FnOnce(columba::Value) -> bool + Send>,
    ) {
        let _test_is_over = self.0.send(format!("message of {}", isolate.0));
        assert!(reply(message));
    }

    fn on_isolate_exited(&self, isolate: IsolateId) {
        let _test_is_over = self.0.send(format!("exited {}", isolate.0));
    }
}

#[test]
fn delegates_are_told_of_isolates_that_come_and_go() {
    let (tell, told) = channel();
    shared().send_and_wait(|| MessageChannel::get().register_delegate("witness", Rc::new(Witness(tell))));
    let mut isolate = Isolate::open();
    let id = isolate.id().0;
    assert_eq!(isolate.message("witness", 5).value(), &Value::I64(5));
    // A call comes as a list of its method and argument.
    let call = isolate.call("witness", "m", 6);
    assert_eq!(call.value(), &Value::List(vec!["m".into(), 6.into()]));
    isolate.close();
    let end = format!("exited {id}");
    let mut about_us = Vec::new();
    while about_us.last() != Some(&end) {
        let event = told.recv_timeout(PATIENCE).unwrap();
        if event.ends_with(&format!(" {id}")) {
            about_us.push(event);
        }
    }
    let message = format!("message of {id}");
    assert_eq!(about_us, [format!("joined {id}"), message.clone(), message, end]);
    MessageChannel::get().unregister_delegate("witness");
}
