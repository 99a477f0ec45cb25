use super::*;
use crate::Limits;
use crate::channel::{AttachmentSource, DecodeError, EncodeError, NoAttachments, TypedList};
use std::fmt::Debug;

type Value = crate::Value;

/// Gives back what a writer has set aside. A writer names no ids, so they are put in where a test reads.
struct Kept(Vec<Option<TypedList>>);

impl AttachmentSource for Kept {
    fn take(&mut self, id: u32) -> Option<TypedList> {
        self.0.get_mut(id as usize)?.take()
    }
}

fn encoded(value: impl Encode) -> Vec<u8> {
    let mut writer = Writer::new(Limits::default());
    value.encode(&mut writer);
    let encoded = writer.finish().unwrap();
    assert!(encoded.attachments.is_empty());
    encoded.bytes.to_vec()
}

fn decoded<T: Decode>(bytes: &[u8]) -> Result<T, DecodeError> {
    let (mut none, limits) = (NoAttachments, Limits::default());
    let mut reader = Reader::new(bytes, &limits, &mut none);
    let value = T::decode(&mut reader)?;
    reader.finish().map(|()| value)
}

fn check<T: Encode + Decode + Clone + PartialEq + Debug>(value: T) {
    let bytes = encoded(value.clone());
    assert_eq!(decoded::<T>(&bytes), Ok(value));
    // Whatever is cut off is missed.
    for end in 0..bytes.len() {
        assert!(decoded::<T>(&bytes[..end]).is_err(), "{end} of {bytes:?}");
    }
    let longer = [&bytes[..], &[0]].concat();
    assert_eq!(decoded::<T>(&longer), Err(DecodeError::Trailing { offset: bytes.len() }));
}

#[test]
fn every_type_comes_back() {
    check((true, false, -7_i64, 0.5_f64));
    check(("", "dove", "Täubchen", "€ \u{1F54A}").map_strings());
    check((Some(1_i64), None::<String>, Some(Some(2.0_f64)), Box::new(3_i64)));
    check(vec![vec![Some("a".to_owned()), None], vec![]]);
    check((
        vec![1_u8, 2],
        vec![-1_i8],
        vec![1_i16],
        vec![2_u16],
        vec![3_i32],
        vec![4_u32],
        vec![1_i64],
        vec![u64::MAX],
    ));
    check((vec![0.5_f32], vec![f64::MAX], vec![true, false]));
    check(OrderedMap::from([("a".to_owned(), vec![1_i64]), ("b".to_owned(), vec![])]));
    check(OrderedSet::from([DateTime::from_microseconds(-1), DateTime { microseconds_since_epoch: 1, is_utc: false }]));
    check((Duration { microseconds: -5 }, Uri::from("a:b"), BigInt::from(i128::MIN)));
}

trait MapStrings {
    fn map_strings(self) -> (String, String, String, String);
}

impl MapStrings for (&str, &str, &str, &str) {
    fn map_strings(self) -> (String, String, String, String) {
        (self.0.to_owned(), self.1.to_owned(), self.2.to_owned(), self.3.to_owned())
    }
}

#[test]
fn any_object_comes_back() {
    let list = vec![Value::Null, true.into(), false.into(), 7.into(), 0.5.into(), "x".into(), vec![1_u8].into()];
    let map: crate::ValueTupleList =
        vec![("list".into(), Value::List(list)), (Value::Null, vec![0.5_f32].into())].into();
    check(Value::Map(map));
    check(Value::List(vec![vec![1_i8].into(), vec![1_i16].into(), vec![1_u16].into(), vec![1_i32].into()]));
    check(Value::List(vec![vec![1_u32].into(), vec![1_i64].into(), vec![1_f64].into(), Value::List(vec![])]));
}

#[test]
fn numbers_lie_at_multiples_of_their_size() {
    let bytes = encoded((true, vec![1_i64, 2]));
    assert_eq!(bytes.len(), 8 + 16);
    assert_eq!(bytes[8..16], 1_i64.to_ne_bytes());
    let bytes = encoded((true, "€".to_owned()));
    assert_eq!(bytes[6..8], 0x20AC_u16.to_ne_bytes());
}

#[test]
fn big_typed_data_goes_beside_the_bytes_without_a_copy() {
    let list = vec![7_u8; ATTACH_BYTES];
    let address = list.as_ptr();
    let mut writer = Writer::new(Limits::default());
    (list, 1_i64).encode(&mut writer);
    let Encoded { bytes, attachments } = writer.finish().unwrap();
    assert_eq!(bytes.len(), 4 + 8);
    let Some(TypedList::U8(list)) = attachments.into_iter().next() else { panic!("no list") };
    assert_eq!(list.as_ptr(), address);

    // As Dart names it.
    let header = u32::try_from(ATTACH_BYTES * 2 + 1).unwrap().to_ne_bytes();
    let named = [&header[..], &0_u32.to_ne_bytes()].concat();
    let limits = Limits::default();
    let mut kept = Kept(vec![Some(TypedList::U8(list))]);
    let taken: Vec<u8> = Reader::new(&named, &limits, &mut kept).value().unwrap();
    assert_eq!(taken.as_ptr(), address);
    let again = Reader::new(&named, &limits, &mut kept).value::<Vec<u8>>();
    assert_eq!(again, Err(DecodeError::BadAttachment { id: 0 }));
    let mut other = Kept(vec![Some(TypedList::I8(vec![0; ATTACH_BYTES]))]);
    let other = Reader::new(&named, &limits, &mut other).value::<Vec<u8>>();
    assert_eq!(other, Err(DecodeError::BadAttachment { id: 0 }));
}

