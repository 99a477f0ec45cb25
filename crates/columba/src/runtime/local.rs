//! What a thread keeps for itself: endpoints, callbacks that wait for answers, tasks.

use super::calls::{Answer, CallFailure, OnAnswer};
use super::inbox::{Call, Inbox, Job};
use super::ticket::{Ticket, collect_panicked};
use super::{registry, service};
use crate::{IsolateId, Value};
use columba_run_loop::{AbortHandle, RunLoop};
use columba_wire::channel::frame::Verb;
use columba_wire::channel::{DecodeError, FailureReason};
use std::cell::{Cell, RefCell};
use std::collections::{BTreeMap, VecDeque};
use std::pin::Pin;
use std::rc::Rc;
use std::sync::Arc;
use std::task::Poll;

/// What stands behind a channel's name. All of it runs on the thread that registered it.
pub(crate) trait Endpoint {
    /// A method call.
    fn on_call(&self, isolate: IsolateId, method: &str, arguments: Value, ticket: Ticket);
    /// A message.
    fn on_message(&self, isolate: IsolateId, message: Value, ticket: Ticket);
    /// The isolate opens the event stream `stream`.
    fn on_listen(&self, stream: u32, argument: Value, ticket: Ticket) {
        let (_, _) = (stream, argument);
        ticket.end(FailureReason::WrongKindOfChannel, "the channel has no events");
    }
    /// The isolate closes the event stream `stream`.
    fn on_cancel(&self, stream: u32, ticket: Ticket) {
        let _ = stream;
        ticket.end(FailureReason::WrongKindOfChannel, "the channel has no events");
    }
    /// An isolate has opened a context.
    fn on_isolate_joined(&self, isolate: IsolateId) {
        let _ = isolate;
    }
    /// An isolate has exited.
    fn on_isolate_exited(&self, isolate: IsolateId) {
        let _ = isolate;
    }
}

struct Local {
    run_loop: RunLoop,
    inbox: Arc<Inbox>,
    next_key: Cell<u64>,
    endpoints: RefCell<BTreeMap<u64, Rc<dyn Endpoint>>>,
    callbacks: RefCell<BTreeMap<u64, OnAnswer>>,
    tasks: RefCell<BTreeMap<u64, (IsolateId, AbortHandle)>>,
    /// Taken out of the inbox and not yet worked through. A handler that runs a nested loop works on these in there.
    queue: RefCell<VecDeque<Job>>,
    /// The run loop will come back for the queue.
    will_return: Cell<bool>,
}

thread_local! {
    static LOCAL: Local = Local::new();
    static HAS_LOCAL: Cell<bool> = const { Cell::new(false) };
}

impl Local {
    fn new() -> Self {
        let run_loop = RunLoop::current();
        let inbox = Arc::new(Inbox::new(run_loop.new_sender()));
        service::add_inbox(&inbox);
        columba_run_loop::set_stop_hook(loop_stopped);
        HAS_LOCAL.set(true);
        Self {
            run_loop,
            inbox,
            next_key: Cell::new(1),
            endpoints: RefCell::default(),
            callbacks: RefCell::default(),
            tasks: RefCell::default(),
            queue: RefCell::default(),
            will_return: Cell::new(false),
        }
    }

    /// The oldest job. It may run the loop again, a native one even, so that a turn must come for those behind it. Once
    /// the loop is stopped there is none: the others wait for its next run.
    fn next_job(&self) -> Option<Job> {
        if self.run_loop.is_stopping() {
            self.inbox.put_back(self.queue.take());
            return None;
        }
        let mut queue = self.queue.borrow_mut();
        let job = queue.pop_front();
        let others_wait = !queue.is_empty();
        drop(queue);
        if others_wait && !self.will_return.replace(true) {
            self.inbox.ensure_turn();
        }
        job
    }

    fn key(&self) -> u64 {
        let key = self.next_key.get();
        self.next_key.set(key.wrapping_add(1));
        key
    }

    fn endpoint(&self, key: u64) -> Option<Rc<dyn Endpoint>> {
        self.endpoints.borrow().get(&key).cloned()
    }

    fn all_endpoints(&self) -> Vec<Rc<dyn Endpoint>> {
        self.endpoints.borrow().values().cloned().collect()
    }
}

impl Drop for Local {
    fn drop(&mut self) {
        registry::take_off_all(&self.inbox);
        drop(self.inbox.close());
        // What the user gave us may panic when it is dropped, and a panic here would end the process.
        let endpoints = self.endpoints.take();
        collect_at_end(|| drop(endpoints));
        let callbacks = self.callbacks.take();
        collect_at_end(|| drop(callbacks));
        let queue = self.queue.take();
        collect_at_end(|| drop(queue));
    }
}

/// The run loop of this thread has stopped.
fn loop_stopped() {
    // A thread without handlers gets no inbox for this.
    if HAS_LOCAL.get() {
        let _thread_ends = LOCAL.try_with(|local| local.inbox.loop_stopped());
    }
}

fn collect_at_end(f: impl FnOnce()) {
    columba_dart_ffi::boundary::run(f);
}

/// `None` when the thread is about to end.
pub(super) fn add_endpoint(endpoint: Rc<dyn Endpoint>) -> Option<(Arc<Inbox>, u64)> {
    LOCAL
        .try_with(|local| {
            let key = local.key();
            local.endpoints.borrow_mut().insert(key, endpoint);
            (Arc::clone(&local.inbox), key)
        })
        .ok()
}

