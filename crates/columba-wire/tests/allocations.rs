//! Decoding allocates no more than a small multiple of its input, whatever the input claims.
#![allow(clippy::unwrap_used, reason = "a test says what it means")]
#![cfg(not(miri))] // replaces the allocator

use std::{
    alloc::{GlobalAlloc, Layout, System},
    cell::Cell,
};

use columba_wire::{arbitrary, standard};
use proptest::prelude::*;

/// What one byte of input may cost: a `Value` for each, and what its payload takes.
const BYTES_PER_BYTE: usize = size_of::<columba_wire::Value>() + 2;

/// For the text of an error, and rounding.
const SLACK: usize = 64;

thread_local! {
    static ALLOCATED: Cell<usize> = const { Cell::new(0) };
}

#[global_allocator]
static ALLOCATOR: Counting = Counting;

/// The system's allocator, which also counts all that a thread ever allocates.
struct Counting;

#[allow(unsafe_code, reason = "counting allocations takes a global allocator, and that is an unsafe trait")]
// SAFETY: every call goes to the system's allocator unchanged, and counting neither allocates nor panics.
unsafe impl GlobalAlloc for Counting {
    unsafe fn alloc(&self, layout: Layout) -> *mut u8 {
        ALLOCATED.set(ALLOCATED.get().saturating_add(layout.size()));
        // SAFETY: the caller keeps the contract of `alloc`, which is passed on.
        unsafe { System.alloc(layout) }
    }

    unsafe fn dealloc(&self, memory: *mut u8, layout: Layout) {
        // SAFETY: `memory` came from `alloc` above, hence from the system's allocator.
        unsafe { System.dealloc(memory, layout) }
    }
}

#[test]
fn lists_that_claim_more_than_the_message_holds_allocate_nothing() {
    let nested_claims = [&[12, 255, 0, 0, 1, 0][..]; 100].concat();
    for code in 7..=14 {
        check(&[code, 255, 255, 255, 255, 0]);
        check(&[&[code, 254, 255, 255][..], &[0; 100]].concat());
    }
    check(&nested_claims);
    check(&[nested_claims, vec![0; 60_000]].concat());
    check(&[[12, 254, 0, 2].repeat(100), vec![0; 60_000]].concat());
}

#[test]
fn the_densest_messages_stay_within_the_bound() {
    check(&[&[12, 255, 0, 0, 1, 0][..], &vec![0; 0x1_0000]].concat());
    check(&[&[13, 255, 0, 0, 1, 0][..], &vec![0; 0x2_0000]].concat());
    check(&[&[12, 254, 0, 128][..], &[12, 0].repeat(0x8000)].concat());
    check(&[&[12, 254, 0, 64][..], &[12, 1, 0].repeat(0x4000)].concat());
    check(&[&[12, 254, 0, 64][..], &[7, 1, b'a'].repeat(0x4000)].concat());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_stay_within_the_bound(bytes in prop::collection::vec(prop_oneof![7_u8..16, any::<u8>()], 0..300)) {
        check(&bytes);
    }

    #[test]
    fn a_valid_message_stays_within_the_bound(value in arbitrary::standard_value()) {
        check(&standard::encode(&value).unwrap());
    }
}

#[track_caller]
fn check(message: &[u8]) {
    let before = ALLOCATED.get();
    let result = standard::decode::<()>(message);
    let allocated = ALLOCATED.get() - before;
    drop(result);
    assert!(allocated <= message.len() * BYTES_PER_BYTE + SLACK, "{allocated} bytes for {} bytes", message.len());
}
