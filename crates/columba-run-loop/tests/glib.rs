//! A real `GLib`, loaded as a GTK application has it: its main loops run, and our run loops join them.
#![cfg(all(target_os = "linux", not(miri)))]

mod common;

use std::cell::{Cell, RefCell};
use std::ffi::{CStr, c_int, c_void};
use std::future::pending;
use std::rc::Rc;
use std::sync::{Arc, Mutex, OnceLock, mpsc};
use std::thread;
use std::time::{Duration, Instant};

use columba_run_loop::{RunLoop, RunLoopEnded, RunLoopSender, spawn};
use common::{DropProbe, LocalProbe, keep_log, on_fresh_thread, was_logged};

type Pointer = *mut c_void;

/// What the tests need of `GLib` beyond what the crate uses.
#[derive(Clone, Copy)]
struct GLib {
    context_new: unsafe extern "C" fn() -> Pointer,
    context_push: unsafe extern "C" fn(Pointer),
    context_pop: unsafe extern "C" fn(Pointer),
    context_unref: unsafe extern "C" fn(Pointer),
    loop_new: unsafe extern "C" fn(Pointer, c_int) -> Pointer,
    loop_run: unsafe extern "C" fn(Pointer),
    loop_quit: unsafe extern "C" fn(Pointer),
    loop_unref: unsafe extern "C" fn(Pointer),
}

/// Loads `GLib`; without it the tests are skipped, visibly.
fn glib() -> Option<GLib> {
    static LOADED: OnceLock<Option<GLib>> = OnceLock::new();
    let loaded = *LOADED.get_or_init(load);
    if loaded.is_none() {
        eprintln!("SKIPPED: libglib-2.0.so.0 is not on this machine (Debian: libglib2.0-0)");
    }
    loaded
}

fn load() -> Option<GLib> {
    // SAFETY: GLib's initialisers may run on any thread.
    let library = unsafe { libc::dlopen(c"libglib-2.0.so.0".as_ptr(), libc::RTLD_NOW | libc::RTLD_GLOBAL) };
    (!library.is_null()).then(|| GLib {
        context_new: symbol(c"g_main_context_new"),
        context_push: symbol(c"g_main_context_push_thread_default"),
        context_pop: symbol(c"g_main_context_pop_thread_default"),
        context_unref: symbol(c"g_main_context_unref"),
        loop_new: symbol(c"g_main_loop_new"),
        loop_run: symbol(c"g_main_loop_run"),
        loop_quit: symbol(c"g_main_loop_quit"),
        loop_unref: symbol(c"g_main_loop_unref"),
    })
}

fn symbol<T: Copy>(name: &CStr) -> T {
    // SAFETY: the name is NUL-terminated.
    let address = unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) };
    assert!(!address.is_null(), "{name:?}");
    // SAFETY: every use has the signature of GLib's header, a function pointer.
    unsafe { std::mem::transmute_copy(&address) }
}

/// A `GMainLoop`; what is called on it is called on its thread.
#[derive(Clone, Copy)]
struct MainLoop {
    glib: GLib,
    context: Pointer,
    pointer: Pointer,
}

// SAFETY: GLib allows `g_main_loop_quit` on any thread, and the tests call nothing else from others.
unsafe impl Send for MainLoop {}

impl MainLoop {
    /// A null context is the default one.
    fn new(glib: GLib, context: Pointer) -> Self {
        // SAFETY: the context is live or null.
        Self { glib, context, pointer: unsafe { (glib.loop_new)(context, 0) } }
    }

    fn run(self) {
        // SAFETY: the loop is live.
        unsafe { (self.glib.loop_run)(self.pointer) };
    }

    fn quit(self) {
        // SAFETY: the loop is live.
        unsafe { (self.glib.loop_quit)(self.pointer) };
    }

    /// Another loop of the same context, run inside this one until [`quit_innermost`].
    fn run_nested(self) {
        let nested = Self::new(self.glib, self.context);
        NESTED.with_borrow_mut(|all| all.push(nested));
        nested.run();
        nested.unref();
    }

