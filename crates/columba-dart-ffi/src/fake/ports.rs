//! The table of open ports, and the C functions that post to them.

use super::entry;
use super::inbox::{self, Inbox};
use crate::api::{DartPortHandler, Entry};
use crate::raw::{DartCObject, DartCObjectType, DartCObjectValue, DartPort, ILLEGAL_PORT};
use std::collections::BTreeMap;
use std::ffi::{CStr, c_char};
use std::sync::atomic::{AtomicI64, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A native port of this name is never opened.
pub const REFUSED_PORT_NAME: &str = "refused";

#[derive(Clone)]
enum Listener {
    Dart(Arc<Inbox>),
    Native(DartPortHandler),
}

static PORTS: Mutex<BTreeMap<DartPort, Listener>> = Mutex::new(BTreeMap::new());
static NEXT_PORT: AtomicI64 = AtomicI64::new(1 << 40);

fn ports() -> MutexGuard<'static, BTreeMap<DartPort, Listener>> {
    PORTS.lock().unwrap_or_else(PoisonError::into_inner)
}

fn open(listener: Listener) -> DartPort {
    let port = NEXT_PORT.fetch_add(1, Ordering::Relaxed);
    ports().insert(port, listener);
    port
}

pub(super) fn open_dart_port(inbox: Arc<Inbox>) -> DartPort {
    open(Listener::Dart(inbox))
}

pub(super) fn close_dart_port(port: DartPort) {
    ports().remove(&port);
}

/// Whether this is the id of an open native port.
#[must_use]
pub fn is_native_port_open(port: DartPort) -> bool {
    matches!(ports().get(&port), Some(Listener::Native(_)))
}

/// Delivers an object to a native port as it is, without what a real VM checks first; whether the port
/// was open. To send a value, use [`DartPort::send`](crate::DartPort::send).
#[must_use]
pub fn deliver_object(port: DartPort, object: &DartCObject) -> bool {
    let listener = ports().get(&port).cloned();
    let Some(Listener::Native(handler)) = listener else {
        return false;
    };
    // SAFETY: the handler was given for this, and the object is valid as long as it runs.
    unsafe { handler(port, object) };
    true
}

pub(super) fn entries() -> [Entry; 4] {
    [
        entry(c"Dart_PostCObject", post_cobject as *const ()),
        entry(c"Dart_PostInteger", post_integer as *const ()),
        entry(c"Dart_NewNativePort", new_native_port as *const ()),
        entry(c"Dart_CloseNativePort", close_native_port as *const ()),
    ]
}

unsafe extern "C" fn post_cobject(port: DartPort, message: *mut DartCObject) -> bool {
    // The table is not locked while others' code runs.
    let listener = ports().get(&port).cloned();
    match listener {
        // SAFETY: the caller posts a valid object.
        Some(Listener::Dart(inbox)) => unsafe { inbox.receive(message) },
        // SAFETY: the caller posts a valid object.
        Some(Listener::Native(handler)) => unsafe { deliver(port, handler, message) },
        None => false,
    }
}

/// Runs the handler at once, where the VM would do so on a thread of its own.
///
/// # Safety
/// `message` is null or a valid object.
unsafe fn deliver(port: DartPort, handler: DartPortHandler, message: *const DartCObject) -> bool {
    let mut externals = Vec::new();
    // SAFETY: the caller's promise.
    if unsafe { inbox::copy(message, &mut externals) }.is_none() {
        return false;
    }
    // SAFETY: the handler was given for this, and the message is lent to it.
    unsafe { handler(port, message) };
    inbox::finalize(externals);
    true
}

extern "C" fn post_integer(port: DartPort, value: i64) -> bool {
    let mut object = DartCObject { ty: DartCObjectType::Int64, value: DartCObjectValue { as_int64: value } };
    // SAFETY: the object is valid.
    unsafe { post_cobject(port, &raw mut object) }
}

unsafe extern "C" fn new_native_port(
    name: *const c_char,
    handler: DartPortHandler,
    _handle_concurrently: bool,
) -> DartPort {
    // SAFETY: the caller passes a C string.
    let name = unsafe { CStr::from_ptr(name) };
    if name.to_bytes() == REFUSED_PORT_NAME.as_bytes() {
        return ILLEGAL_PORT;
    }
    open(Listener::Native(handler))
}

extern "C" fn close_native_port(port: DartPort) -> bool {
    let mut ports = ports();
    let is_native = matches!(ports.get(&port), Some(Listener::Native(_)));
    is_native && ports.remove(&port).is_some()
}
