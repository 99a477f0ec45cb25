use crate::error::{MethodCallError, PlatformError};
use crate::invoker::MethodInvoker;
use crate::runtime::{self, Endpoint, Registration, Ticket};
use crate::{IsolateId, Value};
use columba_wire::channel::FailureReason;
use std::fmt;
use std::rc::{Rc, Weak};

/// A call of Dart.
#[derive(Debug)]
pub struct MethodCall {
    /// The method's name.
    pub method: String,
    /// Its argument; several come as a list or map.
    pub args: Value,
    /// Who calls.
    pub isolate: IsolateId,
}

/// Answers the method calls of a channel, on the thread that registered it.
///
/// The thread must run its [`RunLoop`](columba_run_loop::RunLoop). A panic ends the call with an error in Dart and
/// nothing else.
///
/// ```no_run
/// use columba::{MethodCall, MethodCallReply, MethodHandler, PlatformError, Value};
///
/// struct Greeter;
///
/// impl MethodHandler for Greeter {
///     fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
///         match call.method.as_str() {
///             "greet" => reply.send_ok(format!("Hello, {:?}", call.args)),
///             other => reply.send_error("no-such-method".into(), Some(other.into()), Value::Null),
///         }
///     }
/// }
///
/// let registered = Greeter.register("greeter");
/// columba::run_loop::RunLoop::current().run();
/// # drop(registered);
/// ```
pub trait MethodHandler: Sized + 'static {
    /// A method was called. The reply may be sent now or later, from any thread; dropping it is an error in Dart.
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply);

    /// Gives the handler a reference to itself. Comes before everything else.
    fn assign_weak_self(&self, weak_self: Weak<Self>) {
        let _ = weak_self;
    }

    /// Gives the handler the means to call methods of its channel in Dart.
    fn assign_invoker(&self, invoker: MethodInvoker) {
        let _ = invoker;
    }

    /// An isolate has exited. Answers to its calls go nowhere.
    fn on_isolate_destroyed(&self, isolate: IsolateId) {
        let _ = isolate;
    }

    /// Makes this the handler of `channel`, on the current thread, until the result is dropped.
    ///
    /// One that was registered under the name before no longer gets calls.
    fn register(self, channel: &str) -> RegisteredMethodHandler<Self> {
        RegisteredMethodHandler::new(channel, Rc::new(self))
    }
}

/// Answers one call, from any thread. Each of the methods sends the answer; dropping it unsent is an error in Dart.
pub struct MethodCallReply {
    ticket: Ticket,
}

impl MethodCallReply {
    pub(crate) fn new(ticket: Ticket) -> Self {
        Self { ticket }
    }

    /// Answers with a value.
    pub fn send_ok<V: Into<Value>>(self, value: V) {
        self.ticket.succeed(value.into());
    }

    /// Answers with an error.
    pub fn send_err<E: Into<PlatformError>>(self, error: E) {
        self.ticket.fail(error.into());
    }

    /// Answers with an error, given by its parts.
    pub fn send_error(self, code: String, message: Option<String>, detail: Value) {
        self.ticket.fail(PlatformError { code, message, detail });
    }

    /// Answers with a value or an error.
    pub fn send<V: Into<Value>, E: Into<PlatformError>>(self, result: Result<V, E>) {
        match result {
            Ok(value) => self.send_ok(value),
            Err(error) => self.send_err(error),
        }
    }

    /// Whether the isolate that waits for the answer is still there.
    #[must_use]
    pub fn is_awaited(&self) -> bool {
        !self.ticket.context().is_closed()
    }
}

impl fmt::Debug for MethodCallReply {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("MethodCallReply").field("isolate", &self.ticket.context().isolate()).finish_non_exhaustive()
    }
}

/// A handler that is registered; dropping it takes the handler off its channel. Stays on its thread.
#[derive(Debug)]
pub struct RegisteredMethodHandler<T: MethodHandler> {
    handler: Rc<T>,
    registration: Option<Registration>,
}

impl<T: MethodHandler> RegisteredMethodHandler<T> {
    fn new(channel: &str, handler: Rc<T>) -> Self {
        handler.assign_weak_self(Rc::downgrade(&handler));
        handler.assign_invoker(MethodInvoker::new(channel));
        let registration = runtime::register(channel, Rc::new(MethodEndpoint(Rc::clone(&handler))));
        Self { handler, registration }
    }

    /// The handler.
    #[must_use]
    pub fn handler(&self) -> Rc<T> {
        Rc::clone(&self.handler)
    }

    /// Leaves the handler registered for as long as its thread lives, or until another takes its channel.
    pub fn detach(self) {
        if let Some(registration) = self.registration {
            registration.keep();
        }
    }
}

struct MethodEndpoint<T>(Rc<T>);

impl<T: MethodHandler> Endpoint for MethodEndpoint<T> {
    fn on_call(&self, isolate: IsolateId, method: &str, arguments: Value, ticket: Ticket) {
        let call = MethodCall { method: method.to_owned(), args: arguments, isolate };
        self.0.on_method_call(call, MethodCallReply::new(ticket));
    }

    fn on_message(&self, _isolate: IsolateId, _message: Value, ticket: Ticket) {
        refuse_message(ticket);
    }

    fn on_isolate_exited(&self, isolate: IsolateId) {
        self.0.on_isolate_destroyed(isolate);
    }
}

/// A channel of methods was sent a message.
pub(crate) fn refuse_message(ticket: Ticket) {
    ticket.end(FailureReason::WrongKindOfChannel, "the channel has methods; call one instead of sending a message");
}

/// Converts what a call brought.
pub(crate) fn convert<T, E>(result: Result<Value, MethodCallError>) -> Result<T, MethodCallError>
where
    T: TryFrom<Value, Error = E>,
    E: Into<crate::TryFromError>,
{
    result?.try_into().map_err(|error: E| MethodCallError::ConversionError(error.into()))
}
