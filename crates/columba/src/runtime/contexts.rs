//! The table of open contexts: by the number that Dart holds, and by isolate.

use super::Context;
use crate::IsolateId;
use columba_wire::Limits;
use std::collections::BTreeMap;
use std::sync::{Arc, PoisonError, RwLock, RwLockReadGuard, RwLockWriteGuard};

static CONTEXTS: RwLock<Contexts> = RwLock::new(Contexts::new());
static LIMITS: RwLock<Option<Limits>> = RwLock::new(None);

/// A number is a slot's index plus 1 in its low half and the slot's generation in its high half, so that a number of a
/// closed context does not name the next one in its slot.
struct Contexts {
    slots: Vec<Slot>,
    by_isolate: BTreeMap<i64, Arc<Context>>,
    last_isolate: i64,
}

#[derive(Default)]
struct Slot {
    generation: u16,
    context: Option<Arc<Context>>,
}

impl Contexts {
    const fn new() -> Self {
        Self { slots: Vec::new(), by_isolate: BTreeMap::new(), last_isolate: 0 }
    }

    fn free_slot(&mut self) -> Option<usize> {
        let free = self.slots.iter().position(|slot| slot.context.is_none());
        if free.is_some() {
            return free;
        }
        let index = self.slots.len();
        if index >= usize::from(u16::MAX) {
            return None;
        }
        self.slots.push(Slot::default());
        Some(index)
    }
}

fn read() -> RwLockReadGuard<'static, Contexts> {
    CONTEXTS.read().unwrap_or_else(PoisonError::into_inner)
}

fn write() -> RwLockWriteGuard<'static, Contexts> {
    CONTEXTS.write().unwrap_or_else(PoisonError::into_inner)
}

fn parts(id: u32) -> Option<(usize, u16)> {
    let index = usize::try_from(id & 0xFFFF).ok()?.checked_sub(1)?;
    let generation = u16::try_from(id >> 16).ok()?;
    Some((index, generation))
}

/// Opens a context; `None` when there are 65,535 already, or no memory.
pub(super) fn open(port: i64) -> Option<(u32, Arc<Context>)> {
    let limits = limits();
    let mut contexts = write();
    let index = contexts.free_slot()?;
    // Never used again in this process, unlike addresses and ports.
    contexts.last_isolate = contexts.last_isolate.checked_add(1)?;
    let isolate = contexts.last_isolate;
    let context = Arc::new(Context::new(IsolateId(isolate), port, limits)?);
    let slot = contexts.slots.get_mut(index)?;
    slot.generation = slot.generation.wrapping_add(1);
    slot.context = Some(Arc::clone(&context));
    let id = u32::from(slot.generation) << 16 | u32::try_from(index).ok()?.checked_add(1)?;
    contexts.by_isolate.insert(isolate, Arc::clone(&context));
    Some((id, context))
}

pub(super) fn find(id: u32) -> Option<Arc<Context>> {
    let (index, generation) = parts(id)?;
    let contexts = read();
    let slot = contexts.slots.get(index).filter(|slot| slot.generation == generation)?;
    slot.context.clone()
}

/// Takes a context out of the table.
pub(super) fn remove(id: u32) -> Option<Arc<Context>> {
    let (index, generation) = parts(id)?;
    let mut contexts = write();
    let slot = contexts.slots.get_mut(index).filter(|slot| slot.generation == generation)?;
    let context = slot.context.take()?;
    contexts.by_isolate.remove(&context.isolate().0);
    Some(context)
}

pub(crate) fn find_isolate(isolate: IsolateId) -> Option<Arc<Context>> {
    read().by_isolate.get(&isolate.0).cloned()
}

/// The isolates that are connected at the moment, oldest first.
pub(crate) fn isolates() -> Vec<IsolateId> {
    read().by_isolate.keys().map(|id| IsolateId(*id)).collect()
}

pub(crate) fn limits() -> Limits {
    LIMITS.read().unwrap_or_else(PoisonError::into_inner).unwrap_or_default()
}

/// For contexts that are opened from now on.
pub(crate) fn set_limits(limits: Limits) {
    *LIMITS.write().unwrap_or_else(PoisonError::into_inner) = Some(limits);
}
