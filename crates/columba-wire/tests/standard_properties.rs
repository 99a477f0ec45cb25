//! What holds of the standard codec for every value and for any bytes.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, reason = "a test says what it means")]

use columba_wire::{
    arbitrary,
    standard::{IntWidth, StandardCodec, decode, encode},
};
use proptest::prelude::*;

type Value = columba_wire::Value;

proptest! {
    #![proptest_config(ProptestConfig {
        cases: if cfg!(miri) { 4 } else { 512 },
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn what_is_encoded_decodes_to_the_same_value_and_the_same_bytes(value in arbitrary::standard_value()) {
        let message = encode(&value).unwrap();
        let decoded: Value = decode(&message).unwrap();
        prop_assert_eq!(&decoded, &value);
        prop_assert_eq!(encode(&decoded).unwrap(), message);
    }

    #[test]
    fn narrow_integers_decode_to_the_same_value(value in arbitrary::standard_value()) {
        let narrow = StandardCodec::new().with_int_width(IntWidth::Narrowest);
        prop_assert_eq!(decode(&narrow.encode(&value).unwrap()), Ok(value));
    }

    #[test]
    fn a_value_is_encoded_or_refused_by_its_type(value in arbitrary::value()) {
        if let Ok(message) = encode(&value) {
            prop_assert_eq!(decode(&message), Ok(value));
        }
    }

    #[test]
    fn no_message_decodes_without_its_end(value in arbitrary::standard_value(), cut in any::<prop::sample::Index>()) {
        let message = encode(&value).unwrap();
        let cut = cut.index(message.len());
        prop_assume!(cut > 0);
        prop_assert!(decode::<()>(&message[..cut]).is_err());
    }

    #[test]
    fn what_any_bytes_decode_to_can_be_encoded(bytes in prop::collection::vec(likely_byte(), 0..200)) {
        if let Ok(value) = decode(&bytes) {
            prop_assert_eq!(decode(&encode::<()>(&value).unwrap()), Ok(value));
        }
    }

    #[test]
    fn a_damaged_message_never_panics(
        value in arbitrary::standard_value(),
        (at, byte) in (any::<prop::sample::Index>(), likely_byte()),
    ) {
        let mut message = encode(&value).unwrap();
        let at = at.index(message.len());
        message[at] = byte;
        if let Err(error) = decode::<()>(&message) {
            prop_assert!(error.to_string().contains("byte"));
        }
    }
}

/// Mostly bytes that mean something to the format.
fn likely_byte() -> impl Strategy<Value = u8> {
    prop_oneof![6 => 0_u8..16, 1 => 253_u8..=255, 1 => any::<u8>()]
}
