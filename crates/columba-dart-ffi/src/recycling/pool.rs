//! The pool: a shelf of free blocks in front of another allocator.

use super::block;
use super::shelf::{Block, Leaving, Limits, Shelf};
use std::alloc::{GlobalAlloc, Layout};
use std::cell::UnsafeCell;
use std::ptr;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// What a pool holds, and has done since the start.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stats {
    /// The bytes of the free blocks kept now.
    pub cached_bytes: usize,
    /// The number of free blocks kept now.
    pub cached_blocks: usize,
    /// How many allocations were served by a kept block; wraps around.
    pub reused: usize,
}

/// An allocator that keeps freed blocks of 256 KiB and more, in front of the allocator `A`.
///
/// INVARIANT: `shelf` is touched only by the thread that set `busy`; while it is set, nothing is
/// allocated or freed, nothing waits and no code of others runs.
pub struct RecyclingPool<A> {
    upstream: A,
    busy: AtomicBool,
    shelf: UnsafeCell<Shelf>,
    max_bytes: AtomicUsize,
    max_blocks: AtomicUsize,
    // Copies of the shelf's counts, for reading without the lock.
    cached_bytes: AtomicUsize,
    cached_blocks: AtomicUsize,
    reused: AtomicUsize,
}

// SAFETY: the shelf is guarded by `busy`, and the blocks in it belong to nobody else, so that any
// thread may pass them on.
unsafe impl<A: Sync> Sync for RecyclingPool<A> {}

/// Unlocks the shelf, whatever happens.
struct Unlock<'a>(&'a AtomicBool);

impl Drop for Unlock<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Release);
    }
}

impl<A> RecyclingPool<A> {
    /// A pool that keeps at most this many bytes in this many blocks (16 at most).
    pub const fn with_limits(upstream: A, max_bytes: usize, max_blocks: usize) -> Self {
        Self {
            upstream,
            busy: AtomicBool::new(false),
            shelf: UnsafeCell::new(Shelf::new()),
            max_bytes: AtomicUsize::new(max_bytes),
            max_blocks: AtomicUsize::new(max_blocks),
            cached_bytes: AtomicUsize::new(0),
            cached_blocks: AtomicUsize::new(0),
            reused: AtomicUsize::new(0),
        }
    }

    /// Changes the limits; see [`set_limits`](super::set_limits).
    pub fn set_limits(&self, max_bytes: usize, max_blocks: usize) {
        self.max_bytes.store(max_bytes, Ordering::Relaxed);
        self.max_blocks.store(max_blocks, Ordering::Relaxed);
    }

    /// What the pool holds and has done.
    pub fn stats(&self) -> Stats {
        Stats {
            cached_bytes: self.cached_bytes.load(Ordering::Relaxed),
            cached_blocks: self.cached_blocks.load(Ordering::Relaxed),
            reused: self.reused.load(Ordering::Relaxed),
        }
    }

    /// Does something with the shelf, or returns `None` at once if another thread is there.
    fn try_with<R>(&self, action: impl FnOnce(&mut Shelf) -> R) -> Option<R> {
        if self.busy.swap(true, Ordering::Acquire) {
            return None;
        }
        let _unlock = Unlock(&self.busy);
        // SAFETY: this thread set `busy`, and `action` cannot reach this pool to come here again.
        let blocks = unsafe { &mut *self.shelf.get() };
        let result = action(blocks);
        self.cached_bytes.store(blocks.bytes, Ordering::Relaxed);
        self.cached_blocks.store(blocks.blocks, Ordering::Relaxed);
        Some(result)
    }

    fn take(&self, block: Layout) -> Option<*mut u8> {
        // Most libraries hold nothing most of the time: one load then.
        if self.cached_blocks.load(Ordering::Relaxed) == 0 {
            return None;
        }
        let address = self.try_with(|shelf| shelf.take(block.size())).flatten()?;
        self.reused.fetch_add(1, Ordering::Relaxed);
        Some(address)
    }

    /// Keeps a block, or returns what must be given back for it, perhaps the block itself.
    fn put(&self, block: Block) -> Leaving {
        let limits =
            Limits { bytes: self.max_bytes.load(Ordering::Relaxed), blocks: self.max_blocks.load(Ordering::Relaxed) };
        self.try_with(|shelf| shelf.put(block, limits)).unwrap_or_else(|| {
            let mut leaving = Leaving::new();
            leaving.push(block);
            leaving
        })
    }
}