    fn unref(self) {
        // SAFETY: the last use.
        unsafe { (self.glib.loop_unref)(self.pointer) };
    }
}

thread_local!(static NESTED: RefCell<Vec<MainLoop>> = const { RefCell::new(Vec::new()) });

fn quit_innermost() {
    if let Some(innermost) = NESTED.with_borrow_mut(Vec::pop) {
        innermost.quit();
    }
}

/// Runs `test` on a thread with a context of its own.
fn with_context<R: Send + 'static>(test: impl FnOnce(MainLoop) -> R + Send + 'static) -> Option<R> {
    let glib = glib()?;
    Some(on_fresh_thread(move || {
        // SAFETY: no arguments.
        let context = unsafe { (glib.context_new)() };
        // SAFETY: the context is live.
        unsafe { (glib.context_push)(context) };
        let main_loop = MainLoop::new(glib, context);
        let result = test(main_loop);
        main_loop.unref();
        // SAFETY: it was pushed above.
        unsafe { (glib.context_pop)(context) };
        // SAFETY: the last use here; the run loop has a reference of its own.
        unsafe { (glib.context_unref)(context) };
        result
    }))
}

#[test]
fn callbacks_timers_and_tasks_run_in_a_main_loop_that_glib_runs() {
    with_context(|main_loop| {
        let run_loop = RunLoop::current();
        let sender = run_loop.new_sender();
        assert!(sender.is_running(), "the thread did not join GLib's loop");
        let home = thread::current().id();
        let start = Instant::now();
        let delay = Duration::from_millis(30);
        thread::spawn(move || {
            sender.send(|| panic!("in GLib's loop"));
            assert_eq!(sender.send_and_wait(|| thread::current().id()), home);
            sender.send(move || {
                RunLoop::current().schedule(Duration::from_millis(1), || panic!("timer in GLib's loop")).detach();
                drop(RunLoop::current().schedule(Duration::from_millis(1), || panic!("cancelled in GLib's loop")));
                spawn(async move {
                    RunLoop::current().wait(delay).await;
                    main_loop.quit();
                });
            });
        });
        keep_log();
        main_loop.run();
        assert!(start.elapsed() >= delay);
        assert!(was_logged("in GLib's loop"));
        assert!(was_logged("timer in GLib's loop"));
        assert!(!was_logged("cancelled in GLib's loop"));
    });
}

#[test]
fn many_callbacks_from_many_threads_arrive_in_order() {
    const EACH: usize = 10_000;
    with_context(|main_loop| {
        let seen = Arc::new(Mutex::new(vec![0; 4]));
        for thread in 0..4 {
            let (sender, seen) = (RunLoop::current().new_sender(), Arc::clone(&seen));
            thread::spawn(move || {
                for i in 0..EACH {
                    let seen = Arc::clone(&seen);
                    sender.send(move || {
                        let mut seen = seen.lock().unwrap();
                        assert_eq!(seen[thread], i);
                        seen[thread] += 1;
                        if seen.iter().sum::<usize>() == 4 * EACH {
                            main_loop.quit();
                        }
                    });
                }
            });
        }
        main_loop.run();
        assert_eq!(*seen.lock().unwrap(), [EACH; 4]);
    });
}

#[test]
fn one_at_a_time_round_trips_lose_no_wake() {
    with_context(|main_loop| {
        let sender = RunLoop::current().new_sender();
        thread::spawn(move || {
            let count: i32 = (0..10_000).map(|_| sender.send_and_wait(|| 1)).sum();
            assert_eq!(count, 10_000);
            sender.send(move || main_loop.quit());
        });
        main_loop.run();
    });
}

#[test]
fn run_and_stop_work_on_a_glib_thread_and_nest() {
    with_context(|_| {
        let run_loop = RunLoop::current();
        let sender = run_loop.new_sender();
        // Both are taken in one turn; the nested run has to find the second.
        sender.send(|| RunLoop::current().run());
        sender.send(|| RunLoop::current().stop());
        let timer_ran = Rc::new(Cell::new(false));
        let flag = Rc::clone(&timer_ran);
        run_loop.schedule(Duration::from_millis(5), || RunLoop::current().run()).detach();
        run_loop.schedule(Duration::from_millis(5), || RunLoop::current().stop()).detach();
        run_loop
            .schedule(Duration::from_millis(20), move || {
                flag.set(true);
                RunLoop::current().stop();
            })
            .detach();
        run_loop.run();
        assert!(timer_ran.get());
    });
}