#[derive(Debug, Clone, PartialEq)]
struct Tree(Vec<Tree>);

impl Encode for Tree {
    fn encode(self, writer: &mut Writer) {
        writer.nested(move |writer| self.0.encode(writer));
    }
}

impl Decode for Tree {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.nested(|reader| Ok(Self(reader.value()?)))
    }
}

fn tree(depth: usize) -> Tree {
    (1..depth).fold(Tree(vec![]), |tree, _| Tree(vec![tree]))
}

/// More than the stack has room for. An interpreter has time for few, and finds what is wrong with them.
const LEVELS: usize = if cfg!(miri) { 1_000 } else { 1_000_000 };

#[test]
fn what_is_too_deep_is_dropped_level_by_level() {
    let mut writer = Writer::new(Limits::default());
    let deep = tree(LEVELS);
    deep.encode(&mut writer);
    assert!(matches!(writer.finish(), Err(EncodeError::TooDeep { .. })));
    let value = (0..LEVELS).fold(Value::Null, |value, _| Value::List(vec![value]));
    value.encode(&mut writer);
    assert!(matches!(writer.finish(), Err(EncodeError::TooDeep { .. })));
}

#[test]
fn depth_is_bounded_on_both_sides() {
    check(tree(3));
    let limits = Limits::default();
    let deepest = encoded(tree(limits.max_depth));
    assert_eq!(decoded::<Tree>(&deepest), Ok(tree(limits.max_depth)));
    let too_deep = [&1_u32.to_ne_bytes()[..], &deepest].concat();
    assert_eq!(decoded::<Tree>(&too_deep), Err(DecodeError::TooDeep { limit: limits.max_depth }));
    let mut writer = Writer::new(limits);
    tree(limits.max_depth + 1).encode(&mut writer);
    assert_eq!(writer.finish().unwrap_err(), EncodeError::TooDeep { limit: limits.max_depth });
    // The error is told once; the writer can be used again.
    writer.clear(0);
    assert!(writer.finish().is_ok());
}

#[test]
fn lengths_and_sizes_are_bounded() {
    let limits = Limits::default().with_max_list_length(2).with_max_message_bytes(10);
    let mut writer = Writer::new(limits);
    vec![true; 3].encode(&mut writer);
    assert_eq!(writer.finish().unwrap_err(), EncodeError::TooLong { length: 3, limit: 2 });
    writer.clear(0);
    "0123456".to_owned().encode(&mut writer);
    assert_eq!(writer.finish().unwrap_err(), EncodeError::TooLarge { bytes: 11, limit: 10 });
    let mut none = NoAttachments;
    let three = encoded(vec![true; 3]);
    let read = Reader::new(&three, &limits, &mut none).value::<Vec<bool>>();
    assert_eq!(read, Err(DecodeError::TooLong { length: 3, limit: 2 }));
}

#[test]
fn a_length_that_is_not_there_allocates_nothing() {
    let claims = u32::MAX.to_ne_bytes();
    assert!(matches!(decoded::<Vec<String>>(&claims), Err(DecodeError::TooLong { .. })));
    assert!(matches!(decoded::<Vec<i64>>(&(u32::MAX - 1).to_ne_bytes()), Err(DecodeError::Truncated { .. })));
    assert!(matches!(decoded::<String>(&claims), Err(DecodeError::Truncated { .. })));
}

#[test]
fn wrong_bytes_are_errors() {
    assert!(matches!(decoded::<bool>(&[2]), Err(DecodeError::UnknownTag { tag: 2, offset: 0 })));
    assert!(matches!(decoded::<Value>(&[99]), Err(DecodeError::UnknownTag { tag: 99, offset: 0 })));
    let lone = [&3_u32.to_ne_bytes()[..], &0xD800_u16.to_ne_bytes()].concat();
    assert_eq!(decoded::<String>(&lone), Err(DecodeError::LoneSurrogate));
    assert_eq!(decoded::<BigInt>(&encoded("no".to_owned())), Err(DecodeError::NotAnInteger));
    assert_eq!(decoded::<Value>(&[kind::HANDLE]), Err(DecodeError::HandleFromDart));
}

#[test]
fn lists_that_claim_the_rest_get_little_room_each() {
    // Each of the levels claims more elements than there are bytes.
    let bytes = 1_000_000_u32.to_ne_bytes().repeat(120);
    assert!(matches!(decoded::<Tree>(&bytes), Err(DecodeError::Truncated { .. })));
    let mut none = NoAttachments;
    let bytes = vec![0; 1 << 20];
    let reader = Reader::new(&bytes, &Limits::default(), &mut none).list_for::<[u64; 16]>(1 << 20);
    assert_eq!(reader.capacity(), 512);
}
