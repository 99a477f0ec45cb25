//! Gives back what it gets.

use columba::{MethodCall, MethodCallReply, MethodHandler};
use std::mem::ManuallyDrop;

struct Echo;

impl MethodHandler for Echo {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "echo" => reply.send_ok(call.args),
            other => reply.send_error("no-such-method".into(), Some(other.into()), columba::Value::Null),
        }
    }
}

pub(crate) fn register() {
    let _registered = ManuallyDrop::new(Echo.register("echo"));
}
