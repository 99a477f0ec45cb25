//! Handlers for tests, and the thread that they live on.
#![allow(dead_code, reason = "each test program uses a part of it")]

use columba::run_loop::{RunLoop, RunLoopSender, RunLoopThread};
use columba::{MethodCall, MethodCallReply, MethodHandler};
use std::any::Any;
use std::cell::RefCell;
use std::sync::{OnceLock, mpsc};

/// A thread with a run loop.
pub(crate) fn thread(name: &str) -> RunLoopThread {
    RunLoop::spawn_thread(name).unwrap()
}

/// Ends the thread.
pub(crate) fn end(thread: RunLoopThread) {
    thread.stop();
    thread.join().unwrap();
}

/// A handler made of a closure.
pub(crate) struct On<F>(pub(crate) F);

impl<F: Fn(MethodCall, MethodCallReply) + 'static> MethodHandler for On<F> {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        (self.0)(call, reply);
    }
}

/// Registers a handler on the thread of `sender`, for as long as that thread lives.
pub(crate) fn register<F>(sender: &RunLoopSender, channel: &str, handler: F)
where
    F: Fn(MethodCall, MethodCallReply) + Send + 'static,
{
    let channel = channel.to_owned();
    sender.send_and_wait(move || keep(On(handler).register(&channel)));
}

/// Keeps something for as long as the calling thread lives.
pub(crate) fn keep(it: impl Any) {
    thread_local!(static KEPT: RefCell<Vec<Box<dyn Any>>> = const { RefCell::new(Vec::new()) });
    KEPT.with_borrow_mut(|kept| kept.push(Box::new(it)));
}

/// The thread of [`ECHO`], which lives as long as the process.
pub(crate) fn shared() -> RunLoopSender {
    static SHARED: OnceLock<RunLoopSender> = OnceLock::new();
    SHARED
        .get_or_init(|| {
            let sender = thread("shared").sender();
            register(&sender, ECHO, |call, reply| match call.method.as_str() {
                "error" => reply.send_error("the code".into(), Some("the message".into()), call.args),
                "silent error" => reply.send_error(String::new(), None, columba::Value::Null),
                "drop" => drop(reply),
                "panic" => panic!("on purpose"),
                "panic after" => {
                    reply.send_ok(1);
                    panic!("on purpose, too late");
                }
                "unsendable" => reply.send_ok(too_deep()),
                _ => reply.send_ok(call.args),
            });
            sender
        })
        .clone()
}

/// A channel whose handler answers with its argument, but for some methods.
pub(crate) const ECHO: &str = "echo";

/// A value that is nested deeper than any may be.
pub(crate) fn too_deep() -> columba::Value {
    (0..200).fold(columba::Value::Null, |inner, _| columba::Value::List(vec![inner]))
}

/// Keeps a loop's thread inside a callback, so that what comes meanwhile must wait behind it.
pub(crate) struct Gate {
    is_held: mpsc::Receiver<()>,
    go: mpsc::Sender<()>,
}

/// The part of a [`Gate`] that the thread waits at.
pub(crate) struct Barrier {
    held: mpsc::Sender<()>,
    wait: mpsc::Receiver<()>,
}

pub(crate) fn gate() -> (Gate, Barrier) {
    let ((held, is_held), (go, wait)) = (mpsc::channel(), mpsc::channel());
    (Gate { is_held, go }, Barrier { held, wait })
}

impl Gate {
    /// Waits until the thread is held: no turn that was queued before is still to come.
    pub(crate) fn wait_until_held(&self) {
        self.is_held.recv().unwrap();
    }

    pub(crate) fn open(&self) {
        self.go.send(()).unwrap();
    }
}

impl Barrier {
    pub(crate) fn wait(&self) {
        self.held.send(()).unwrap();
        self.wait.recv().unwrap();
    }
}