impl<A: GlobalAlloc> RecyclingPool<A> {
    /// Gives back what is idle; see [`trim_idle`](super::trim_idle). Nothing if another thread is in
    /// the pool at this moment.
    pub fn trim_idle(&self) -> usize {
        self.try_with(Shelf::take_idle).map_or(0, |leaving| self.give_back(leaving))
    }

    /// Gives back everything; see [`clear`](super::clear). Nothing if another thread is in the pool at
    /// this moment.
    pub fn clear(&self) -> usize {
        self.try_with(Shelf::take_all).map_or(0, |leaving| self.give_back(leaving))
    }

    fn give_back(&self, leaving: Leaving) -> usize {
        let mut bytes = 0_usize;
        for Block { address, size } in leaving.into_blocks() {
            if let Some(layout) = block::of_size(size) {
                // SAFETY: the block has left the shelf, and was allocated with this layout.
                unsafe { self.upstream.dealloc(address, layout) };
                bytes = bytes.saturating_add(size);
            }
        }
        bytes
    }

    /// Tries again with the kept blocks given back, when there is no memory left.
    fn or_after_clearing(&self, mut allocate: impl FnMut() -> *mut u8) -> *mut u8 {
        let address = allocate();
        if address.is_null() && self.clear() > 0 {
            return allocate();
        }
        address
    }

    /// # Safety
    /// As for `GlobalAlloc::realloc`, with two layouts of which one is a block and one is not.
    unsafe fn move_to(&self, address: *mut u8, old: Layout, new: Layout) -> *mut u8 {
        // SAFETY: the caller's promise: the new size is not zero.
        let target = unsafe { self.alloc(new) };
        if !target.is_null() {
            let size = old.size().min(new.size());
            // SAFETY: both are at least this long, and two live allocations do not overlap.
            unsafe { target.copy_from_nonoverlapping(address, size) };
            // SAFETY: the caller's promise, and the content has been moved.
            unsafe { self.dealloc(address, old) };
        }
        target
    }
}

// SAFETY: every allocation comes from `upstream`, either as it is or as the block that follows from its
// layout, which is at least as big and as aligned. A block on the shelf was freed by its owner and is
// handed out once. Nothing here panics.
unsafe impl<A: GlobalAlloc> GlobalAlloc for RecyclingPool<A> {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        let real = match block::for_layout(layout) {
            Some(block) => match self.take(block) {
                Some(address) => return address,
                None => block,
            },
            None => layout,
        };
        // SAFETY: the size is not zero: the caller's, or a bigger one.
        self.or_after_clearing(|| unsafe { self.upstream.alloc(real) })
    }

    #[inline]
    unsafe fn dealloc(&self, address: *mut u8, layout: Layout) {
        match block::for_layout(layout) {
            Some(block) => {
                let leaving = self.put(Block { address, size: block.size() });
                self.give_back(leaving);
            }
            // SAFETY: what is not a block was allocated with its own layout.
            None => unsafe { self.upstream.dealloc(address, layout) },
        }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        let real = match block::for_layout(layout) {
            Some(block) => match self.take(block) {
                Some(address) => {
                    // SAFETY: the block is at least as long as the layout, and nobody else's.
                    unsafe { ptr::write_bytes(address, 0, layout.size()) };
                    return address;
                }
                None => block,
            },
            None => layout,
        };
        // SAFETY: the size is not zero: the caller's, or a bigger one.
        self.or_after_clearing(|| unsafe { self.upstream.alloc_zeroed(real) })
    }

    #[inline]
    unsafe fn realloc(&self, address: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        let Ok(new) = Layout::from_size_align(new_size, layout.align()) else {
            return ptr::null_mut();
        };
        let (old_real, new_real) = match (block::for_layout(layout), block::for_layout(new)) {
            (Some(old_block), Some(new_block)) if old_block == new_block => return address,
            (Some(old_block), Some(new_block)) => (old_block, new_block),
            (None, None) => (layout, new),
            // SAFETY: the caller's promise; exactly one of them is a block.
            _ => return unsafe { self.move_to(address, layout, new) },
        };
        // SAFETY: the allocation is `old_real`, of the same alignment as `new_real`; it is still there
        // when a first try has failed.
        self.or_after_clearing(|| unsafe { self.upstream.realloc(address, old_real, new_real.size()) })
    }
}

#[cfg(test)]
mod tests;
