//! A handler that answers at once or from another thread, and calls Dart with callbacks.

use irondash_message_channel::*;
use irondash_run_loop::RunLoop;
use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::rc::Weak;
use std::thread;
use std::time::Duration;

#[derive(TryFromValue, IntoValue, Clone)]
struct Reading {
    metres: f64,
    #[irondash(rename = "at")]
    station: String,
}

#[derive(Debug)]
enum GaugeError {
    Dry { station: String },
    Convert(TryFromError),
}

impl From<GaugeError> for PlatformError {
    fn from(error: GaugeError) -> Self {
        match error {
            GaugeError::Dry { station } => PlatformError {
                code: "dry".into(),
                message: Some(format!("no water at {station}")),
                detail: vec![Value::from(station), Value::Null].into(),
            },
            GaugeError::Convert(error) => error.into(),
        }
    }
}

impl From<TryFromError> for GaugeError {
    fn from(error: TryFromError) -> Self {
        GaugeError::Convert(error)
    }
}

struct Gauge {
    weak_self: Late<Weak<Self>>,
    invoker: Late<MethodInvoker>,
    destroyed: RefCell<Vec<IsolateId>>,
}

impl Gauge {
    fn correct(&self, args: Value) -> Result<Reading, GaugeError> {
        let reading: Reading = args.try_into()?;
        if reading.metres < 0.0 {
            return Err(GaugeError::Dry { station: reading.station });
        }
        Ok(Reading { metres: reading.metres + 0.5, ..reading })
    }

    /// Asks Dart for a factor and answers with a multiple of it.
    fn calibrate(&self, call: MethodCall, reply: MethodCallReply) {
        let weak_self = self.weak_self.clone();
        self.invoker.call_method_cv(call.isolate, "factor", call.args, move |factor: Result<i64, _>| {
            let this = weak_self.upgrade().unwrap();
            assert!(this.invoker.is_set());
            match factor {
                Ok(factor) => reply.send_ok(factor * 10),
                Err(error) => reply.send_ok(name_of(&error)),
            }
        });
    }
}

/// Names every variant, without a catch-all.
pub fn name_of(error: &MethodCallError) -> String {
    match error {
        MethodCallError::SendError(SendMessageError::InvalidIsolate) => "invalid isolate".into(),
        MethodCallError::SendError(SendMessageError::MessageRefused) => "refused".into(),
        MethodCallError::SendError(SendMessageError::IsolateShutDown) => "shut down".into(),
        MethodCallError::SendError(SendMessageError::ChannelNotFound { channel }) => {
            format!("no channel {channel}")
        }
        MethodCallError::SendError(SendMessageError::HandlerNotRegistered { channel }) => {
            format!("no handler on {channel}")
        }
        MethodCallError::PlatformError(PlatformError { code, message, detail }) => {
            format!("{code}, {message:?}, {detail:?}")
        }
        MethodCallError::ConversionError(error) => format!("conversion: {:?}", error),
    }
}

impl MethodHandler for Gauge {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "correct" => reply.send(self.correct(call.args)),
            "slow" => {
                thread::spawn(move || {
                    thread::sleep(Duration::from_millis(20));
                    reply.send_ok(call.args);
                });
            }
            "later" => {
                RunLoop::current().schedule(Duration::from_millis(20), move || reply.send_ok("later")).detach();
            }
            "dry" => reply.send_err(GaugeError::Dry { station: "Wells".into() }),
            "calibrate" => self.calibrate(call, reply),
            "call" => {
                let (method, args): (String, Value) = ("anything".into(), call.args);
                self.invoker.call_method(call.isolate, &method, args, |result| match result {
                    Ok(value) => reply.send_ok(value),
                    Err(error) => reply.send_ok(name_of(&error)),
                });
            }
            "nobody" => {
                self.invoker.call_method(IsolateId(-5), "any", (), |result: Result<Value, MethodCallError>| {
                    reply.send_ok(name_of(&result.unwrap_err()))
                });
            }
            "destroyed" => reply.send_ok(self.destroyed.borrow().len() as i64),
            "isolate" => reply.send_ok(call.isolate.0),
            _ => {
                reply.send_error("invalid_method".into(), Some(format!("unknown method: {}", call.method)), Value::Null)
            }
        }
    }

    fn assign_weak_self(&self, weak_self: Weak<Self>) {
        self.weak_self.set(weak_self);
    }

    fn assign_invoker(&self, invoker: MethodInvoker) {
        assert!(self.weak_self.is_set());
        self.invoker.set(invoker.clone());
    }

    fn on_isolate_destroyed(&self, isolate: IsolateId) {
        self.destroyed.borrow_mut().push(isolate);
    }
}

pub fn register(channel: &str) {
    let gauge = Gauge { weak_self: Late::new(), invoker: Late::new(), destroyed: RefCell::new(Vec::new()) };
    let registered: RegisteredMethodHandler<Gauge> = gauge.register(channel);
    assert!(registered.handler().invoker.is_set());
    let _ = ManuallyDrop::new(registered);
}
