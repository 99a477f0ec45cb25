//! From Rust's types to `Value` and back.
#![allow(clippy::unwrap_used, reason = "a test says what it means")]

use std::{
    borrow::Cow,
    collections::{BTreeMap, HashMap},
    fmt::Debug,
    sync::Arc,
};

use columba_wire::{DartCapability, DartObject, DartSendPort, TryFromError, ValueTupleList};

type Value = columba_wire::Value<Handle>;

#[derive(Debug)]
struct Handle;

/// `rust` becomes `value` and the value `rust` again.
#[track_caller]
fn check<T>(rust: T, value: Value)
where
    T: Into<Value> + TryFrom<Value, Error = TryFromError> + Clone + Debug + PartialEq,
{
    assert_eq!(rust.clone().into(), value);
    assert_eq!(T::try_from(value), Ok(rust));
}

#[test]
fn scalars_go_both_ways() {
    check(true, Value::Bool(true));
    check((), Value::Null);
    check("text".to_owned(), Value::String("text".into()));
    check(Box::<str>::from("text"), Value::String("text".into()));
    check(1.5_f64, Value::F64(1.5));
    check(1.5_f32, Value::F64(1.5));
    assert_eq!(Value::from("text"), Value::String("text".into()));
    assert_eq!(Value::from(Cow::Borrowed("text")), Value::String("text".into()));
    assert_eq!(Value::default(), Value::Null);
}

#[test]
fn integers_go_both_ways_at_the_ends_of_their_ranges() {
    check(i8::MIN, Value::I64(-128));
    check(u8::MAX, Value::I64(255));
    check(i16::MIN, Value::I64(-32_768));
    check(u16::MAX, Value::I64(65_535));
    check(i32::MIN, Value::I64(-2_147_483_648));
    check(u32::MAX, Value::I64(4_294_967_295));
    check(i64::MIN, Value::I64(i64::MIN));
    check(-1_i64, Value::I64(-1));
}

#[test]
fn an_integer_out_of_range_is_refused() {
    assert_eq!(i8::try_from(Value::I64(128)), Err(TryFromError::IntConversionError));
    assert_eq!(u8::try_from(Value::I64(-1)), Err(TryFromError::IntConversionError));
    assert_eq!(u32::try_from(Value::I64(1 << 32)), Err(TryFromError::IntConversionError));
    assert_eq!(u64::try_from(Value::I64(-1)), Err(TryFromError::IntConversionError));
    assert_eq!(usize::try_from(Value::I64(-1)), Err(TryFromError::IntConversionError));
    assert_eq!(u64::try_from(Value::I64(i64::MAX)), Ok(9_223_372_036_854_775_807));
}

#[test]
fn a_double_becomes_an_f32_only_if_nothing_is_lost() {
    assert_eq!(f32::try_from(Value::F64(0.5)), Ok(0.5));
    assert_eq!(f32::try_from(Value::F64(0.1)), Err(TryFromError::FloatConversionError));
    assert_eq!(f32::try_from(Value::F64(1e300)), Err(TryFromError::FloatConversionError));
    assert_eq!(f32::try_from(Value::F64(f64::NEG_INFINITY)), Ok(f32::NEG_INFINITY));
    assert_eq!(f32::try_from(Value::F64(f64::INFINITY)), Ok(f32::INFINITY));
    assert!(f32::try_from(Value::F64(f64::NAN)).unwrap().is_nan());
    assert!(f32::try_from(Value::F64(-0.0)).unwrap().is_sign_negative());
}

#[test]
fn nothing_is_converted_implicitly() {
    assert_eq!(f64::try_from(Value::I64(1)), Err(TryFromError::BadType));
    assert_eq!(f32::try_from(Value::I64(1)), Err(TryFromError::BadType));
    assert_eq!(i64::try_from(Value::F64(1.0)), Err(TryFromError::BadType));
    assert_eq!(bool::try_from(Value::I64(1)), Err(TryFromError::BadType));
    assert_eq!(String::try_from(Value::Null), Err(TryFromError::BadType));
    assert_eq!(<()>::try_from(Value::Bool(false)), Err(TryFromError::BadType));
    assert_eq!(Vec::<u8>::try_from(Value::I8List(vec![1])), Err(TryFromError::BadType));
    assert_eq!(Vec::<f64>::try_from(Value::F32List(vec![1.0])), Err(TryFromError::BadType));
    assert_eq!(Vec::<String>::try_from(Value::U8List(vec![])), Err(TryFromError::BadType));
    assert_eq!(HashMap::<String, i64>::try_from(Value::List(vec![])), Err(TryFromError::BadType));
}

#[test]
fn an_option_becomes_its_value_or_null() {
    assert_eq!(Value::from(Some(3_u8)), Value::I64(3));
    assert_eq!(Value::from(None::<String>), Value::Null);
    assert_eq!(Value::from(Some(vec![Some(1_u8), None])), Value::List(vec![Value::I64(1), Value::Null]));
}

#[test]
fn numeric_vectors_become_typed_lists_and_come_back() {
    check(vec![-1_i8], Value::I8List(vec![-1]));
    check(vec![255_u8], Value::U8List(vec![255]));
    check(vec![-1_i16], Value::I16List(vec![-1]));
    check(vec![65_535_u16], Value::U16List(vec![65_535]));
    check(vec![-1_i32], Value::I32List(vec![-1]));
    check(vec![u32::MAX], Value::U32List(vec![u32::MAX]));
    check(vec![i64::MIN], Value::I64List(vec![i64::MIN]));
    check(vec![0.5_f32], Value::F32List(vec![0.5]));
    check(vec![0.5_f64], Value::F64List(vec![0.5]));
    check([1_u8, 2, 3], Value::U8List(vec![1, 2, 3]));
}

