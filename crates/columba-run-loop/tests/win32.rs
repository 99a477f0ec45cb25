//! Message loops that are not ours, as a modal dialog of Windows has one: our run loops join them.
#![cfg(windows)]

mod common;

use std::cell::{Cell, RefCell};
use std::ptr;
use std::rc::Rc;

use columba_run_loop::RunLoop;
use common::on_fresh_thread;
use windows_sys::Win32::UI::WindowsAndMessaging::{DispatchMessageW, GetMessageW, IsGUIThread, MSG, TranslateMessage};

/// Says of a dialog that it was closed.
type Closed = Rc<Cell<bool>>;

thread_local!(static DIALOGS: RefCell<Vec<Closed>> = const { RefCell::new(Vec::new()) });

/// Handles messages as a dialog does, until it is closed.
fn show_dialog() {
    let closed = Closed::default();
    DIALOGS.with_borrow_mut(|dialogs| dialogs.push(Rc::clone(&closed)));
    while !closed.get() {
        let mut message = MSG::default();
        // SAFETY: the message is there to be written; a null window is for all of the thread's messages.
        let result = unsafe { GetMessageW(&raw mut message, ptr::null_mut(), 0, 0) };
        assert!(result > 0, "the messages have ended");
        // SAFETY: the message is the one that was got.
        unsafe { TranslateMessage(&raw const message) };
        // SAFETY: as above.
        unsafe { DispatchMessageW(&raw const message) };
    }
}

fn close_dialog() {
    if let Some(closed) = DIALOGS.with_borrow_mut(Vec::pop) {
        closed.set(true);
    }
}

/// Runs `test` on a thread that has messages.
fn on_thread_with_messages(test: impl FnOnce(RunLoop) + Send + 'static) {
    on_fresh_thread(move || {
        // SAFETY: any thread may become one with messages.
        assert_ne!(unsafe { IsGUIThread(1) }, 0, "the thread gets no messages");
        test(RunLoop::current());
    });
}

#[test]
fn a_callback_that_shows_a_dialog_finds_what_was_taken_with_it() {
    on_thread_with_messages(|run_loop| {
        let sender = run_loop.new_sender();
        for callback in [show_dialog, show_dialog, close_dialog, close_dialog] {
            sender.send(callback);
        }
        sender.send(|| RunLoop::current().stop());
        run_loop.run();
        assert!(DIALOGS.with_borrow(Vec::is_empty));
    });
}

#[test]
fn a_dialog_gets_what_is_sent_while_it_is_shown() {
    on_thread_with_messages(|run_loop| {
        let sender = run_loop.new_sender();
        let closer = sender.clone();
        sender.send(move || {
            let from_another = std::thread::spawn(move || closer.send(close_dialog));
            show_dialog();
            from_another.join().unwrap();
            RunLoop::current().stop();
        });
        run_loop.run();
    });
}
