//! The recycling allocator as the global one of a program.

use columba_dart_ffi::{RecyclingAllocator, recycling};
use std::thread;

#[global_allocator]
static ALLOCATOR: RecyclingAllocator = RecyclingAllocator;

const MIB: usize = 1 << 20;

/// One test, because the pool belongs to the process.
#[test]
fn big_vectors_are_recycled() {
    assert!(recycling::is_installed());
    recycling::clear();

    let first = vec![1_u8; 4 * MIB];
    let address = first.as_ptr();
    drop(first);
    assert_eq!(recycling::stats().cached_bytes, 4 * MIB);

    let second = vec![0_u8; 4 * MIB];
    assert_eq!(second.as_ptr(), address, "the same memory");
    assert!(second.iter().step_by(1009).all(|&byte| byte == 0), "zeroed again");
    drop(second);

    assert_eq!(recycling::trim_idle(), 0, "used since the last trim");
    assert_eq!(recycling::trim_idle(), 4 * MIB);

    thread::scope(|scope| {
        for _ in 0..2 {
            scope.spawn(grow_and_shrink);
        }
    });
    let stats = recycling::stats();
    assert!(stats.cached_bytes <= recycling::MAX_BYTES && stats.cached_blocks <= recycling::MAX_BLOCKS);
    recycling::clear();
    assert_eq!(recycling::stats().cached_bytes, 0);
}

fn grow_and_shrink() {
    for round in 0..if cfg!(miri) { 2_u8 } else { 20 } {
        let mut list = Vec::new();
        for size in [1000, MIB / 2, MIB, MIB / 4, 10] {
            list.truncate(size);
            list.shrink_to_fit();
            list.extend_from_slice(&vec![round; size - list.len()]);
            assert!(list.iter().step_by(1009).all(|&byte| byte == round));
        }
    }
}
