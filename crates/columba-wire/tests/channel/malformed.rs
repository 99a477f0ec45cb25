//! Bodies that no Dart of ours writes: each is refused with the error that says why.

use crate::both_ways::{Allocations, decode_body, decode_body_with, frame_of, header};
use crate::dart_reader::Value;
use crate::dart_writer::Memory;
use columba_wire::channel::frame::Frames;
use columba_wire::channel::{DecodeError, Decoder, NoAttachments, TypedList};
use columba_wire::{Limits, NoHandle};

fn u16_bytes(v: u16) -> [u8; 2] {
    v.to_ne_bytes()
}

#[test]
fn unknown_tags() {
    for tag in 20..128 {
        assert_eq!(decode_body(&[tag]), Err(DecodeError::UnknownTag { tag, offset: 24 }));
        assert_eq!(decode_body(&[12, 2, 0, tag]), Err(DecodeError::UnknownTag { tag, offset: 27 }));
    }
}

#[test]
fn unknown_kinds_of_typed_data() {
    for kind in 9..=255 {
        assert_eq!(decode_body(&[10, kind, 0]), Err(DecodeError::UnknownKind { kind }));
    }
}

#[test]
fn handles_do_not_come_from_dart() {
    assert_eq!(decode_body(&[19, 1, 0, 0, 0, 0, 0, 0, 0]), Err(DecodeError::HandleFromDart));
}

#[test]
fn every_form_of_every_size_that_claims_more_than_there_is() {
    for tag in [6, 7, 12, 13, 14, 15, 16, 17] {
        for size in [&[100][..], &[254, 255, 255], &[255, 255, 255, 0, 0], &[255, 0, 0, 255, 0]] {
            let body = [&[tag], size].concat();
            let error = decode_body(&body).unwrap_err();
            assert!(matches!(error, DecodeError::Truncated { .. }), "{body:?}: {error}");
        }
    }
    for kind in 0..9 {
        for size in [&[100][..], &[254, 255, 255], &[255, 255, 255, 255, 255]] {
            let error = decode_body(&[&[10, kind], size].concat()).unwrap_err();
            assert!(matches!(error, DecodeError::Truncated { .. }), "kind {kind}: {error}");
        }
    }
    for tag in [12, 13, 14, 15, 16, 17] {
        let error = decode_body(&[tag, 255, 255, 255, 255, 255]).unwrap_err();
        assert!(matches!(error, DecodeError::TooLong { .. }), "tag {tag}: {error}");
    }
}

#[test]
fn a_scalar_that_is_cut_off() {
    let frame = frame_of(&[]);
    for (tag, payload) in [(3, 4), (4, 8), (5, 8), (6, 1), (8, 4), (9, 4), (10, 1), (11, 4), (18, 1)] {
        for kept in 0..payload {
            let mut bytes = frame.clone();
            bytes.push(tag);
            bytes.resize(25 + kept, 1);
            let frame = columba_wire::channel::frame::Frame { header: header(), bytes: &bytes };
            let error = Decoder::new(frame, &Limits::default(), &mut NoAttachments).value::<()>();
            assert_eq!(error, Err(DecodeError::Truncated { offset: 25 }), "tag {tag} with {kept} bytes");
        }
    }
}

#[test]
fn shapes_that_are_not_defined_yet() {
    let unknown = |shape| Err(DecodeError::UnknownShape { shape });
    assert_eq!(decode_body(&[18, 0]), unknown(0));
    assert_eq!(decode_body(&[12, 2, 17, 0, 18, 1]), unknown(1));
    assert_eq!(decode_body(&[12, 2, 17, 0, 18, 255]), unknown(255));
    // Inside of its own definition.
    assert_eq!(decode_body(&[17, 1, 6, 1, b'a', 18, 0]), unknown(0));
    // A map without a shape defines none.
    assert_eq!(decode_body(&[12, 2, 16, 0, 18, 0]), unknown(0));
}

#[test]
fn the_shape_255_of_a_frame_that_defines_so_many() {
    let maps: Vec<u8> = (0..256).flat_map(|_| [17, 1, 6, 1, b'k', 0]).collect();
    let body = [&[12, 254][..], &u16_bytes(257), &maps, &[18, 255, 2]].concat();
    let Ok(Value::List(list)) = decode_body(&body) else { panic!() };
    assert_eq!(list.last(), Some(&Value::Map(vec![("k".into(), true.into())].into())));
}

