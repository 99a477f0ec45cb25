//! A handler whose methods are futures, and which awaits Dart.

use crate::gauge::name_of;
use irondash_message_channel::*;
use irondash_run_loop::util::FutureCompleter;
use irondash_run_loop::{spawn, JoinHandle, RunLoop};
use std::cell::Cell;
use std::collections::HashMap;
use std::mem::ManuallyDrop;
use std::rc::{Rc, Weak};
use std::time::Duration;

struct Almanac {
    weak_self: Late<Weak<Almanac>>,
    invoker: Late<AsyncMethodInvoker>,
    calls: Cell<u32>,
}

#[derive(TryFromValue)]
struct Query {
    days: u32,
    #[irondash(default)]
    station: String,
}

#[derive(IntoValue)]
#[irondash(rename_all = "camelCase")]
struct Prediction {
    high_water: Vec<f64>,
    of_station: Option<String>,
    asked_on_main_thread: bool,
}

impl Almanac {
    async fn predict(&self, query: Query) -> Result<Prediction, PlatformError> {
        if query.days == 0 {
            return Err(PlatformError { code: "empty".into(), message: None, detail: Value::I64(0) });
        }
        RunLoop::current().wait(Duration::from_millis(10)).await;
        Ok(Prediction {
            high_water: (0..query.days).map(|day| f64::from(day) + 0.25).collect(),
            of_station: (!query.station.is_empty()).then_some(query.station),
            asked_on_main_thread: RunLoop::is_main_thread().unwrap_or(false),
        })
    }

    /// The forms of a call, with as few types as the compiler needs and with as many as it takes.
    async fn ask_dart(&self, isolate: IsolateId) -> Result<Vec<Value>, MethodCallError> {
        let name: String = self.invoker.call_method_cv(isolate, "name", ()).await?;
        let length = self.invoker.call_method_cv::<_, i64, _>(isolate, "length", name.clone()).await?;
        let flags = self
            .invoker
            .call_method_cv::<&str, HashMap<String, bool>, TryFromError>(isolate, "flags", "argument")
            .await?;
        let value = self.invoker.call_method(isolate, "name", Value::Null).await?;
        let again: Value = self.invoker.call_method::<Vec<u8>>(isolate, "echo", vec![7]).await?;
        Ok(vec![name.into(), length.into(), flags.into(), value, again])
    }

    async fn ask_by_callback(&self, isolate: IsolateId) -> String {
        let (answer, completer) = FutureCompleter::new();
        self.invoker.call_method_sync(isolate, "name", (), |result| completer.complete(result));
        let first: Value = answer.await.unwrap();

        let (answer, completer) = FutureCompleter::<Result<String, MethodCallError>>::new();
        self.invoker.call_method_sync_cv::<_, _, String, _>(isolate, "name", (), move |result| {
            completer.complete(result);
        });
        let second = answer.await.unwrap();

        let (answer, completer) = FutureCompleter::new();
        self.invoker.call_method_sync_cv(isolate, "length", "four", |length: Result<u8, _>| {
            completer.complete(length.unwrap_or_default());
        });
        format!("{first:?} {second} {}", answer.await)
    }
}

impl AsyncMethodHandler for Almanac {
    async fn on_method_call(&self, call: MethodCall) -> PlatformResult {
        self.calls.set(self.calls.get() + 1);
        match call.method.as_str() {
            "predict" => {
                let query: Query = call.args.try_into()?;
                self.predict(query).await.into_platform_result()
            }
            "question" => {
                let prediction = self.predict(Query { days: 1, station: String::new() }).await?;
                Ok(prediction.into())
            }
            "ask" => match self.ask_dart(call.isolate).await {
                Ok(answers) => Ok(answers.into()),
                Err(error) => {
                    Err(PlatformError { code: "asking".into(), message: Some(name_of(&error)), detail: Value::Null })
                }
            },
            "ask_by_callback" => Ok(self.ask_by_callback(call.isolate).await.into()),
            "later" => {
                let this = self.weak_self.upgrade().unwrap();
                let task: JoinHandle<u32> = spawn(async move {
                    RunLoop::current().wait(Duration::from_millis(5)).await;
                    this.calls.get()
                });
                Ok(Value::from(task.await > 0))
            }
            _ => Err(PlatformError {
                code: "invalid_method".into(),
                message: Some(format!("unknown method: {}", call.method)),
                detail: Value::Null,
            }),
        }
    }

    fn assign_weak_self(&self, weak_self: Weak<Self>) {
        self.weak_self.set(weak_self);
    }

    fn assign_invoker(&self, invoker: AsyncMethodInvoker) {
        self.invoker.set(invoker);
    }

    fn on_isolate_destroyed(&self, _isolate: IsolateId) {
        self.calls.take();
    }
}

pub fn register() {
    let almanac = Almanac { weak_self: Late::new(), invoker: Late::new(), calls: Cell::new(0) };
    let registered: RegisteredAsyncMethodHandler<Almanac> = almanac.register("almanac");
    let _handler: Rc<Almanac> = registered.handler();
    let _ = ManuallyDrop::new(registered);
}
