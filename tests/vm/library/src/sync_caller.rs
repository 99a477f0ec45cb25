//! Calls Dart by callbacks instead of futures.

use crate::calls_outcome::from_method;
use columba::run_loop::RunLoop;
use columba::{IsolateId, Late, MethodCall, MethodCallReply, MethodHandler, MethodInvoker, Value};
use std::cell::RefCell;
use std::thread;

#[derive(Default)]
pub(crate) struct SyncCaller {
    invoker: Late<MethodInvoker>,
    gone: RefCell<Vec<i64>>,
}

impl MethodHandler for SyncCaller {
    fn assign_invoker(&self, invoker: MethodInvoker) {
        self.invoker.set(invoker);
    }

    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        let MethodCall { method, args, isolate } = call;
        match method.as_str() {
            "call" => self.invoker.call_method(isolate, "called", args, |result| reply.send_ok(from_method(result))),
            "call-as-text" => self.invoker.call_method_cv(isolate, "called", args, |result| {
                reply.send_ok(from_method(result.map(|text: String| text.into())));
            }),
            "call-from-thread" => call_from_thread(self.invoker.clone(), isolate, args, reply),
            "gone" => reply.send_ok(self.gone.borrow().clone()),
            other => reply.send_error("no-such-method".into(), Some(other.into()), Value::Null),
        }
    }

    fn on_isolate_destroyed(&self, isolate: IsolateId) {
        self.gone.borrow_mut().push(isolate.0);
        // A call to one that is gone, at a moment when its context is being closed.
        self.invoker.call_method(isolate, "called", Value::Null, |_| ());
    }
}

/// Answers with the outcome and whether it came to the thread that had called.
fn call_from_thread(invoker: MethodInvoker, isolate: IsolateId, args: Value, reply: MethodCallReply) {
    let Ok(caller) = RunLoop::spawn_thread("vm-tests-caller") else { return };
    caller.sender().send(move || {
        let here = thread::current().id();
        invoker.call_method(isolate, "called", args, move |result| {
            let is_here = thread::current().id() == here;
            reply.send_ok(Value::List(vec![from_method(result), is_here.into()]));
            RunLoop::current().stop();
        });
    });
    caller.detach();
}
