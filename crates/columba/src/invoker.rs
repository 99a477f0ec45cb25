use crate::error::MethodCallError;
use crate::method_handler::convert;
use crate::runtime::call_dart;
use crate::{IsolateId, TryFromError, Value};
use columba_run_loop::util::FutureCompleter;
use std::sync::Arc;

/// Calls methods of one channel in Dart, from any thread that runs its run loop.
#[derive(Clone, Debug)]
pub struct MethodInvoker {
    channel: Arc<str>,
}

impl MethodInvoker {
    pub(crate) fn new(channel: &str) -> Self {
        Self { channel: channel.into() }
    }

    /// Calls a method. `reply` runs on this thread's run loop; at once if the call cannot be made.
    pub fn call_method<V: Into<Value>, F>(&self, target_isolate: IsolateId, method: &str, args: V, reply: F)
    where
        F: FnOnce(Result<Value, MethodCallError>) + 'static,
    {
        let channel = Arc::clone(&self.channel);
        let on_answer = Box::new(move |result: Result<_, _>| {
            reply(result.map_err(|failure| MethodCallError::from_failure(failure, &channel)));
        });
        call_dart(target_isolate, &self.channel, Some(method), args.into(), on_answer);
    }

    /// As [`call_method`](Self::call_method), and converts the result.
    pub fn call_method_cv<V, F, T, E>(&self, target_isolate: IsolateId, method: &str, args: V, reply: F)
    where
        V: Into<Value>,
        F: FnOnce(Result<T, MethodCallError>) + 'static,
        T: TryFrom<Value, Error = E>,
        E: Into<TryFromError>,
    {
        self.call_method(target_isolate, method, args, |result| reply(convert(result)));
    }
}

/// Calls methods of one channel in Dart, as futures for the thread's run loop.
#[derive(Clone, Debug)]
pub struct AsyncMethodInvoker {
    invoker: MethodInvoker,
}

impl AsyncMethodInvoker {
    pub(crate) fn new(channel: &str) -> Self {
        Self { invoker: MethodInvoker::new(channel) }
    }

    /// Calls a method.
    ///
    /// # Errors
    /// See [`MethodCallError`]. The call always ends, also when the isolate exits.
    pub async fn call_method<V: Into<Value>>(
        &self,
        target_isolate: IsolateId,
        method: &str,
        args: V,
    ) -> Result<Value, MethodCallError> {
        let (future, completer) = FutureCompleter::new();
        self.invoker.call_method(target_isolate, method, args, |result| completer.complete(result));
        future.await
    }

    /// As [`call_method`](Self::call_method), and converts the result.
    ///
    /// # Errors
    /// Also [`MethodCallError::ConversionError`].
    pub async fn call_method_cv<V, T, E>(
        &self,
        target_isolate: IsolateId,
        method: &str,
        args: V,
    ) -> Result<T, MethodCallError>
    where
        V: Into<Value>,
        T: TryFrom<Value, Error = E>,
        E: Into<TryFromError>,
    {
        convert(self.call_method(target_isolate, method, args).await)
    }

    /// As [`MethodInvoker::call_method`].
    pub fn call_method_sync<V: Into<Value>, F>(&self, target_isolate: IsolateId, method: &str, args: V, reply: F)
    where
        F: FnOnce(Result<Value, MethodCallError>) + 'static,
    {
        self.invoker.call_method(target_isolate, method, args, reply);
    }

    /// As [`MethodInvoker::call_method_cv`].
    pub fn call_method_sync_cv<V, F, T, E>(&self, target_isolate: IsolateId, method: &str, args: V, reply: F)
    where
        V: Into<Value>,
        F: FnOnce(Result<T, MethodCallError>) + 'static,
        T: TryFrom<Value, Error = E>,
        E: Into<TryFromError>,
    {
        self.invoker.call_method_cv(target_isolate, method, args, reply);
    }
}
