//! The handlers that are measured.

use columba::{EventHandler, EventSink, MethodCall, MethodCallReply, MethodHandler, Value};
use std::collections::BTreeMap;
use std::rc::Rc;

struct Calls;

impl MethodHandler for Calls {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "null" => reply.send_ok(Value::Null),
            "echo" => reply.send_ok(call.args),
            "length" => reply.send_ok(length(&call.args)),
            "bytes" => reply.send_ok(bytes(call.args)),
            other => reply.send_error("no-such-method".into(), Some(other.into()), Value::Null),
        }
    }
}

fn length(value: &Value) -> i64 {
    if let Value::U8List(bytes) = value { i64::try_from(bytes.len()).unwrap_or(-1) } else { -1 }
}

fn bytes(length: Value) -> Value {
    let length: i64 = length.try_into().unwrap_or(0);
    Value::U8List(vec![0; usize::try_from(length).unwrap_or(0)])
}

/// Sends a burst of events when it is told to.
#[derive(Default)]
struct Events {
    sinks: BTreeMap<i64, Rc<EventSink>>,
}

impl EventHandler for Events {
    fn register_event_sink(&mut self, sink: EventSink, listen_argument: Value) {
        let sink = Rc::new(sink);
        self.sinks.insert(sink.id(), Rc::clone(&sink));
        let Value::List(arguments) = listen_argument else { return };
        if let [Value::I64(count), Value::Bool(batched)] = *arguments {
            burst(&sink, count, batched);
        }
    }

    fn unregister_event_sink(&mut self, sink_id: i64) {
        self.sinks.remove(&sink_id);
    }
}

/// Posting fails only once the isolate is gone, when nobody measures any more.
fn burst(sink: &EventSink, count: i64, batched: bool) {
    if batched {
        let _isolate_exited = sink.post_messages(0..count);
    } else {
        for index in 0..count {
            let _isolate_exited = sink.post_message(index);
        }
    }
}

pub(crate) fn register() {
    Calls.register("calls").detach();
    Events::default().register("events").detach();
}
