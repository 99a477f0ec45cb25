//! Callbacks that are sent to a run loop, and running and stopping it.

mod common;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::sync::{Arc, Mutex, mpsc};
use std::thread;

use columba_run_loop::RunLoop;
use common::{keep_log, on_fresh_thread, was_logged};

/// Stops the run of the calling thread at a later turn.
fn stop_later() {
    RunLoop::current().new_sender().send(|| RunLoop::current().stop());
}

#[test]
fn callbacks_run_in_the_order_in_which_they_were_sent() {
    let seen = on_fresh_thread(|| {
        let sender = RunLoop::current().new_sender();
        let seen = Arc::new(Mutex::new(Vec::new()));
        for i in 0..100 {
            let seen = Arc::clone(&seen);
            sender.send(move || seen.lock().unwrap().push(i));
        }
        stop_later();
        RunLoop::current().run();
        seen.lock().unwrap().clone()
    });
    assert_eq!(seen, (0..100).collect::<Vec<_>>());
}

#[test]
fn callbacks_of_several_threads_all_run_on_the_loops_thread() {
    const EACH: usize = if cfg!(miri) { 10 } else { 1000 };
    on_fresh_thread(|| {
        let home = thread::current().id();
        let count = Arc::new(Mutex::new(0));
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let sender = RunLoop::current().new_sender();
                let count = Arc::clone(&count);
                thread::spawn(move || {
                    for _ in 0..EACH {
                        let count = Arc::clone(&count);
                        sender.send(move || {
                            assert_eq!(thread::current().id(), home);
                            let mut count = count.lock().unwrap();
                            *count += 1;
                            if *count == 4 * EACH {
                                RunLoop::current().stop();
                            }
                        });
                    }
                })
            })
            .collect();
        RunLoop::current().run();
        for thread in threads {
            thread.join().unwrap();
        }
        assert_eq!(*count.lock().unwrap(), 4 * EACH);
    });
}

#[test]
fn a_waiting_loop_is_woken_by_a_callback() {
    on_fresh_thread(|| {
        let sender = RunLoop::current().new_sender();
        let thread = thread::spawn(move || {
            while !sender.is_running() {
                thread::yield_now();
            }
            thread::sleep(std::time::Duration::from_millis(20));
            sender.send(|| RunLoop::current().stop());
        });
        RunLoop::current().run();
        thread.join().unwrap();
    });
}

#[test]
fn a_callback_may_send_callbacks() {
    on_fresh_thread(|| {
        let (done, seen) = mpsc::channel();
        RunLoop::current().new_sender().send(move || {
            RunLoop::current().new_sender().send(move || {
                done.send(()).unwrap();
                RunLoop::current().stop();
            });
        });
        RunLoop::current().run();
        seen.try_recv().unwrap();
    });
}

#[test]
fn a_nested_run_goes_on_with_what_the_outer_one_had_taken() {
    on_fresh_thread(|| {
        let seen = Arc::new(Mutex::new(Vec::new()));
        let sender = RunLoop::current().new_sender();
        let log = |text: &'static str| {
            let seen = Arc::clone(&seen);
            move || seen.lock().unwrap().push(text)
        };
        let (before, after) = (log("before the nested run"), log("after the nested run"));
        sender.send(move || {
            before();
            RunLoop::current().run();
            after();
        });
        let inside = log("inside");
        sender.send(move || {
            inside();
            RunLoop::current().stop();
            RunLoop::current().stop();
        });
        let outer = log("outer again");
        sender.send(move || {
            outer();
            RunLoop::current().stop();
        });
        RunLoop::current().run();
        let expected = ["before the nested run", "inside", "after the nested run", "outer again"];
        assert_eq!(*seen.lock().unwrap(), expected);
    });
}

#[test]
fn stopping_leaves_the_rest_for_the_next_run() {
    on_fresh_thread(|| {
        let (done, seen) = mpsc::channel();
        let sender = RunLoop::current().new_sender();
        stop_later();
        sender.send(move || done.send(()).unwrap());
        RunLoop::current().run();
        assert_eq!(seen.try_recv(), Err(mpsc::TryRecvError::Empty));
        stop_later();
        RunLoop::current().run();
        assert_eq!(seen.try_recv(), Ok(()));
    });
}

#[test]
fn stopping_before_a_run_does_nothing() {
    on_fresh_thread(|| {
        let ran = Rc::new(Cell::new(false));
        let flag = Rc::clone(&ran);
        let run_loop = RunLoop::current();
        run_loop.stop();
        let _timer = run_loop.schedule_next(move || {
            flag.set(true);
            RunLoop::current().stop();
        });
        run_loop.run();
        assert!(ran.get());
    });
}

#[test]
fn pending_callbacks_run_without_waiting() {
    on_fresh_thread(|| {
        let seen = Rc::new(RefCell::new(Vec::new()));
        let run_loop = RunLoop::current();
        run_loop.run_pending();
        let (done, sent) = mpsc::channel();
        run_loop.new_sender().send(move || done.send(()).unwrap());
        let timers = Rc::clone(&seen);
        run_loop.schedule_next(move || timers.borrow_mut().push("timer")).detach();
        run_loop.run_pending();
        assert_eq!(*seen.borrow(), ["timer"]);
        sent.try_recv().unwrap();
    });
}

#[test]
fn a_panic_in_a_callback_is_logged_and_the_loop_goes_on() {
    keep_log();
    on_fresh_thread(|| {
        RunLoop::current().new_sender().send(|| panic!("panic number {}", 1234));
        stop_later();
        RunLoop::current().run();
    });
    assert!(was_logged("a sent callback panicked on a run loop: panic number 1234"));
}

#[test]
fn a_panic_payload_that_panics_when_dropped_does_no_harm() {
    struct Bomb;
    impl Drop for Bomb {
        fn drop(&mut self) {
            std::panic::panic_any(Bomb);
        }
    }
    on_fresh_thread(|| {
        RunLoop::current().new_sender().send(|| std::panic::panic_any(Bomb));
        stop_later();
        RunLoop::current().run();
    });
}

#[test]
fn the_sender_tells_whether_the_loop_runs() {
    on_fresh_thread(|| {
        let sender = RunLoop::current().new_sender();
        // A native loop runs by itself, and Wine takes every thread for one that has a message queue.
        let outside = sender.is_running();
        assert!(!outside || cfg!(windows));
        let inside = sender.clone();
        let (done, seen) = mpsc::channel();
        sender.send(move || {
            stop_later();
            RunLoop::current().run();
            done.send(inside.is_running()).unwrap();
            RunLoop::current().stop();
        });
        RunLoop::current().run();
        assert!(seen.try_recv().unwrap());
        assert_eq!(sender.is_running(), outside);
    });
}

#[test]
fn the_sender_knows_its_thread() {
    on_fresh_thread(|| {
        let sender = RunLoop::current().new_sender();
        assert!(sender.is_same_thread());
        assert!(!thread::spawn(move || sender.is_same_thread()).join().unwrap());
    });
}

#[test]
fn send_and_wait_on_the_same_thread_calls_at_once() {
    on_fresh_thread(|| {
        let sender = RunLoop::current().new_sender();
        assert_eq!(sender.send_and_wait(|| 7), 7);
        assert_eq!(sender.try_send_and_wait(|| 8), Ok(8));
    });
}
