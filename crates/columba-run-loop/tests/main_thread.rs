//! The main thread. One test, because a process has one main thread.

mod common;

use std::thread;

use columba_run_loop::{Error, RunLoop};
use common::{keep_log, on_fresh_thread, was_logged};

#[test]
fn the_first_thread_that_is_named_stays_the_main_thread() {
    keep_log();
    on_fresh_thread(|| {
        if cfg!(not(any(target_os = "macos", target_os = "ios"))) {
            assert_eq!(RunLoop::is_main_thread(), Err(Error::MainThreadUnknown));
            let error = RunLoop::sender_for_main_thread().unwrap_err();
            assert!(error.to_string().contains("RunLoop::set_as_main_thread()"), "{error}");
        }

        RunLoop::set_as_main_thread();
        RunLoop::set_main_thread();
        assert_eq!(RunLoop::is_main_thread(), Ok(true));
        assert!(!was_logged("second thread"));

        let thread = thread::spawn(|| {
            assert_eq!(RunLoop::is_main_thread(), Ok(false));
            RunLoop::set_as_main_thread();
            assert_eq!(RunLoop::is_main_thread(), Ok(false));
            assert!(was_logged("set_as_main_thread() was called on a second thread"));
            let sender = RunLoop::sender_for_main_thread().unwrap();
            assert!(!sender.is_same_thread());
            sender.send(|| RunLoop::current().stop());
        });
        RunLoop::current().run();
        thread.join().unwrap();
        assert!(RunLoop::sender_for_main_thread().unwrap().is_same_thread());
    });
}
