//! The ends of threads, and threads made for their run loop.

mod common;

use std::cell::RefCell;
use std::panic::catch_unwind;
use std::rc::Rc;
use std::sync::mpsc;
use std::thread;
use std::time::Duration;

use columba_run_loop::{Error, JoinError, RunLoop, RunLoopEnded, RunLoopSender, spawn};
use common::{DropProbe, LocalProbe, keep_log, on_fresh_thread, panic_message, was_logged};

/// The sender of a thread that has ended.
fn ended_sender() -> RunLoopSender {
    on_fresh_thread(|| RunLoop::current().new_sender())
}

#[test]
fn queued_callbacks_are_dropped_on_their_thread_when_it_ends() {
    let (home, dropped) = on_fresh_thread(|| {
        let (probe, dropped) = DropProbe::new();
        RunLoop::current().new_sender().send(move || drop(probe));
        (thread::current().id(), dropped)
    });
    assert_eq!(dropped.recv().unwrap(), home);
}

#[test]
fn callbacks_taken_and_not_run_are_dropped_when_the_thread_ends() {
    let dropped = on_fresh_thread(|| {
        let (probe, dropped) = DropProbe::new();
        let sender = RunLoop::current().new_sender();
        sender.send(|| RunLoop::current().stop());
        sender.send(move || drop(probe));
        RunLoop::current().run();
        assert!(dropped.try_recv().is_err());
        dropped
    });
    dropped.recv().unwrap();
}

#[test]
fn timers_and_tasks_are_dropped_on_their_thread_when_it_ends() {
    let (home, timer, task, join) = on_fresh_thread(|| {
        let (in_timer, timer) = LocalProbe::new();
        let (in_task, task) = LocalProbe::new();
        RunLoop::current().schedule(Duration::from_secs(1000), move || drop(in_timer)).detach();
        let handle = spawn(async move {
            let _probe = in_task;
            std::future::pending::<()>().await;
        });
        let (joined, join) = mpsc::channel();
        spawn(async move {
            let _joined = joined;
            handle.try_join().await
        });
        RunLoop::current().run_pending();
        (thread::current().id(), timer, task, join)
    });
    assert_eq!(timer.recv().unwrap(), home);
    assert_eq!(task.recv().unwrap(), home);
    assert_eq!(join.recv(), Err::<(), _>(mpsc::RecvError));
}

#[test]
#[cfg_attr(all(windows, target_env = "gnu"), ignore = "the loop may be destroyed last there; passes on its own")]
fn a_run_loop_kept_beyond_its_thread_local_refuses_everything() {
    /// Kept in a thread local that is destroyed after the loop.
    struct Kept(RunLoop, mpsc::Sender<bool>);
    impl Kept {
        fn check(&self, run_loop: &RunLoop) {
            run_loop.run();
            run_loop.run_pending();
            run_loop.schedule_next(|| ()).detach();
            let task = run_loop.spawn(async {});
            let refused = run_loop.new_sender().try_send(|| ()) == Err(RunLoopEnded);
            self.1.send(refused && task.is_finished()).unwrap();
        }
    }
    impl Drop for Kept {
        fn drop(&mut self) {
            self.check(&self.0);
            self.check(&RunLoop::current());
            if let Ok(run_loop) = RunLoop::try_current() {
                self.check(&run_loop);
            }
        }
    }
    thread_local! {
        static KEPT: RefCell<Option<Kept>> = const { RefCell::new(None) };
    }
    let results = on_fresh_thread(|| {
        let (result, results) = mpsc::channel();
        KEPT.with(|_| ());
        KEPT.set(Some(Kept(RunLoop::current(), result)));
        results
    });
    let results: Vec<_> = results.into_iter().collect();
    assert!(!results.is_empty() && results.iter().all(|refused| *refused), "{results:?}");
}

#[test]
fn what_is_dropped_at_the_end_of_a_thread_may_use_the_loop() {
    struct Busy(RunLoop);
    impl Drop for Busy {
        fn drop(&mut self) {
            self.0.new_sender().send(|| ());
            self.0.schedule_next(|| ()).detach();
            self.0.spawn(async {});
            panic!("a destructor at the end");
        }
    }
    keep_log();
    on_fresh_thread(|| {
        let busy = Busy(RunLoop::current());
        RunLoop::current().schedule(Duration::from_secs(1000), move || drop(busy)).detach();
        let busy = Busy(RunLoop::current());
        spawn(async move {
            let _busy = busy;
            std::future::pending::<()>().await;
        });
        RunLoop::current().run_pending();
    });
    assert!(was_logged("a destructor panicked on a run loop: a destructor at the end"));
}

#[test]
fn sending_to_an_ended_loop_drops_the_callback() {
    keep_log();
    let sender = ended_sender();
    let (probe, dropped) = DropProbe::new();
    assert_eq!(sender.try_send(move || drop(probe)), Err(RunLoopEnded));
    dropped.try_recv().unwrap();
    let (probe, dropped) = DropProbe::new();
    sender.send(move || drop(probe));
    dropped.try_recv().unwrap();
    assert!(was_logged("the run loop's thread has ended"));
    assert!(!sender.is_running());
    assert!(!sender.is_same_thread());
}

