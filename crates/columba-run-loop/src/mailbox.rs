//! The half of a run loop that any thread may touch: the queue of work and the means to wake the loop.

use std::collections::VecDeque;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Instant;

use crate::platform::{NativeWaker, Waker as _};
use crate::task::TaskRef;
use crate::thread_id::{SystemThreadId, get_system_thread_id};

/// A callback on its way to a run loop.
pub(crate) type Callback = Box<dyn FnOnce() + Send>;

/// What a run loop can be asked to do.
pub(crate) enum Work {
    Call(Callback),
    Poll(Arc<TaskRef>),
}

/// A queue of work for one thread.
///
/// INVARIANT: once `ended` is set, under the lock, nothing is added and nobody is woken. A native waker is only used
/// under the lock, so the native loop may be taken down as soon as `close` has returned.
pub(crate) struct Mailbox {
    thread: SystemThreadId,
    state: Mutex<State>,
    arrived: Condvar,
    native: Option<NativeWaker>,
    running: AtomicBool,
}

struct State {
    work: VecDeque<Work>,
    /// Whether the next sender has to wake the loop. The portable loop sets it just before it waits, so that a busy
    /// loop costs its senders no system call; a native one, which waits out of sight, whenever it has taken the work.
    needs_wake: bool,
    ended: bool,
}

/// Capacity that a queue may keep once a burst of work is done.
const KEPT_CAPACITY: usize = 1024;

impl Mailbox {
    /// A mailbox for the calling thread. A thread with a native loop counts as running from the start.
    pub(crate) fn new(native: Option<NativeWaker>) -> Self {
        let is_native = native.is_some();
        Self {
            thread: get_system_thread_id(),
            state: Mutex::new(State { work: VecDeque::new(), needs_wake: is_native, ended: false }),
            arrived: Condvar::new(),
            native,
            running: AtomicBool::new(is_native),
        }
    }

    pub(crate) fn thread(&self) -> SystemThreadId {
        self.thread
    }

    /// Whether the loop runs now, as far as can be told.
    pub(crate) fn is_running(&self) -> bool {
        self.running.load(Ordering::Relaxed)
    }

    /// Says whether the thread is inside `run`. A native loop runs on its own account, so there it changes nothing.
    pub(crate) fn set_running(&self, running: bool) {
        if self.native.is_none() {
            self.running.store(running, Ordering::Relaxed);
        }
    }

    /// Adds work, and gives it back if the loop has ended (so that it is not dropped under the lock).
    pub(crate) fn push(&self, work: Work) -> Result<(), Work> {
        let mut state = self.lock();
        if state.ended {
            return Err(work);
        }
        state.work.push_back(work);
        self.wake_if_needed(state);
        Ok(())
    }

    /// Makes the loop take a turn even if there is no work.
    pub(crate) fn wake(&self) {
        let state = self.lock();
        if !state.ended {
            self.wake_if_needed(state);
        }
    }

    fn wake_if_needed(&self, mut state: MutexGuard<'_, State>) {
        if !state.needs_wake {
            return;
        }
        if let Some(native) = &self.native {
            // A wake that the system refused is tried again by the next sender.
            state.needs_wake = !native.wake();
        } else {
            state.needs_wake = false;
            // The lock is released first, or the thread would wake only to wait for it.
            drop(state);
            self.arrived.notify_one();
        }
    }

    /// Moves all queued work to the end of `batch`.
    pub(crate) fn take(&self, batch: &mut VecDeque<Work>) {
        self.hand_over(self.lock(), batch);
    }

    /// The same, but waits for work first, until the deadline at most.
    pub(crate) fn wait_and_take(&self, batch: &mut VecDeque<Work>, deadline: Option<Instant>) {
        let mut state = self.lock();
        if state.work.is_empty() && !state.ended {
            state = self.wait(state, deadline);
        }
        self.hand_over(state, batch);
    }

    fn hand_over(&self, mut state: MutexGuard<'_, State>, batch: &mut VecDeque<Work>) {
        state.needs_wake = self.native.is_some();
        if !batch.is_empty() {
            batch.append(&mut state.work);
            return;
        }
        if batch.capacity() > KEPT_CAPACITY {
            batch.shrink_to(KEPT_CAPACITY);
        }
        std::mem::swap(&mut state.work, batch);
    }

    /// Waits until a sender has cleared `needs_wake` or the deadline has passed.
    fn wait<'a>(&self, mut state: MutexGuard<'a, State>, deadline: Option<Instant>) -> MutexGuard<'a, State> {
        state.needs_wake = true;
        while state.needs_wake {
            let Some(deadline) = deadline else {
                state = self.arrived.wait(state).unwrap_or_else(PoisonError::into_inner);
                continue;
            };
            let rest = deadline.saturating_duration_since(Instant::now());
            if rest.is_zero() {
                break;
            }
            state = self.arrived.wait_timeout(state, rest).unwrap_or_else(PoisonError::into_inner).0;
        }
        state
    }

    /// Ends the mailbox and returns the work that was still queued.
    pub(crate) fn close(&self) -> VecDeque<Work> {
        self.running.store(false, Ordering::Relaxed);
        let mut state = self.lock();
        state.ended = true;
        std::mem::take(&mut state.work)
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        // Nothing that can panic runs under the lock, so a poisoned one is whole.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
