//! Run loops, and what goes between threads.

use irondash_message_channel::*;
use irondash_run_loop::util::{BlockingVariable, Capsule, CapsuleError, FutureCompleter};
use irondash_run_loop::{get_system_thread_id, Handle, RunLoop, RunLoopSender, SystemThreadId};
use std::cell::{Cell, RefCell};
use std::mem::ManuallyDrop;
use std::rc::Rc;
use std::thread;
use std::time::Duration;

#[derive(Default)]
struct Loops {
    pending: RefCell<Option<Handle>>,
}

impl Loops {
    /// The order in which a run loop does things.
    async fn order() -> Vec<String> {
        let log = Rc::new(RefCell::new(Vec::new()));
        let note = |text: &'static str| {
            let log = log.clone();
            move || log.borrow_mut().push(text.to_string())
        };
        let run_loop = RunLoop::current();
        run_loop.schedule_next(note("next")).detach();
        run_loop.schedule(Duration::from_millis(20), note("timer")).detach();
        let mut cancelled = run_loop.schedule(Duration::from_millis(1), note("cancelled"));
        cancelled.cancel();
        drop(run_loop.schedule(Duration::from_millis(1), note("dropped")));
        let _kept = run_loop.schedule(Duration::from_millis(2), note("kept"));

        let (future, completer) = FutureCompleter::<u8>::new();
        let done = note("spawned");
        run_loop.spawn(async move {
            done();
            completer.complete(1);
        });
        assert_eq!(future.await, 1);
        RunLoop::current().wait(Duration::from_millis(40)).await;
        log.take()
    }

    /// From another thread to this one and back.
    fn across() -> (bool, RunLoopSender) {
        let here: SystemThreadId = get_system_thread_id();
        let sender = RunLoop::current().new_sender();
        assert!(sender.is_same_thread());
        // On its own thread it is called at once.
        assert_eq!(sender.send_and_wait(|| 5), 5);
        let elsewhere = sender.clone();
        let other = thread::spawn(move || (elsewhere.is_same_thread(), get_system_thread_id()));
        let (is_same, there) = other.join().unwrap();
        (!is_same && here != there, sender)
    }

    /// What belongs to this thread travels and comes back.
    fn capsule(reply: MethodCallReply) {
        let count = Rc::new(Cell::new(40));
        let mut capsule = Capsule::new(count.clone());
        *capsule.get_mut().unwrap() = count;
        let sender = RunLoop::sender_for_main_thread().unwrap();
        thread::spawn(move || {
            assert!(matches!(capsule.get_ref(), Err(CapsuleError::WrongThread)));
            sender.send(move || {
                let mut capsule = capsule;
                let count = capsule.get_ref().unwrap().get() + 2;
                capsule.take().unwrap().set(count);
                let error = match capsule.take() {
                    Ok(_) => "nothing".to_string(),
                    Err(error) => error.to_string(),
                };
                reply.send_ok(vec![Value::from(count), (!error.is_empty()).into()]);
            });
        });
    }

    /// Another thread waits for this one, which must not wait for it.
    fn wait_for_main(reply: MethodCallReply) {
        let sender = RunLoop::sender_for_main_thread().unwrap();
        thread::spawn(move || {
            let is_main = sender.send_and_wait(|| RunLoop::is_main_thread().unwrap());
            let variable = BlockingVariable::new();
            let setter = variable.clone();
            thread::spawn(move || setter.set(is_main && !RunLoop::is_main_thread().unwrap()));
            reply.send_ok(variable.get_blocking());
        });
    }

    /// A loop on a thread of its own, which stops itself.
    fn stop(reply: MethodCallReply) {
        thread::spawn(move || {
            let run_loop = Rc::new(RunLoop::try_current().unwrap());
            let stopping = run_loop.clone();
            run_loop.schedule(Duration::from_millis(5), move || stopping.stop()).detach();
            run_loop.run();
            reply.send_ok("stopped");
        });
    }
}

impl MethodHandler for Loops {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "order" => {
                RunLoop::current().spawn(async move { reply.send_ok(Self::order().await) });
            }
            "across" => {
                let (differs, sender) = Self::across();
                sender.send(move || reply.send_ok(differs));
            }
            "capsule" => Self::capsule(reply),
            "wait" => Self::wait_for_main(reply),
            "stop" => Self::stop(reply),
            "handle" => {
                let handle = Handle::new(move || reply.send_ok("cancelled"));
                self.pending.replace(Some(handle));
                drop(self.pending.take());
            }
            _ => reply.send_ok(Value::default()),
        }
    }
}

pub fn register() {
    let _ = ManuallyDrop::new(Loops::default().register("loops"));
}
