//! The jobs that wait for a thread.

use super::calls::Answer;
use super::frame_memory::FrameMemory;
use super::ticket::Ticket;
use super::{Context, housekeeper, local, lock};
use crate::IsolateId;
use columba_run_loop::RunLoopSender;
use columba_wire::channel::FailureReason;
use columba_wire::channel::frame::Verb;
use std::collections::VecDeque;
use std::sync::{Arc, Mutex, MutexGuard};
use std::time::Instant;

/// What a thread is asked to do.
#[derive(Debug)]
pub(super) enum Job {
    /// A call of Dart.
    Call(Call),
    /// The answer to a call of Rust.
    Answer(Answer),
    /// An isolate has opened a context.
    Joined(IsolateId),
    /// An isolate has exited.
    Exited(IsolateId),
    /// An endpoint was taken off its name.
    Forget {
        /// The endpoint.
        key: u64,
    },
}

/// A frame of Dart that asks an endpoint for something.
#[derive(Debug)]
pub(super) struct Call {
    pub(super) ticket: Ticket,
    /// The endpoint.
    pub(super) key: u64,
    pub(super) verb: Verb,
    /// The method of a `Call`.
    pub(super) method: Arc<str>,
    /// The stream of a `Listen` or `Cancel`.
    pub(super) stream: u32,
    /// How many texts at the start of the body have been read already.
    pub(super) names_in_body: usize,
    /// The whole frame.
    pub(super) frame: FrameMemory,
}

#[derive(Debug)]
pub(super) struct Inbox {
    sender: RunLoopSender,
    state: Mutex<State>,
}

#[derive(Debug, Default)]
struct State {
    jobs: VecDeque<Job>,
    /// A callback that will work through the jobs was sent.
    scheduled: bool,
    /// Since when calls wait while the loop does not run.
    stuck_since: Option<Instant>,
    closed: bool,
}

impl Inbox {
    pub(super) fn new(sender: RunLoopSender) -> Self {
        Self { sender, state: Mutex::default() }
    }

    /// Queues a job; gives it back when the thread has ended.
    pub(super) fn push(self: &Arc<Self>, job: Job) -> Result<(), Job> {
        let mut state = lock(&self.state);
        if state.closed {
            return Err(job);
        }
        let is_stuck = matches!(job, Job::Call(_)) && state.stuck_since.is_none() && !self.sender.is_running();
        if is_stuck {
            state.stuck_since = Some(Instant::now());
        }
        state.jobs.push_back(job);
        self.schedule_turn(state);
        if is_stuck {
            housekeeper::watch(self);
        }
        Ok(())
    }

    /// Has the thread take a turn, whether jobs come or not.
    pub(super) fn ensure_turn(self: &Arc<Self>) {
        self.schedule_turn(lock(&self.state));
    }

    fn schedule_turn(self: &Arc<Self>, mut state: MutexGuard<'_, State>) {
        let is_scheduled = std::mem::replace(&mut state.scheduled, true);
        drop(state);
        if is_scheduled {
            return;
        }
        let turn = Turn { inbox: Arc::clone(self), taken: false };
        // When the thread has ended the turn is dropped: that closes the inbox, and answers the calls in it.
        let _thread_ended = self.sender.try_send(move || turn.run());
    }

    /// Takes what has gathered; the next job that comes schedules the next turn.
    fn take(&self) -> VecDeque<Job> {
        let mut state = lock(&self.state);
        state.scheduled = false;
        state.stuck_since = None;
        std::mem::take(&mut state.jobs)
    }

    /// Takes back what no turn has worked through; it is older than what came since.
    pub(super) fn put_back(self: &Arc<Self>, mut jobs: VecDeque<Job>) {
        if jobs.is_empty() {
            return;
        }
        let mut state = lock(&self.state);
        if state.closed {
            drop(state);
            return drop(jobs);
        }
        jobs.append(&mut state.jobs);
        state.jobs = jobs;
        self.schedule_turn(state);
    }

    /// Refuses jobs from now on. Whoever drops the rest answers its calls.
    pub(super) fn close(&self) -> VecDeque<Job> {
        let mut state = lock(&self.state);
        state.closed = true;
        std::mem::take(&mut state.jobs)
    }

    /// The thread's loop has stopped; calls that it was about to take wait for one that does not run.
    pub(super) fn loop_stopped(self: &Arc<Self>) {
        let mut state = lock(&self.state);
        let is_stuck = state.stuck_since.is_none() && state.jobs.iter().any(|job| matches!(job, Job::Call(_)));
        if is_stuck {
            state.stuck_since = Some(Instant::now());
        }
        drop(state);
        if is_stuck {
            housekeeper::watch(self);
        }
    }

    /// Whether calls wait for a loop that does not run.
    pub(super) fn is_stuck(&self) -> bool {
        let state = lock(&self.state);
        state.stuck_since.is_some() && !state.closed
    }

    /// Ends the calls that wait since before `limit` for a loop that nobody runs.
    pub(super) fn end_stuck_calls(&self, limit: Instant) {
        if self.sender.is_running() {
            return;
        }
        let stuck = {
            let mut state = lock(&self.state);
            if state.stuck_since.is_none_or(|since| since > limit) {
                return;
            }
            state.stuck_since = None;
            let (calls, others) =
                std::mem::take(&mut state.jobs).into_iter().partition(|job| matches!(job, Job::Call(_)));
            state.jobs = others;
            let calls: VecDeque<Job> = calls;
            calls
        };
        for job in stuck {
            if let Job::Call(call) = job {
                call.ticket.end_as(FailureReason::RunLoopNotRunning);
            }
        }
    }
}

/// One callback on the thread's run loop. When the loop drops it instead, the thread has ended.
struct Turn {
    inbox: Arc<Inbox>,
    taken: bool,
}

impl Turn {
    fn run(mut self) {
        self.taken = true;
        local::work(self.inbox.take());
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if !self.taken {
            drop(self.inbox.close());
        }
    }
}

impl Call {
    pub(super) fn context(&self) -> &Arc<Context> {
        self.ticket.context()
    }
}