#[test]
fn numeric_vectors_are_moved_and_not_copied() {
    let numbers = vec![1_u16, 2, 3];
    let memory = numbers.as_ptr();
    let value = Value::from(numbers);
    let numbers = Vec::<u16>::try_from(value).unwrap();
    assert_eq!(numbers.as_ptr(), memory);
}

#[test]
fn other_vectors_become_lists_and_come_back() {
    check(vec!["a".to_owned()], Value::List(vec!["a".into()]));
    check(vec![vec![1_u8], vec![]], Value::List(vec![Value::U8List(vec![1]), Value::U8List(vec![])]));
    check(vec![true, false], Value::List(vec![true.into(), false.into()]));
    let values = vec![Value::I64(1), "b".into()];
    assert_eq!(Value::from(values.clone()), Value::List(values.clone()));
    assert_eq!(Vec::<Value>::try_from(Value::List(values.clone())), Ok(values));
}

#[test]
fn a_list_of_integers_becomes_a_vector_of_any_integers_that_hold_them() {
    let list = Value::List(vec![Value::I64(1), Value::I64(300)]);
    assert_eq!(Vec::<u16>::try_from(list.clone()), Ok(vec![1, 300]));
    assert_eq!(Vec::<u8>::try_from(list), Err(TryFromError::IntConversionError));
}

#[test]
fn an_array_has_to_have_the_length_of_the_list() {
    let error = <[u8; 2]>::try_from(Value::U8List(vec![1])).unwrap_err();
    assert_eq!(error.to_string(), "the list has 1 elements where 2 are asked for");
}

#[test]
fn maps_go_both_ways() {
    let value = || Value::Map([("a", 1), ("b", 2)].into_iter().collect());
    check(HashMap::from([("a".to_owned(), 1_i64), ("b".to_owned(), 2)]), value());
    check(BTreeMap::from([("a".to_owned(), 1_i64), ("b".to_owned(), 2)]), value());
    let entries: Vec<(Value, Value)> = vec![("a".into(), 1.into()), ("b".into(), 2.into())];
    check(entries.clone(), value());
    check(ValueTupleList::new(entries.clone()), value());
    assert_eq!(Value::Map(entries.into()), value());
}

#[test]
fn a_map_of_values_goes_both_ways() {
    let map: HashMap<Value, Value> = HashMap::from([(1.into(), "one".into()), (f64::NAN.into(), Value::Null)]);
    let list = ValueTupleList::from(map.clone());
    assert_eq!(HashMap::from(list), map);
}

#[test]
fn a_hash_map_gives_the_same_entries_in_every_run() {
    let map: HashMap<i64, i64> = (0..100).map(|i| (i, i)).collect();
    let list = ValueTupleList::<Handle>::from(map);
    assert!(list.is_sorted());
}

#[test]
fn the_last_of_equal_keys_counts() {
    let twice = Value::Map([("a", 1), ("a", 2)].into_iter().collect());
    let map: HashMap<String, i64> = twice.try_into().unwrap();
    assert_eq!(map, HashMap::from([("a".to_owned(), 2)]));
}

#[test]
fn entries_keep_the_order_of_the_sender() {
    let list: ValueTupleList<Handle> = vec![("b".into(), 1.into()), ("a".into(), 2.into())].into();
    let keys: Vec<_> = list.iter().map(|(key, _)| key.as_str().unwrap()).collect();
    assert_eq!(keys, ["b", "a"]);
}

#[test]
fn dart_objects_and_handles_go_both_ways() {
    check(
        DartObject::SendPort(DartSendPort { id: 1, origin_id: 2 }),
        Value::Dart(DartObject::SendPort(DartSendPort { id: 1, origin_id: 2 })),
    );
    let capability = DartObject::Capability(DartCapability { id: 3 });
    check(capability.clone(), Value::Dart(capability));
    let handle = Arc::new(Handle);
    let value = Value::from(Arc::clone(&handle));
    assert!(Arc::ptr_eq(&Arc::<Handle>::try_from(value).unwrap(), &handle));
}

#[test]
fn a_conversion_error_converts_and_speaks() {
    assert_eq!(TryFromError::from(u8::try_from(-1).unwrap_err()), TryFromError::IntConversionError);
    assert_eq!(TryFromError::OtherError("why".into()).to_string(), "why");
    assert!(TryFromError::BadType.to_string().contains("another type"));
}

#[test]
fn a_type_with_its_own_error_converts_inside_vectors_and_maps() {
    #[derive(Debug, PartialEq, Eq, Hash)]
    struct Even(i64);
    struct Odd;
    impl From<Odd> for TryFromError {
        fn from(_: Odd) -> Self {
            Self::OtherError("odd".into())
        }
    }
    impl TryFrom<Value> for Even {
        type Error = Odd;
        fn try_from(value: Value) -> Result<Self, Odd> {
            i64::try_from(value).ok().filter(|i| i % 2 == 0).map(Even).ok_or(Odd)
        }
    }
    assert_eq!(Vec::<Even>::try_from(Value::List(vec![2.into()])), Ok(vec![Even(2)]));
    assert_eq!(Vec::<Even>::try_from(Value::List(vec![1.into()])), Err(TryFromError::OtherError("odd".into())));
    let map = Value::Map([(2, 3)].into_iter().collect());
    assert_eq!(HashMap::<Even, Value>::try_from(map), Ok(HashMap::from([(Even(2), Value::I64(3))])));
}
