use crate::{PlatformError, Value};
use columba_wire::channel::DecodeError;
use columba_wire::typed::{Decode, Encode, Reader, Writer};
use thiserror::Error;

/// The error of a typed call: what a method answers with, and what a call to Dart ends with.
///
/// Dart throws it as a `PlatformException` with the same three parts, and what Dart throws arrives as one.
///
/// ```
/// use columba::FlutterError;
///
/// fn area(radius: f64) -> Result<f64, FlutterError> {
///     if radius < 0.0 {
///         return Err(FlutterError::new("negative-radius").with_message(format!("{radius} is below 0")));
///     }
///     Ok(radius * radius * std::f64::consts::PI)
/// }
///
/// assert_eq!(area(-1.0).unwrap_err().code, "negative-radius");
/// ```
#[derive(Debug, Clone, PartialEq, Error)]
#[error("{code}{}", .message.as_ref().map(|text| format!(": {text}")).unwrap_or_default())]
pub struct FlutterError {
    /// What programs compare.
    pub code: String,
    /// What people read.
    pub message: Option<String>,
    /// Anything else.
    pub details: Value,
}

impl FlutterError {
    /// An error of that code, without message and details.
    #[must_use]
    pub fn new(code: impl Into<String>) -> Self {
        Self { code: code.into(), message: None, details: Value::Null }
    }

    /// Sets the message.
    #[must_use]
    pub fn with_message(mut self, message: impl Into<String>) -> Self {
        self.message = Some(message.into());
        self
    }

    /// Sets the details.
    #[must_use]
    pub fn with_details(mut self, details: impl Into<Value>) -> Self {
        self.details = details.into();
        self
    }
}

impl From<PlatformError> for FlutterError {
    fn from(error: PlatformError) -> Self {
        Self { code: error.code, message: error.message, details: error.detail }
    }
}

impl From<FlutterError> for PlatformError {
    fn from(error: FlutterError) -> Self {
        Self { code: error.code, message: error.message, detail: error.details }
    }
}

/// The code is `error`, the message the error with its causes.
#[cfg(feature = "anyhow")]
impl From<anyhow::Error> for FlutterError {
    fn from(error: anyhow::Error) -> Self {
        Self::new("error").with_message(format!("{error:#}"))
    }
}

impl Encode for FlutterError {
    fn encode(self, writer: &mut Writer) {
        (self.code, self.message, self.details).encode(writer);
    }
}

impl Decode for FlutterError {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let (code, message, details) = reader.value()?;
        Ok(Self { code, message, details })
    }
}
