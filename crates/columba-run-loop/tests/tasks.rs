//! Futures spawned on a run loop.
#![allow(clippy::unwrap_used, reason = "tests say what they mean")]

mod common;

use std::cell::{Cell, RefCell};
use std::future::{pending, poll_fn};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::rc::Rc;
use std::sync::mpsc;
use std::task::{Context, Poll, Waker};
use std::thread;
use std::time::{Duration, Instant};

use columba_run_loop::util::FutureCompleter;
use columba_run_loop::{JoinError, JoinHandle, RunLoop, spawn};
use common::{LocalProbe, keep_log, on_fresh_thread, panic_message, was_logged};

/// Runs the calling thread's loop until the future is ready.
fn block_on<T: 'static>(future: impl Future<Output = T> + 'static) -> T {
    let output = Rc::new(RefCell::new(None));
    let slot = Rc::clone(&output);
    spawn(async move {
        slot.replace(Some(future.await));
        RunLoop::current().stop();
    });
    RunLoop::current().run();
    output.take().unwrap()
}

/// Polls a handle by hand and returns the message with which that panics.
fn panic_of_join<T>(mut handle: JoinHandle<T>) -> String {
    let mut cx = Context::from_waker(Waker::noop());
    let poll = || std::pin::Pin::new(&mut handle).poll(&mut cx).is_ready();
    panic_message(catch_unwind(AssertUnwindSafe(poll)).unwrap_err())
}

#[test]
fn a_task_gives_its_output_to_the_join_handle() {
    let sum =
        on_fresh_thread(|| block_on(async { spawn(async { 1 }).await + RunLoop::current().spawn(async { 2 }).await }));
    assert_eq!(sum, 3);
}

#[test]
fn a_task_is_not_polled_inside_spawn() {
    on_fresh_thread(|| {
        let polled = Rc::new(Cell::new(false));
        let flag = Rc::clone(&polled);
        let task = spawn(async move { flag.set(true) });
        assert!(!polled.get());
        block_on(task);
        assert!(polled.get());
    });
}

#[test]
fn a_task_goes_on_without_its_join_handle() {
    on_fresh_thread(|| {
        let (done, finished) = mpsc::channel();
        drop(spawn(async move {
            RunLoop::current().wait(Duration::from_millis(1)).await;
            done.send(()).unwrap();
            RunLoop::current().stop();
        }));
        RunLoop::current().run();
        finished.try_recv().unwrap();
    });
}

#[test]
fn waiting_takes_at_least_its_time() {
    on_fresh_thread(|| {
        let wait = Duration::from_millis(30);
        let start = Instant::now();
        block_on(async move { RunLoop::current().wait(wait).await });
        assert!(start.elapsed() >= wait);
    });
}

#[test]
fn a_task_is_woken_from_another_thread() {
    on_fresh_thread(|| {
        let mut thread = None;
        block_on(poll_fn(move |cx| match thread.take() {
            None => {
                let waker = cx.waker().clone();
                thread = Some(thread::spawn(move || waker.wake()));
                Poll::Pending
            }
            Some(thread) => {
                thread.join().unwrap();
                Poll::Ready(())
            }
        }));
    });
}

#[test]
fn a_task_that_wakes_itself_while_polled_is_polled_again() {
    let polls = on_fresh_thread(|| {
        let mut polls = 0;
        block_on(poll_fn(move |cx| {
            polls += 1;
            cx.waker().wake_by_ref();
            if polls < 5 { Poll::Pending } else { Poll::Ready(polls) }
        }))
    });
    assert_eq!(polls, 5);
}

#[test]
fn a_task_that_runs_the_loop_is_not_polled_inside_itself() {
    on_fresh_thread(|| {
        let mut polls = 0;
        let polls = block_on(poll_fn(move |cx| {
            polls += 1;
            if polls == 1 {
                // Woken, and its wake taken from the queue by the nested run, while it is being polled.
                cx.waker().wake_by_ref();
                RunLoop::current().schedule(Duration::from_millis(5), || RunLoop::current().stop()).detach();
                RunLoop::current().run();
                return Poll::Pending;
            }
            Poll::Ready(polls)
        }));
        assert_eq!(polls, 2);
    });
}

#[test]
fn a_waker_outlives_its_thread() {
    let waker = on_fresh_thread(|| {
        let (give, taken) = mpsc::channel();
        spawn(poll_fn(move |cx| {
            give.send(cx.waker().clone()).unwrap();
            RunLoop::current().stop();
            Poll::<()>::Pending
        }));
        RunLoop::current().run();
        taken.recv().unwrap()
    });
    let clone = waker.clone();
    waker.wake_by_ref();
    waker.wake();
    drop(clone);
}

