//! The other way round: Rust calls Dart, and waits for the answer while Dart waits for Rust's.

use columba::{
    AsyncMethodHandler, AsyncMethodInvoker, Late, MethodCall, MethodCallError, PlatformError, PlatformResult,
};
use columba::{FinalizableHandle, IsolateId, Value};
use std::sync::Arc;

#[derive(Default)]
struct Letters {
    dart: Late<AsyncMethodInvoker>,
}

impl AsyncMethodHandler for Letters {
    fn assign_invoker(&self, invoker: AsyncMethodInvoker) {
        self.dart.set(invoker);
    }

    async fn on_method_call(&self, call: MethodCall) -> PlatformResult {
        match call.method.as_str() {
            "send" => Ok(self.send(call.isolate, call.args).await.map_err(as_platform_error)?.into()),
            _ => Ok(dovecote(call.isolate)),
        }
    }
}

impl Letters {
    async fn send(&self, to: IsolateId, letter: Value) -> Result<String, MethodCallError> {
        let answer: String = self.dart.call_method_cv(to, "receive", letter).await?;
        Ok(format!("the answer was: {answer}"))
    }
}

/// Lives in Rust for as long as its object in Dart.
fn dovecote(isolate: IsolateId) -> Value {
    let handle = FinalizableHandle::new(1024, isolate, || println!("Rust   the dovecote is gone, and Rust was told"));
    Value::FinalizableHandle(Arc::new(handle))
}

fn as_platform_error(error: MethodCallError) -> PlatformError {
    match error {
        MethodCallError::PlatformError(error) => error,
        other => PlatformError { code: "not-delivered".into(), message: Some(other.to_string()), detail: Value::Null },
    }
}

pub(crate) fn register() {
    Letters::default().register("letters").detach();
}
