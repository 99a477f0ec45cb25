//! A thread that runs futures, one at a time.

use crate::runtime::Task;
use std::collections::VecDeque;
use std::pin::Pin;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Wake, Waker};
use std::thread;

/// Starts with the first future. Once it is dropped, the thread ends when its futures have.
#[derive(Debug)]
pub(super) struct SerialThread {
    queue: Arc<Queue>,
}

struct Queue {
    name: &'static str,
    state: Mutex<State>,
    called: Condvar,
}

#[derive(Default)]
struct State {
    runnable: VecDeque<Arc<Job>>,
    /// Jobs that exist.
    alive: usize,
    sleeping: bool,
    started: bool,
    closed: bool,
}

struct Job {
    queue: Arc<Queue>,
    task: Mutex<Option<Task>>,
    queued: AtomicBool,
}

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl SerialThread {
    pub(super) fn new(name: &'static str) -> Self {
        Self { queue: Arc::new(Queue { name, state: Mutex::default(), called: Condvar::new() }) }
    }

    /// Runs `task`, after those that can run already. It is dropped when the system has no thread for it.
    pub(super) fn spawn(&self, task: Task) {
        let mut state = lock(&self.queue.state);
        if !state.started {
            let queue = Arc::clone(&self.queue);
            let started = thread::Builder::new().name(self.queue.name.to_owned()).spawn(move || queue.work());
            if let Err(error) = started {
                drop(state);
                log::error!("the thread {} cannot be started: {error}", self.queue.name);
                return;
            }
            state.started = true;
        }
        state.alive = state.alive.saturating_add(1);
        let (task, queued) = (Mutex::new(Some(task)), AtomicBool::new(true));
        let job = Job { queue: Arc::clone(&self.queue), task, queued };
        self.queue.push(state, Arc::new(job));
    }
}

impl Drop for SerialThread {
    fn drop(&mut self) {
        lock(&self.queue.state).closed = true;
        self.queue.called.notify_one();
    }
}

impl Queue {
    fn push(&self, mut state: MutexGuard<'_, State>, job: Arc<Job>) {
        state.runnable.push_back(job);
        let is_sleeping = std::mem::replace(&mut state.sleeping, false);
        drop(state);
        if is_sleeping {
            self.called.notify_one();
        }
    }

    fn work(&self) {
        let mut jobs = VecDeque::new();
        while self.wait(&mut jobs) {
            for job in jobs.drain(..) {
                job.run();
            }
        }
    }

    /// Takes what can run; `false` when the thread is to end.
    fn wait(&self, jobs: &mut VecDeque<Arc<Job>>) -> bool {
        let mut state = lock(&self.state);
        while state.runnable.is_empty() {
            if state.closed && state.alive == 0 {
                return false;
            }
            state.sleeping = true;
            state = self.called.wait(state).unwrap_or_else(PoisonError::into_inner);
        }
        state.sleeping = false;
        std::mem::swap(&mut state.runnable, jobs);
        true
    }
}

impl Job {
    /// Runs on the one thread of its queue.
    fn run(self: Arc<Self>) {
        // What wakes the task from here on queues it again.
        self.queued.store(false, Ordering::Release);
        let Some(mut task) = lock(&self.task).take() else { return };
        let waker = Waker::from(Arc::clone(&self));
        if Pin::new(&mut task).poll(&mut Context::from_waker(&waker)).is_pending() {
            *lock(&self.task) = Some(task);
        }
    }
}

impl Wake for Job {
    fn wake(self: Arc<Self>) {
        if !self.queued.swap(true, Ordering::AcqRel) {
            let queue = Arc::clone(&self.queue);
            queue.push(lock(&queue.state), self);
        }
    }
}

/// Nobody can wake it any more, or it has ended.
impl Drop for Job {
    fn drop(&mut self) {
        let task = lock(&self.task).take();
        drop(task);
        let mut state = lock(&self.queue.state);
        state.alive = state.alive.saturating_sub(1);
        let is_last = state.closed && state.alive == 0;
        drop(state);
        if is_last {
            self.queue.called.notify_one();
        }
    }
}

impl std::fmt::Debug for Queue {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Queue").field("name", &self.name).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::context_without_vm;
    use std::sync::mpsc;
    use std::task::Poll;
    use std::time::Duration;

    #[test]
    fn tasks_run_in_order_on_one_thread_which_outlives_its_owner_for_them() {
        let (thread, context) = (SerialThread::new("columba-test"), context_without_vm());
        let (sender, receiver) = mpsc::channel();
        let (gate, opened) = mpsc::channel::<()>();
        let first = sender.clone();
        thread.spawn(Task::new(Arc::clone(&context), async move {
            opened.recv().unwrap();
            first.send((1, thread::current().id())).unwrap();
        }));
        thread.spawn(Task::new(context, async move {
            sender.send((2, thread::current().id())).unwrap();
        }));
        drop(thread);
        gate.send(()).unwrap();
        let next = || receiver.recv_timeout(Duration::from_secs(5)).unwrap();
        let (one, two) = (next(), next());
        assert_eq!((one.0, two.0), (1, 2));
        assert_eq!(one.1, two.1);
    }

    #[test]
    fn a_task_that_wakes_itself_runs_again_and_the_thread_ends_after_it() {
        let (thread, context) = (SerialThread::new("columba-test"), context_without_vm());
        let queue = Arc::downgrade(&thread.queue);
        let (sender, receiver) = mpsc::channel();
        let mut rounds = 0;
        thread.spawn(Task::new(
            context,
            std::future::poll_fn(move |cx| {
                rounds += 1;
                sender.send(rounds).unwrap();
                cx.waker().wake_by_ref();
                if rounds < 3 { Poll::Pending } else { Poll::Ready(()) }
            }),
        ));
        drop(thread);
        let seen: Vec<i32> = receiver.iter().collect();
        assert_eq!(seen, [1, 2, 3]);
        let mut tries = 0;
        while queue.strong_count() > 0 {
            tries += 1;
            assert!(tries < 500, "the thread does not end");
            thread::sleep(Duration::from_millis(10));
        }
    }
}