#[test]
fn a_callback_that_runs_a_loop_of_glib_finds_what_was_taken_with_it() {
    with_context(|main_loop| {
        let sender = RunLoop::current().new_sender();
        // A dialog's loop, that only the second callback ends, and the same inside it.
        sender.send(move || main_loop.run_nested());
        sender.send(move || main_loop.run_nested());
        sender.send(quit_innermost);
        sender.send(quit_innermost);
        sender.send(move || main_loop.quit());
        main_loop.run();
    });
}

#[test]
fn what_a_stop_leaves_runs_in_the_loop_that_glib_runs_next() {
    with_context(|main_loop| {
        let run_loop = RunLoop::current();
        run_loop.new_sender().send(|| RunLoop::current().stop());
        run_loop.new_sender().send(move || main_loop.quit());
        run_loop.run();
        main_loop.run();
    });
}

#[test]
fn a_glib_thread_that_ends_drops_what_it_holds_and_refuses_more() {
    let Some((sender, callback, timer, task)) = with_context(|_| {
        let (in_callback, callback) = DropProbe::new();
        let (in_timer, timer) = LocalProbe::new();
        let (in_task, task) = LocalProbe::new();
        let run_loop = RunLoop::current();
        run_loop.schedule(Duration::from_secs(1000), move || drop(in_timer)).detach();
        run_loop.spawn(async move {
            let _probe = in_task;
            pending::<()>().await;
        });
        run_loop.new_sender().send(move || drop(in_callback));
        (run_loop.new_sender(), callback, timer, task)
    }) else {
        return;
    };
    let homes: Vec<_> = [callback, timer, task].iter().map(|dropped| dropped.recv().unwrap()).collect();
    assert!(homes.iter().all(|home| *home == homes[0] && *home != thread::current().id()));
    assert_eq!(sender.try_send(|| ()), Err(RunLoopEnded));
    assert!(!sender.is_running());
}

#[test]
fn the_main_thread_is_the_one_that_runs_the_default_context() {
    let Some(glib) = glib() else { return };
    let main_loop = MainLoop::new(glib, std::ptr::null_mut());
    let (running, main) = mpsc::channel();
    // Its callbacks are queued for whoever runs the default context, and never run here.
    let early: RunLoopSender = on_fresh_thread(|| RunLoop::sender_for_main_thread().unwrap());
    early.send(move || running.send(thread::current().id()).unwrap());
    assert!(main.try_recv().is_err());
    assert_eq!(RunLoop::is_main_thread(), Ok(false));
    let main_thread = thread::spawn(move || main_loop.run());
    assert_eq!(main.recv_timeout(common::HANG).unwrap(), main_thread.thread().id());
    assert!(!early.is_same_thread());

    let on_main = early.clone();
    let checks = on_fresh_thread(move || {
        let again = on_main.clone();
        on_main.send(|| panic!("on GLib's main thread"));
        on_main.send_and_wait(move || {
            let joined = RunLoop::current().new_sender();
            let main = RunLoop::sender_for_main_thread().unwrap();
            [again.is_same_thread(), joined.is_running(), main.is_same_thread(), RunLoop::is_main_thread().unwrap()]
        })
    });
    assert_eq!(checks, [true; 4]);
    early.send(move || main_loop.quit());
    main_thread.join().unwrap();
}

#[test]
fn a_thread_without_a_context_has_the_portable_loop() {
    if glib().is_none() {
        return;
    }
    on_fresh_thread(|| {
        assert!(!RunLoop::current().new_sender().is_running());
        RunLoop::current().schedule_next(|| RunLoop::current().stop()).detach();
        RunLoop::current().run();
    });
}
