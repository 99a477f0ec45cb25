//! Streams of events, fed by a method channel beside them.

use columba::{EventHandler, EventSink, MethodCall, MethodCallReply, MethodHandler, Value};
use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::rc::Rc;
use std::thread;

/// So many sinks of cancelled streams are kept.
const MAX_CANCELLED: usize = 16;

/// An open stream: the sink, which has moved here to be used from anywhere, and what Dart said when it listened.
struct Open {
    sink: EventSink,
    argument: Value,
}

#[derive(Default)]
struct Shared {
    open: RefCell<Vec<Open>>,
    /// Sinks of streams that were cancelled.
    cancelled: RefCell<Vec<EventSink>>,
}

struct Events {
    shared: Rc<Shared>,
}

impl EventHandler for Events {
    fn register_event_sink(&mut self, sink: EventSink, listen_argument: Value) {
        match &listen_argument {
            Value::String(text) if text == "panic" => panic(),
            Value::I64(count) => {
                for number in 0..*count {
                    drop(sink.post_message(number));
                }
            }
            _ => {}
        }
        self.shared.open.borrow_mut().push(Open { sink, argument: listen_argument });
    }

    fn unregister_event_sink(&mut self, sink_id: i64) {
        let (ended, others) = self.shared.open.take().into_iter().partition(|open| open.sink.id() == sink_id);
        self.shared.open.replace(others);
        let ended: Vec<Open> = ended;
        let mut cancelled = self.shared.cancelled.borrow_mut();
        cancelled.extend(ended.into_iter().map(|open| open.sink));
        let too_many = cancelled.len().saturating_sub(MAX_CANCELLED);
        cancelled.drain(..too_many);
    }
}

struct Feed {
    shared: Rc<Shared>,
}

impl MethodHandler for Feed {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "arguments" => {
                let arguments: Vec<_> = self.shared.open.borrow().iter().map(|open| open.argument.clone()).collect();
                reply.send_ok(arguments);
            }
            // To all streams that are open.
            "post" => {
                let open = self.shared.open.borrow();
                open.iter().for_each(|open| drop(open.sink.post_message(call.args.clone())));
                reply.send_ok(());
            }
            "post-all" => {
                let values: Vec<Value> = call.args.try_into().unwrap_or_default();
                let open = self.shared.open.borrow();
                open.iter().for_each(|open| drop(open.sink.post_messages(values.clone())));
                reply.send_ok(());
            }
            "post-from-thread" => self.post_from_thread(call.args, reply),
            "pour" => {
                self.pour();
                reply.send_ok(());
            }
            "post-unsendable" => {
                let deep = (0..200).fold(Value::Null, |inner, _| Value::List(vec![inner]));
                let open = self.shared.open.borrow();
                let posted = open.iter().map(|open| outcome(open.sink.post_messages([1.into(), deep.clone()])));
                reply.send_ok(posted.collect::<Vec<_>>());
            }
            "post-to-cancelled" => {
                let cancelled = self.shared.cancelled.take();
                let posted = cancelled.iter().map(|sink| outcome(sink.post_message("too late")));
                reply.send_ok(posted.collect::<Vec<_>>());
            }
            // Events and the answer between them, in this order.
            "event-answer-event" => {
                let open = self.shared.open.borrow();
                open.iter().for_each(|open| drop(open.sink.post_message("before")));
                reply.send_ok("answer");
                open.iter().for_each(|open| drop(open.sink.post_message("after")));
            }
            other => reply.send_error("no-such-method".into(), Some(other.into()), Value::Null),
        }
    }
}

impl Feed {
    /// From a thread of its own, without an end, until the isolate is gone.
    fn pour(&self) {
        let sinks: Vec<_> = self.shared.open.take().into_iter().map(|open| open.sink).collect();
        let thread = thread::spawn(move || {
            let bytes = vec![0_u8; 10_000];
            while sinks.iter().all(|sink| sink.post_message(1).is_ok() && sink.post_message(bytes.clone()).is_ok()) {
                thread::yield_now();
            }
        });
        drop(thread);
    }

    /// Moves the sinks to a thread; the streams stay open in Dart.
    fn post_from_thread(&self, value: Value, reply: MethodCallReply) {
        let open = self.shared.open.take();
        let sinks: Vec<_> = open.into_iter().map(|open| open.sink).collect();
        let thread = thread::spawn(move || {
            for sink in &sinks {
                drop(sink.post_message(value.clone()));
            }
            reply.send_ok(i64::try_from(sinks.len()).unwrap_or(0));
        });
        drop(thread);
    }
}

pub(crate) fn register() {
    let shared = Rc::new(Shared::default());
    let _registered = ManuallyDrop::new(Events { shared: Rc::clone(&shared) }.register("events"));
    let _registered = ManuallyDrop::new(Feed { shared }.register("feed"));
}

fn outcome(result: Result<(), columba::PostMessageError>) -> String {
    result.map_or_else(|error| error.to_string(), |()| "posted".to_owned())
}

#[expect(clippy::panic, reason = "the panic is what the test is about")]
fn panic() {
    panic!("when Dart listens")
}
