//! Starts and stops threads with handlers while their calls wait.

use columba::run_loop::{RunLoop, RunLoopThread};
use columba::{MethodCall, MethodCallReply, MethodHandler, RegisteredMethodHandler, Value};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::mem::ManuallyDrop;
use std::sync::mpsc::{self, Sender};

/// Each method's argument is the name of a channel, which is also that of its thread.
#[derive(Default)]
struct Control {
    threads: RefCell<BTreeMap<String, RunLoopThread>>,
    blocked: RefCell<BTreeMap<String, Sender<()>>>,
}

impl MethodHandler for Control {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        let name: String = call.args.try_into().unwrap_or_default();
        let done = match call.method.as_str() {
            "start" => self.start(&name),
            "unregister" => self.send(&name, unregister),
            "block-then-unregister" => self.block_then(&name, unregister),
            "block-then-stop" => self.block_then(&name, || RunLoop::current().stop()),
            "unblock" => self.unblock(&name),
            "stop" => self.stop(&name),
            "replace" => self.replace(&name),
            _ => None,
        };
        match done {
            Some(()) => reply.send_ok(()),
            None => reply.send_error("cannot-control".into(), Some(format!("{} {name}", call.method)), Value::Null),
        }
    }
}

pub(crate) fn register() {
    let _registered = ManuallyDrop::new(Control::default().register("control"));
}

impl Control {
    fn start(&self, name: &str) -> Option<()> {
        let thread = RunLoop::spawn_thread(name).ok()?;
        let channel = name.to_owned();
        thread.sender().send_and_wait(move || register_temporary(&channel));
        self.threads.borrow_mut().insert(name.to_owned(), thread);
        Some(())
    }

    fn send(&self, name: &str, f: impl FnOnce() + Send + 'static) -> Option<()> {
        let sender = self.threads.borrow().get(name)?.sender();
        sender.send(f);
        Some(())
    }

    /// Has the thread do nothing until it is unblocked, and then `f`.
    fn block_then(&self, name: &str, f: impl FnOnce() + Send + 'static) -> Option<()> {
        let (unblock, unblocked) = mpsc::channel();
        self.blocked.borrow_mut().insert(name.to_owned(), unblock);
        self.send(name, move || {
            // An error is the end of the sender: as good as its word.
            let _ = unblocked.recv();
            f();
        })
    }

    fn unblock(&self, name: &str) -> Option<()> {
        self.blocked.borrow_mut().remove(name).map(drop)
    }

    fn replace(&self, name: &str) -> Option<()> {
        let sender = self.threads.borrow().get(name)?.sender();
        let channel = name.to_owned();
        sender.send_and_wait(move || register_temporary(&channel));
        Some(())
    }

    fn stop(&self, name: &str) -> Option<()> {
        let thread = self.threads.borrow_mut().remove(name)?;
        thread.stop();
        thread.join().ok()
    }
}

thread_local! {
    static TEMPORARY: RefCell<Option<RegisteredMethodHandler<Temporary>>> = const { RefCell::new(None) };
}

fn register_temporary(channel: &str) {
    let registered = Temporary::default().register(channel);
    let replaced = TEMPORARY.with(|temporary| temporary.replace(Some(registered)));
    drop(replaced);
}

fn unregister() {
    let registered = TEMPORARY.with(RefCell::take);
    drop(registered);
}

#[derive(Default)]
struct Temporary {
    held: RefCell<Vec<MethodCallReply>>,
}

impl MethodHandler for Temporary {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "hold" => self.held.borrow_mut().push(reply),
            _ => reply.send_ok(call.args),
        }
    }
}
