//! The Dart side of a port: what arrived, and the memory that it refers to.

use super::ports;
use crate::port::DartPort;
use crate::raw::{self, DartCObject, DartCObjectExternalTypedData, DartCObjectType};
use crate::value::DartValue;
use std::collections::VecDeque;
use std::ffi::CStr;
use std::ptr;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};
use std::time::Duration;

/// A port that a test listens on in Dart's stead. Dropping it closes it, as when its isolate ends.
#[derive(Debug)]
pub struct ReceivePort {
    id: raw::DartPort,
    inbox: Arc<Inbox>,
}

impl ReceivePort {
    /// Opens a port.
    #[must_use]
    pub fn open() -> Self {
        let inbox = Arc::new(Inbox::default());
        let id = ports::open_dart_port(Arc::clone(&inbox));
        Self { id, inbox }
    }

    /// The port's id.
    #[must_use]
    pub fn id(&self) -> raw::DartPort {
        self.id
    }

    /// The port to send to.
    #[must_use]
    pub fn port(&self) -> DartPort {
        DartPort::new(self.id)
    }

    /// From now on messages are not accepted.
    pub fn refuse(&self) {
        self.inbox.refusing.store(true, Ordering::SeqCst);
    }

    /// From now on messages are accepted again.
    pub fn accept(&self) {
        self.inbox.refusing.store(false, Ordering::SeqCst);
    }

    /// The messages that have arrived and were not taken yet, as deep copies.
    #[must_use]
    pub fn take_messages(&self) -> Vec<DartValue> {
        self.inbox.lock().messages.drain(..).collect()
    }

    /// The next message, waiting for it if need be, or `None` when none came in time.
    #[must_use]
    pub fn next_message(&self, timeout: Duration) -> Option<DartValue> {
        let content = self.inbox.lock();
        let (mut content, _) = self
            .inbox
            .arrived
            .wait_timeout_while(content, timeout, |content| content.messages.is_empty())
            .unwrap_or_else(PoisonError::into_inner);
        content.messages.pop_front()
    }

    /// The addresses of the external typed data that Dart holds on to, in the order of arrival.
    #[must_use]
    pub fn external_addresses(&self) -> Vec<usize> {
        self.inbox.lock().externals.iter().map(|external| external.0.data.addr()).collect()
    }

    /// Lets go of all external typed data: runs its finalizers. How many there were.
    #[expect(clippy::must_use_candidate, reason = "collecting is the point, the count a bonus")]
    pub fn collect_garbage(&self) -> usize {
        let externals = std::mem::take(&mut self.inbox.lock().externals);
        finalize(externals)
    }
}

impl Drop for ReceivePort {
    fn drop(&mut self) {
        ports::close_dart_port(self.id);
        self.collect_garbage();
    }
}

#[derive(Debug, Default)]
pub(super) struct Inbox {
    refusing: AtomicBool,
    content: Mutex<Content>,
    arrived: Condvar,
}

#[derive(Debug, Default)]
struct Content {
    messages: VecDeque<DartValue>,
    externals: Vec<External>,
}

impl Inbox {
    fn lock(&self) -> MutexGuard<'_, Content> {
        self.content.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// Keeps a copy of the message, and its external data. Whether it was accepted.
    ///
    /// # Safety
    /// `message` is null or a valid object.
    pub(super) unsafe fn receive(&self, message: *const DartCObject) -> bool {
        if self.refusing.load(Ordering::SeqCst) {
            return false;
        }
        let mut externals = Vec::new();
        // SAFETY: the caller's promise.
        let Some(value) = (unsafe { copy(message, &mut externals) }) else {
            return false;
        };
        let mut content = self.lock();
        content.messages.push_back(value);
        content.externals.append(&mut externals);
        self.arrived.notify_all();
        true
    }
}

/// Typed data that is still where the sender put it.
#[derive(Debug)]
pub(super) struct External(DartCObjectExternalTypedData);

/// Runs each finalizer once, and says how many there were.
pub(super) fn finalize(externals: Vec<External>) -> usize {
    let count = externals.len();
    for External(data) in externals {
        // SAFETY: the message was accepted, which made this its only user; the finalizer takes the
        // peer that came with it.
        unsafe { (data.callback)(ptr::null_mut(), data.peer) };
    }
    count
}

/// The message as Dart would see it, or `None` if the VM would refuse it.
///
/// # Safety
/// `object` is null or a valid object.
pub(super) unsafe fn copy(object: *const DartCObject, externals: &mut Vec<External>) -> Option<DartValue> {
    // SAFETY: the caller's promise.
    let object = unsafe { object.as_ref() }?;
    match object.ty {
        // SAFETY: the caller's promise holds for what the array refers to.
        DartCObjectType::Array => return unsafe { copy_array(object, externals) },
        DartCObjectType::String => {
            // SAFETY: the type says so.
            let string = unsafe { object.value.as_string };
            // SAFETY: a string of a message is ended by a NUL.
            unsafe { CStr::from_ptr(string) }.to_str().ok()?;
        }
        DartCObjectType::ExternalTypedData | DartCObjectType::UnmodifiableExternalTypedData => {
            // SAFETY: the type says so.
            let data = unsafe { object.value.as_external_typed_data };
            externals.push(External(data));
        }
        DartCObjectType::NativePointer => {
            // SAFETY: the type says so.
            let pointer = unsafe { object.value.as_native_pointer };
            return i64::try_from(pointer.ptr).ok().map(DartValue::I64);
        }
        _ => {}
    }
    // SAFETY: the caller's promise.
    let value = unsafe { DartValue::from_dart(object) };
    (value != DartValue::Unsupported).then_some(value)
}

/// # Safety
/// `object` is a valid array.
unsafe fn copy_array(object: &DartCObject, externals: &mut Vec<External>) -> Option<DartValue> {
    // SAFETY: the caller's promise.
    let array = unsafe { object.value.as_array };
    let copy_element = |index| {
        // SAFETY: the array has `length` elements.
        let element = unsafe { array.values.wrapping_offset(index).read() };
        // SAFETY: each of which is valid.
        unsafe { copy(element, externals) }
    };
    (0..array.length).map(copy_element).collect::<Option<Vec<_>>>().map(DartValue::Array)
}
