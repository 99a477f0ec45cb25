//! The standard codec: what it writes, what it refuses and how it says so.
#![allow(clippy::unwrap_used, reason = "a test says what it means")]

use columba_wire::{
    DartCapability, DartObject, Limits,
    standard::{
        Alignment, DecodeError, Decoder, EncodeError, Encoder, Extension, IntWidth, StandardCodec, decode, encode,
    },
};

type Value = columba_wire::Value;

#[test]
fn integers_are_written_as_dart_does_unless_asked_otherwise() {
    assert_eq!(encode(&Value::I64(1)).unwrap(), [4, 1, 0, 0, 0, 0, 0, 0, 0]);
    let narrow = StandardCodec::new().with_int_width(IntWidth::Narrowest);
    assert_eq!(narrow.encode(&Value::I64(-1)).unwrap(), [3, 255, 255, 255, 255]);
    assert_eq!(narrow.encode(&Value::I64(1 << 31)).unwrap(), [4, 0, 0, 0, 128, 0, 0, 0, 0]);
}

#[test]
fn the_examples_of_pigeons_protocol_are_written_byte_for_byte() {
    let sum: Value = vec![Value::I64(2), Value::I64(3)].into();
    assert_eq!(encode(&sum).unwrap(), b"\x0c\x02\x04\x02\0\0\0\0\0\0\0\x04\x03\0\0\0\0\0\0\0");
    let error: Value = vec![Value::from("E"), "m".into(), Value::Null].into();
    assert_eq!(encode(&error).unwrap(), b"\x0c\x03\x07\x01E\x07\x01m\0");
}

#[test]
fn padding_is_counted_from_the_start_of_the_message_and_not_of_the_buffer() {
    let mut out = vec![0xee; 3];
    StandardCodec::new().encode_into(&Value::F64(1.0), &mut out).unwrap();
    assert_eq!(out, b"\xee\xee\xee\x06\0\0\0\0\0\0\0\0\0\0\0\0\0\xf0\x3f");
}

#[test]
fn a_value_that_cannot_be_encoded_leaves_the_buffer_as_it_was() {
    let mut out = vec![1, 2, 3];
    let value: Value = vec![Value::I64(1), Value::I8List(vec![1])].into();
    let error = StandardCodec::new().encode_into(&value, &mut out).unwrap_err();
    assert_eq!(error, EncodeError::UnsupportedType { type_name: "I8List", offset: 11 });
    assert_eq!(out, [1, 2, 3]);
}

#[test]
fn values_without_a_form_in_the_format_are_refused_by_name() {
    let object = DartObject::Capability(DartCapability { id: 1 });
    for value in [Value::I16List(vec![]), Value::U16List(vec![]), Value::U32List(vec![]), Value::Dart(object)] {
        let message = encode(&value).unwrap_err().to_string();
        assert!(message.contains(value.type_name()), "{message}");
    }
    let reason = Value::Dart(DartObject::Unsendable("the variant is skipped".into()));
    assert_eq!(encode(&reason).unwrap_err().to_string(), "the variant is skipped (at byte 0 of the message)");
}

#[test]
fn the_empty_message_is_null() {
    assert_eq!(decode(&[]), Ok(Value::Null));
}

#[test]
fn a_message_that_ends_too_early_says_where_and_how_much_is_missing() {
    assert_eq!(decode::<()>(&[7, 5, b'a']), Err(DecodeError::Truncated { offset: 2, needed: 5, available: 1 }));
    assert_eq!(decode::<()>(&[3, 1]), Err(DecodeError::Truncated { offset: 1, needed: 4, available: 1 }));
    assert_eq!(decode::<()>(&[6, 0]), Err(DecodeError::Truncated { offset: 1, needed: 7, available: 1 }));
    // Two lists of two elements each need three more values after the second header: its own two, and one of the first.
    assert_eq!(decode::<()>(&[12, 2, 12, 2, 0, 0]), Err(DecodeError::Truncated { offset: 4, needed: 3, available: 2 }));
}

