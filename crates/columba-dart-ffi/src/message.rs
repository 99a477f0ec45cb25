//! A message on its way to Dart, and its owner whatever becomes of it.

use crate::api::DartFunctions;
use crate::into_dart::IntoDart;
use crate::raw::{DartCObject, DartPort};

/// A converted value that has not been sent yet.
///
/// INVARIANT: everything in it is freed exactly once: by the VM what the VM accepted, else here.
pub struct Message {
    object: DartCObject,
    accepted: bool,
}

impl Message {
    /// Converts a value. Typed data is not copied.
    #[must_use]
    pub fn new(value: impl IntoDart) -> Self {
        Self { object: value.into_dart(), accepted: false }
    }

    /// Sends the message; whether the VM accepted it. It does not when no such port is open, when the
    /// message holds something unsupported or invalid UTF-8, and after its end.
    pub(crate) fn post(mut self, functions: &DartFunctions, port: DartPort) -> bool {
        // SAFETY: the functions are the VM's, and the object is complete and lives to the end of the
        // call, which copies what it keeps, typed data apart.
        self.accepted = unsafe { (functions.post_cobject)(port, &raw mut self.object) };
        self.accepted
    }
}

impl Drop for Message {
    fn drop(&mut self) {
        if !self.accepted {
            self.object.cleanup();
        }
    }
}
