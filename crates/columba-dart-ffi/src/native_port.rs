//! Receiving from Dart.

use crate::api::DartFunctions;
use crate::boundary;
use crate::raw::{DartCObject, DartCObjectSendPort, DartPort, ILLEGAL_PORT};
use crate::value::DartValue;
use std::collections::BTreeMap;
use std::ffi::CString;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

type Handler = dyn Fn(DartPort, DartValue) + Send + Sync;

/// The handlers of the open ports. Never locked while a handler or the VM runs.
static HANDLERS: RwLock<BTreeMap<DartPort, Arc<Handler>>> = RwLock::new(BTreeMap::new());

/// Why a port could not be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum NativePortError {
    /// Dart has not initialized this library.
    #[error(
        "the native port `{name}` was asked for before Dart initialized this library; call its init function with `NativeApi.initializeApiDLData` first"
    )]
    NotInitialized {
        /// The port's name.
        name: String,
    },
    /// The VM did not open the port.
    #[error("the Dart VM did not open the native port `{name}`; it is probably shutting down")]
    Refused {
        /// The port's name.
        name: String,
    },
}

/// A port that native code listens on. Dropping it closes it.
#[derive(Debug)]
pub struct NativePort {
    port: DartPort,
}

impl NativePort {
    /// Opens a port. `handler` gets each message, on a thread of the VM; a panic in it is logged.
    ///
    /// When the port cannot be opened the reason is logged, and [`raw_port`](Self::raw_port) is 0;
    /// [`try_new`](Self::try_new) returns the reason.
    pub fn new<F>(name: &str, handler: F) -> Self
    where
        F: Fn(DartPort, DartValue) + Send + Sync + 'static,
    {
        Self::try_new(name, handler).unwrap_or_else(|error| {
            log::error!("{error}");
            Self { port: ILLEGAL_PORT }
        })
    }

    /// Opens a port, as [`new`](Self::new). The name is for debugging; a NUL in it is left out.
    ///
    /// # Errors
    /// When there is no VM, or it does not open the port.
    pub fn try_new<F>(name: &str, handler: F) -> Result<Self, NativePortError>
    where
        F: Fn(DartPort, DartValue) + Send + Sync + 'static,
    {
        let Some(functions) = DartFunctions::try_get() else {
            return Err(NativePortError::NotInitialized { name: name.to_owned() });
        };
        let c_name = CString::new(name.replace('\0', "")).unwrap_or_default();
        // SAFETY: the functions are the VM's, which copies the name; the handler is a function of
        // this library, which the VM's threads may call while it is loaded.
        let port = unsafe { (functions.new_native_port)(c_name.as_ptr(), on_message, false) };
        if port == ILLEGAL_PORT {
            return Err(NativePortError::Refused { name: name.to_owned() });
        }
        // Nobody knows the port's id yet, so that no message can be missed.
        write_handlers().insert(port, Arc::new(handler));
        Ok(Self { port })
    }

    /// The port as a value that Dart receives as a `SendPort`.
    #[must_use]
    pub fn as_send_port(&self) -> DartCObjectSendPort {
        DartCObjectSendPort {
            id: self.port,
            // No isolate: the number that programs written for the seed know.
            origin_id: -1,
        }
    }

    /// The port's id, or 0 if it could not be opened.
    #[must_use]
    pub fn raw_port(&self) -> DartPort {
        self.port
    }
}

impl Drop for NativePort {
    fn drop(&mut self) {
        if self.port == ILLEGAL_PORT {
            return;
        }
        // What the handler captured is dropped after the lock is released: it may use ports itself.
        let handler = write_handlers().remove(&self.port);
        if let Some(functions) = DartFunctions::try_get() {
            // SAFETY: the functions are the VM's, and it opened this port, which is closed only here.
            unsafe { (functions.close_native_port)(self.port) };
        }
        drop(handler);
    }
}

/// Runs the handler of the port; a message to one that has just been closed is let go.
unsafe extern "C" fn on_message(port: DartPort, message: *const DartCObject) {
    boundary::run(|| {
        let handler = read_handlers().get(&port).cloned();
        if let Some(handler) = handler {
            // SAFETY: the VM lends a valid message for the length of this call.
            let value = unsafe { DartValue::from_dart(message) };
            handler(port, value);
        }
    });
}

fn read_handlers() -> RwLockReadGuard<'static, BTreeMap<DartPort, Arc<Handler>>> {
    HANDLERS.read().unwrap_or_else(PoisonError::into_inner)
}

fn write_handlers() -> RwLockWriteGuard<'static, BTreeMap<DartPort, Arc<Handler>>> {
    HANDLERS.write().unwrap_or_else(PoisonError::into_inner)
}

#[cfg(test)]
mod tests;
