//! Timers.

mod common;

use std::cell::{Cell, RefCell};
use std::rc::Rc;
use std::time::{Duration, Instant};

use columba_run_loop::{Handle, RunLoop};
use common::{LocalProbe, keep_log, on_fresh_thread, was_logged};

const SOON: Duration = Duration::from_millis(10);
const LATER: Duration = Duration::from_millis(60);
const NEVER: Duration = Duration::from_secs(1_000_000);

fn stop_after(delay: Duration) {
    RunLoop::current().schedule(delay, || RunLoop::current().stop()).detach();
}

#[test]
fn a_timer_runs_no_earlier_than_asked() {
    on_fresh_thread(|| {
        let start = Instant::now();
        stop_after(LATER);
        RunLoop::current().run();
        assert!(start.elapsed() >= LATER);
    });
}

#[test]
fn timers_run_by_deadline_and_then_by_age() {
    on_fresh_thread(|| {
        let seen = Rc::new(RefCell::new(Vec::new()));
        for (name, delay) in [("c", LATER), ("a", Duration::ZERO), ("b", Duration::ZERO)] {
            let seen = Rc::clone(&seen);
            RunLoop::current().schedule(delay, move || seen.borrow_mut().push(name)).detach();
        }
        stop_after(LATER * 2);
        RunLoop::current().run();
        assert_eq!(*seen.borrow(), ["a", "b", "c"]);
    });
}

#[test]
fn a_timer_is_cancelled_by_its_handle_in_every_way() {
    on_fresh_thread(|| {
        let run_loop = RunLoop::current();
        let fail = || panic!("a cancelled timer ran");
        drop(run_loop.schedule(SOON, fail));
        let mut kept = run_loop.schedule(SOON, fail);
        kept.cancel();
        kept.cancel();
        stop_after(LATER);
        keep_log();
        run_loop.run();
        assert!(!was_logged("a cancelled timer ran"));
    });
}

#[test]
fn cancelling_drops_the_callback_at_once() {
    on_fresh_thread(|| {
        let (probe, dropped) = LocalProbe::new();
        let mut timer = RunLoop::current().schedule(NEVER, move || drop(probe));
        assert!(dropped.try_recv().is_err());
        timer.cancel();
        dropped.try_recv().unwrap();
    });
}

#[test]
fn a_timer_may_cancel_another_that_is_due() {
    on_fresh_thread(|| {
        let ran = Rc::new(Cell::new(false));
        let slot = Rc::new(RefCell::new(None::<Handle>));
        let to_cancel = Rc::clone(&slot);
        RunLoop::current().schedule_next(move || drop(to_cancel.take())).detach();
        let flag = Rc::clone(&ran);
        slot.replace(Some(RunLoop::current().schedule_next(move || flag.set(true))));
        stop_after(SOON);
        RunLoop::current().run();
        assert!(!ran.get());
    });
}

#[test]
fn a_detached_timer_runs() {
    on_fresh_thread(|| {
        let ran = Rc::new(Cell::new(false));
        let flag = Rc::clone(&ran);
        let mut timer = RunLoop::current().schedule_next(move || flag.set(true));
        timer.detach();
        timer.cancel();
        drop(timer);
        stop_after(SOON);
        RunLoop::current().run();
        assert!(ran.get());
    });
}

#[test]
fn a_timer_that_schedules_itself_again_leaves_room_for_callbacks() {
    fn again() {
        RunLoop::current().schedule_next(again).detach();
    }
    on_fresh_thread(|| {
        again();
        let sender = RunLoop::current().new_sender();
        let thread = std::thread::spawn(move || sender.send(|| RunLoop::current().stop()));
        RunLoop::current().run();
        thread.join().unwrap();
    });
}

#[test]
fn a_timer_may_run_the_loop_again_for_another_timer() {
    on_fresh_thread(|| {
        let run_loop = RunLoop::current();
        run_loop
            .schedule_next(|| {
                RunLoop::current().run();
                RunLoop::current().stop();
            })
            .detach();
        run_loop.schedule_next(|| RunLoop::current().stop()).detach();
        run_loop.run();
    });
}

#[test]
fn a_panic_in_a_timer_is_logged_and_the_loop_goes_on() {
    keep_log();
    on_fresh_thread(|| {
        RunLoop::current().schedule_next(|| panic!("timer gone wrong")).detach();
        stop_after(SOON);
        RunLoop::current().run();
    });
    assert!(was_logged("a timer panicked on a run loop: timer gone wrong"));
}

#[test]
fn a_delay_beyond_the_clock_is_far_away() {
    on_fresh_thread(|| {
        let _timer = RunLoop::current().schedule(Duration::MAX, || panic!("too early"));
        stop_after(SOON);
        RunLoop::current().run();
    });
}

#[test]
fn a_handle_of_ones_own_calls_back_once() {
    let count = Rc::new(Cell::new(0));
    let counter = Rc::clone(&count);
    let mut handle = Handle::new(move || counter.set(counter.get() + 1));
    handle.cancel();
    drop(handle);
    assert_eq!(count.get(), 1);
}

#[test]
fn a_handle_outlives_its_thread_local_loop() {
    thread_local! {
        static KEPT: RefCell<Option<Handle>> = const { RefCell::new(None) };
    }
    on_fresh_thread(|| {
        // Made before the loop, so destroyed after it.
        KEPT.with(|_| ());
        let timer = RunLoop::current().schedule(NEVER, || ());
        KEPT.set(Some(timer));
    });
}
