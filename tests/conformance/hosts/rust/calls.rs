//! Errors, defaults, threads, constants, and calls of Dart.

use std::collections::HashMap;
use std::future::{Future, poll_fn};
use std::pin::Pin;
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Mutex, PoisonError};
use std::task::Poll;
use std::thread;

use columba::{ApiContext, FlutterError, OrderedMap, RegisteredApi, Value};

use crate::bindings::calls::{self, AlsoNothing, Calls, Counter, Level, Note, Nothing, Reports, Sample};

struct CallsHost {
    context: ApiContext,
    dart: Reports,
    counters: Mutex<HashMap<String, RegisteredApi>>,
}

pub(crate) fn set_up(context: &ApiContext) {
    let dart = Reports::new(context, "");
    CallsHost::set_up(context, CallsHost { context: context.clone(), dart, counters: Mutex::default() }, "").detach();
}

impl Calls for CallsHost {
    fn fail(&self, code: String, message: Option<String>, details: Value) -> Result<(), FlutterError> {
        Err(FlutterError { code, message, details })
    }

    fn fail_instead(&self, code: String, message: Option<String>, details: Value) -> Result<i64, FlutterError> {
        Err(FlutterError { code, message, details })
    }

    async fn fail_later(&self, code: String, message: Option<String>, details: Value) -> Result<(), FlutterError> {
        later().await;
        Err(FlutterError { code, message, details })
    }

    async fn fail_later_instead(
        &self,
        code: String,
        message: Option<String>,
        details: Value,
    ) -> Result<String, FlutterError> {
        later().await;
        Err(FlutterError { code, message, details })
    }

    async fn fail_by_callback(
        &self,
        code: String,
        message: Option<String>,
        details: Value,
    ) -> Result<(), FlutterError> {
        Err(FlutterError { code, message, details })
    }

    fn fail_in_background(&self, code: String, message: Option<String>, details: Value) -> Result<(), FlutterError> {
        self.fail(code, message, details)
    }

    async fn fail_later_in_background(
        &self,
        code: String,
        message: Option<String>,
        details: Value,
    ) -> Result<(), FlutterError> {
        self.fail_later(code, message, details).await
    }

    fn break_down(&self, message: String) -> Result<(), FlutterError> {
        panic!("{message}")
    }

    async fn break_down_later(&self, message: String) -> Result<(), FlutterError> {
        later().await;
        panic!("{message}")
    }

    fn join(
        &self,
        a: String,
        b: i64,
        c: f64,
        d: bool,
        e: Level,
        f: Option<Note>,
        g: Vec<i64>,
        h: OrderedMap<String, bool>,
    ) -> Result<String, FlutterError> {
        let entries: Vec<String> = h.iter().map(|(key, value)| format!("{key}={value}")).collect();
        Ok(format!("{a}|{b}|{c:?}|{d}|{}|{}|{}|{}", e as i64, text(f), numbers(&g), entries.join(",")))
    }

    fn named(
        &self,
        first: String,
        second: bool,
        third: i64,
        fourth: Option<Note>,
        fifth: Level,
    ) -> Result<String, FlutterError> {
        Ok(format!("{first}|{second}|{third}|{}|{}", text(fourth), fifth as i64))
    }

    fn optional(
        &self,
        first: String,
        second: i64,
        third: Option<String>,
        fourth: Vec<i64>,
    ) -> Result<String, FlutterError> {
        Ok(format!("{first}|{second}|{}|{}", third.unwrap_or("null".to_owned()), numbers(&fourth)))
    }

    fn note(&self, mut note: Note, other: Note) -> Result<Note, FlutterError> {
        note.text += &other.text;
        note.count += other.count;
        note.tags.extend(other.tags);
        Ok(note)
    }

    fn nothing(&self, nothing: Nothing) -> Result<Nothing, FlutterError> {
        Ok(nothing)
    }

    /// Dart's threads are not Rust's: they have no name, or are the first of the process.
    fn thread(&self) -> Result<String, FlutterError> {
        let thread = thread::current();
        let name = thread.name().filter(|name| *name != "main");
        Ok(name.map_or("platform".to_owned(), |name| format!("{name}, {:?}", thread.id())))
    }

    fn background_thread(&self) -> Result<String, FlutterError> {
        self.thread()
    }

    fn same_background_thread(&self) -> Result<String, FlutterError> {
        self.thread()
    }

    async fn later_background_thread(&self) -> Result<String, FlutterError> {
        self.thread()
    }

