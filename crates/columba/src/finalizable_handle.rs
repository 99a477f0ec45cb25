use crate::IsolateId;
use crate::typed::OBJECT_BIT;
use columba_run_loop::util::Capsule;
use columba_run_loop::{RunLoop, RunLoopSender};
use columba_wire::channel::WireHandle;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::{Mutex, MutexGuard, PoisonError};

/// A handle to something in Rust that lives as long as its object in Dart.
///
/// Sent in a [`Value::FinalizableHandle`](crate::Value::FinalizableHandle) it arrives as a `FinalizableHandle` object:
/// always the identical one, however often it is sent. When Dart has collected that object, or its isolate has exited,
/// the finalizer runs on the run loop of the thread that made the handle. Afterwards the handle arrives as `null`.
///
/// Dropping the handle in Rust runs nothing: one that was sent is finalized by Dart, one that never was is forgotten
/// together with its finalizer.
#[derive(PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct FinalizableHandle {
    id: u32,
}

struct State {
    isolate: IsolateId,
    external_size: isize,
    finalizer: Finalizer,
    attached: bool,
    sent: bool,
}

/// Is taken out and dropped on its own thread only.
struct Finalizer {
    run: Capsule<Box<dyn FnOnce()>>,
    sender: RunLoopSender,
}

struct Handles {
    states: BTreeMap<u32, State>,
    last_id: u32,
}

static HANDLES: Mutex<Handles> = Mutex::new(Handles { states: BTreeMap::new(), last_id: 0 });

fn handles() -> MutexGuard<'static, Handles> {
    HANDLES.lock().unwrap_or_else(PoisonError::into_inner)
}

impl FinalizableHandle {
    /// A handle for `isolate`. `external_size` is what it stands for in bytes, a hint for Dart's garbage collector;
    /// `finalizer` runs on this thread's run loop.
    pub fn new<F: FnOnce() + 'static>(external_size: isize, isolate: IsolateId, finalizer: F) -> Self {
        let sender = RunLoop::current().new_sender();
        let run: Box<dyn FnOnce()> = Box::new(finalizer);
        let finalizer = Finalizer { run: Capsule::new_with_sender(run, sender.clone()), sender };
        let state = State { isolate, external_size, finalizer, attached: false, sent: false };
        let id = handles().insert(state);
        if !isolate.is_connected() {
            // Nobody would ever tell that it is gone.
            finalize(id);
        }
        Self { id }
    }

    /// Whether there is an object for it in Dart.
    #[must_use]
    pub fn is_attached(&self) -> bool {
        handles().states.get(&self.id).is_some_and(|state| state.attached)
    }

    /// Whether the object in Dart was collected, or its isolate has exited.
    #[must_use]
    pub fn is_finalized(&self) -> bool {
        !handles().states.contains_key(&self.id)
    }
}

impl Handles {
    fn insert(&mut self, state: State) -> u32 {
        loop {
            // 0 is no handle, and the upper half are numbers of objects.
            self.last_id = (self.last_id.wrapping_add(1) & (OBJECT_BIT - 1)).max(1);
            if !self.states.contains_key(&self.last_id) {
                self.states.insert(self.last_id, state);
                return self.last_id;
            }
        }
    }
}

impl Drop for FinalizableHandle {
    fn drop(&mut self) {
        let forgotten = {
            let mut handles = handles();
            let never_sent = handles.states.get(&self.id).is_some_and(|state| !state.sent);
            if never_sent { handles.states.remove(&self.id) } else { None }
        };
        drop(forgotten);
    }
}

impl WireHandle for FinalizableHandle {
    fn wire_id(&self) -> u64 {
        if let Some(state) = handles().states.get_mut(&self.id) {
            state.sent = true;
        }
        u64::from(self.id)
    }
}

/// A Dart object for the handle exists; the external size, or `None` when the handle is gone or another isolate's.
pub(crate) fn attach(id: u32, isolate: IsolateId) -> Option<i64> {
    let mut handles = handles();
    let state = handles.states.get_mut(&id).filter(|state| state.isolate == isolate)?;
    state.attached = true;
    i64::try_from(state.external_size).ok().map(|size| size.max(0))
}

/// The Dart object of the handle is gone.
pub(crate) fn collected(id: u32) {
    finalize(id);
}

/// All handles of the isolate are gone.
pub(crate) fn isolate_exited(isolate: IsolateId) {
    let ids: Vec<u32> =
        handles().states.iter().filter(|(_, state)| state.isolate == isolate).map(|(id, _)| *id).collect();
    ids.into_iter().for_each(finalize);
}

fn finalize(id: u32) {
    let state = handles().states.remove(&id);
    let Some(State { finalizer: Finalizer { mut run, sender }, .. }) = state else { return };
    sender.send(move || {
        if let Ok(finalizer) = run.take() {
            finalizer();
        }
    });
}

impl fmt::Debug for FinalizableHandle {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("FinalizableHandle").field(&self.id).finish()
    }
}
