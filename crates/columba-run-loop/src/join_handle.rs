//! What `spawn` gives back: the output of a task, and the means to end it early.

use std::cell::RefCell;
use std::future::poll_fn;
use std::pin::{Pin, pin};
use std::rc::Rc;
use std::sync::Arc;
use std::task::{Context, Poll, Wake, Waker};

use crate::abandoned::abandoned;
use crate::current;
use crate::guard::{self, Payload};
use crate::task::TaskRef;

/// Why a task has no output.
#[derive(Debug, thiserror::Error)]
#[non_exhaustive]
pub enum JoinError {
    /// The task was aborted, or the thread of its run loop ended.
    #[error("the task was dropped before it finished: it was aborted, or its run loop's thread ended")]
    Dropped,
    /// The task panicked; this is what the panic carried.
    #[error("the task panicked")]
    Panicked(Payload),
}

/// The output of a spawned task, as a future. It stays on the task's thread.
///
/// Dropping the handle lets the task go on.
///
/// # Panics
/// Awaiting resumes the panic of a task that panicked, and panics with a message of its own if the task was aborted
/// or its thread ended. [`JoinHandle::try_join`] has an error instead.
pub struct JoinHandle<T> {
    outcome: Rc<Outcome<T>>,
    task: Option<Arc<TaskRef>>,
}

struct Outcome<T> {
    state: RefCell<State<T>>,
}

struct State<T> {
    result: Option<Result<T, JoinError>>,
    finished: bool,
    waker: Option<Waker>,
}

impl<T> Outcome<T> {
    fn new() -> Rc<Self> {
        Rc::new(Self { state: RefCell::new(State { result: None, finished: false, waker: None }) })
    }

    /// Sets the result unless there was one already.
    fn set(&self, result: Result<T, JoinError>) {
        let mut state = self.state.borrow_mut();
        if state.finished {
            return;
        }
        state.finished = true;
        state.result = Some(result);
        let waker = state.waker.take();
        drop(state);
        waker.into_iter().for_each(Waker::wake);
    }

    fn poll(&self, cx: &mut Context<'_>) -> Poll<Result<T, JoinError>> {
        let mut state = self.state.borrow_mut();
        if let Some(result) = state.result.take() {
            return Poll::Ready(result);
        }
        if !state.waker.as_ref().is_some_and(|waker| waker.will_wake(cx.waker())) {
            let replaced = state.waker.replace(cx.waker().clone());
            drop(state);
            drop(replaced);
        }
        Poll::Pending
    }
}

/// Sets the outcome when the task is dropped, however that comes about.
struct Reporter<T>(Rc<Outcome<T>>);

impl<T> Drop for Reporter<T> {
    fn drop(&mut self) {
        self.0.set(Err(JoinError::Dropped));
    }
}

impl<T: 'static> JoinHandle<T> {
    /// Starts `future` through `start`, which returns nothing if the loop has ended.
    pub(crate) fn spawn<F>(future: F, start: impl FnOnce(crate::task::LocalFuture) -> Option<Arc<TaskRef>>) -> Self
    where
        F: Future<Output = T> + 'static,
    {
        let outcome = Outcome::new();
        let reporter = Reporter(Rc::clone(&outcome));
        let task = start(Box::pin(report_outcome(future, reporter)));
        Self { outcome, task }
    }
}

impl<T> JoinHandle<T> {
    /// Drops the task's future: at once, or when the poll that is going on returns. A finished task keeps its output.
    pub fn abort(&self) {
        if let Some(task) = &self.task {
            abort(task);
        }
    }

    /// Returns a handle that can abort the task from any thread.
    #[must_use]
    pub fn abort_handle(&self) -> AbortHandle {
        AbortHandle { task: self.task.clone() }
    }

    /// Whether the task has finished, panicked or been dropped.
    #[must_use]
    pub fn is_finished(&self) -> bool {
        self.outcome.state.borrow().finished
    }

    /// Waits for the output.
    ///
    /// # Errors
    /// [`JoinError::Panicked`] if the task panicked, [`JoinError::Dropped`] if it was aborted or its thread ended.
    pub async fn try_join(self) -> Result<T, JoinError> {
        poll_fn(|cx| self.outcome.poll(cx)).await
    }
}

impl<T> Future for JoinHandle<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        match self.outcome.poll(cx) {
            Poll::Ready(Ok(value)) => Poll::Ready(value),
            Poll::Ready(Err(JoinError::Panicked(payload))) => std::panic::resume_unwind(payload),
            Poll::Ready(Err(error)) => abandoned(&error.to_string()),
            Poll::Pending => Poll::Pending,
        }
    }
}

impl<T> std::fmt::Debug for JoinHandle<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("JoinHandle").field("is_finished", &self.is_finished()).finish()
    }
}

async fn report_outcome<F: Future>(future: F, reporter: Reporter<F::Output>) {
    let result = {
        let mut future = pin!(future);
        poll_fn(|cx| poll_caught(future.as_mut(), cx)).await
    };
    reporter.0.set(result);
}

fn poll_caught<F: Future>(future: Pin<&mut F>, cx: &mut Context<'_>) -> Poll<Result<F::Output, JoinError>> {
    match guard::catch(|| future.poll(cx)) {
        Ok(polled) => polled.map(Ok),
        Err(payload) => {
            guard::report("a spawned task", &payload);
            Poll::Ready(Err(JoinError::Panicked(payload)))
        }
    }
}

/// Aborts a task from any thread.
#[derive(Clone)]
pub struct AbortHandle {
    task: Option<Arc<TaskRef>>,
}

impl AbortHandle {
    /// Drops the task's future on its own thread: at once if this is that thread and the task is not being polled,
    /// otherwise at the task's next turn. A finished task is left alone.
    pub fn abort(&self) {
        if let Some(task) = &self.task {
            abort(task);
        }
    }
}

impl std::fmt::Debug for AbortHandle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("AbortHandle").finish_non_exhaustive()
    }
}

fn abort(task: &Arc<TaskRef>) {
    task.set_aborted();
    match current::peek() {
        Some(run_loop) if Arc::ptr_eq(run_loop.mailbox(), task.mailbox()) => run_loop.drop_aborted(task),
        _ => task.wake_by_ref(),
    }
}
