//! Who came and went.

use crate::echo::{self, Echo};
use columba::{
    IsolateId, MessageChannel, MessageChannelDelegate, MethodCall, MethodCallReply, MethodHandler,
    RegisteredMethodHandler, Value,
};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::mem::ManuallyDrop;
use std::rc::Rc;

/// What happened to isolates, in order: what and which.
#[derive(Default)]
struct Log {
    entries: RefCell<Vec<(&'static str, IsolateId)>>,
}

struct Isolates {
    log: Rc<Log>,
}

impl MethodHandler for Isolates {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "mine" => reply.send_ok(call.isolate.0),
            "connected" => reply.send_ok(IsolateId::all_connected().len().try_into().unwrap_or(0_i64)),
            // What happened to the isolate in the argument.
            "log" => reply.send_ok(self.log.of(call.args.try_into().unwrap_or(0))),
            other => reply.send_error("no-such-method".into(), Some(other.into()), Value::Null),
        }
    }

    fn on_isolate_destroyed(&self, isolate: IsolateId) {
        self.log.add("destroyed", isolate);
    }
}

/// Registers a channel for each isolate that joins.
struct Joins {
    log: Rc<Log>,
    channels: RefCell<BTreeMap<i64, RegisteredMethodHandler<Echo>>>,
}

impl MessageChannelDelegate for Joins {
    fn on_isolate_joined(&self, isolate: IsolateId) {
        self.log.add("joined", isolate);
        let registered = echo::register_as(&format!("joined/{}", isolate.0));
        self.channels.borrow_mut().insert(isolate.0, registered);
    }

    fn on_message(&self, _isolate: IsolateId, message: Value, reply: Box<dyn FnOnce(Value) -> bool + Send>) {
        reply(message);
    }

    fn on_isolate_exited(&self, isolate: IsolateId) {
        self.log.add("exited", isolate);
        let registered = self.channels.borrow_mut().remove(&isolate.0);
        drop(registered);
    }
}

pub(crate) fn register() {
    let log = Rc::new(Log::default());
    let joins = Joins { log: Rc::clone(&log), channels: RefCell::default() };
    MessageChannel::get().register_delegate("joins", Rc::new(joins));
    let _registered = ManuallyDrop::new(Isolates { log }.register("isolates"));
}

impl Log {
    fn add(&self, what: &'static str, isolate: IsolateId) {
        self.entries.borrow_mut().push((what, isolate));
    }

    fn of(&self, isolate: i64) -> Vec<String> {
        let entries = self.entries.borrow();
        entries.iter().filter(|(_, of)| of.0 == isolate).map(|(what, _)| (*what).to_owned()).collect()
    }
}
