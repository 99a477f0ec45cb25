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
    assert!(second.iter().all(|&byte| byte == 0), "zeroed again");
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
    for _ in 0..if cfg!(miri) { 1 } else { 20 } {
        let mut list = Vec::new();
        list.extend((0..MIB / 4).map(|index| index % 251));
        list.truncate(1000);
        list.shrink_to_fit();
        assert!(list.iter().enumerate().all(|(index, &value)| value == index % 251));
    }
}
