//! Calls that answer later: the function of C starts them, a frame brings the answer.

use super::binding::Binding;
use super::executor::Executor;
use super::function::{enter, panicked};
use super::serial_thread::SerialThread;
use super::{Decode, Encode, FlutterError, SyncCall};
use crate::runtime::{Task, Ticket, failure};
use columba_dart_ffi::typed::{EncodedCall, code};
use columba_wire::channel::FailureReason;
use std::marker::PhantomData;
use std::sync::{Arc, OnceLock};

/// A method that answers by a future.
pub trait AsyncCall: 'static {
    /// The implementation.
    type Api: Send + Sync + 'static;
    /// A tuple of the arguments; one of more than eight is nested.
    type Arguments: Decode + Send + 'static;
    /// The result; `()` for `void`.
    type Output: Encode + Send;

    /// Calls the method.
    fn call(
        api: &Self::Api,
        arguments: Self::Arguments,
    ) -> impl Future<Output = Result<Self::Output, FlutterError>> + Send;
}

/// Where the calls of an API run that do not run where Dart calls.
#[derive(Debug, Default)]
pub(super) struct Executors {
    pub(super) executor: Executor,
    queue: OnceLock<SerialThread>,
}

impl Executors {
    pub(super) fn new(executor: Executor) -> Self {
        Self { executor, queue: OnceLock::new() }
    }

    /// The thread of the API's own.
    fn queue(&self) -> &SerialThread {
        self.queue.get_or_init(|| SerialThread::new("columba-task-queue"))
    }
}

/// The address of the function that starts an `@async` method.
pub(super) fn async_address<C: AsyncCall>() -> usize {
    columba_dart_ffi::typed::encoded_address::<OnExecutor<C>>()
}

/// The address of the function that starts an `@async` method with a task queue.
pub(super) fn queued_async_address<C: AsyncCall>() -> usize {
    columba_dart_ffi::typed::encoded_address::<OnQueue<C>>()
}

/// The address of the function that starts a method with a task queue.
pub(super) fn queued_address<C: SyncCall<Arguments: Send>>() -> usize {
    columba_dart_ffi::typed::encoded_address::<SyncOnQueue<C>>()
}

struct OnExecutor<C>(PhantomData<C>);

impl<C: AsyncCall> EncodedCall for OnExecutor<C> {
    fn call(binding: u32, length: usize) -> i32 {
        enter(binding, |binding| {
            start::<C::Api, _, _>(binding, length, run_async::<C>, |executors, task| executors.executor.spawn(task))
        })
    }

    fn panicked(binding: u32, message: String) -> i32 {
        panicked(binding, &message)
    }
}

struct OnQueue<C>(PhantomData<C>);

impl<C: AsyncCall> EncodedCall for OnQueue<C> {
    fn call(binding: u32, length: usize) -> i32 {
        enter(binding, |binding| {
            start::<C::Api, _, _>(binding, length, run_async::<C>, |executors, task| executors.queue().spawn(task))
        })
    }

    fn panicked(binding: u32, message: String) -> i32 {
        panicked(binding, &message)
    }
}

struct SyncOnQueue<C>(PhantomData<C>);

impl<C: SyncCall<Arguments: Send>> EncodedCall for SyncOnQueue<C> {
    fn call(binding: u32, length: usize) -> i32 {
        enter(binding, |binding| {
            start::<C::Api, _, _>(binding, length, run_sync::<C>, |executors, task| executors.queue().spawn(task))
        })
    }

    fn panicked(binding: u32, message: String) -> i32 {
        panicked(binding, &message)
    }
}

/// Starts the call that the request describes: its number, and the arguments.
fn start<A: 'static, Arguments: Decode, F: Future<Output = ()> + Send + 'static>(
    binding: &Binding,
    length: usize,
    run: fn(Call, Arguments) -> F,
    spawn: fn(&Executors, Task),
) -> i32 {
    let context = &binding.context;
    // Dart could name the function of one API and the number of another.
    if binding.api.get::<A>().is_none() {
        return code::NOT_BOUND;
    }
    let (call, arguments) = match context.read_request::<(i64, Arguments)>(length) {
        Ok(request) => request,
        Err(failure) => return context.reply_failure(failure),
    };
    let Ok(call) = u32::try_from(call) else { return code::NOT_BOUND };
    if !context.begin_call() {
        let message = "too many calls wait for their answers already".to_owned();
        return context.reply_failure(failure(FailureReason::TooManyCalls, message));
    }
    let call = Call { ticket: Ticket::new(Arc::clone(context), call), binding: binding.clone() };
    let task = Task::new(Arc::clone(context), run(call, arguments));
    spawn(&binding.registered.executors, task);
    code::DONE
}

/// A call that was started.
struct Call {
    ticket: Ticket,
    binding: Binding,
}

impl Call {
    /// From now on it is the method's to answer; `None` when the API was taken off.
    fn begin(self) -> Option<(Ticket, Binding)> {
        let Self { mut ticket, binding } = self;
        if !binding.registered.is_set_up() {
            ticket.end_as(FailureReason::HandlerUnregistered);
            return None;
        }
        ticket.handed_over();
        Some((ticket, binding))
    }
}

async fn run_async<C: AsyncCall>(call: Call, arguments: C::Arguments) {
    let Some((ticket, binding)) = call.begin() else { return };
    let Some(api) = binding.api.get::<C::Api>() else { return };
    let result = C::call(api, arguments).await;
    answer(ticket, result);
}

async fn run_sync<C: SyncCall>(call: Call, arguments: C::Arguments) {
    let Some((ticket, binding)) = call.begin() else { return };
    let Some(api) = binding.api.get::<C::Api>() else { return };
    let result = C::call(api, arguments);
    answer(ticket, result);
}

/// An isolate that has exited meanwhile is not told.
fn answer<T: Encode>(ticket: Ticket, result: Result<T, FlutterError>) {
    match result {
        Ok(output) => ticket.succeed_typed(output),
        Err(error) => ticket.fail(error.into()),
    };
}