#[test]
fn a_malformed_message_says_where_and_what() {
    assert_eq!(decode::<()>(&[12, 1, 15]), Err(DecodeError::UnknownType { code: 15, offset: 2 }));
    assert_eq!(decode::<()>(&[12, 1, 128]), Err(DecodeError::UnknownType { code: 128, offset: 2 }));
    assert_eq!(decode::<()>(&[7, 2, b'a', 0xff]), Err(DecodeError::InvalidUtf8 { offset: 3 }));
    assert_eq!(decode::<()>(&[1, 0, 0]), Err(DecodeError::TrailingBytes { offset: 1, count: 2 }));
}

#[test]
fn nesting_is_bounded_on_both_ways() {
    let codec = StandardCodec::new().with_limits(Limits::default().with_max_depth(2));
    let two_deep: Value = vec![vec![Value::Null]].into();
    assert_eq!(codec.decode(&codec.encode(&two_deep).unwrap()), Ok(two_deep.clone()));
    let three_deep: Value = vec![two_deep].into();
    assert_eq!(codec.encode(&three_deep), Err(EncodeError::TooDeep { limit: 2, offset: 4 }));
    let message = encode(&three_deep).unwrap();
    assert_eq!(codec.decode(&message), Err(DecodeError::TooDeep { limit: 2, offset: 5 }));
    // Values beside each other are not inside each other.
    let wide: Value = vec![vec![Value::Null]; 5].into();
    assert_eq!(codec.decode(&codec.encode(&wide).unwrap()), Ok(wide));
}

#[test]
fn lengths_are_bounded_on_both_ways() {
    let codec = StandardCodec::new().with_limits(Limits::default().with_max_list_length(2));
    let value: Value = vec![1_i32, 2, 3].into();
    assert_eq!(codec.encode(&value), Err(EncodeError::TooLong { length: 3, limit: 2, offset: 0 }));
    let message = encode(&value).unwrap();
    assert_eq!(codec.decode(&message), Err(DecodeError::TooLong { length: 3, limit: 2, offset: 1 }));
    let bytes: Value = vec![1_u8; 100].into();
    assert_eq!(codec.decode(&codec.encode(&bytes).unwrap()), Ok(bytes));
}

#[test]
fn the_size_of_a_message_is_bounded_on_both_ways() {
    let codec = StandardCodec::new().with_limits(Limits::default().with_max_message_bytes(9));
    assert_eq!(codec.encode(&Value::I64(1)).unwrap().len(), 9);
    for too_large in ["12345678".into(), Value::F64(1.0), vec![1_i32, 2].into(), Value::U8List(vec![0; 1000])] {
        assert!(
            matches!(codec.encode(&too_large), Err(EncodeError::MessageTooLarge { limit: 9, .. })),
            "{too_large:?}"
        );
    }
    assert_eq!(codec.decode(&[0; 10]), Err(DecodeError::MessageTooLarge { length: 10, limit: 9 }));
}

#[test]
fn the_deepest_value_that_the_defaults_allow_is_safe_on_a_small_stack() {
    let work = || {
        let depth = Limits::default().max_depth;
        let deepest = (0..depth).fold(Value::F64(1.0), |value, level| {
            if level % 2 == 0 { Value::Map(vec![(value, Value::Null)].into()) } else { vec![value].into() }
        });
        let codec = StandardCodec::new().with_extension(&Wrapped);
        let message = codec.encode(&deepest).unwrap();
        let decoded = codec.decode(&message).unwrap();
        assert_eq!(decoded, deepest);
        assert!(decoded.cmp(&deepest.clone()).is_eq());
        assert!(format!("{decoded:?}").len() > depth);
        let custom = [vec![200; depth], vec![0]].concat();
        assert_eq!(codec.encode(&codec.decode(&custom).unwrap()), Ok(custom));
    };
    std::thread::Builder::new().stack_size(512 * 1024).spawn(work).unwrap().join().unwrap();
}

/// Type 200 wraps a value in a list with the text "wrapped".
struct Wrapped;

impl Extension for Wrapped {
    fn write(&self, value: &Value, encoder: &mut Encoder<'_>) -> Result<bool, EncodeError> {
        match value {
            Value::List(list) if list.first().and_then(Value::as_str) == Some("wrapped") => {
                let inner = list.get(1).ok_or_else(|| encoder.refuse("nothing is wrapped"))?;
                encoder.write_custom(200, |encoder| encoder.write_value(inner))?;
                Ok(true)
            }
            _ => Ok(false),
        }
    }

