//! Futures that do not answer as they should.

use columba::run_loop::RunLoop;
use columba::{AsyncMethodHandler, MethodCall, PlatformError, PlatformResult, Value};
use std::future::pending;
use std::mem::ManuallyDrop;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::Duration;

struct EndsAsync;

/// Futures that were dropped before they had finished.
static DROPPED: AtomicI64 = AtomicI64::new(0);

struct CountDrop;

impl Drop for CountDrop {
    fn drop(&mut self) {
        DROPPED.fetch_add(1, Ordering::SeqCst);
    }
}

impl AsyncMethodHandler for EndsAsync {
    async fn on_method_call(&self, call: MethodCall) -> PlatformResult {
        match call.method.as_str() {
            "ok" => Ok("ok".into()),
            "panic" => panic("in the future"),
            "panic-later" => {
                pause().await;
                panic("after a pause")
            }
            "later" => {
                pause().await;
                Ok("later".into())
            }
            "forever" => {
                let _counted = CountDrop;
                pending().await
            }
            "dropped" => Ok(DROPPED.load(Ordering::SeqCst).into()),
            "error" => Err(PlatformError { code: "async".into(), message: Some("message".into()), detail: call.args }),
            other => {
                Err(PlatformError { code: "no-such-method".into(), message: Some(other.into()), detail: Value::Null })
            }
        }
    }
}

pub(crate) fn register() {
    let _registered = ManuallyDrop::new(EndsAsync.register("ends-async"));
}

async fn pause() {
    RunLoop::current().wait(Duration::from_millis(20)).await;
}

#[expect(clippy::panic, reason = "the panic is what the test is about")]
fn panic(place: &str) -> PlatformResult {
    panic!("{place}")
}
