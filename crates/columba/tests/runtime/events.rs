//! Event channels.

use crate::c_interface::DONE;
use crate::dart_reader::Value;
use crate::fake_dart::{Isolate, PATIENCE};
use crate::handlers::{end, keep, thread, too_deep};
use columba::{EventHandler, EventSink, PostMessageError};
use columba_wire::channel::FailureReason;
use columba_wire::channel::frame::Verb;
use std::sync::mpsc::{Sender, channel};

struct Stream {
    opened: Sender<EventSink>,
    closed: Sender<i64>,
}

impl EventHandler for Stream {
    fn register_event_sink(&mut self, sink: EventSink, listen_argument: columba::Value) {
        sink.post_message(listen_argument).unwrap();
        self.opened.send(sink).unwrap();
    }

    fn unregister_event_sink(&mut self, sink_id: i64) {
        self.closed.send(sink_id).unwrap();
    }
}

#[test]
fn events_from_listening_to_cancelling_and_exit() {
    let events = thread("events");
    let (opened, sinks) = channel();
    let (closed, closings) = channel();
    events.sender().send_and_wait(|| keep(Stream { opened, closed }.register("events")));
    let mut isolate = Isolate::open();
    let (status, id) = isolate.ask(Verb::Listen, "events", 31, &[], "argument".into());
    assert_eq!(status, DONE);
    let first = isolate.next();
    assert_eq!((first.verb, first.id, first.value()), (Verb::Event, 31, &"argument".into()), "before the answer");
    assert_eq!(isolate.end_of(id).verb, Verb::Reply);
    let sink = sinks.recv_timeout(PATIENCE).unwrap();

    sink.post_messages(0..3).unwrap();
    sink.post_message(vec![1_u8; 50_000]).unwrap();
    let values: Vec<_> = (0..4).map(|_| isolate.next().value().clone()).collect();
    assert_eq!(values, [0.into(), 1.into(), 2.into(), vec![1_u8; 50_000].into()]);

    let (_, id) = isolate.ask(Verb::Cancel, "events", 31, &[], Value::Null);
    assert_eq!(isolate.end_of(id).verb, Verb::Reply);
    assert_eq!(closings.recv_timeout(PATIENCE), Ok(sink.id()));
    assert_eq!(sink.post_message(1), Ok(()), "goes nowhere");
    let (_, id) = isolate.ask(Verb::Cancel, "events", 31, &[], Value::Null);
    assert_eq!(isolate.end_of(id).verb, Verb::Reply, "cancelling twice is no error");
    assert_eq!(isolate.so_far(), []);

    let (_, id) = isolate.ask(Verb::Listen, "events", 32, &[], Value::Null);
    assert_eq!(isolate.end_of(id).verb, Verb::Reply);
    let sink = sinks.recv_timeout(PATIENCE).unwrap();
    let call = isolate.call("events", "m", Value::Null);
    assert_eq!(call.reason, FailureReason::WrongKindOfChannel.to_wire());
    isolate.close();
    assert_eq!(closings.recv_timeout(PATIENCE), Ok(sink.id()));
    assert_eq!(sink.post_message(1), Err(PostMessageError::InvalidIsolate));
    end(events);
}

#[test]
fn events_that_cannot_be_sent_go_all_or_none() {
    let events = thread("unsendable events");
    let (opened, sinks) = channel();
    let (closed, _closings) = channel();
    events.sender().send_and_wait(|| keep(Stream { opened, closed }.register("unsendable events")));
    let mut isolate = Isolate::open();
    isolate.ask(Verb::Listen, "unsendable events", 1, &[], Value::Null);
    let sink = sinks.recv_timeout(PATIENCE).unwrap();
    let result = sink.post_messages([1.into(), vec![1_u8; 50_000].into(), too_deep()]);
    assert_eq!(result, Err(PostMessageError::MessageRefused));
    sink.post_message("after").unwrap();
    let mut seen = isolate.next();
    while seen.value() != &"after".into() {
        assert_eq!(seen.value(), &Value::Null);
        seen = isolate.next();
    }
    end(events);
}
