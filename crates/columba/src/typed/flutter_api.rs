//! Calls of Rust to typed APIs of Dart.

use super::dart_api::DartApi;
use super::{ApiContext, ApiDescription, Decode, Encode, FlutterError, offers};
use crate::IsolateId;
use crate::runtime::{AwaitedAnswer, CallFailure, Context, call_dart_typed, failure};
use columba_wire::channel::{EncodeError, FailureReason};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context as Waking, Poll, Waker};

/// An API that Dart implements, for generated code, which wraps it.
///
/// A context for all isolates calls the isolate that has set up the API last, and still does; a context for one isolate
/// calls that. May be used from any thread; the futures are no run loop's and no executor's.
#[derive(Debug, Clone)]
pub struct FlutterApi {
    description: ApiDescription,
    suffix: String,
    isolate: Option<IsolateId>,
    during_calls: Arc<DartApi>,
}

impl FlutterApi {
    /// The API of that description and suffix.
    #[must_use]
    pub fn new(description: ApiDescription, context: &ApiContext, suffix: &str) -> Self {
        let during_calls = Arc::new(DartApi::new(&description, suffix));
        Self { description, suffix: suffix.to_owned(), isolate: context.isolate(), during_calls }
    }

    /// Calls the method at `position` in the isolate whose call of Rust runs on this thread, and waits for its answer.
    ///
    /// # Errors
    /// That of Dart's method; `channel-error` when no call runs on this thread, when the isolate has not set up the API, or
    /// during a call that lends; `interface-mismatch` when it was generated from another interface.
    pub fn call_sync<A: Encode, R: Decode>(&self, position: u32, arguments: A) -> Result<R, FlutterError> {
        self.during_calls.call_sync(position, arguments)
    }

    /// Calls `method`, which stands at `position` in the interface. The call is sent when the future is first polled.
    ///
    /// # Errors
    /// That of Dart's method; `channel-error` when no isolate has set up the API; another code of a failed call.
    pub async fn call<A: Encode, T: Decode + Send + 'static>(
        &self,
        method: &str,
        position: u32,
        arguments: A,
    ) -> Result<T, FlutterError> {
        let answer = Arc::new(Answer::default());
        self.send(position, arguments, Arc::clone(&answer) as Arc<dyn AwaitedAnswer>)
            .map_err(|failure| self.error_of(method, failure))?;
        let result = std::future::poll_fn(|cx| answer.poll(cx)).await;
        result.map_err(|failure| self.error_of(method, failure))
    }

    fn send<A: Encode>(&self, position: u32, arguments: A, answer: Arc<dyn AwaitedAnswer>) -> Result<(), CallFailure> {
        let name = self.description.full_name(&self.suffix);
        let offer = offers::find(&name, self.isolate).ok_or(CallFailure::NoHandler)?;
        if offer.interface != self.description.interface {
            let error = super::binding::mismatch(&name, &offer.interface, self.description.interface);
            return Err(CallFailure::Error(error.into()));
        }
        call_dart_typed(&offer.context, (&name, position), answer, |writer| arguments.encode(writer))
    }

    fn error_of(&self, method: &str, problem: CallFailure) -> FlutterError {
        match problem {
            CallFailure::Error(error) => error.into(),
            CallFailure::NoChannel | CallFailure::NoHandler => self.no_connection(method),
            CallFailure::NoIsolate | CallFailure::Refused | CallFailure::IsolateExited => {
                failure(FailureReason::IsolateExited, "the isolate has exited".to_owned())
            }
            CallFailure::Unsendable(error @ EncodeError::TooLarge { .. }) => {
                failure(FailureReason::MessageTooLarge, format!("the arguments cannot be sent: {error}"))
            }
            CallFailure::Unsendable(error) => {
                FlutterError::new("unsendable-argument").with_message(format!("the arguments cannot be sent: {error}"))
            }
            CallFailure::TooMany => {
                failure(FailureReason::TooManyCalls, "too many calls wait for their answers already".to_owned())
            }
            CallFailure::Other(reason, message) => failure(reason, message),
        }
    }

    /// Worded as on a platform channel.
    fn no_connection(&self, method: &str) -> FlutterError {
        let (name, suffix) = (self.description.name, &self.suffix);
        let dot = if suffix.is_empty() { "" } else { "." };
        let message = format!("Unable to establish connection on channel: \"{name}.{method}{dot}{suffix}\".");
        FlutterError::new("channel-error").with_message(message)
    }
}

/// The answer to one call, until the future takes it.
struct Answer<T>(Mutex<State<T>>);

struct State<T> {
    result: Option<Result<T, CallFailure>>,
    waker: Option<Waker>,
}

impl<T> Default for Answer<T> {
    fn default() -> Self {
        Self(Mutex::new(State { result: None, waker: None }))
    }
}

impl<T> Answer<T> {
    fn lock(&self) -> MutexGuard<'_, State<T>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn poll(&self, cx: &Waking<'_>) -> Poll<Result<T, CallFailure>> {
        let mut state = self.lock();
        if let Some(result) = state.result.take() {
            return Poll::Ready(result);
        }
        let replaced = state.waker.replace(cx.waker().clone());
        drop(state);
        drop(replaced);
        Poll::Pending
    }

    fn set(&self, result: Result<T, CallFailure>) {
        let mut state = self.lock();
        state.result = Some(result);
        let waker = state.waker.take();
        drop(state);
        if let Some(waker) = waker {
            waker.wake();
        }
    }
}

impl<T: Decode + Send> AwaitedAnswer for Answer<T> {
    fn succeed(&self, context: &Context, bytes: usize) {
        self.set(context.read_request(bytes).map_err(|error| CallFailure::Error(error.into())));
    }

    fn fail(&self, failure: CallFailure) {
        self.set(Err(failure));
    }
}
