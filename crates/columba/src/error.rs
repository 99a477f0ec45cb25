use crate::runtime::CallFailure;
use crate::{TryFromError, Value};
use columba_wire::channel::{EncodeError, FailureReason};
use thiserror::Error;

/// Why a message to Dart has no answer.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum SendMessageError {
    /// The isolate is not connected (any more).
    #[error("the isolate is not connected: it never was, or it has exited")]
    InvalidIsolate,
    /// The message was not taken: the isolate is about to exit, or a limit was reached (the log says which).
    #[error("the isolate refused the message")]
    MessageRefused,
    /// The isolate exited before it answered.
    #[error("the isolate exited before it answered")]
    IsolateShutDown,
    /// The isolate has no channel of that name.
    #[error("the isolate has no channel \"{channel}\"")]
    ChannelNotFound {
        /// The channel's name.
        channel: String,
    },
    /// The isolate's channel has no handler.
    #[error("the isolate's channel \"{channel}\" has no handler")]
    HandlerNotRegistered {
        /// The channel's name.
        channel: String,
    },
}

/// Why a message without an answer did not go out.
#[derive(Debug, Clone, PartialEq, Eq, Error)]
pub enum PostMessageError {
    /// The isolate is not connected (any more).
    #[error("the isolate is not connected: it never was, or it has exited")]
    InvalidIsolate,
    /// The message was not taken: it cannot be sent or is over a limit (the log says which).
    #[error("the message cannot be sent")]
    MessageRefused,
}

/// An error as Dart's `PlatformException` carries it, in either direction.
#[derive(Debug, Clone, PartialEq, Error)]
#[error("{code}{}", .message.as_ref().map(|text| format!(": {text}")).unwrap_or_default())]
pub struct PlatformError {
    /// What programs compare.
    pub code: String,
    /// What people read.
    pub message: Option<String>,
    /// Anything else.
    pub detail: Value,
}

impl From<TryFromError> for PlatformError {
    fn from(error: TryFromError) -> Self {
        Self { code: "try_from_error".into(), message: Some(error.to_string()), detail: Value::Null }
    }
}

/// Why a method call to Dart has no result.
#[derive(Debug, Clone, PartialEq, Error)]
pub enum MethodCallError {
    /// The call did not reach a handler.
    #[error("the call could not be made: {0}")]
    SendError(#[source] SendMessageError),
    /// The handler answered with an error, or the call ended without an answer: see
    /// [`code`](PlatformError::code), for instance `message-too-large`, `too-many-calls` or `unsendable-result`.
    #[error("the handler answered with an error: {0}")]
    PlatformError(#[source] PlatformError),
    /// The result is not of the type that was asked for.
    #[error("the result has another type: {0}")]
    ConversionError(#[source] TryFromError),
}

/// What a handler's method returns.
pub type PlatformResult = Result<Value, PlatformError>;

/// Turns the results of Rust functions into those of handlers.
pub trait IntoPlatformResult {
    /// Converts both sides.
    ///
    /// # Errors
    /// The error that `self` holds, converted.
    fn into_platform_result(self) -> PlatformResult;
}

impl<T: Into<Value>, E: Into<PlatformError>> IntoPlatformResult for Result<T, E> {
    fn into_platform_result(self) -> PlatformResult {
        self.map(Into::into).map_err(Into::into)
    }
}

fn platform_error(code: &str, message: String) -> PlatformError {
    PlatformError { code: code.to_owned(), message: Some(message), detail: Value::Null }
}

fn unsendable(error: &EncodeError) -> PlatformError {
    let code = match error {
        EncodeError::TooLarge { .. } => FailureReason::MessageTooLarge.code(),
        _ => "unsendable-argument",
    };
    platform_error(code, format!("the arguments cannot be sent: {error}"))
}

impl MethodCallError {
    pub(crate) fn from_failure(failure: CallFailure, channel: &str) -> Self {
        let channel = || channel.to_owned();
        match failure {
            CallFailure::NoIsolate => Self::SendError(SendMessageError::InvalidIsolate),
            CallFailure::Refused => Self::SendError(SendMessageError::MessageRefused),
            CallFailure::IsolateExited => Self::SendError(SendMessageError::IsolateShutDown),
            CallFailure::NoChannel => Self::SendError(SendMessageError::ChannelNotFound { channel: channel() }),
            CallFailure::NoHandler => Self::SendError(SendMessageError::HandlerNotRegistered { channel: channel() }),
            CallFailure::Error(error) => Self::PlatformError(error),
            CallFailure::Unsendable(error) => Self::PlatformError(unsendable(&error)),
            CallFailure::TooMany => Self::PlatformError(platform_error(
                FailureReason::TooManyCalls.code(),
                "too many calls wait for an answer of the isolate".to_owned(),
            )),
            CallFailure::Other(reason, message) => Self::PlatformError(platform_error(reason.code(), message)),
        }
    }
}

impl SendMessageError {
    pub(crate) fn from_failure(failure: CallFailure, channel: &str) -> Self {
        match MethodCallError::from_failure(failure, channel) {
            MethodCallError::SendError(error) => error,
            MethodCallError::PlatformError(error) => {
                log::error!("a message on channel {channel:?} was refused: {error}");
                Self::MessageRefused
            }
            MethodCallError::ConversionError(_) => Self::MessageRefused,
        }
    }
}