#[test]
fn send_and_wait_to_an_ended_loop_does_not_wait() {
    let sender = ended_sender();
    assert_eq!(sender.try_send_and_wait(|| 1), Err(RunLoopEnded));
    let message = panic_message(catch_unwind(|| sender.send_and_wait(|| 1)).unwrap_err());
    assert!(message.contains("the run loop's thread has ended"), "{message}");
}

#[test]
fn send_and_wait_ends_when_the_thread_ends_before_the_callback_runs() {
    let (give, taken) = mpsc::channel();
    let (end, ended) = mpsc::channel::<()>();
    let thread = thread::spawn(move || {
        give.send(RunLoop::current().new_sender()).unwrap();
        ended.recv().unwrap();
    });
    let sender: RunLoopSender = taken.recv().unwrap();
    let waiter = thread::spawn(move || sender.try_send_and_wait(|| ()));
    thread::sleep(Duration::from_millis(20));
    end.send(()).unwrap();
    thread.join().unwrap();
    assert_eq!(waiter.join().unwrap(), Err(RunLoopEnded));
}

#[test]
fn send_and_wait_gives_the_result_and_the_panic_to_the_caller() {
    let thread = RunLoop::spawn_thread("panicking").unwrap();
    let sender = thread.sender();
    assert_eq!(sender.send_and_wait(|| 6 * 7), 42);
    let result = catch_unwind(|| sender.try_send_and_wait(|| panic!("no answer")));
    assert_eq!(panic_message(result.unwrap_err()), "no answer");
    assert_eq!(sender.send_and_wait(|| "still there"), "still there");
    thread.stop();
    thread.join().unwrap();
}

#[test]
#[cfg_attr(miri, ignore = "Miri wants every thread joined")]
fn a_run_loop_thread_runs_from_the_start_and_goes_on_when_dropped() {
    let sender = RunLoop::spawn_thread("worker").unwrap().sender();
    assert!(sender.is_running());
    let name = sender.send_and_wait(|| thread::current().name().map(str::to_owned));
    assert_eq!(name.as_deref(), Some("worker"));
    sender.send_and_wait(|| RunLoop::current().stop());
    while sender.try_send(|| ()).is_ok() {
        thread::yield_now();
    }
    RunLoop::spawn_thread("detached").unwrap().detach();
}

#[test]
fn stopping_a_run_loop_thread_runs_what_was_sent_before_and_drops_its_tasks() {
    let thread = RunLoop::spawn_thread("stopped").unwrap();
    let (done, ran) = mpsc::channel();
    let (task_dropped, task) = mpsc::channel::<()>();
    thread.sender().send(move || {
        spawn(async move {
            let _dropped = task_dropped;
            std::future::pending::<()>().await;
        });
    });
    thread.sender().send(move || done.send(()).unwrap());
    thread.stop();
    let sender = thread.sender();
    thread.join().unwrap();
    ran.try_recv().unwrap();
    assert_eq!(task.recv(), Err(mpsc::RecvError));
    assert_eq!(sender.try_send(|| ()), Err(RunLoopEnded));
}

#[test]
fn stopping_a_run_loop_thread_ends_nested_runs() {
    let thread = RunLoop::spawn_thread("nested").unwrap();
    thread.sender().send(|| RunLoop::current().run());
    thread.stop();
    on_fresh_thread(move || thread.join().unwrap());
}

#[test]
#[cfg_attr(miri, ignore = "Miri wants every thread joined")]
fn a_run_loop_thread_cannot_join_itself() {
    let thread = RunLoop::spawn_thread("selfish").unwrap();
    let sender = thread.sender();
    let result = sender.send_and_wait(move || thread.join());
    assert_eq!(result, Err(Error::JoinFromSameThread { name: "selfish".to_owned() }));
    sender.send(|| RunLoop::current().stop());
}

#[test]
fn a_thread_name_with_a_nul_is_an_error() {
    let error = RunLoop::spawn_thread("a\0b").unwrap_err();
    assert!(matches!(error, Error::ThreadNotStarted { .. }));
}

#[test]
fn a_task_on_a_run_loop_thread_is_dropped_with_it() {
    let thread = RunLoop::spawn_thread("tasks").unwrap();
    let result = thread.sender().send_and_wait(|| {
        let handle = spawn(async { Rc::new(1) });
        handle.abort();
        let mut joined = Box::pin(handle.try_join());
        let mut cx = std::task::Context::from_waker(std::task::Waker::noop());
        matches!(joined.as_mut().poll(&mut cx), std::task::Poll::Ready(Err(JoinError::Dropped)))
    });
    assert!(result);
    thread.stop();
    thread.join().unwrap();
}
