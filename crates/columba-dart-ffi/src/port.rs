//! Sending to Dart.

use crate::api::DartFunctions;
use crate::into_dart::IntoDart;
use crate::message::Message;
use crate::raw;

/// A port of Dart (`SendPort.nativePort`) to send messages to.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct DartPort {
    /// The port's id.
    pub port: raw::DartPort,
}

impl DartPort {
    /// A port by its id.
    #[must_use]
    pub const fn new(port: raw::DartPort) -> Self {
        Self { port }
    }

    /// Sends a message, on any thread; whether the VM accepted it. What it did not accept is freed.
    ///
    /// `false` means that the port is closed, that the value holds something Dart cannot take
    /// ([`DartValue::Unsupported`](crate::DartValue::Unsupported), a string with a NUL), or that
    /// there is no VM yet. `true` means that it was queued, not that it was read.
    ///
    /// # Example
    /// ```
    /// use columba_dart_ffi::{DartPort, DartValue};
    ///
    /// let port = DartPort::new(0);
    /// assert!(!port.send(DartValue::I64(-1)), "there is no Dart in this example");
    /// ```
    pub fn send<T: IntoDart>(&self, value: T) -> bool {
        let message = Message::new(value);
        DartFunctions::try_get().is_some_and(|functions| message.post(functions, self.port))
    }
}

/// Sends an integer without building a message; whether the VM accepted it.
#[inline]
#[must_use]
pub fn post_integer(port: raw::DartPort, value: i64) -> bool {
    DartFunctions::try_get().is_some_and(|functions| {
        // SAFETY: the functions are the VM's; this one takes numbers only and any thread may call it.
        unsafe { (functions.post_integer)(port, value) }
    })
}
