use super::super::binding::Binding;
use super::super::function::{enter, panicked};
use super::super::{Encode, FlutterError};
use super::StreamSink;
use super::open::{ErrorKind, Open, Stream};
use crate::runtime::{Task, failure};
use columba_dart_ffi::boundary;
use columba_dart_ffi::typed::{EncodedCall, code};
use columba_wire::channel::FailureReason;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::pin::pin;
use std::sync::Arc;
use std::task::Poll;

/// A method of an event channel API: Dart listens to its events.
pub trait StreamCall: 'static {
    /// The implementation.
    type Api: Send + Sync + 'static;
    /// The events.
    type Event: Encode + Send + 'static;

    /// Calls the method.
    fn call(api: &Self::Api, sink: StreamSink<Self::Event>) -> impl Future<Output = Result<(), FlutterError>> + Send;
}

/// The address of the function that starts a stream. The request holds the stream's number; the result is its window.
pub(in super::super) fn stream_address<C: StreamCall>() -> usize {
    columba_dart_ffi::typed::encoded_address::<Listen<C>>()
}

struct Listen<C>(PhantomData<C>);

impl<C: StreamCall> EncodedCall for Listen<C> {
    fn call(binding: u32, length: usize) -> i32 {
        enter(binding, |binding| listen::<C>(binding, length))
    }

    fn panicked(binding: u32, message: String) -> i32 {
        panicked(binding, &message)
    }
}

fn listen<C: StreamCall>(binding: &Binding, length: usize) -> i32 {
    let context = &binding.context;
    if binding.api.get::<C::Api>().is_none() {
        return code::NOT_BOUND;
    }
    let id = match context.read_request::<(i64,)>(length) {
        Ok((id,)) => id,
        Err(failure) => return context.reply_failure(failure),
    };
    let Ok(id) = u32::try_from(id) else { return code::NOT_BOUND };
    let window = binding.registered.window;
    let stream = Arc::new(Stream::new(Arc::clone(context), id, window));
    if !context.streams.add(id, &stream) {
        return code::NOT_BOUND;
    }
    let task = Task::new(Arc::clone(context), run::<C>(binding.clone(), Arc::new(Open(stream))));
    binding.registered.executors.executor.spawn(task);
    context.reply(i64::try_from(window).unwrap_or(i64::MAX))
}

/// Runs the method until it ends or the stream is closed. What it ends with ends the stream, when it is an error.
async fn run<C: StreamCall>(binding: Binding, open: Arc<Open>) {
    let Some(api) = binding.api.get::<C::Api>() else { return };
    let result = {
        let mut work = pin!(C::call(api, StreamSink::new(Arc::clone(&open))));
        poll_fn(|cx| {
            if open.0.poll_closed(cx).is_ready() {
                return Poll::Ready(Ok(()));
            }
            match boundary::catch(|| work.as_mut().poll(cx)) {
                Ok(polled) => polled.map_err(|error| (error, ErrorKind::OfUser)),
                Err(message) => Poll::Ready(Err((of_panic(&message), ErrorKind::Failure))),
            }
        })
        .await
    };
    if let Err((error, kind)) = result
        && !open.0.is_closed()
    {
        // An error that cannot be sent still ends the stream.
        let _not_told = open.0.fail(error, kind);
        open.0.end();
    }
}

#[cold]
fn of_panic(message: &str) -> FlutterError {
    log::error!("a stream panicked: {message}");
    failure(FailureReason::HandlerPanicked, format!("the method panicked: {message}"))
}
