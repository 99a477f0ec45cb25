//! Dart objects that a test can collect, and weak handles to them.
//!
//! Handles are numbers in the guise of pointers; nothing is behind them.

use super::entry;
use crate::api::{DartHandle, DartHandleFinalizer, DartWeakPersistentHandle, Entry};
use std::collections::BTreeMap;
use std::ffi::c_void;
use std::ptr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// The handle of Dart's `null`, which a weak handle leads to once its object is collected.
#[must_use]
pub fn null_handle() -> DartHandle {
    ptr::without_provenance_mut(NULL_OBJECT)
}

/// An object in Dart's heap. It is collected when this is dropped.
#[derive(Debug)]
pub struct FakeObject {
    id: usize,
}

impl FakeObject {
    /// A new object.
    #[must_use]
    #[expect(clippy::new_without_default, reason = "each object is another one")]
    pub fn new() -> Self {
        Self { id: NEXT_ID.fetch_add(1, Ordering::Relaxed) }
    }

    /// The object's handle.
    #[must_use]
    pub fn handle(&self) -> DartHandle {
        ptr::without_provenance_mut(self.id)
    }

    /// Collects the object, as the garbage collector would.
    pub fn collect(self) {
        drop(self);
    }
}

impl Drop for FakeObject {
    fn drop(&mut self) {
        let mut finalizers = Vec::new();
        {
            let mut weaks = weaks();
            for weak in weaks.values_mut().filter(|weak| weak.object == self.id) {
                weak.object = NULL_OBJECT;
                finalizers.extend(weak.finalizer.take());
            }
            weaks.retain(|_, weak| !(weak.deleted_with_object && weak.object == NULL_OBJECT));
        }
        for Finalizer { callback, peer } in finalizers {
            // SAFETY: the finalizer takes the peer it was registered with, and was taken out of the
            // table, so that it runs once.
            unsafe { callback(ptr::null_mut(), peer) };
        }
    }
}

/// The bytes of native memory that a handle stands for, or `None` if there is no such handle.
#[must_use]
pub fn external_size(handle: DartWeakPersistentHandle) -> Option<isize> {
    weaks().get(&handle.addr()).map(|weak| weak.external_size)
}

/// How many handles refer to the object.
#[must_use]
pub fn weak_handles(object: &FakeObject) -> usize {
    weaks().values().filter(|weak| weak.object == object.id).count()
}

const NULL_OBJECT: usize = 1;
static NEXT_ID: AtomicUsize = AtomicUsize::new(NULL_OBJECT + 1);
static WEAKS: Mutex<BTreeMap<usize, Weak>> = Mutex::new(BTreeMap::new());

struct Weak {
    object: usize,
    finalizer: Option<Finalizer>,
    external_size: isize,
    deleted_with_object: bool,
}

struct Finalizer {
    callback: DartHandleFinalizer,
    peer: *mut c_void,
}

// SAFETY: a finalizer may be called on any thread; the peer is only handed to it.
unsafe impl Send for Finalizer {}

fn weaks() -> MutexGuard<'static, BTreeMap<usize, Weak>> {
    WEAKS.lock().unwrap_or_else(PoisonError::into_inner)
}

pub(super) fn entries() -> [Entry; 9] {
    [
        entry(c"Dart_NewWeakPersistentHandle", new_weak as *const ()),
        entry(c"Dart_DeleteWeakPersistentHandle", delete_weak as *const ()),
        entry(c"Dart_HandleFromWeakPersistent", handle_from_weak as *const ()),
        entry(c"Dart_NewFinalizableHandle", new_finalizable as *const ()),
        entry(c"Dart_DeleteFinalizableHandle", delete_finalizable as *const ()),
        entry(c"Dart_UpdateExternalSize", update_size as *const ()),
        entry(c"Dart_UpdateFinalizableExternalSize", update_finalizable_size as *const ()),
        entry(c"Dart_EnterScope", scope as *const ()),
        entry(c"Dart_ExitScope", scope as *const ()),
    ]
}

fn new_handle(object: DartHandle, weak: Weak) -> DartWeakPersistentHandle {
    // As in the VM, `null` and its like cannot be weakly referred to.
    if object.addr() <= NULL_OBJECT {
        return ptr::null_mut();
    }
    let id = NEXT_ID.fetch_add(1, Ordering::Relaxed);
    weaks().insert(id, weak);
    ptr::without_provenance_mut(id)
}

extern "C" fn new_weak(
    object: DartHandle,
    peer: *mut c_void,
    external_size: isize,
    callback: DartHandleFinalizer,
) -> DartWeakPersistentHandle {
    let finalizer = Some(Finalizer { callback, peer });
    let object_id = object.addr();
    new_handle(object, Weak { object: object_id, finalizer, external_size, deleted_with_object: false })
}

extern "C" fn new_finalizable(
    object: DartHandle,
    peer: *mut c_void,
    external_size: isize,
    callback: DartHandleFinalizer,
) -> DartWeakPersistentHandle {
    let finalizer = Some(Finalizer { callback, peer });
    let object_id = object.addr();
    new_handle(object, Weak { object: object_id, finalizer, external_size, deleted_with_object: true })
}

extern "C" fn delete_weak(handle: DartWeakPersistentHandle) {
    weaks().remove(&handle.addr());
}

extern "C" fn delete_finalizable(handle: DartWeakPersistentHandle, _object: DartHandle) {
    delete_weak(handle);
}

extern "C" fn handle_from_weak(handle: DartWeakPersistentHandle) -> DartHandle {
    let object = weaks().get(&handle.addr()).map_or(NULL_OBJECT, |weak| weak.object);
    ptr::without_provenance_mut(object)
}

extern "C" fn update_size(handle: DartWeakPersistentHandle, size: isize) {
    if let Some(weak) = weaks().get_mut(&handle.addr()) {
        weak.external_size = size;
    }
}

extern "C" fn update_finalizable_size(handle: DartWeakPersistentHandle, _object: DartHandle, size: isize) {
    update_size(handle, size);
}

extern "C" fn scope() {}

#[cfg(test)]
mod tests;
