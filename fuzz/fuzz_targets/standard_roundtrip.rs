//! Any value in Flutter's standard codec, with both widths of integers.
#![no_main]

use arbitrary::Unstructured;
use columba_fuzz::Value;
use columba_wire::standard::{IntWidth, StandardCodec, decode};
use libfuzzer_sys::fuzz_target;

fuzz_target!(|bytes: &[u8]| {
    let Ok(value) = columba_fuzz::value(&mut Unstructured::new(bytes)) else { return };
    for width in [IntWidth::Int64, IntWidth::Narrowest] {
        // Typed data that Flutter does not know is refused.
        if let Ok(message) = StandardCodec::new().with_int_width(width).encode(&value) {
            let decoded: Value = decode(&message).expect("what was encoded can be decoded");
            assert_eq!(decoded, value);
            assert_eq!(StandardCodec::new().with_int_width(width).encode(&decoded), Ok(message));
        }
    }
});
