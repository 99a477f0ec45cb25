use super::*;
use std::alloc::System;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};
use std::thread;

const MIB: usize = 1 << 20;

/// The system's allocator, which checks that what it gets back is what it gave.
#[derive(Default)]
struct Checked {
    live: Mutex<BTreeMap<usize, Layout>>,
    max_bytes: Option<usize>,
}

impl Checked {
    fn add(&self, address: *mut u8, layout: Layout) -> *mut u8 {
        let mut live = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        assert_eq!(live.insert(address.addr(), layout), None, "given twice");
        address
    }

    fn remove(&self, address: *mut u8, layout: Layout) {
        let mut live = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        assert_eq!(live.remove(&address.addr()), Some(layout), "freed with another layout");
    }

    fn is_full(&self, layout: Layout) -> bool {
        let live = self.live.lock().unwrap_or_else(PoisonError::into_inner);
        let bytes: usize = live.values().map(Layout::size).sum();
        self.max_bytes.is_some_and(|max| bytes + layout.size() > max)
    }
}

// SAFETY: the calls are passed on to the system.
unsafe impl GlobalAlloc for Checked {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        if self.is_full(layout) {
            return ptr::null_mut();
        }
        // SAFETY: the caller's promise.
        self.add(unsafe { System.alloc(layout) }, layout)
    }

    unsafe fn dealloc(&self, address: *mut u8, layout: Layout) {
        self.remove(address, layout);
        // SAFETY: the caller's promise.
        unsafe { System.dealloc(address, layout) };
    }
}

impl Drop for Checked {
    fn drop(&mut self) {
        let live = self.live.get_mut().unwrap_or_else(PoisonError::into_inner);
        assert!(live.is_empty() || thread::panicking(), "leaked {live:?}");
    }
}

type Pool = RecyclingPool<Checked>;

fn pool(max_bytes: usize, max_blocks: usize) -> Pool {
    RecyclingPool::with_limits(Checked::default(), max_bytes, max_blocks)
}

fn layout(size: usize) -> Layout {
    Layout::from_size_align(size, 1).expect("a small size")
}

fn alloc(pool: &Pool, size: usize) -> *mut u8 {
    // SAFETY: the tests' sizes are not zero.
    let address = unsafe { pool.alloc(layout(size)) };
    assert!(!address.is_null());
    address
}

fn free(pool: &Pool, address: *mut u8, size: usize) {
    // SAFETY: the tests free what they allocated, with its size.
    unsafe { pool.dealloc(address, layout(size)) };
}

#[test]
fn a_freed_block_is_the_next_one_of_about_its_size() {
    let pool = pool(64 * MIB, 16);
    let first = alloc(&pool, MIB);
    free(&pool, first, MIB);
    assert_eq!(pool.stats(), Stats { cached_bytes: MIB, cached_blocks: 1, reused: 0 });
    let second = alloc(&pool, MIB - 100);
    assert_eq!(second, first);
    assert_eq!(pool.stats(), Stats { cached_bytes: 0, cached_blocks: 0, reused: 1 });
    free(&pool, second, MIB - 100);
    assert_eq!(pool.clear(), MIB);
}

#[test]
fn a_block_is_not_used_for_a_smaller_class() {
    let pool = pool(64 * MIB, 16);
    let big = alloc(&pool, 2 * MIB);
    free(&pool, big, 2 * MIB);
    let small = alloc(&pool, MIB);
    assert_ne!(small, big);
    free(&pool, small, MIB);
    assert_eq!(pool.clear(), 3 * MIB);
}

#[test]
fn small_and_strictly_aligned_allocations_pass_by() {
    let pool = pool(64 * MIB, 16);
    let small = alloc(&pool, 1000);
    free(&pool, small, 1000);
    let aligned = Layout::from_size_align(MIB, 4096).expect("valid");
    // SAFETY: the size is not zero.
    let address = unsafe { pool.alloc(aligned) };
    // SAFETY: allocated above.
    unsafe { pool.dealloc(address, aligned) };
    assert_eq!(pool.stats(), Stats::default());
}

#[test]
fn recycled_memory_is_zeroed_when_asked() {
    let pool = pool(64 * MIB, 16);
    let size = 300 << 10;
    let dirty = alloc(&pool, size);
    mark(dirty, size, 0xaa);
    free(&pool, dirty, size);
    // SAFETY: the size is not zero.
    let clean = unsafe { pool.alloc_zeroed(layout(size)) };
    assert_eq!(clean, dirty);
    check_marks(clean, size, 0);
    free(&pool, clean, size);
    pool.clear();
}

#[test]
fn the_oldest_blocks_make_room() {
    let pool = pool(3 * MIB, 16);
    let blocks = [(); 3].map(|()| alloc(&pool, MIB));
    for block in blocks {
        free(&pool, block, MIB);
    }
    let big = alloc(&pool, 2 * MIB);
    free(&pool, big, 2 * MIB);
    assert_eq!(pool.stats(), Stats { cached_bytes: 3 * MIB, cached_blocks: 2, reused: 0 });
    let youngest = alloc(&pool, MIB);
    assert_eq!(youngest, blocks[2]);
    free(&pool, youngest, MIB);
    pool.clear();
}

