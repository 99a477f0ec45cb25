//! What came of a call to Dart, as a value: `{ok: value}` or `{error: kind, code, message, detail}`.

use columba::{MethodCallError, SendMessageError, Value};

pub(crate) fn from_method(result: Result<Value, MethodCallError>) -> Value {
    match result {
        Ok(value) => ok(value),
        Err(MethodCallError::PlatformError(error)) => map([
            ("error", "PlatformError".into()),
            ("code", error.code.into()),
            ("message", error.message.into()),
            ("detail", error.detail),
        ]),
        Err(MethodCallError::SendError(error)) => send_error(&error),
        Err(error) => map([("error", "ConversionError".into()), ("message", error.to_string().into())]),
    }
}

pub(crate) fn from_message(result: Result<Value, SendMessageError>) -> Value {
    result.map_or_else(|error| send_error(&error), ok)
}

fn send_error(error: &SendMessageError) -> Value {
    let kind = match &error {
        SendMessageError::InvalidIsolate => "InvalidIsolate",
        SendMessageError::MessageRefused => "MessageRefused",
        SendMessageError::IsolateShutDown => "IsolateShutDown",
        SendMessageError::ChannelNotFound { .. } => "ChannelNotFound",
        SendMessageError::HandlerNotRegistered { .. } => "HandlerNotRegistered",
    };
    map([("error", kind.into()), ("message", error.to_string().into())])
}

fn ok(value: Value) -> Value {
    map([("ok", value)])
}

fn map<const N: usize>(entries: [(&str, Value); N]) -> Value {
    Value::Map(entries.into_iter().map(|(key, value)| (key.into(), value)).collect::<Vec<_>>().into())
}