#[test]
fn keys_of_a_shape_must_be_short_text() {
    assert_eq!(decode_body(&[17, 1, 0, 0]), Err(DecodeError::NotText { offset: 26 }));
    let of_length = |length: u8| [&[17, 1, 6, length], &vec![b'k'; length.into()][..], &[0]].concat();
    assert!(decode_body(&of_length(96)).is_ok());
    assert_eq!(decode_body(&of_length(97)), Err(DecodeError::LongShapeKey { offset: 26 }));
}

#[test]
fn a_lone_surrogate_in_place_and_outside() {
    for units in [&[0xD800_u16][..], &[0xDC00], &[0x61, 0xD83D, 0x61]] {
        let bytes: Vec<u8> = units.iter().flat_map(|unit| unit.to_ne_bytes()).collect();
        let size = u8::try_from(units.len()).unwrap();
        assert_eq!(decode_body(&[&[7, size], &bytes[..]].concat()), Err(DecodeError::LoneSurrogate));
        let mut source = Allocations::default();
        let id = source.allocate(TypedList::U16(units.to_vec()));
        let body = [&[9][..], &id.to_ne_bytes()].concat();
        assert_eq!(decode_body_with(&body, &Limits::default(), &mut source), Err(DecodeError::LoneSurrogate));
    }
}

fn named(tag: u8, id: u32) -> Vec<u8> {
    [&[tag][..], &id.to_ne_bytes()].concat()
}

#[test]
fn an_allocation_can_be_named_once() {
    let mut source = Allocations::default();
    let id = source.allocate(TypedList::I32(vec![1, 2]));
    let body = [vec![12, 2], named(11, id), named(11, id)].concat();
    let error = decode_body_with(&body, &Limits::default(), &mut source);
    assert_eq!(error, Err(DecodeError::BadAttachment { id }));
    assert!(source.lists.is_empty(), "what was taken is freed");
    assert_eq!(decode_body(&named(11, 0)), Err(DecodeError::BadAttachment { id: 0 }));
    assert_eq!(decode_body(&named(11, u32::MAX)), Err(DecodeError::BadAttachment { id: u32::MAX }));
}

#[test]
fn text_outside_must_be_of_its_kind() {
    for (tag, list) in [
        (8, TypedList::U16(vec![97])),
        (8, TypedList::I8(vec![97])),
        (9, TypedList::U8(vec![97])),
        (9, TypedList::I16(vec![97])),
    ] {
        let mut source = Allocations::default();
        let id = source.allocate(list);
        let error = decode_body_with(&named(tag, id), &Limits::default(), &mut source);
        assert_eq!(error, Err(DecodeError::BadAttachment { id }));
    }
}

#[test]
fn text_is_due_and_something_else_comes() {
    let bytes = frame_of(&[0, 6, 1, b'a']);
    let frame = Frames::new(&bytes).next().unwrap().unwrap();
    let limits = Limits::default();
    let mut nothing = NoAttachments;
    let mut decoder = Decoder::new(frame, &limits, &mut nothing);
    assert_eq!(decoder.text(), Err(DecodeError::NotText { offset: 24 }));
    assert_eq!(decoder.text(), Ok("a".to_owned()), "the error is no obstacle to what follows");
}

#[test]
fn sizes_may_be_written_wider_than_need_be() {
    for size in [&[1][..], &[&[254][..], &u16_bytes(1)].concat(), &[&[255][..], &1_u32.to_ne_bytes()].concat()] {
        let body = [&[6], size, b"a"].concat();
        assert_eq!(decode_body(&body), Ok(Value::from("a")));
    }
}

#[test]
fn errors_say_where() {
    let error = decode_body(&[12, 1, 99]).unwrap_err();
    assert_eq!(error.to_string(), "byte 26 is 99, which is no tag of the channel codec");
    let no_handle: Result<columba_wire::Value<NoHandle>, _> = decode_body(&[]);
    assert_eq!(no_handle.unwrap_err().to_string(), "the message ends inside a value, at byte 24");
}