    fn constants(&self) -> Result<OrderedMap<String, Value>, FlutterError> {
        let all = [
            ("answer", Value::I64(calls::ANSWER)),
            ("least", Value::I64(calls::LEAST)),
            ("most", Value::I64(calls::MOST)),
            ("half", Value::F64(calls::HALF)),
            ("whole", Value::F64(calls::WHOLE)),
            ("tiny", Value::F64(calls::TINY)),
            ("isOpen", Value::Bool(calls::IS_OPEN)),
            ("empty", Value::String(calls::EMPTY.to_owned())),
            ("awkward", Value::String(calls::AWKWARD.to_owned())),
        ];
        Ok(all.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
    }

    /// Whether both are made of the same bits: for Rust's `==` no number is equal to itself if it is not a number.
    fn are_equal(&self, a: Sample, b: Sample) -> Result<bool, FlutterError> {
        let bits = |numbers: &[f64]| numbers.iter().map(|number| number.to_bits()).collect::<Vec<u64>>();
        let numbers = |sample: &Sample| (sample.number.to_bits(), bits(&sample.doubles));
        let rest = |sample: Sample| (sample.any, sample.bytes, sample.list, sample.map, sample.note);
        Ok(numbers(&a) == numbers(&b) && rest(a) == rest(b))
    }

    fn are_hashes_equal(&self, _a: Sample, _b: Sample) -> Result<bool, FlutterError> {
        Err(FlutterError::new("no-hash").with_message("a struct with an `f64` has no hash in Rust"))
    }

    fn are_nothings_equal(&self, a: Nothing, b: Nothing) -> Result<bool, FlutterError> {
        Ok(a == b)
    }

    fn is_nothing_equal(&self, _a: Nothing, _b: AlsoNothing) -> Result<bool, FlutterError> {
        Err(FlutterError::new("two-types").with_message("Rust does not compare values of two types"))
    }

    fn text_of(&self, sample: Sample) -> Result<String, FlutterError> {
        Ok(format!("{sample:?}"))
    }

    fn text_of_note(&self, note: Note) -> Result<String, FlutterError> {
        Ok(format!("{note:?}"))
    }

    async fn error_of_dart(
        &self,
        code: String,
        message: Option<String>,
        details: Value,
    ) -> Result<Vec<Value>, FlutterError> {
        Ok(told(self.dart.fail(code, message, details).await.map(|()| Value::Null)))
    }

    async fn other_error_of_dart(&self, message: String) -> Result<Vec<Value>, FlutterError> {
        Ok(told(self.dart.break_down(message).await.map(|()| Value::Null)))
    }

    async fn error_of_nobody(&self, suffix: String) -> Result<Vec<Value>, FlutterError> {
        Ok(told(Reports::new(&self.context, &suffix).number().await.map(Value::I64)))
    }

    async fn answer_of_dart(&self) -> Result<Vec<Value>, FlutterError> {
        Ok(told(self.dart.number().await.map(Value::I64)))
    }

    async fn name_of_dart(&self, suffix: String) -> Result<String, FlutterError> {
        Reports::new(&self.context, &suffix).name().await
    }

    async fn calls_in_order(&self, count: i64) -> Result<Vec<i64>, FlutterError> {
        all((0..count).map(|index| self.dart.later(index))).await.into_iter().collect()
    }

    fn set_up_counter(&self, suffix: String) -> Result<(), FlutterError> {
        let counter = CounterHost { suffix: suffix.clone(), count: AtomicI64::new(0) };
        let registered = CounterHost::set_up(&self.context, counter, &suffix);
        self.counters.lock().unwrap_or_else(PoisonError::into_inner).insert(suffix, registered);
        Ok(())
    }

    fn tear_down_counter(&self, suffix: String) -> Result<(), FlutterError> {
        self.counters.lock().unwrap_or_else(PoisonError::into_inner).remove(&suffix);
        Ok(())
    }
}

struct CounterHost {
    suffix: String,
    count: AtomicI64,
}

impl Counter for CounterHost {
    fn next(&self) -> Result<i64, FlutterError> {
        Ok(self.count.fetch_add(1, Ordering::SeqCst) + 1)
    }

    fn suffix(&self) -> Result<String, FlutterError> {
        Ok(self.suffix.clone())
    }
}

/// An answer as a list of one; an error as code, message and details.
fn told(result: Result<Value, FlutterError>) -> Vec<Value> {
    match result {
        Ok(answer) => vec![answer],
        Err(FlutterError { code, message, details }) => {
            vec![Value::String(code), message.map_or(Value::Null, Value::String), details]
        }
    }
}

fn text(note: Option<Note>) -> String {
    note.map_or("null".to_owned(), |note| note.text)
}

fn numbers(list: &[i64]) -> String {
    list.iter().map(i64::to_string).collect::<Vec<String>>().join(",")
}

/// Is not ready when it is first asked.
fn later() -> impl Future<Output = ()> + Send {
    let mut was_asked = false;
    poll_fn(move |cx| {
        if was_asked {
            return Poll::Ready(());
        }
        was_asked = true;
        cx.waker().wake_by_ref();
        Poll::Pending
    })
}

/// Runs all at once; their results in their order.
fn all<F: Future + Send>(futures: impl Iterator<Item = F>) -> impl Future<Output = Vec<F::Output>> + Send
where
    F::Output: Send,
{
    let mut futures: Vec<Pin<Box<F>>> = futures.map(Box::pin).collect();
    let mut results: Vec<Option<F::Output>> = futures.iter().map(|_| None).collect();
    poll_fn(move |cx| {
        for (future, result) in futures.iter_mut().zip(&mut results) {
            if result.is_none()
                && let Poll::Ready(ready) = future.as_mut().poll(cx)
            {
                *result = Some(ready);
            }
        }
        if results.iter().any(Option::is_none) {
            return Poll::Pending;
        }
        Poll::Ready(results.drain(..).flatten().collect())
    })
}
