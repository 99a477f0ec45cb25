//! Which APIs are set up, by name.

use super::async_call::Executors;
use super::binding::{BINDINGS, remove_all};
use super::function::Lender;
use crate::IsolateId;
use columba_dart_ffi::typed::Shared;
use std::collections::BTreeMap;
use std::sync::atomic::{AtomicU32, Ordering};
use std::sync::{Arc, Mutex, PoisonError, RwLock, RwLockWriteGuard};

/// An API that Dart can call.
pub(super) struct Registered {
    pub(super) key: Key,
    /// Of what interface its code was generated.
    pub(super) interface: &'static str,
    /// The addresses of its functions, in the order of the interface.
    pub(super) functions: Box<[usize]>,
    /// For each of them: what takes an argument that Dart lends.
    pub(super) lenders: Box<[Option<Lender>]>,
    pub(super) api: Shared,
    /// Where its asynchronous methods run.
    pub(super) executors: Executors,
    /// How many events of a stream may be on their way.
    pub(super) window: usize,
    /// `None` once it was taken off.
    pub(super) bindings: Mutex<Option<Vec<u32>>>,
}

/// The full name, and the isolate that alone can call it.
pub(super) type Key = (String, Option<IsolateId>);

type Apis = BTreeMap<Key, Arc<Registered>>;

static APIS: RwLock<Apis> = RwLock::new(BTreeMap::new());

/// Counts changes of [`APIS`]; Dart reads it before each call.
static CHANGES: AtomicU32 = AtomicU32::new(0);

pub(crate) fn changes_address() -> usize {
    CHANGES.as_ptr().expose_provenance()
}

pub(super) fn find(name: &str, isolate: IsolateId) -> Option<Arc<Registered>> {
    let apis = APIS.read().unwrap_or_else(PoisonError::into_inner);
    let of_isolate = apis.get(&(name.to_owned(), Some(isolate)));
    of_isolate.or_else(|| apis.get(&(name.to_owned(), None))).cloned()
}

fn write() -> RwLockWriteGuard<'static, Apis> {
    APIS.write().unwrap_or_else(PoisonError::into_inner)
}

impl std::fmt::Debug for Registered {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Registered").field("key", &self.key).finish_non_exhaustive()
    }
}

impl Registered {
    /// Puts an API under its name. One that stood there before is taken off.
    pub(super) fn add(self) -> Arc<Self> {
        let registered = Arc::new(self);
        let replaced = write().insert(registered.key.clone(), Arc::clone(&registered));
        if let Some(replaced) = replaced {
            replaced.unbind();
        }
        CHANGES.fetch_add(1, Ordering::Release);
        registered
    }

    /// Takes the API off its name, unless another has taken its place already. Calls that run end as they would have.
    pub(super) fn take_off(self: &Arc<Self>) {
        let removed = {
            let mut apis = write();
            let is_current = apis.get(&self.key).is_some_and(|current| Arc::ptr_eq(current, self));
            if is_current { apis.remove(&self.key) } else { None }
        };
        drop(removed);
        self.unbind();
        CHANGES.fetch_add(1, Ordering::Release);
    }

    /// Whether it still stands under its name.
    pub(super) fn is_set_up(&self) -> bool {
        self.bindings.lock().unwrap_or_else(PoisonError::into_inner).is_some()
    }

    /// Notes a number that stands for the API; `false` when it was taken off.
    pub(super) fn add_binding(&self, id: u32) -> bool {
        let mut bindings = self.bindings.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(bindings) = bindings.as_mut() else { return false };
        // Of isolates that have exited.
        bindings.retain(|id| BINDINGS.contains(*id));
        bindings.push(id);
        true
    }

    fn unbind(&self) {
        let ids = self.bindings.lock().unwrap_or_else(PoisonError::into_inner).take();
        remove_all(ids.unwrap_or_default());
    }
}

/// The isolate has exited: takes off what it alone could call.
pub(super) fn isolate_exited(isolate: IsolateId) {
    let removed: Vec<_> = {
        let mut apis = write();
        let keys: Vec<_> = apis.keys().filter(|(_, of)| *of == Some(isolate)).cloned().collect();
        keys.iter().filter_map(|key| apis.remove(key)).collect()
    };
    for registered in removed {
        registered.unbind();
    }
}
