//! The half of a run loop that only its own thread touches: it takes turns.

use std::cell::{Cell, RefCell};
use std::collections::VecDeque;
use std::rc::Rc;
use std::sync::Arc;
use std::time::{Duration, Instant};

use crate::guard;
use crate::mailbox::{Mailbox, Work};
use crate::platform::{Native, NativeLoop, Role};
use crate::task::{LocalFuture, TaskRef, Tasks};
use crate::timers::{TimerCallback, TimerId, Timers};

/// The loop of one thread.
///
/// INVARIANT: nothing is borrowed while a callback, a future or a destructor from outside this crate runs: each may
/// come back here, to send, to schedule, or to run the loop again.
pub(crate) struct LocalLoop {
    mailbox: Arc<Mailbox>,
    /// Work taken from the mailbox and not yet run. A nested run goes on with what the outer one had taken.
    batch: RefCell<VecDeque<Work>>,
    timers: RefCell<Timers>,
    tasks: Tasks,
    native: Option<NativeLoop>,
    /// How many calls of `run` are on the stack.
    depth: Cell<usize>,
    /// Ends the innermost run.
    stopping: Cell<bool>,
    /// Ends every run.
    finishing: Cell<bool>,
    ended: Cell<bool>,
}

impl LocalLoop {
    pub(crate) fn new(role: Role) -> Rc<Self> {
        Rc::new(Self::with_native(NativeLoop::for_current_thread(role)))
    }

    /// The loop of a thread whose loop has been destroyed already: it refuses everything.
    pub(crate) fn ended() -> Rc<Self> {
        let run_loop = Self::with_native(None);
        run_loop.end();
        Rc::new(run_loop)
    }

    fn with_native(native: Option<NativeLoop>) -> Self {
        Self {
            mailbox: Arc::new(Mailbox::new(native.as_ref().map(Native::waker))),
            batch: RefCell::default(),
            timers: RefCell::default(),
            tasks: Tasks::default(),
            native,
            depth: Cell::new(0),
            stopping: Cell::new(false),
            finishing: Cell::new(false),
            ended: Cell::new(false),
        }
    }

    pub(crate) fn mailbox(&self) -> &Arc<Mailbox> {
        &self.mailbox
    }

    /// Whether the native loop, if there is one, is the one on which the application's user interface runs.
    pub(crate) fn serves_main_thread(&self) -> bool {
        self.native.as_ref().is_some_and(Native::serves_main_thread)
    }

    /// Runs until the matching `stop`.
    pub(crate) fn run(&self) {
        if self.ended.get() {
            return;
        }
        let stopping_outer = self.stopping.replace(false);
        self.enter();
        self.prepare_native_turn();
        while !self.is_stopping() && self.run_once() {}
        self.leave();
        self.stopping.set(stopping_outer);
    }

    fn enter(&self) {
        self.depth.set(self.depth.get().saturating_add(1));
        self.mailbox.set_running(true);
    }

    fn leave(&self) {
        self.depth.set(self.depth.get().saturating_sub(1));
        let runs_on = self.depth.get() > 0;
        self.mailbox.set_running(runs_on && !self.ended.get());
        if !runs_on {
            crate::stop_hook::call();
        }
    }

    /// Waits for something to do and does it; `false` if the system asked the loop to end.
    fn run_once(&self) -> bool {
        if let Some(native) = &self.native {
            return native.iterate();
        }
        self.wait_and_refill();
        self.run_batch();
        self.run_due_timers();
        true
    }

    /// Does what is to be done now, without waiting.
    pub(crate) fn turn(&self) {
        if self.ended.get() {
            return;
        }
        self.mailbox.take(&mut self.batch.borrow_mut());
        // A callback may run the native loop itself, as a modal dialog does: a turn in there goes on with the batch.
        if self.batch.borrow().len() > 1 {
            self.mailbox.wake();
        }
        self.run_batch();
        self.run_due_timers();
        self.prepare_native_turn();
    }

    /// Has the native loop, if there is one, take a turn for what is left to do: work that a turn has taken and was
    /// stopped before it ran, or that is waiting for a callback to return which now runs the loop itself.
    fn prepare_native_turn(&self) {
        self.arm();
        if self.native.is_some() && !self.batch.borrow().is_empty() {
            self.mailbox.wake();
        }
    }

    fn wait_and_refill(&self) {
        let deadline = self.timers.borrow().next_deadline();
        let mut batch = self.batch.borrow_mut();
        if batch.is_empty() {
            self.mailbox.wait_and_take(&mut batch, deadline);
        }
    }

    fn run_batch(&self) {
        while !self.is_stopping() {
            let work = self.batch.borrow_mut().pop_front();
            match work {
                Some(Work::Call(callback)) => guard::run("a sent callback", callback),
                Some(Work::Poll(task)) => self.tasks.poll(&task),
                None => return,
            }
        }
    }

    fn run_due_timers(&self) {
        if self.timers.borrow().next_deadline().is_none() {
            return;
        }
        let now = Instant::now();
        let mark = self.timers.borrow().mark();
        while !self.is_stopping() {
            let due = self.timers.borrow_mut().pop_due(now, mark);
            let Some(callback) = due else { return };
            guard::run("a timer", callback);
        }
    }

    pub(crate) fn is_stopping(&self) -> bool {
        self.stopping.get() || self.finishing.get() || self.ended.get()
    }

    /// Stops the innermost run; without one, does nothing.
    pub(crate) fn stop(&self) {
        if self.depth.get() > 0 {
            self.stopping.set(true);
            self.mailbox.wake();
        }
    }

    /// Stops every run.
    pub(crate) fn finish(&self) {
        self.finishing.set(true);
        self.mailbox.wake();
    }

    pub(crate) fn schedule(&self, delay: Duration, callback: TimerCallback) -> Option<TimerId> {
        if self.ended.get() {
            return None;
        }
        let id = self.timers.borrow_mut().insert(delay, callback);
        self.arm();
        Some(id)
    }

    /// Takes a timer out and drops its callback, if it has not run yet.
    pub(crate) fn unschedule(&self, id: TimerId) {
        let callback = self.timers.borrow_mut().remove(id);
        drop(callback);
    }

    /// Has the native loop take a turn when the next timer is due.
    fn arm(&self) {
        if let Some(native) = &self.native {
            let deadline = self.timers.borrow().next_deadline();
            native.arm(deadline.map(|deadline| deadline.saturating_duration_since(Instant::now())));
        }
    }

    /// Adds a task; on a loop that has ended the future is dropped.
    pub(crate) fn spawn(&self, future: LocalFuture) -> Option<Arc<TaskRef>> {
        if self.ended.get() {
            return None;
        }
        Some(self.tasks.insert(&self.mailbox, future))
    }

    pub(crate) fn drop_aborted(&self, task: &TaskRef) {
        self.tasks.drop_aborted(task);
    }

    /// Ends the loop for good and drops, on this thread, all that it holds.
    ///
    /// This runs in the destructor of a thread local, where a panic would abort the process: every drop is guarded.
    pub(crate) fn end(&self) {
        if self.ended.replace(true) {
            return;
        }
        let queued = self.mailbox.close();
        if let Some(native) = &self.native {
            native.close();
        }
        self.batch.take().into_iter().for_each(guard::discard);
        queued.into_iter().for_each(guard::discard);
        let timers = self.timers.borrow_mut().take_all();
        timers.for_each(guard::discard);
        self.tasks.drop_all();
    }
}
