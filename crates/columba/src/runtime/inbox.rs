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
use std::sync::{Arc, Mutex};
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
    /// When the callback that will work through the jobs was sent.
    scheduled: Option<Instant>,
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
        state.jobs.push_back(job);
        if state.scheduled.is_some() {
            return Ok(());
        }
        let running = self.sender.is_running();
        // The clock is only needed by the housekeeper, which watches loops that do not run.
        state.scheduled = Some(if running { *EPOCH } else { Instant::now() });
        drop(state);
        self.schedule(running)
    }

    fn schedule(self: &Arc<Self>, running: bool) -> Result<(), Job> {
        let turn = Turn { inbox: Arc::clone(self), taken: false };
        if self.sender.try_send(move || turn.run()).is_err() {
            let mut jobs = self.close();
            return jobs.pop_back().map_or(Ok(()), Err);
        }
        if !running {
            housekeeper::watch(self);
        }
        Ok(())
    }

    /// Takes what has gathered; the next job that comes schedules the next turn.
    fn take(&self) -> VecDeque<Job> {
        let mut state = lock(&self.state);
        state.scheduled = None;
        std::mem::take(&mut state.jobs)
    }

    /// Refuses jobs from now on. Whoever drops the rest answers its calls.
    pub(super) fn close(&self) -> VecDeque<Job> {
        let mut state = lock(&self.state);
        state.closed = true;
        std::mem::take(&mut state.jobs)
    }

    /// Whether jobs wait.
    pub(super) fn waits(&self) -> bool {
        let state = lock(&self.state);
        state.scheduled.is_some() && !state.closed
    }

    /// Ends the calls that wait since before `limit` for a loop that nobody runs.
    pub(super) fn end_stuck_calls(&self, limit: Instant) {
        if self.sender.is_running() {
            return;
        }
        let stuck = {
            let mut state = lock(&self.state);
            if state.scheduled.is_none_or(|since| since > limit) {
                return;
            }
            let (calls, others) =
                std::mem::take(&mut state.jobs).into_iter().partition(|job| matches!(job, Job::Call(_)));
            state.jobs = others;
            state.scheduled = Some(Instant::now());
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

/// Stands for "long enough ago" in loops that run.
static EPOCH: std::sync::LazyLock<Instant> = std::sync::LazyLock::new(Instant::now);

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
