//! A thread that looks after what nobody else would: calls for a run loop that does not run, and recycled memory that
//! is not used any more. It sleeps while there is nothing of either, and is started when there first is.

use super::inbox::Inbox;
use super::lock;
use crate::typed;
use columba_dart_ffi::recycling;
use std::sync::{Arc, Condvar, Mutex, Weak};
use std::thread;
use std::time::{Duration, Instant};

/// How long a call may wait for a thread that does not run its loop; long enough for a program that starts slowly.
const PATIENCE: Duration = Duration::from_secs(3);

/// How often there is a look at things.
const ROUND: Duration = Duration::from_millis(500);

/// Recycled memory is given back after this many rounds without use.
const ROUNDS_TO_TRIM: u32 = 4;

#[derive(Debug, Default)]
struct Chores {
    started: bool,
    watched: Vec<Weak<Inbox>>,
    trim: bool,
    free_bindings: bool,
}

static CHORES: Mutex<Chores> =
    Mutex::new(Chores { started: false, watched: Vec::new(), trim: false, free_bindings: false });
static CALLED: Condvar = Condvar::new();

/// Ends the calls in `inbox` if its loop does not run in time.
pub(super) fn watch(inbox: &Arc<Inbox>) {
    let inbox = Arc::downgrade(inbox);
    call(|chores| {
        if !chores.watched.iter().any(|watched| watched.ptr_eq(&inbox)) {
            chores.watched.push(inbox);
        }
    });
}

/// Big buffers are in use: looks after their memory from now on.
pub(super) fn trim_later() {
    if recycling::is_installed() {
        call(|chores| chores.trim = true);
    }
}

/// APIs were taken off while calls used them: drops them when the calls have ended.
pub(crate) fn free_bindings_later() {
    call(|chores| chores.free_bindings = true);
}

fn call(add: impl FnOnce(&mut Chores)) {
    let mut chores = lock(&CHORES);
    add(&mut chores);
    if !chores.started {
        let thread = thread::Builder::new().name("columba-housekeeper".to_owned()).spawn(work);
        chores.started = thread.is_ok();
    }
    drop(chores);
    CALLED.notify_one();
}

fn work() {
    let mut round = 0_u32;
    loop {
        let watched = wait_for_chores();
        let limit = Instant::now().checked_sub(PATIENCE);
        for inbox in watched.iter().filter_map(Weak::upgrade) {
            if let Some(limit) = limit {
                inbox.end_stuck_calls(limit);
            }
        }
        if typed::free_bindings() {
            lock(&CHORES).free_bindings = false;
        }
        round = round.wrapping_add(1);
        if round.is_multiple_of(ROUNDS_TO_TRIM) {
            trim();
        }
        thread::sleep(ROUND);
    }
}

fn wait_for_chores() -> Vec<Weak<Inbox>> {
    let mut chores = lock(&CHORES);
    loop {
        chores.watched.retain(|inbox| inbox.upgrade().is_some_and(|inbox| inbox.is_stuck()));
        if chores.trim || chores.free_bindings || !chores.watched.is_empty() {
            return chores.watched.clone();
        }
        chores = CALLED.wait(chores).unwrap_or_else(std::sync::PoisonError::into_inner);
    }
}

fn trim() {
    recycling::trim_idle();
    if recycling::stats().cached_bytes == 0 {
        lock(&CHORES).trim = false;
    }
}