    fn read(&self, code: u8, decoder: &mut Decoder<'_>) -> Result<Value, DecodeError> {
        match code {
            200 => Ok(wrapped(decoder.read_value()?)),
            201 => Err(decoder.refuse("201 is not read")),
            _ => Err(decoder.unknown_type(code)),
        }
    }
}

fn wrapped(inner: Value) -> Value {
    vec!["wrapped".into(), inner].into()
}

#[test]
fn an_extension_writes_and_reads_its_own_types_at_any_depth() {
    let codec = StandardCodec::new().with_extension(&Wrapped);
    let value: Value = vec![wrapped(wrapped(1.into())), 2.into(), wrapped(1.5.into())].into();
    let message = codec.encode(&value).unwrap();
    assert_eq!(message[..4], [12, 3, 200, 200]);
    assert_eq!(codec.decode(&message), Ok(value));
}

#[test]
fn an_extension_can_refuse() {
    let codec = StandardCodec::new().with_extension(&Wrapped);
    let nothing: Value = vec![Value::from("wrapped")].into();
    assert_eq!(codec.encode(&nothing), Err(EncodeError::Custom { message: "nothing is wrapped".into(), offset: 0 }));
    assert_eq!(codec.decode(&[201]), Err(DecodeError::Custom { message: "201 is not read".into(), offset: 1 }));
    assert_eq!(codec.decode(&[12, 1, 202]), Err(DecodeError::UnknownType { code: 202, offset: 2 }));
}

#[test]
fn custom_types_count_as_a_level_on_both_ways() {
    let codec = StandardCodec::new().with_extension(&Wrapped).with_limits(Limits::default().with_max_depth(2));
    let two_deep = wrapped(wrapped(1.into()));
    assert_eq!(codec.decode(&codec.encode(&two_deep).unwrap()), Ok(two_deep.clone()));
    assert!(matches!(codec.encode(&wrapped(two_deep)), Err(EncodeError::TooDeep { .. })));
    assert!(matches!(codec.decode(&[200, 200, 200, 0]), Err(DecodeError::TooDeep { .. })));
}

#[test]
fn an_extension_that_hands_a_value_back_for_ever_ends_at_the_depth_limit() {
    struct Endless;
    impl Extension for Endless {
        fn write(&self, value: &Value, encoder: &mut Encoder<'_>) -> Result<bool, EncodeError> {
            encoder.write_value(value).map(|()| true)
        }

        fn read(&self, _: u8, decoder: &mut Decoder<'_>) -> Result<Value, DecodeError> {
            decoder.read_value()
        }
    }
    let codec = StandardCodec::new().with_extension(&Endless);
    assert!(matches!(codec.encode(&Value::Null), Err(EncodeError::TooDeep { .. })));
    assert!(matches!(codec.decode(&[255; 1000]), Err(DecodeError::TooDeep { .. })));
}

#[test]
fn an_extension_has_the_primitives_of_the_format() {
    struct Raw;
    impl Extension for Raw {
        fn write(&self, value: &Value, encoder: &mut Encoder<'_>) -> Result<bool, EncodeError> {
            let Value::U16List(list) = value else { return Ok(false) };
            assert!(matches!(encoder.write_custom(14, |_| Ok(())), Err(EncodeError::ReservedType { code: 14, .. })));
            encoder.write_custom(130, |encoder| {
                encoder.write_size(list.len())?;
                encoder.align(Alignment::Four)?;
                list.iter().try_for_each(|element| encoder.write_raw(&element.to_le_bytes()))
            })?;
            Ok(true)
        }

        fn read(&self, _: u8, decoder: &mut Decoder<'_>) -> Result<Value, DecodeError> {
            let size = decoder.read_size()?;
            decoder.align(Alignment::Four)?;
            let (chunks, _) = decoder.read_raw(size * 2)?.as_chunks();
            Ok(Value::U16List(chunks.iter().map(|chunk| u16::from_le_bytes(*chunk)).collect()))
        }
    }
    let codec = StandardCodec::new().with_extension(&Raw);
    let value = Value::U16List(vec![1, 65_535]);
    let message = codec.encode(&value).unwrap();
    assert_eq!(message, [130, 2, 0, 0, 1, 0, 255, 255]);
    assert_eq!(codec.decode(&message), Ok(value));
}
