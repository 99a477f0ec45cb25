use crate::error::PlatformResult;
use crate::invoker::AsyncMethodInvoker;
use crate::method_handler::{MethodCall, MethodCallReply, refuse_message};
use crate::runtime::{self, Endpoint, Registration, Ticket};
use crate::{IsolateId, Value};
use std::rc::{Rc, Weak};

/// Answers the method calls of a channel by futures, which run on the thread that registered it and need not be `Send`.
///
/// Calls run side by side. When the isolate that called exits, the future of the call is dropped, as nobody waits for
/// it; work that must be finished all the same belongs in a task of its own
/// ([`RunLoop::spawn`](columba_run_loop::RunLoop::spawn)).
///
/// ```
/// use columba::{AsyncMethodHandler, IntoPlatformResult, MethodCall, PlatformError, PlatformResult, Value};
///
/// struct Adder;
///
/// impl AsyncMethodHandler for Adder {
///     async fn on_method_call(&self, call: MethodCall) -> PlatformResult {
///         let numbers: Vec<i64> = call.args.try_into()?;
///         Ok::<i64, PlatformError>(numbers.into_iter().sum()).into_platform_result()
///     }
/// }
/// ```
#[expect(async_fn_in_trait, reason = "the futures stay on their thread, so that no caller needs them to be Send")]
pub trait AsyncMethodHandler: Sized + 'static {
    /// A method was called.
    async fn on_method_call(&self, call: MethodCall) -> PlatformResult;

    /// Gives the handler a reference to itself. Comes before everything else.
    fn assign_weak_self(&self, weak_self: Weak<Self>) {
        let _ = weak_self;
    }

    /// Gives the handler the means to call methods of its channel in Dart.
    fn assign_invoker(&self, invoker: AsyncMethodInvoker) {
        let _ = invoker;
    }

    /// An isolate has exited.
    fn on_isolate_destroyed(&self, isolate: IsolateId) {
        let _ = isolate;
    }

    /// Makes this the handler of `channel`, on the current thread, until the result is dropped.
    ///
    /// One that was registered under the name before no longer gets calls.
    fn register(self, channel: &str) -> RegisteredAsyncMethodHandler<Self> {
        RegisteredAsyncMethodHandler::new(channel, Rc::new(self))
    }
}

/// A handler that is registered; dropping it takes the handler off its channel. Stays on its thread.
#[derive(Debug)]
pub struct RegisteredAsyncMethodHandler<T: AsyncMethodHandler> {
    handler: Rc<T>,
    registration: Option<Registration>,
}

impl<T: AsyncMethodHandler> RegisteredAsyncMethodHandler<T> {
    fn new(channel: &str, handler: Rc<T>) -> Self {
        handler.assign_weak_self(Rc::downgrade(&handler));
        handler.assign_invoker(AsyncMethodInvoker::new(channel));
        let registration = runtime::register(channel, Rc::new(AsyncEndpoint(Rc::clone(&handler))));
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

struct AsyncEndpoint<T>(Rc<T>);

impl<T: AsyncMethodHandler> Endpoint for AsyncEndpoint<T> {
    fn on_call(&self, isolate: IsolateId, method: &str, arguments: Value, ticket: Ticket) {
        let handler = Rc::clone(&self.0);
        let call = MethodCall { method: method.to_owned(), args: arguments, isolate };
        let reply = MethodCallReply::new(ticket);
        runtime::spawn_for(isolate, async move {
            let result = handler.on_method_call(call).await;
            reply.send(result);
        });
    }

    fn on_message(&self, _isolate: IsolateId, _message: Value, ticket: Ticket) {
        refuse_message(ticket);
    }

    fn on_isolate_exited(&self, isolate: IsolateId) {
        self.0.on_isolate_destroyed(isolate);
    }
}
