//! Any bytes as a message of Flutter's standard codec: no panic, and what decodes can be encoded and decoded again.
#![no_main]

use columba_fuzz::Value;
use columba_wire::standard;
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    if let Ok(value) = standard::decode(bytes) {
        let value: Value = value;
        let again = standard::encode(&value).expect("what was decoded has a form");
        assert_eq!(standard::decode(&again), Ok(value));
    }
});