#[test]
fn the_last_waker_dropped_elsewhere_leaves_the_future_on_its_thread() {
    let (home, dropped, thread) = on_fresh_thread(|| {
        let (probe, dropped) = LocalProbe::new();
        let (give, taken) = mpsc::channel::<Waker>();
        spawn(async move {
            let _probe = probe;
            poll_fn(|cx| {
                give.send(cx.waker().clone()).unwrap();
                RunLoop::current().stop();
                Poll::<()>::Pending
            })
            .await;
        });
        RunLoop::current().run();
        (thread::current().id(), dropped, thread::spawn(move || taken.into_iter().for_each(drop)))
    });
    thread.join().unwrap();
    assert_eq!(dropped.recv().unwrap(), home);
}

#[test]
fn a_panic_in_a_task_is_logged_and_resumed_in_the_awaiter() {
    keep_log();
    on_fresh_thread(|| {
        let task = spawn(async { panic!("task gone wrong") });
        let awaiter = spawn(task);
        match block_on(awaiter.try_join()) {
            Err(JoinError::Panicked(payload)) => assert_eq!(panic_message(payload), "task gone wrong"),
            other => panic!("{other:?}"),
        }
    });
    assert!(was_logged("a spawned task panicked on a run loop: task gone wrong"));
}

#[test]
fn aborting_drops_the_future_at_once_and_tells_the_awaiter() {
    on_fresh_thread(|| {
        let (probe, dropped) = LocalProbe::new();
        let task = spawn(async move {
            let _probe = probe;
            pending::<()>().await;
        });
        RunLoop::current().run_pending();
        assert!(!task.is_finished());
        task.abort();
        task.abort();
        dropped.try_recv().unwrap();
        assert!(task.is_finished());
        assert!(panic_of_join(task).contains("it was aborted"));
    });
}

#[test]
fn aborting_before_the_first_poll_tells_the_awaiter() {
    on_fresh_thread(|| {
        let task = spawn(async { 1 });
        task.abort();
        assert!(matches!(block_on(task.try_join()), Err(JoinError::Dropped)));
    });
}

#[test]
fn a_task_that_aborts_itself_ends_when_its_poll_returns() {
    on_fresh_thread(|| {
        let own = Rc::new(RefCell::new(None::<JoinHandle<()>>));
        let handle = Rc::clone(&own);
        let (probe, dropped) = LocalProbe::new();
        let task = spawn(async move {
            let _probe = probe;
            handle.borrow().as_ref().unwrap().abort();
            pending::<()>().await;
        });
        own.replace(Some(task));
        RunLoop::current().run_pending();
        dropped.try_recv().unwrap();
    });
}

#[test]
fn aborting_from_another_thread_drops_the_future_on_its_own() {
    on_fresh_thread(|| {
        let (probe, dropped) = LocalProbe::new();
        let task = spawn(async move {
            let _probe = probe;
            pending::<()>().await;
        });
        RunLoop::current().run_pending();
        let abort = task.abort_handle();
        let thread = thread::spawn(move || abort.clone().abort());
        assert!(matches!(block_on(task.try_join()), Err(JoinError::Dropped)));
        thread.join().unwrap();
        assert_eq!(dropped.try_recv().unwrap(), thread::current().id());
    });
}

#[test]
fn aborting_a_finished_task_keeps_its_output() {
    on_fresh_thread(|| {
        let task = spawn(async { 5 });
        RunLoop::current().run_pending();
        task.abort();
        assert_eq!(block_on(task), 5);
    });
}

#[test]
fn an_aborted_tasks_destructor_may_spawn_and_send() {
    struct Busy;
    impl Drop for Busy {
        fn drop(&mut self) {
            RunLoop::current().new_sender().send(|| ());
            spawn(async {});
            panic!("and panic");
        }
    }
    keep_log();
    on_fresh_thread(|| {
        let task = spawn(async {
            let _busy = Busy;
            pending::<()>().await;
        });
        RunLoop::current().run_pending();
        task.abort();
        RunLoop::current().run_pending();
    });
    assert!(was_logged("a destructor panicked on a run loop: and panic"));
}

#[test]
fn a_completer_dropped_without_completing_does_not_leave_its_awaiter_waiting() {
    on_fresh_thread(|| {
        let (future, completer) = FutureCompleter::<()>::new();
        let task = spawn(future);
        RunLoop::current().run_pending();
        drop(completer);
        let Err(JoinError::Panicked(payload)) = block_on(task.try_join()) else { panic!("no panic") };
        assert!(panic_message(payload).contains("FutureCompleter was dropped"));
    });
}

#[test]
fn a_completer_completes_before_and_after_the_first_poll() {
    on_fresh_thread(|| {
        let (early, completer) = FutureCompleter::new();
        completer.complete(1);
        assert_eq!(block_on(early), 1);
        let (late, completer) = FutureCompleter::new();
        RunLoop::current().schedule_next(move || completer.complete(2)).detach();
        assert_eq!(block_on(late), 2);
    });
}