/// Drops an endpoint of the calling thread; `false` when it is another thread's.
pub(super) fn remove_endpoint(inbox: &Arc<Inbox>, key: u64) -> bool {
    let removed = LOCAL.try_with(|local| {
        let is_ours = Arc::ptr_eq(&local.inbox, inbox);
        (is_ours, if is_ours { local.endpoints.borrow_mut().remove(&key) } else { None })
    });
    match removed {
        Ok((is_ours, endpoint)) => {
            drop(endpoint);
            is_ours
        }
        Err(_) => false,
    }
}

/// Keeps a callback for the answer of a call; `Err` when the thread is about to end.
pub(super) fn add_callback(callback: OnAnswer) -> Result<(Arc<Inbox>, u64), OnAnswer> {
    let mut own = Some(callback);
    let added = LOCAL.try_with(|local| {
        let key = local.key();
        local.callbacks.borrow_mut().extend(own.take().map(|callback| (key, callback)));
        (Arc::clone(&local.inbox), key)
    });
    match (added, own) {
        (Err(_), Some(callback)) => Err(callback),
        (Ok(added), _) => Ok(added),
        (Err(_), None) => Err(Box::new(|_| ())),
    }
}

pub(super) fn take_callback(key: u64) -> Option<OnAnswer> {
    LOCAL.try_with(|local| local.callbacks.borrow_mut().remove(&key)).ok().flatten()
}

/// Runs `future` on the calling thread's run loop. It is dropped when `isolate` exits first.
pub(crate) fn spawn_for(isolate: IsolateId, future: impl Future<Output = ()> + 'static) {
    let key = LOCAL.try_with(Local::key).unwrap_or(0);
    let handle = RunLoop::current().spawn(async move {
        run_caught(future).await;
        let finished = LOCAL.try_with(|local| local.tasks.borrow_mut().remove(&key));
        drop(finished);
    });
    if !handle.is_finished() {
        let abort = handle.abort_handle();
        let _thread_ends = LOCAL.try_with(|local| local.tasks.borrow_mut().insert(key, (isolate, abort)));
    }
}

/// Polls so that a panic answers the tickets that the future holds, with the panic's message.
async fn run_caught(future: impl Future<Output = ()>) {
    let mut future: Option<Pin<Box<dyn Future<Output = ()>>>> = Some(Box::pin(future));
    std::future::poll_fn(move |cx| {
        let Some(running) = future.as_mut() else { return Poll::Ready(()) };
        let polled = collect_panicked(|| running.as_mut().poll(cx));
        if let Some(Poll::Pending) = polled {
            return Poll::Pending;
        }
        let ended = future.take();
        collect_panicked(|| drop(ended));
        Poll::Ready(())
    })
    .await;
}

/// Works through jobs, oldest first.
pub(super) fn work(jobs: VecDeque<Job>) {
    let queued = LOCAL.try_with(|local| {
        local.queue.borrow_mut().extend(jobs);
        local.will_return.set(false);
    });
    while queued.is_ok() {
        let Ok(Some(job)) = LOCAL.try_with(Local::next_job) else { return };
        collect_panicked(|| run_job(job));
    }
}

fn run_job(job: Job) {
    match job {
        Job::Call(call) => run_call(call),
        Job::Answer(answer) => run_answer(answer),
        Job::Joined(isolate) => {
            for endpoint in LOCAL.with(Local::all_endpoints) {
                collect_panicked(|| endpoint.on_isolate_joined(isolate));
            }
        }
        Job::Exited(isolate) => run_exited(isolate),
        Job::Forget { key } => {
            let endpoint = LOCAL.with(|local| local.endpoints.borrow_mut().remove(&key));
            drop(endpoint);
        }
    }
}

fn run_exited(isolate: IsolateId) {
    let tasks: Vec<_> = LOCAL.with(|local| {
        let mut tasks = local.tasks.borrow_mut();
        let (ended, others) = std::mem::take(&mut *tasks).into_iter().partition(|(_, (of, _))| *of == isolate);
        *tasks = others;
        let ended: BTreeMap<u64, (IsolateId, AbortHandle)> = ended;
        ended.into_values().collect()
    });
    for (_, task) in tasks {
        collect_panicked(|| task.abort());
    }
    for endpoint in LOCAL.with(Local::all_endpoints) {
        collect_panicked(|| endpoint.on_isolate_exited(isolate));
    }
}

fn run_call(mut call: Call) {
    if call.context().is_closed() {
        return;
    }
    let Some(endpoint) = LOCAL.with(|local| local.endpoint(call.key)) else {
        call.ticket.end_as(FailureReason::HandlerUnregistered);
        return;
    };
    let isolate = call.context().isolate();
    let body = call.frame.read(|context, bytes| service::decode(context, bytes, call.names_in_body));
    call.ticket.handed_over();
    match (call.verb, body) {
        (_, Err(error)) => end_malformed(call.ticket, &error),
        (Verb::Call, Ok(arguments)) => endpoint.on_call(isolate, &call.method, arguments, call.ticket),
        (Verb::Listen, Ok(argument)) => endpoint.on_listen(call.stream, argument, call.ticket),
        (Verb::Cancel, Ok(_)) => endpoint.on_cancel(call.stream, call.ticket),
        (_, Ok(message)) => endpoint.on_message(isolate, message, call.ticket),
    }
}

fn end_malformed(ticket: Ticket, error: &DecodeError) {
    log::error!("a message from Dart cannot be read: {error}");
    ticket.end(FailureReason::MalformedMessage, &format!("the message cannot be read: {error}"));
}

fn run_answer(answer: Answer) {
    let Some(callback) = take_callback(answer.key) else { return };
    let result = answer.result();
    callback(result);
}

/// For callbacks of calls that could not be made.
pub(super) fn fail_callback(key: u64, failure: CallFailure) {
    if let Some(callback) = take_callback(key) {
        callback(Err(failure));
    }
}