#[test]
fn the_limits_hold() {
    let pool = pool(64 * MIB, 2);
    let blocks = [(); 4].map(|()| alloc(&pool, MIB));
    for block in blocks {
        free(&pool, block, MIB);
    }
    assert_eq!(pool.stats().cached_blocks, 2);
    pool.set_limits(MIB, 16);
    let too_big = alloc(&pool, 2 * MIB);
    free(&pool, too_big, 2 * MIB);
    assert_eq!(pool.stats().cached_blocks, 2, "left alone by a block that is not kept");
    pool.set_limits(0, 0);
    let block = alloc(&pool, MIB);
    free(&pool, block, MIB);
    pool.clear();
}

#[test]
fn idle_blocks_are_given_back_at_the_second_trim() {
    let pool = pool(64 * MIB, 16);
    let (idle, busy) = (alloc(&pool, MIB), alloc(&pool, 2 * MIB));
    free(&pool, idle, MIB);
    free(&pool, busy, 2 * MIB);
    assert_eq!(pool.trim_idle(), 0);
    let busy = alloc(&pool, 2 * MIB);
    free(&pool, busy, 2 * MIB);
    assert_eq!(pool.trim_idle(), MIB);
    assert_eq!(pool.trim_idle(), 2 * MIB);
    assert_eq!(pool.stats().cached_bytes, 0);
}

#[test]
fn growing_within_a_block_stays_in_place() {
    let pool = pool(64 * MIB, 16);
    let size = MIB + 1;
    let address = alloc(&pool, size);
    // SAFETY: allocated above.
    let grown = unsafe { pool.realloc(address, layout(size), size + 1000) };
    assert_eq!(grown, address);
    free(&pool, grown, size + 1000);
    pool.clear();
}

#[test]
fn resizing_keeps_the_content() {
    let pool = pool(64 * MIB, 16);
    let sizes = [1000, 300 << 10, 400 << 10, 100, 2 * MIB, 300 << 10, 1];
    let mut size = 10;
    let mut address = alloc(&pool, size);
    mark(address, size, 7);
    for new_size in sizes {
        // SAFETY: allocated with `size`.
        address = unsafe { pool.realloc(address, layout(size), new_size) };
        check_marks(address, size.min(new_size), 7);
        mark(address, new_size, 7);
        size = new_size;
    }
    free(&pool, address, size);
    pool.clear();
}

#[test]
fn while_the_pool_is_busy_the_system_serves() {
    let pool = pool(64 * MIB, 16);
    let kept = alloc(&pool, MIB);
    let other = alloc(&pool, MIB);
    free(&pool, kept, MIB);
    pool.busy.store(true, Ordering::SeqCst);
    let fresh = alloc(&pool, MIB);
    assert_ne!(fresh, kept);
    free(&pool, other, MIB);
    free(&pool, fresh, MIB);
    assert_eq!((pool.trim_idle(), pool.clear()), (0, 0));
    pool.busy.store(false, Ordering::SeqCst);
    assert_eq!(pool.stats(), Stats { cached_bytes: MIB, cached_blocks: 1, reused: 0 });
    pool.clear();
}

#[test]
fn kept_blocks_are_given_back_when_memory_runs_out() {
    let upstream = Checked { live: Mutex::default(), max_bytes: Some(3 * MIB) };
    let pool = RecyclingPool::with_limits(upstream, 64 * MIB, 16);
    let kept = alloc(&pool, 2 * MIB);
    free(&pool, kept, 2 * MIB);
    let block = alloc(&pool, 3 * MIB);
    // SAFETY: the size is not zero.
    assert!(unsafe { pool.alloc(layout(MIB)) }.is_null(), "there is none left");
    free(&pool, block, 3 * MIB);
    pool.clear();
}

/// Threads allocate, fill, check and free blocks of a few sizes: no two may be given the same memory.
#[test]
fn threads_never_share_a_block() {
    let rounds = if cfg!(miri) { 8 } else { 3000 };
    let pool = pool(4 * MIB, 8);
    thread::scope(|scope| {
        for thread in 1..=4_u8 {
            let pool = &pool;
            scope.spawn(move || stress(pool, thread, rounds));
        }
        scope.spawn(|| {
            for _ in 0..rounds {
                pool.trim_idle();
                thread::yield_now();
            }
        });
    });
    assert!(pool.stats().cached_bytes <= 4 * MIB);
    pool.clear();
}

fn stress(pool: &Pool, thread: u8, rounds: usize) {
    let mut held: Option<(*mut u8, usize)> = None;
    for round in 0..rounds {
        let size = (256 << 10) + (round * 7 + usize::from(thread)) % 5 * (40 << 10);
        let address = alloc(pool, size);
        mark(address, size, thread);
        if let Some((address, size)) = held.replace((address, size)) {
            check_marks(address, size, thread);
            free(pool, address, size);
        }
    }
    if let Some((address, size)) = held {
        free(pool, address, size);
    }
}

/// Writes to each page of a block.
fn mark(address: *mut u8, size: usize, mark: u8) {
    for offset in (0..size).step_by(4096) {
        // SAFETY: within the block.
        unsafe { address.wrapping_add(offset).write(mark) };
    }
}

fn check_marks(address: *mut u8, size: usize, mark: u8) {
    for offset in (0..size).step_by(4096) {
        // SAFETY: within the block, and written by `mark`.
        assert_eq!(unsafe { address.wrapping_add(offset).read() }, mark, "at {offset} of {size}");
    }
}
