//! The way to a run loop from other threads.

use std::sync::Arc;

use crate::abandoned::abandoned;
use crate::error::RunLoopEnded;
use crate::guard::{self, Payload};
use crate::mailbox::{Callback, Mailbox, Work};
use crate::platform::{MainQueue, NativeMainQueue};
use crate::thread_id::get_system_thread_id;
use crate::util::BlockingVariable;

/// Sends callbacks to a run loop, from any thread.
///
/// A callback that is sent either runs on the loop's thread or is dropped; it is dropped when that thread ends first.
/// Callbacks of one sender run in the order in which they were sent.
#[derive(Clone)]
pub struct RunLoopSender {
    target: Target,
}

#[derive(Clone)]
enum Target {
    Loop(Arc<Mailbox>),
    /// The system's own queue of its main thread, on which no `RunLoop` may have been made yet.
    Main(NativeMainQueue),
}

impl RunLoopSender {
    pub(crate) fn new(mailbox: Arc<Mailbox>) -> Self {
        Self { target: Target::Loop(mailbox) }
    }

    pub(crate) fn for_main_queue(queue: NativeMainQueue) -> Self {
        Self { target: Target::Main(queue) }
    }

    /// Whether this is a sender for the calling thread.
    #[must_use]
    pub fn is_same_thread(&self) -> bool {
        match &self.target {
            Target::Loop(mailbox) => mailbox.thread() == get_system_thread_id(),
            Target::Main(_) => NativeMainQueue::is_main_thread() == Some(true),
        }
    }

    /// Whether the loop runs: its thread is inside [`RunLoop::run`](crate::RunLoop::run), or has joined a native loop,
    /// which is taken to run for as long as the thread lives. Costs one atomic load.
    #[must_use]
    pub fn is_running(&self) -> bool {
        match &self.target {
            Target::Loop(mailbox) => mailbox.is_running(),
            Target::Main(_) => true,
        }
    }

    /// Queues `callback` on the loop and returns at once. If the loop has ended the callback is dropped, which is
    /// logged; [`RunLoopSender::try_send`] returns an error instead.
    pub fn send<F>(&self, callback: F)
    where
        F: FnOnce() + Send + 'static,
    {
        if let Err(error) = self.try_send(callback) {
            log::warn!("{error}");
        }
    }

    /// Queues `callback` on the loop and returns at once.
    ///
    /// # Errors
    /// [`RunLoopEnded`] if the loop has ended; the callback has been dropped then. `Ok` is no promise that it runs:
    /// the thread may end first.
    pub fn try_send<F>(&self, callback: F) -> Result<(), RunLoopEnded>
    where
        F: FnOnce() + Send + 'static,
    {
        self.deliver(Box::new(callback))
    }

    fn deliver(&self, callback: Callback) -> Result<(), RunLoopEnded> {
        match &self.target {
            Target::Loop(mailbox) => mailbox.push(Work::Call(callback)).map_err(|_| RunLoopEnded),
            Target::Main(queue) => {
                queue.post(callback);
                Ok(())
            }
        }
    }

    /// Runs `callback` on the loop and waits for its result. On the loop's own thread it is called at once.
    ///
    /// # Panics
    /// With the callback's own panic if it panics, and with a message if the loop's thread has ended or ends before
    /// the callback has run; [`RunLoopSender::try_send_and_wait`] returns an error for the latter.
    pub fn send_and_wait<F, R>(&self, callback: F) -> R
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static,
    {
        self.try_send_and_wait(callback).unwrap_or_else(|error| abandoned(&error.to_string()))
    }

    /// Runs `callback` on the loop and waits for its result. On the loop's own thread it is called at once.
    ///
    /// It waits for as long as the loop's thread lives: a thread that never runs its loop keeps the caller waiting.
    ///
    /// # Errors
    /// [`RunLoopEnded`] if the loop's thread has ended, or ends before the callback has run.
    ///
    /// # Panics
    /// With the callback's own panic, if it panics.
    pub fn try_send_and_wait<F, R>(&self, callback: F) -> Result<R, RunLoopEnded>
    where
        F: FnOnce() -> R + Send + 'static,
        R: Send + 'static,
    {
        if self.is_same_thread() {
            return Ok(callback());
        }
        let reply = Reply::new();
        let answer = reply.answer.clone();
        self.try_send(move || reply.set(guard::catch(callback)))?;
        match answer.get_blocking() {
            Some(Ok(value)) => Ok(value),
            Some(Err(payload)) => std::panic::resume_unwind(payload),
            None => Err(RunLoopEnded),
        }
    }
}

/// `None` says that the callback was dropped.
type Answer<R> = Option<Result<R, Payload>>;

/// Answers the waiting thread exactly once, even if it is only dropped.
struct Reply<R: Send> {
    answer: BlockingVariable<Answer<R>>,
    answered: bool,
}

impl<R: Send> Reply<R> {
    fn new() -> Self {
        Self { answer: BlockingVariable::new(), answered: false }
    }

    fn set(mut self, result: Result<R, Payload>) {
        self.answered = true;
        self.answer.set(Some(result));
    }
}

impl<R: Send> Drop for Reply<R> {
    fn drop(&mut self) {
        if !self.answered {
            self.answer.set(None);
        }
    }
}

impl std::fmt::Debug for RunLoopSender {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        let mut shown = f.debug_struct("RunLoopSender");
        match &self.target {
            Target::Loop(mailbox) => shown.field("thread_id", &mailbox.thread()),
            Target::Main(_) => shown.field("thread_id", &"main"),
        };
        shown.finish()
    }
}
