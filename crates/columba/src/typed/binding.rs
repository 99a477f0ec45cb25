//! Numbers that stand for an API in an isolate.

use super::FlutterError;
use super::registry::{self, Registered};
use crate::runtime::{Context, failure, free_bindings_later};
use columba_dart_ffi::typed::{Shared, Slots, promote};
use columba_wire::channel::FailureReason;
use std::sync::{Arc, Mutex, PoisonError};

/// What a number stands for.
#[derive(Debug, Clone)]
pub(super) struct Binding {
    /// The implementation, of the type that the functions of the API expect.
    pub(super) api: Shared,
    pub(super) context: Arc<Context>,
    pub(super) registered: Arc<Registered>,
}

pub(super) static BINDINGS: Slots<Binding> = Slots::new();

/// Takes what these numbers stand for away. What a call uses is dropped when the call has ended.
pub(super) fn remove_all(ids: Vec<u32>) {
    for id in ids {
        BINDINGS.remove(id);
    }
    if !BINDINGS.free() {
        free_bindings_later();
    }
}

/// Drops what was taken away while calls used it; whether nothing is left.
pub(crate) fn free_bindings() -> bool {
    BINDINGS.free()
}

/// The numbers of one isolate.
#[derive(Debug, Default)]
pub(crate) struct Bindings(Mutex<Vec<u32>>);

impl Bindings {
    fn add(&self, id: u32) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).push(id);
    }

    /// The isolate is gone.
    pub(crate) fn close(&self) {
        let ids = std::mem::take(&mut *self.0.lock().unwrap_or_else(PoisonError::into_inner));
        remove_all(ids);
    }
}

/// Answers Dart's wish to call an API. The request names it, the interface that Dart's code was generated from, and the
/// number that Dart has for it so far.
pub(crate) fn bind(context: &Arc<Context>, bytes: usize) -> i32 {
    let (name, interface, last) = match context.read_request::<(String, String, i64)>(bytes) {
        Ok(wish) => wish,
        Err(failure) => return context.reply_failure(failure),
    };
    let Some(registered) = registry::find(&name, context.isolate()) else {
        return context.reply_failure(not_set_up(&name));
    };
    if interface != registered.interface {
        return context.reply_failure(mismatch(&name, &interface, registered.interface));
    }
    if registered.lenders.iter().any(Option::is_some) {
        promote();
    }
    let last = u32::try_from(last).unwrap_or(0);
    let is_current = BINDINGS.get(last).is_some_and(|binding| binding.is_of(&registered, context));
    let id = if is_current { Some(last) } else { bind_anew(context, &registered) };
    let Some(id) = id else {
        return context.reply_failure(failure(FailureReason::TooManyCalls, "there are too many bound APIs".to_owned()));
    };
    // A copy: the API may be taken off before Dart has read them.
    let functions = registered.functions.iter().map(|address| *address as u64).collect::<Vec<_>>();
    context.reply((i64::from(id), functions))
}

fn bind_anew(context: &Arc<Context>, registered: &Arc<Registered>) -> Option<u32> {
    let binding =
        Binding { api: registered.api.clone(), context: Arc::clone(context), registered: Arc::clone(registered) };
    let id = BINDINGS.insert(binding)?;
    context.bindings.add(id);
    if !registered.add_binding(id) {
        // It was taken off meanwhile.
        BINDINGS.remove(id);
    }
    Some(id)
}

/// Worded as on a platform channel, where code may look for it.
fn not_set_up(name: &str) -> FlutterError {
    let message = format!(
        "Unable to establish connection on channel: \"{name}\". No API of that name is set up in the native library"
    );
    FlutterError::new("channel-error").with_message(message)
}

pub(super) fn mismatch(name: &str, dart: &str, rust: &str) -> FlutterError {
    let message = format!(
        "the Dart code of \"{name}\" was generated from interface {dart}, the Rust code from interface {rust}; generate \
         both from the same file"
    );
    FlutterError::new("interface-mismatch").with_message(message)
}

impl Binding {
    fn is_of(&self, registered: &Arc<Registered>, context: &Arc<Context>) -> bool {
        Arc::ptr_eq(&self.registered, registered) && Arc::ptr_eq(&self.context, context)
    }
}
