//! The tasks of one run loop.
//!
//! A future lives in the table of its loop, which only the loop's thread can reach. A waker carries the task's number
//! and the loop's mailbox, nothing of the future: it is `Send` and `Sync` by construction, and may outlive the thread.

use std::cell::{Cell, RefCell};
use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll, Wake, Waker};

use crate::guard;
use crate::mailbox::{Mailbox, Work};

/// A task as its table sees it; the output goes to the join handle before the future is ready.
pub(crate) type LocalFuture = Pin<Box<dyn Future<Output = ()>>>;

/// A task as the rest of the world sees it: enough to wake it and to ask for its end.
pub(crate) struct TaskRef {
    mailbox: Arc<Mailbox>,
    number: u64,
    /// Set while the task waits in the mailbox, so that it waits there once at most.
    queued: AtomicBool,
    aborted: AtomicBool,
}

impl TaskRef {
    pub(crate) fn mailbox(&self) -> &Arc<Mailbox> {
        &self.mailbox
    }

    /// Notes that the task is to be dropped instead of polled.
    pub(crate) fn set_aborted(&self) {
        self.aborted.store(true, Ordering::Release);
    }

    fn is_aborted(&self) -> bool {
        self.aborted.load(Ordering::Acquire)
    }
}

impl Wake for TaskRef {
    fn wake(self: Arc<Self>) {
        if !self.queued.swap(true, Ordering::AcqRel) {
            let mailbox = Arc::clone(&self.mailbox);
            // A loop that has ended has dropped the future too: there is nothing to wake.
            drop(mailbox.push(Work::Poll(self)));
        }
    }

    fn wake_by_ref(self: &Arc<Self>) {
        if !self.queued.swap(true, Ordering::AcqRel) {
            drop(self.mailbox.push(Work::Poll(Arc::clone(self))));
        }
    }
}

/// The futures of one thread, by number.
#[derive(Default)]
pub(crate) struct Tasks {
    entries: RefCell<BTreeMap<u64, Entry>>,
    next_number: Cell<u64>,
}

enum Entry {
    Waiting(LocalFuture),
    /// The future is out of the table, being polled further up the stack.
    Polling {
        woken: bool,
    },
}

impl Tasks {
    /// Adds a task and queues its first poll.
    pub(crate) fn insert(&self, mailbox: &Arc<Mailbox>, future: LocalFuture) -> Arc<TaskRef> {
        let number = self.next_number.get();
        self.next_number.set(number.wrapping_add(1));
        self.entries.borrow_mut().insert(number, Entry::Waiting(future));
        let task = Arc::new(TaskRef {
            mailbox: Arc::clone(mailbox),
            number,
            queued: AtomicBool::new(false),
            aborted: AtomicBool::new(false),
        });
        task.wake_by_ref();
        task
    }

    /// Polls a task, or drops it if it was aborted.
    pub(crate) fn poll(&self, task: &Arc<TaskRef>) {
        task.queued.swap(false, Ordering::AcqRel);
        if task.is_aborted() {
            self.drop_aborted(task);
            return;
        }
        let Some(mut future) = self.begin_poll(task.number) else { return };
        let waker = Waker::from(Arc::clone(task));
        let polled = guard::catch(|| future.as_mut().poll(&mut Context::from_waker(&waker)));
        if let Err(payload) = &polled {
            // The task's own panics are caught further in; this is the destructor of what it had finished with.
            guard::report("a spawned task", payload);
        }
        let finished = !matches!(polled, Ok(Poll::Pending));
        self.end_poll(task, future, finished);
        guard::discard(polled);
    }

    /// Takes the future out, so that the table is free while the future runs; `None` if it is gone or being polled.
    fn begin_poll(&self, number: u64) -> Option<LocalFuture> {
        let mut entries = self.entries.borrow_mut();
        let entry = entries.get_mut(&number)?;
        match std::mem::replace(entry, Entry::Polling { woken: false }) {
            Entry::Waiting(future) => Some(future),
            Entry::Polling { .. } => {
                *entry = Entry::Polling { woken: true };
                None
            }
        }
    }

    fn end_poll(&self, task: &Arc<TaskRef>, future: LocalFuture, finished: bool) {
        let mut entries = self.entries.borrow_mut();
        let woken = matches!(entries.remove(&task.number), Some(Entry::Polling { woken: true }));
        if finished || task.is_aborted() {
            drop(entries);
            guard::discard(future);
            return;
        }
        entries.insert(task.number, Entry::Waiting(future));
        drop(entries);
        if woken {
            task.wake_by_ref();
        }
    }

    /// Drops an aborted task now, unless it is being polled: then it goes when its poll returns.
    pub(crate) fn drop_aborted(&self, task: &TaskRef) {
        let mut entries = self.entries.borrow_mut();
        if let Some(Entry::Waiting(_)) = entries.get(&task.number) {
            let entry = entries.remove(&task.number);
            drop(entries);
            guard::discard(entry);
        }
    }

    /// Drops every task, the oldest first.
    pub(crate) fn drop_all(&self) {
        let entries = self.entries.take();
        entries.into_values().for_each(guard::discard);
    }
}
