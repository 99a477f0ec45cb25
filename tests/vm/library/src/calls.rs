//! Calls Dart because Dart asks for it, and tells what came of it.

use crate::calls_outcome::{from_message, from_method};
use columba::run_loop::util::FutureCompleter;
use columba::{
    AsyncMethodHandler, AsyncMethodInvoker, IsolateId, Late, MessageChannel, MethodCall, MethodCallError,
    PlatformError, PlatformResult, Value,
};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::mem::ManuallyDrop;
use std::rc::{Rc, Weak};

/// Arguments are maps with some of the keys `isolate` (that of the caller if missing), `channel`, `method`, `value`,
/// `count`, `key`.
#[derive(Default)]
struct Caller {
    weak_self: Late<Weak<Caller>>,
    invoker: Late<AsyncMethodInvoker>,
    outcomes: RefCell<BTreeMap<String, Value>>,
}

impl AsyncMethodHandler for Caller {
    fn assign_weak_self(&self, weak_self: Weak<Self>) {
        self.weak_self.set(weak_self);
    }

    fn assign_invoker(&self, invoker: AsyncMethodInvoker) {
        self.invoker.set(invoker);
    }

    async fn on_method_call(&self, call: MethodCall) -> PlatformResult {
        let request = Request::read(call.isolate, call.args);
        match call.method.as_str() {
            "call" => Ok(from_method(self.call(&request).await)),
            "call-as-integer" => Ok(from_method(self.call_as::<i64>(&request).await.map(Value::I64))),
            "call-as-bytes" => Ok(from_method(self.call_as::<Vec<u8>>(&request).await.map(Value::U8List))),
            "call-with-deep-argument" => {
                let deep = (0..200).fold(Value::Null, |inner, _| Value::List(vec![inner]));
                Ok(from_method(self.invoker.call_method(request.isolate, &request.method, deep).await))
            }
            "call-with-bytes" => {
                let bytes = vec![1_u8; usize::try_from(request.count).unwrap_or(0)];
                Ok(from_method(self.invoker.call_method(request.isolate, &request.method, bytes).await))
            }
            "call-again-from-callback" => Ok(self.call_again_from_callback(&request).await),
            "call-many" => Ok(self.call_many(&request).await),
            "start-call" => {
                self.start_call(request);
                Ok(Value::Null)
            }
            "outcome" => Ok(self.outcomes.borrow().get(&request.key).cloned().unwrap_or_default()),
            "countdown" => self.countdown(&request).await,
            "message" => Ok(from_message(message(&request).await)),
            "post" => {
                let posted = MessageChannel::get().post_message(request.isolate, &request.channel, request.value);
                Ok(posted.map_or_else(|error| error.to_string().into(), |()| "posted".into()))
            }
            other => {
                Err(PlatformError { code: "no-such-method".into(), message: Some(other.into()), detail: Value::Null })
            }
        }
    }
}

pub(crate) fn register() {
    let _registered = ManuallyDrop::new(Caller::default().register("caller"));
    // The invoker of this one calls a channel that no isolate has.
    let _registered = ManuallyDrop::new(Caller::default().register("caller-of-nobody"));
}

impl Caller {
    async fn call(&self, request: &Request) -> Result<Value, MethodCallError> {
        self.invoker.call_method(request.isolate, &request.method, request.value.clone()).await
    }

    async fn call_as<T: TryFrom<Value, Error = columba::TryFromError>>(
        &self,
        request: &Request,
    ) -> Result<T, MethodCallError> {
        self.invoker.call_method_cv(request.isolate, &request.method, request.value.clone()).await
    }

    /// From the callback of a call that cannot be made, one that can.
    async fn call_again_from_callback(&self, request: &Request) -> Value {
        let (answer, completer) = FutureCompleter::new();
        let invoker = self.invoker.clone();
        let Request { isolate, method, value, .. } = request.clone();
        self.invoker.call_method_sync(IsolateId(i64::MAX), &request.method, Value::Null, move |first| {
            invoker.call_method_sync(isolate, &method, value, move |second| {
                completer.complete(Value::List(vec![from_method(first), from_method(second)]));
            });
        });
        answer.await
    }

    /// All at once; the outcomes in the order of the calls.
    async fn call_many(&self, request: &Request) -> Value {
        let mut answers = Vec::new();
        for number in 0..request.count {
            let (answer, completer) = FutureCompleter::new();
            self.invoker.call_method_sync(request.isolate, &request.method, number, |result| {
                completer.complete(from_method(result));
            });
            answers.push(answer);
        }
        let mut outcomes = Vec::new();
        for answer in answers {
            outcomes.push(answer.await);
        }
        Value::List(outcomes)
    }

    /// A call whose caller may be gone when the outcome is there.
    fn start_call(&self, request: Request) {
        let Some(this) = self.weak_self.upgrade() else { return };
        let invoker = self.invoker.clone();
        invoker.call_method_sync(request.isolate, &request.method, request.value, move |result| {
            record(&this, request.key, from_method(result));
        });
    }

    /// Rust calls Dart with one less, Dart calls Rust with that, and so on; how deep it went is the result.
    async fn countdown(&self, request: &Request) -> PlatformResult {
        if request.count == 0 {
            return Ok(0.into());
        }
        let below = self.invoker.call_method_cv::<_, i64, _>(request.isolate, "countdown", request.count - 1).await;
        match below {
            Ok(depth) => Ok((depth + 1).into()),
            Err(error) => {
                Err(PlatformError { code: "countdown".into(), message: Some(error.to_string()), detail: Value::Null })
            }
        }
    }
}

fn record(caller: &Rc<Caller>, key: String, outcome: Value) {
    caller.outcomes.borrow_mut().insert(key, outcome);
}

async fn message(request: &Request) -> Result<Value, columba::SendMessageError> {
    let (answer, completer) = FutureCompleter::new();
    MessageChannel::get().send_message(request.isolate, &request.channel, request.value.clone(), |result| {
        completer.complete(result);
    });
    answer.await
}

#[derive(Clone)]
struct Request {
    isolate: IsolateId,
    channel: String,
    method: String,
    value: Value,
    count: i64,
    key: String,
}

impl Request {
    fn read(caller: IsolateId, args: Value) -> Self {
        let mut request = Self {
            isolate: caller,
            channel: String::new(),
            method: String::new(),
            value: Value::Null,
            count: 0,
            key: String::new(),
        };
        let Value::Map(map) = args else { return request };
        for (key, value) in map {
            match (key, value) {
                (Value::String(key), Value::I64(isolate)) if key == "isolate" => request.isolate = IsolateId(isolate),
                (Value::String(key), Value::I64(count)) if key == "count" => request.count = count,
                (Value::String(key), Value::String(text)) if key == "channel" => request.channel = text,
                (Value::String(key), Value::String(text)) if key == "method" => request.method = text,
                (Value::String(key), Value::String(text)) if key == "key" => request.key = text,
                (Value::String(key), value) if key == "value" => request.value = value,
                _ => {}
            }
        }
        request
    }
}
