//! Calls of Rust to Dart during a call of Dart to Rust, on the same thread.

use super::{ApiDescription, Decode, Encode, FlutterError, offers};
use crate::runtime::Context;
use columba_dart_ffi::typed::{Caller, DartFunction, Turn, code};
use std::collections::BTreeMap;
use std::num::NonZeroUsize;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// A Flutter API, as the isolate has set it up that is calling Rust at the moment.
#[derive(Debug)]
pub(super) struct DartApi {
    name: String,
    interface: &'static str,
    known: Turn<Option<Known>>,
}

/// What was found at the last call.
#[derive(Debug)]
struct Known {
    context: Arc<Context>,
    function: DartFunction,
    changes: u32,
}

/// The Flutter APIs that one isolate has set up.
#[derive(Debug, Default)]
pub(crate) struct DartApis {
    by_name: Mutex<BTreeMap<String, (String, DartFunction)>>,
    changes: AtomicU32,
}

/// The contexts of isolates that have set up Flutter APIs, by the VM's name for the isolate.
static CALLERS: Mutex<BTreeMap<NonZeroUsize, Arc<Context>>> = Mutex::new(BTreeMap::new());

fn lock<T>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}

impl DartApi {
    /// The API of that description and suffix.
    pub(super) fn new(description: &ApiDescription, suffix: &str) -> Self {
        Self { name: description.full_name(suffix), interface: description.interface, known: Turn::new(None) }
    }

    /// Calls the method at that position in the isolate whose call of Rust runs on this thread, and waits for its answer.
    ///
    /// # Errors
    /// What the method throws; `channel-error` when no call runs on this thread, when the isolate has not set up the API, or
    /// during a call that lends; `interface-mismatch` when it was generated from another interface.
    pub(super) fn call_sync<A: Encode, R: Decode>(&self, method: u32, arguments: A) -> Result<R, FlutterError> {
        let caller = Caller::current().ok_or_else(|| self.unreachable("no isolate is calling Rust on this thread"))?;
        // Taken out for the time of the call, within which there may be others.
        let known = self.known.take().take();
        let known = match known.filter(|known| known.is_current(caller)) {
            Some(known) => known,
            None => self.look_up(caller)?,
        };
        let result = self.call_known(&known, caller, method, arguments);
        let replaced = self.known.take().replace(known);
        drop(replaced);
        result
    }

    fn call_known<A: Encode, R: Decode>(
        &self,
        known: &Known,
        caller: Caller,
        method: u32,
        arguments: A,
    ) -> Result<R, FlutterError> {
        let Known { context, function, .. } = known;
        if context.is_lending() {
            return Err(self.unreachable("Dart cannot be called while it lends an argument"));
        }
        let flags = context.write_arguments(arguments)?;
        match function.call(caller, method, flags) {
            Some(answer) => context.read_answer(answer),
            None => Err(self.unreachable("the isolate is not calling Rust on this thread")),
        }
    }

    fn look_up(&self, caller: Caller) -> Result<Known, FlutterError> {
        let missing = || self.unreachable("the isolate has not set up the API");
        let context = lock(&CALLERS).get(&caller.isolate()).cloned().ok_or_else(missing)?;
        let changes = context.dart_apis.changes.load(Ordering::Acquire);
        let (interface, function) = lock(&context.dart_apis.by_name).get(&self.name).cloned().ok_or_else(missing)?;
        if interface != self.interface {
            return Err(super::binding::mismatch(&self.name, &interface, self.interface));
        }
        Ok(Known { context, function, changes })
    }

    fn unreachable(&self, why: &str) -> FlutterError {
        let message = format!("Unable to establish connection on channel: \"{}\". {why}", self.name);
        FlutterError::new("channel-error").with_message(message)
    }
}

impl Known {
    fn is_current(&self, caller: Caller) -> bool {
        self.function.isolate() == caller.isolate()
            && self.changes == self.context.dart_apis.changes.load(Ordering::Acquire)
            && !self.context.is_closed()
    }
}

/// Takes note of a function of Dart, or forgets it. The request names the API, the interface that Dart's code was generated
/// from, and the function's address, or 0.
pub(crate) fn set_dart_api(context: &Arc<Context>, bytes: usize) -> i32 {
    let (name, interface, address) = match context.read_request::<(String, String, i64)>(bytes) {
        Ok(wish) => wish,
        Err(failure) => return context.reply_failure(failure),
    };
    let function = usize::try_from(address).ok().and_then(DartFunction::of_caller);
    if address == 0 {
        offers::withdraw(context, &name);
    } else {
        offers::offer(context, name.clone(), interface.clone());
    }
    {
        let mut apis = lock(&context.dart_apis.by_name);
        match function {
            Some(function) => drop(apis.insert(name, (interface, function))),
            None => drop(apis.remove(&name)),
        }
    }
    context.dart_apis.changes.fetch_add(1, Ordering::Release);
    if let Some(function) = function {
        let replaced = lock(&CALLERS).insert(function.isolate(), Arc::clone(context));
        drop(replaced);
    }
    code::DONE
}

/// The isolate of `context` has exited.
pub(crate) fn forget_caller(context: &Arc<Context>) {
    lock(&context.dart_apis.by_name).clear();
    let forgotten = {
        let mut callers = lock(&CALLERS);
        let isolate = callers.iter().find(|(_, of)| Arc::ptr_eq(of, context)).map(|(isolate, _)| *isolate);
        isolate.and_then(|isolate| callers.remove(&isolate))
    };
    drop(forgotten);
}
