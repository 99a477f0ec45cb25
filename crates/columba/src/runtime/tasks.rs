//! Futures that run for an isolate, on whatever executor, and end with it.

use super::ticket::collect_panicked;
use super::{Context, lock};
use std::collections::BTreeMap;
use std::pin::Pin;
use std::sync::{Arc, Mutex};
use std::task::{Context as Waking, Poll, Waker};

type Work = Pin<Box<dyn Future<Output = ()> + Send>>;

/// A future of an isolate: is dropped when that exits. A panic in it answers the tickets that it holds.
///
/// INVARIANT: finishes on its executor, so that the future is dropped where it ran; unless the executor drops it.
pub(crate) struct Task {
    context: Arc<Context>,
    work: Option<Work>,
    /// Once it had to wait.
    waiting: Option<(u64, Arc<Life>)>,
}

/// What a task and those who may end it share.
#[derive(Debug, Default)]
struct Life(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    aborted: bool,
    waker: Option<Waker>,
}

/// The tasks of an isolate that wait for something.
#[derive(Debug, Default)]
pub(super) struct Tasks(Mutex<Waiting>);

#[derive(Debug, Default)]
struct Waiting {
    by_key: BTreeMap<u64, Arc<Life>>,
    last_key: u64,
    closed: bool,
}

impl Task {
    pub(crate) fn new(context: Arc<Context>, work: impl Future<Output = ()> + Send + 'static) -> Self {
        Self { context, work: Some(Box::pin(work)), waiting: None }
    }

    /// Drops the future, and what it holds.
    fn finish(&mut self) {
        if let Some((key, _)) = self.waiting.take() {
            self.context.tasks.remove(key);
        }
        if let Some(work) = self.work.take() {
            collect_panicked(|| drop(work));
        }
    }

    /// Leaves the waker to be found; whether the task was ended meanwhile.
    fn wait(&mut self, waker: &Waker) -> bool {
        if self.waiting.is_none() {
            self.waiting = self.context.tasks.add();
        }
        self.waiting.as_ref().is_none_or(|(_, life)| life.wait(waker))
    }
}

impl Future for Task {
    type Output = ();

    fn poll(mut self: Pin<&mut Self>, cx: &mut Waking<'_>) -> Poll<()> {
        let is_aborted = self.context.is_closed() || self.waiting.as_ref().is_some_and(|(_, life)| life.is_aborted());
        if let (false, Some(work)) = (is_aborted, self.work.as_mut()) {
            let polled = collect_panicked(|| work.as_mut().poll(cx));
            if matches!(polled, Some(Poll::Pending)) && !self.wait(cx.waker()) {
                return Poll::Pending;
            }
        }
        self.finish();
        Poll::Ready(())
    }
}

impl Drop for Task {
    fn drop(&mut self) {
        self.finish();
    }
}

impl Life {
    fn is_aborted(&self) -> bool {
        lock(&self.0).aborted
    }

    fn wait(&self, waker: &Waker) -> bool {
        let mut state = lock(&self.0);
        let is_known = state.waker.as_ref().is_some_and(|known| known.will_wake(waker));
        let replaced = if is_known { None } else { state.waker.replace(waker.clone()) };
        let aborted = state.aborted;
        drop(state);
        drop(replaced);
        aborted
    }

    fn abort(&self) {
        let waker = {
            let mut state = lock(&self.0);
            state.aborted = true;
            state.waker.take()
        };
        if let Some(waker) = waker {
            columba_dart_ffi::boundary::run(|| waker.wake());
        }
    }
}

impl Tasks {
    /// `None` when the isolate has exited.
    fn add(&self) -> Option<(u64, Arc<Life>)> {
        let mut waiting = lock(&self.0);
        if waiting.closed {
            return None;
        }
        waiting.last_key = waiting.last_key.wrapping_add(1);
        let (key, life) = (waiting.last_key, Arc::<Life>::default());
        waiting.by_key.insert(key, Arc::clone(&life));
        Some((key, life))
    }

    fn remove(&self, key: u64) {
        let removed = lock(&self.0).by_key.remove(&key);
        drop(removed);
    }

    /// Ends all, and those that come.
    pub(super) fn close(&self) {
        let ended = {
            let mut waiting = lock(&self.0);
            waiting.closed = true;
            std::mem::take(&mut waiting.by_key)
        };
        for life in ended.into_values() {
            life.abort();
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::context_without_vm;
    use std::sync::atomic::{AtomicUsize, Ordering};
    use std::task::Wake;

    #[derive(Default)]
    struct Wakes(AtomicUsize);

    impl Wake for Wakes {
        fn wake(self: Arc<Self>) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    struct Dropped(Arc<AtomicUsize>);

    impl Drop for Dropped {
        fn drop(&mut self) {
            self.0.fetch_add(1, Ordering::SeqCst);
        }
    }

    fn poll(task: &mut Task, wakes: &Arc<Wakes>) -> Poll<()> {
        Pin::new(task).poll(&mut Waking::from_waker(&Waker::from(Arc::clone(wakes))))
    }

    #[test]
    fn a_task_that_waits_is_woken_and_dropped_when_its_isolate_exits() {
        let (context, wakes, drops) = (context_without_vm(), Arc::<Wakes>::default(), Arc::<AtomicUsize>::default());
        let held = Dropped(Arc::clone(&drops));
        let mut task = Task::new(Arc::clone(&context), async move {
            let _held = held;
            std::future::pending::<()>().await;
        });
        assert!(poll(&mut task, &wakes).is_pending());
        assert!(poll(&mut task, &wakes).is_pending());
        context.close();
        assert_eq!(wakes.0.load(Ordering::SeqCst), 1);
        assert_eq!(drops.load(Ordering::SeqCst), 0, "dropped on another thread than it runs on");
        assert!(poll(&mut task, &wakes).is_ready());
        assert_eq!(drops.load(Ordering::SeqCst), 1);
    }

    #[test]
    fn a_task_of_an_isolate_that_has_exited_does_not_begin() {
        let (context, wakes) = (context_without_vm(), Arc::<Wakes>::default());
        context.close();
        let mut task = Task::new(context, async { unreachable!("it has begun") });
        assert!(poll(&mut task, &wakes).is_ready());
    }

    #[test]
    fn a_task_that_has_ended_is_forgotten() {
        let (context, wakes) = (context_without_vm(), Arc::<Wakes>::default());
        let mut waited = false;
        let work =
            std::future::poll_fn(
                move |_| if std::mem::replace(&mut waited, true) { Poll::Ready(()) } else { Poll::Pending },
            );
        let mut task = Task::new(Arc::clone(&context), work);
        assert!(poll(&mut task, &wakes).is_pending());
        assert_eq!(lock(&context.tasks.0).by_key.len(), 1);
        assert!(poll(&mut task, &wakes).is_ready());
        assert!(lock(&context.tasks.0).by_key.is_empty());
    }
}
