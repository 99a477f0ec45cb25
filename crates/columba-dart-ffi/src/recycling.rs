//! A global allocator that keeps big freed blocks for the next big allocation.
//!
//! The operating system gives out big blocks page by page, on first use, and that costs several times what it takes to
//! fill them. An allocator that unmaps such a block when it is freed pays this again for the next one; with this one the
//! next block is the memory of the last.
//!
//! How much there is to gain depends on the system's allocator. glibc keeps freed blocks itself up to a size that it
//! adapts (32 MiB at most on 64 bits, 512 KiB on 32 bits): below it nothing is gained, above it a copy into a new `Vec`
//! was measured to take about an eighth of the time. Measure before installing it.
//!
//! ```
//! use columba_dart_ffi::RecyclingAllocator;
//!
//! #[global_allocator]
//! static ALLOCATOR: RecyclingAllocator = RecyclingAllocator;
//!
//! # fn main() {
//! assert!(columba_dart_ffi::recycling::is_installed());
//! # }
//! ```
//!
//! Blocks under 256 KiB are none of its business and go to the system. It never waits: where two
//! threads meet, one of them is served by the system.

mod block;
mod pool;
mod shelf;

pub use pool::{RecyclingPool, Stats};

use std::alloc::{GlobalAlloc, Layout, System, alloc, dealloc};
use std::hint::black_box;
use std::sync::atomic::{AtomicBool, Ordering};

/// The memory that the pool holds at most, in bytes, unless [`set_limits`] says otherwise: 64 MiB, and
/// 48 MiB where addresses have 32 bits.
pub const MAX_BYTES: usize = if size_of::<usize>() >= 8 { 64 << 20 } else { 48 << 20 };

/// The blocks that the pool holds at most.
pub const MAX_BLOCKS: usize = shelf::SLOTS;

/// The pool of this library. One, so that the runtime finds it without being told.
static POOL: RecyclingPool<System> = RecyclingPool::with_limits(System, MAX_BYTES, MAX_BLOCKS);

static INSTALLED: AtomicBool = AtomicBool::new(false);

/// The allocator, to be named as the `#[global_allocator]`. See the [module](self).
#[derive(Clone, Copy, Debug, Default)]
pub struct RecyclingAllocator;

// SAFETY: every call is passed on to the pool, which is an allocator.
unsafe impl GlobalAlloc for RecyclingAllocator {
    #[inline]
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        note_use(layout);
        // SAFETY: the caller's promise is the same.
        unsafe { POOL.alloc(layout) }
    }

    #[inline]
    unsafe fn dealloc(&self, address: *mut u8, layout: Layout) {
        // SAFETY: the caller's promise is the same.
        unsafe { POOL.dealloc(address, layout) }
    }

    #[inline]
    unsafe fn alloc_zeroed(&self, layout: Layout) -> *mut u8 {
        note_use(layout);
        // SAFETY: the caller's promise is the same.
        unsafe { POOL.alloc_zeroed(layout) }
    }

    #[inline]
    unsafe fn realloc(&self, address: *mut u8, layout: Layout, new_size: usize) -> *mut u8 {
        // SAFETY: the caller's promise is the same.
        unsafe { POOL.realloc(address, layout, new_size) }
    }
}

#[inline]
fn note_use(layout: Layout) {
    if layout.size() >= block::MIN_SIZE && !INSTALLED.load(Ordering::Relaxed) {
        INSTALLED.store(true, Ordering::Relaxed);
    }
}

/// Whether [`RecyclingAllocator`] is the global allocator of this library.
#[must_use]
pub fn is_installed() -> bool {
    if !INSTALLED.load(Ordering::Relaxed) {
        // The first big allocation shows; if there was none yet, this is the first.
        let layout = Layout::new::<[u8; block::MIN_SIZE]>();
        // SAFETY: the layout's size is not zero.
        let address = black_box(unsafe { alloc(layout) });
        if !address.is_null() {
            // SAFETY: allocated above with this layout.
            unsafe { dealloc(address, layout) };
        }
    }
    INSTALLED.load(Ordering::Relaxed)
}

/// Gives back to the system what has not been used since the call before the last; the bytes given
/// back. Called every few seconds, it lets memory go after one to two of these periods of rest.
pub fn trim_idle() -> usize {
    POOL.trim_idle()
}

/// Gives everything that is not in use back to the system, as when memory is short; the bytes given
/// back.
pub fn clear() -> usize {
    POOL.clear()
}

/// What the pool holds and has done.
#[must_use]
pub fn stats() -> Stats {
    POOL.stats()
}

/// Changes the limits, in bytes and blocks (at most [`MAX_BLOCKS`]); 0 turns recycling off. What is
/// over the new limits is given back when the next block comes in.
pub fn set_limits(max_bytes: usize, max_blocks: usize) {
    POOL.set_limits(max_bytes, max_blocks);
}
