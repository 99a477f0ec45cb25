//! Decoding a frame allocates no more than a small multiple of it, whatever it claims.
#![allow(clippy::unwrap_used, reason = "a test says what it means")]
#![cfg(not(miri))] // replaces the allocator

use std::alloc::{GlobalAlloc, Layout, System};
use std::cell::Cell;

use columba_wire::Limits;
use columba_wire::channel::frame::{Frame, Header, Verb};
use columba_wire::channel::{Decoder, NoAttachments};
use proptest::prelude::*;

type Value = columba_wire::Value;

/// The longest key of a shape in UTF-8.
const KEY_BYTES: usize = 96;

/// What one byte of a frame may cost: as the value of a map with a known shape, an entry and a copy of its key.
const BYTES_PER_BYTE: usize = 2 * size_of::<Value>() + KEY_BYTES;

/// For vectors that start with more room than they need.
const SLACK: usize = 256;

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
fn claims_inside_of_claims_allocate_nothing() {
    let left = 0x1_0000_u32.to_ne_bytes();
    for tag in 12..=17 {
        let claim = [&[tag, 255][..], &left].concat();
        check(&claim);
        check(&[claim.repeat(100), vec![0; 0x1_0000]].concat());
        let in_maps = [&[16, 255][..], &left, &[0]].concat();
        check(&[in_maps.repeat(100), claim, vec![0; 0x2_0000]].concat());
    }
}

#[test]
fn the_densest_frames_stay_within_the_bound() {
    let count = 0x8000_u16.to_ne_bytes();
    let list = |body: &[u8]| [&[12, 254][..], &count, &body.repeat(0x8000)].concat();
    check(&list(&[0]));
    check(&list(&[12, 0]));
    check(&list(&[12, 1, 0]));
    check(&list(&[16, 0]));
    check(&list(&[17, 0]));
    check(&list(&[6, 1, b'a']));
    check(&list(&[6, 1, 0xE9]));
    check(&list(&[10, 1, 1, 7]));
    check(&list(&[17, 1, 6, 0, 0]));
}

/// Each further map costs a byte for its tag, one for the shape and one for each value.
#[test]
fn long_keys_of_shapes_stay_within_the_bound() {
    for (key_bytes, keys) in [(96, 1_u8), (96, 10), (96, 200), (1, 200), (0, 253)] {
        let key = [&[6, key_bytes][..], &vec![b'k'; key_bytes.into()], &[0]].concat();
        let defined = [&[17, keys][..], &key.repeat(keys.into())].concat();
        let again = [&[18, 0][..], &vec![0; keys.into()]].concat().repeat(99);
        check(&[&[12, 100][..], &defined, &again].concat());
    }
    // The same map inside itself: each level claims its keys again.
    let key = [&[6, 96][..], &[b'k'; 96], &[0]].concat();
    let defined = [&[17, 200][..], &key.repeat(200)].concat();
    check(&[&[12, 2][..], &defined, &[18, 0].repeat(100), &vec![0; 0x1_0000]].concat());
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 1024, failure_persistence: None, ..ProptestConfig::default() })]

    #[test]
    fn any_bytes_stay_within_the_bound(body in prop::collection::vec(prop_oneof![4_u8..20, any::<u8>()], 0..300)) {
        check(&body);
    }
}

#[track_caller]
fn check(body: &[u8]) {
    let bytes = [&[0; 24], body].concat();
    let limits = Limits::default();
    let mut nothing = NoAttachments;
    let before = ALLOCATED.get();
    let mut decoder = Decoder::new(Frame { header: Header::new(Verb::Call, 0), bytes: &bytes }, &limits, &mut nothing);
    let result = decoder.value::<()>();
    drop(decoder);
    let allocated = ALLOCATED.get() - before;
    drop(result);
    assert!(allocated <= body.len() * BYTES_PER_BYTE + SLACK, "{allocated} bytes for {} bytes", body.len());
}
