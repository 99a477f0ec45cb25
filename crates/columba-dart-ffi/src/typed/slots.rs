//! A table of values by number, read without a lock and without counting references.

use std::cell::UnsafeCell;
use std::collections::BTreeMap;
use std::fmt;
use std::sync::atomic::{AtomicBool, AtomicU32, Ordering};
use std::sync::{Arc, Mutex, MutexGuard, OnceLock, PoisonError};

const CHUNK: usize = 256;
const CHUNKS: usize = 256;

/// Values by number. A number is given out once in 65,536 uses of its slot, so an old one does not name a later value.
///
/// A number is meant to be used by one thread at a time, which then pays one atomic exchange; others that come meanwhile,
/// and calls within calls, take a lock for a moment. What is taken out lives on until the last that uses it is done.
pub struct Slots<T> {
    chunks: [OnceLock<Box<[Slot<T>]>>; CHUNKS],
    table: Mutex<Table<T>>,
}

/// INVARIANT: `target` is touched by whoever has set `busy` alone.
struct Slot<T> {
    /// Whose target it is; 0 for nobody's.
    id: AtomicU32,
    busy: AtomicBool,
    target: UnsafeCell<Option<Arc<T>>>,
}

// SAFETY: `busy` lets one thread at a time touch `target`, as a mutex would.
unsafe impl<T: Send + Sync> Sync for Slot<T> {}

struct Table<T> {
    by_id: BTreeMap<u32, Arc<T>>,
    generations: Vec<u16>,
    free: Vec<usize>,
    /// Taken out while they were in use.
    leaving: Vec<usize>,
}

impl<T> Default for Slots<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T> fmt::Debug for Slots<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Slots").finish_non_exhaustive()
    }
}

impl<T> Slots<T> {
    /// An empty table.
    #[must_use]
    pub const fn new() -> Self {
        let table = Table { by_id: BTreeMap::new(), generations: Vec::new(), free: Vec::new(), leaving: Vec::new() };
        Self { chunks: [const { OnceLock::new() }; CHUNKS], table: Mutex::new(table) }
    }

    fn lock(&self) -> MutexGuard<'_, Table<T>> {
        self.table.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn slot(&self, index: usize) -> Option<&Slot<T>> {
        self.chunks.get(index / CHUNK)?.get()?.get(index % CHUNK)
    }

    /// Puts a value in; its number, which is not 0, or `None` when there are 65,535 already.
    pub fn insert(&self, value: T) -> Option<u32> {
        let value = Arc::new(value);
        let mut table = self.lock();
        let freed = self.free_leaving(&mut table);
        let index = match table.free.pop() {
            Some(index) => index,
            None => self.new_index(&mut table)?,
        };
        let generation = table.generations.get_mut(index)?;
        *generation = generation.wrapping_add(1);
        let id = u32::from(*generation) << 16 | u32::try_from(index).ok()?.checked_add(1)?;
        let slot = self.slot(index)?;
        // Of a free slot only a caller with an old number can be using it, who leaves at once.
        while slot.busy.swap(true, Ordering::Acquire) {
            std::hint::spin_loop();
        }
        // SAFETY: `busy` is ours.
        unsafe { *slot.target.get() = Some(Arc::clone(&value)) };
        slot.id.store(id, Ordering::Relaxed);
        slot.busy.store(false, Ordering::Release);
        table.by_id.insert(id, value);
        drop(table);
        drop(freed);
        Some(id)
    }

    fn new_index(&self, table: &mut Table<T>) -> Option<usize> {
        let index = table.generations.len();
        if index >= usize::from(u16::MAX) {
            return None;
        }
        self.chunks.get(index / CHUNK)?.get_or_init(|| (0..CHUNK).map(|_| Slot::default()).collect());
        table.generations.push(0);
        Some(index)
    }

    /// Calls `call` with the value of that number; `None` when there is none.
    #[inline]
    pub fn enter<R>(&self, id: u32, call: impl FnOnce(&T) -> R) -> Option<R> {
        let slot = self.slot(index_of(id))?;
        if slot.busy.swap(true, Ordering::Acquire) {
            return self.enter_again(id, call);
        }
        let leave = Leave(slot);
        if slot.id.load(Ordering::Relaxed) != id {
            return None;
        }
        // SAFETY: `busy` is ours until `leave` is dropped, after the call.
        let target = unsafe { &*slot.target.get() };
        let result = target.as_deref().map(call);
        drop(leave);
        if slot.id.load(Ordering::Relaxed) != id {
            self.free();
        }
        result
    }

    /// The slot is in use: a call within a call, or a number that two threads use.
    #[cold]
    fn enter_again<R>(&self, id: u32, call: impl FnOnce(&T) -> R) -> Option<R> {
        self.get(id).map(|value| call(&value))
    }

    /// The value of that number.
    pub fn get(&self, id: u32) -> Option<Arc<T>> {
        self.lock().by_id.get(&id).cloned()
    }

    /// Whether there is a value of that number.
    pub fn contains(&self, id: u32) -> bool {
        self.lock().by_id.contains_key(&id)
    }

    /// Takes the value of that number out; it is dropped when the last call that uses it has ended. Whether it was in.
    pub fn remove(&self, id: u32) -> bool {
        let mut table = self.lock();
        let removed = table.by_id.remove(&id);
        if removed.is_some() {
            let index = index_of(id);
            if let Some(slot) = self.slot(index) {
                slot.id.store(0, Ordering::Relaxed);
            }
            table.leaving.push(index);
        }
        let freed = self.free_leaving(&mut table);
        drop(table);
        // What the user gave is dropped outside the lock.
        drop(freed);
        removed.is_some()
    }

    /// Drops values that were taken out while in use; whether none is left.
    ///
    /// A call that ends does it too, but may miss a value that is taken out in that moment.
    #[cold]
    pub fn free(&self) -> bool {
        let mut table = self.lock();
        let freed = self.free_leaving(&mut table);
        let none_left = table.leaving.is_empty();
        drop(table);
        drop(freed);
        none_left
    }

    fn free_leaving(&self, table: &mut Table<T>) -> Vec<Arc<T>> {
        let mut freed = Vec::new();
        let leaving = std::mem::take(&mut table.leaving);
        for index in leaving {
            let Some(slot) = self.slot(index) else { continue };
            if slot.busy.swap(true, Ordering::Acquire) {
                table.leaving.push(index);
                continue;
            }
            // SAFETY: `busy` is ours.
            let target = unsafe { &mut *slot.target.get() };
            freed.extend(target.take());
            slot.busy.store(false, Ordering::Release);
            table.free.push(index);
        }
        freed
    }
}

impl<T> Default for Slot<T> {
    fn default() -> Self {
        Self { id: AtomicU32::new(0), busy: AtomicBool::new(false), target: UnsafeCell::new(None) }
    }
}

/// Ends the use of a slot, after a panic too.
struct Leave<'a, T>(&'a Slot<T>);

impl<T> Drop for Leave<'_, T> {
    fn drop(&mut self) {
        self.0.busy.store(false, Ordering::Release);
    }
}

/// 0 is the number of no value; its index is beyond all chunks.
fn index_of(id: u32) -> usize {
    ((id & 0xFFFF) as usize).wrapping_sub(1)
}

#[cfg(test)]
mod tests;
