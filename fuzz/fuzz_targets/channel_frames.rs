//! Any bytes as frames of Dart: no panic, and no more memory than the limit that the fuzzer is given.
#![no_main]

use columba_fuzz::Value;
use columba_wire::Limits;
use columba_wire::channel::frame::Frames;
use columba_wire::channel::{AttachmentSource, Decoder, TypedList};
use libfuzzer_sys::fuzz_target;

/// Allocations 0 to 15, each of a kind by its id, each given once.
#[derive(Default)]
struct Allocations {
    taken: u16,
}

impl AttachmentSource for Allocations {
    fn take(&mut self, id: u32) -> Option<TypedList> {
        let bit = 1_u16.checked_shl(id)?;
        if self.taken & bit != 0 {
            return None;
        }
        self.taken |= bit;
        Some(match id % 5 {
            0 => TypedList::U8(b"caf\xe9".to_vec()),
            1 => TypedList::U16(vec![0x20AC, 0xD83D, 0xDD4A]),
            2 => TypedList::U16(vec![0xD800]),
            3 => TypedList::F64(vec![f64::NAN]),
            _ => TypedList::U8(vec![]),
        })
    }
}

fuzz_target!(|bytes: &[u8]| {
    let mut allocations = Allocations::default();
    let limits = Limits::default();
    for frame in Frames::new(bytes) {
        let Ok(frame) = frame else { break };
        let mut decoder = Decoder::new(frame, &limits, &mut allocations);
        while let Ok(value) = decoder.value() {
            let _used: Value = value;
        }
    }
});
