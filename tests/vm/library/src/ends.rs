//! Handlers that do not answer as they should.

use columba::run_loop::RunLoop;
use columba::{MethodCall, MethodCallReply, MethodHandler, Value};
use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::thread;
use std::time::Duration;

#[derive(Default)]
struct Ends {
    held: RefCell<Vec<MethodCallReply>>,
}

impl MethodHandler for Ends {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "ok" => reply.send_ok("ok"),
            "panic" => panic(&reply, "in the handler"),
            "panic-with-number" => panic_with_number(reply),
            "panic-in-argument" => reply.send_ok(Panics),
            "panic-in-task" => drop(RunLoop::current().spawn(async move { panic(&reply, "in a task") })),
            "panic-in-thread" => {
                let thread = thread::spawn(move || panic(&reply, "in a thread"));
                drop(thread);
            }
            "drop" => drop(reply),
            "drop-in-task" => drop(RunLoop::current().spawn(async move { drop(reply) })),
            "drop-in-thread" => {
                let thread = thread::spawn(move || drop(reply));
                drop(thread);
            }
            "late" => {
                RunLoop::current().schedule(Duration::from_millis(20), move || reply.send_ok("late")).detach();
            }
            "hold" => self.held.borrow_mut().push(reply),
            "answer-held" => {
                let held = self.held.take();
                let count = i64::try_from(held.len()).unwrap_or(0);
                for reply in held {
                    reply.send_ok("held");
                }
                reply.send_ok(count);
            }
            "drop-held" => {
                self.held.take();
                reply.send_ok(());
            }
            "error" => reply.send_error("the-code".into(), Some("the message".into()), call.args),
            "error-without-message" => reply.send_error("bare".into(), None, Value::Null),
            other => reply.send_error("no-such-method".into(), Some(other.into()), Value::Null),
        }
    }
}

pub(crate) fn register() {
    let _registered = ManuallyDrop::new(Ends::default().register("ends"));
}

/// A value whose conversion panics.
struct Panics;

impl From<Panics> for Value {
    #[expect(clippy::panic, reason = "the panic is what the test is about")]
    fn from(_: Panics) -> Self {
        panic!("in a conversion")
    }
}

#[expect(clippy::panic, reason = "the panic is what the test is about")]
fn panic(_held: &MethodCallReply, place: &str) {
    panic!("{place}")
}

#[expect(clippy::panic, reason = "the panic is what the test is about")]
fn panic_with_number(_held: MethodCallReply) {
    std::panic::panic_any(42)
}
