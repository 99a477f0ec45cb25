//! Any value, both ways: what one side writes is what the other reads, map order included.
#![no_main]
#![allow(dead_code, reason = "the tests of the codec use more of these")]

#[path = "../../crates/columba-wire/tests/channel/both_ways.rs"]
mod both_ways;
#[path = "../../crates/columba-wire/tests/channel/dart_reader.rs"]
mod dart_reader;
#[path = "../../crates/columba-wire/tests/channel/dart_writer.rs"]
mod dart_writer;

use arbitrary::Unstructured;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(value) = columba_fuzz::value(&mut Unstructured::new(bytes)) {
        both_ways::check(value);
    }
});
