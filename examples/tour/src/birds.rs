//! Methods: typed arguments and results, errors, a panic, a task that waits.

use columba::run_loop::RunLoop;
use columba::{
    AsyncMethodHandler, IntoPlatformResult, IntoValue, MethodCall, PlatformError, PlatformResult, TryFromValue, Value,
};
use std::time::Duration;

#[derive(IntoValue, TryFromValue)]
#[columba(rename_all = "camelCase")]
struct Bird {
    name: String,
    wing_span: f64,
    #[columba(skip_if_empty)]
    ring: Option<i64>,
}

struct Birds;

impl AsyncMethodHandler for Birds {
    async fn on_method_call(&self, call: MethodCall) -> PlatformResult {
        match call.method.as_str() {
            "ring" => ring(call.args.try_into()?).into_platform_result(),
            "fly" => {
                RunLoop::current().wait(Duration::from_millis(20)).await;
                Ok("home again".into())
            }
            "photograph" => Ok(photograph()),
            "weigh" => weigh(&call.args),
            other => Err(error("no-such-method", format!("there is no method {other}"))),
        }
    }
}

fn ring(mut bird: Bird) -> Result<Bird, PlatformError> {
    if bird.ring.is_some() {
        return Err(error("ringed", format!("{} wears a ring already", bird.name)));
    }
    bird.ring = Some(1850);
    Ok(bird)
}

/// Dart gets a view of this memory; nothing is copied.
fn photograph() -> Value {
    Value::U8List(vec![0x7F; 16 * 1024 * 1024])
}

#[expect(clippy::panic, reason = "the tour shows what becomes of it")]
fn weigh(bird: &Value) -> PlatformResult {
    panic!("no scales for {}", bird.type_name());
}

fn error(code: &str, message: String) -> PlatformError {
    PlatformError { code: code.to_owned(), message: Some(message), detail: Value::Null }
}

pub(crate) fn register() {
    Birds.register("birds").detach();
}
