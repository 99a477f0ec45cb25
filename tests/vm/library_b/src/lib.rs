//! A second library beside `vm_tests`, in the same process and isolate, with limits that are easily reached.

use columba::run_loop::RunLoop;
use columba::run_loop::util::FutureCompleter;
use columba::{
    AsyncMethodHandler, AsyncMethodInvoker, FunctionResult, IsolateId, Late, Limits, MethodCall, MethodCallError,
    PlatformError, PlatformResult, Value,
};
use std::ffi::c_void;
use std::mem::ManuallyDrop;
use std::sync::Once;
use std::time::Duration;

static START: Once = Once::new();

/// Called by `MessageChannelContext.forInitFunction`, once for each isolate.
#[unsafe(no_mangle)]
pub extern "C" fn vm_tests_b_init(data: *mut c_void) -> FunctionResult {
    START.call_once(start);
    columba::columba_init_message_channel_context(data)
}

fn start() {
    columba::set_limits(
        Limits::default()
            .with_max_message_bytes(64 * 1024)
            .with_max_calls_in_flight(8)
            .with_max_depth(16)
            .with_max_list_length(1000),
    );
    if let Ok(thread) = RunLoop::spawn_thread("vm-tests-b") {
        thread.sender().send_and_wait(|| {
            let _registered = ManuallyDrop::new(Limited::default().register("limited"));
            // The same name as in the other library.
            let _registered = ManuallyDrop::new(Limited::default().register("echo"));
        });
        thread.detach();
    }
}

#[derive(Default)]
struct Limited {
    invoker: Late<AsyncMethodInvoker>,
}

impl AsyncMethodHandler for Limited {
    fn assign_invoker(&self, invoker: AsyncMethodInvoker) {
        self.invoker.set(invoker);
    }

    async fn on_method_call(&self, call: MethodCall) -> PlatformResult {
        let count = if let Value::I64(count) = &call.args { *count } else { 0 };
        match call.method.as_str() {
            "echo" => Ok(call.args),
            "library" => Ok("b".into()),
            "isolate" => Ok(call.isolate.0.into()),
            "hold" => {
                RunLoop::current().wait(Duration::from_millis(300)).await;
                Ok("held".into())
            }
            "bytes" => Ok(bytes(count)),
            "text" => Ok("t".repeat(usize::try_from(count).unwrap_or(0)).into()),
            "list" => Ok(Value::List(vec![Value::Null; usize::try_from(count).unwrap_or(0)])),
            "call-with-bytes" => Ok(outcome(self.invoker.call_method(call.isolate, "take", bytes(count)).await)),
            "call-many" => Ok(self.call_many(call.isolate, count).await),
            other => {
                Err(PlatformError { code: "no-such-method".into(), message: Some(other.into()), detail: Value::Null })
            }
        }
    }
}

impl Limited {
    /// All at once; the outcomes in the order of the calls.
    async fn call_many(&self, isolate: IsolateId, count: i64) -> Value {
        let mut answers = Vec::new();
        for number in 0..count {
            let (answer, completer) = FutureCompleter::new();
            let done = |result| completer.complete(outcome(result));
            self.invoker.call_method_sync(isolate, "take", number, done);
            answers.push(answer);
        }
        let mut outcomes = Vec::new();
        for answer in answers {
            outcomes.push(answer.await);
        }
        Value::List(outcomes)
    }
}

fn bytes(count: i64) -> Value {
    Value::U8List(vec![1; usize::try_from(count).unwrap_or(0)])
}

/// The answer, or the error as a text.
fn outcome(result: Result<Value, MethodCallError>) -> Value {
    result.unwrap_or_else(|error| error.to_string().into())
}
