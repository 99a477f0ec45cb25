//! Gives back what it gets.

use columba::{MethodCall, MethodCallReply, MethodHandler, RegisteredMethodHandler, Value};
use std::mem::ManuallyDrop;

pub(crate) struct Echo;

impl MethodHandler for Echo {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "echo" => reply.send_ok(call.args),
            "isolate" => reply.send_ok(call.isolate.0),
            other => reply.send_error("no-such-method".into(), Some(other.into()), Value::Null),
        }
    }
}

pub(crate) fn register_as(channel: &str) -> RegisteredMethodHandler<Echo> {
    Echo.register(channel)
}

pub(crate) fn register() {
    let _registered = ManuallyDrop::new(register_as("echo"));
}
