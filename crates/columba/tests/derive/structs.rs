//! Structs of each style.

use std::collections::HashMap;

use columba::{IntoValue, TryFromValue, Value};

use crate::{check, check_error, list, map};

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Reading {
    station: String,
    celsius: f64,
    raw: Vec<i16>,
    flags: HashMap<String, bool>,
    extra: Value,
}

#[test]
fn a_struct_is_a_map() {
    let item = Reading {
        station: "Zugspitze".into(),
        celsius: -12.5,
        raw: vec![i16::MIN, 0, i16::MAX],
        flags: HashMap::from([("iced".into(), true)]),
        extra: Value::Null,
    };
    let value = map([
        ("extra", Value::Null),
        ("flags", map([("iced", true.into())])),
        ("raw", Value::I16List(vec![i16::MIN, 0, i16::MAX])),
        ("celsius", (-12.5).into()),
        ("station", "Zugspitze".into()),
    ]);
    check(item, value);
}

#[test]
fn entries_are_written_in_the_order_of_the_fields() {
    #[derive(IntoValue)]
    struct Zyx {
        z: i64,
        y: i64,
        x: i64,
    }
    let Value::Map(entries) = Zyx { z: 1, y: 2, x: 3 }.into() else { panic!("a map") };
    let keys: Vec<_> = entries.iter().filter_map(|(key, _)| key.as_str()).collect();
    assert_eq!(keys, ["z", "y", "x"]);
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Meters(f64);

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct MaybeMeters(Option<Meters>);

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Anything(Value);

#[test]
fn a_newtype_is_what_is_inside() {
    check(Meters(0.5), 0.5);
    check(MaybeMeters(Some(Meters(0.5))), 0.5);
    check(MaybeMeters(None), Value::Null);
    check(Anything(Value::Null), Value::Null);
    check(Anything(list([])), list([]));
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Triple(u8, Option<String>, Meters);

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct NoElements();

#[test]
fn a_tuple_is_a_list() {
    check(Triple(255, Some(String::new()), Meters(1.0)), list([255.into(), "".into(), 1.0.into()]));
    check(Triple(0, None, Meters(-0.0)), list([0.into(), Value::Null, 0.0.into()]));
    check(NoElements(), list([]));
}

#[test]
fn surplus_elements_are_passed_over() {
    let value = list([1.into(), "a".into(), 2.0.into(), "later".into()]);
    assert_eq!(Triple::try_from(value), Ok(Triple(1, Some("a".into()), Meters(2.0))));
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Marker;

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct NoFields {}

#[test]
fn a_unit_struct_is_null_and_one_without_fields_an_empty_map() {
    check(Marker, Value::Null);
    check(NoFields {}, map([]));
    check_error::<Marker>(false, "`Marker` is read from null, not from a value of the kind Bool");
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Folder {
    name: String,
    folders: Vec<Self>,
}

#[test]
fn a_struct_may_hold_itself() {
    let inner = Folder { name: "src".into(), folders: vec![] };
    let inner_value = map([("name", "src".into()), ("folders", list([]))]);
    let value = map([("name", "/".into()), ("folders", list([inner_value]))]);
    check(Folder { name: "/".into(), folders: vec![inner] }, value);
}

#[test]
fn unknown_keys_are_passed_over() {
    #[derive(Debug, PartialEq, TryFromValue)]
    struct Small {
        kept: i64,
    }
    let entries = vec![
        ("new".into(), map([("kept", 1.into())])),
        (7.into(), "no name at all".into()),
        ("kept".into(), 2.into()),
        (Value::Null, Value::Null),
    ];
    assert_eq!(Small::try_from(Value::Map(entries.into())), Ok(Small { kept: 2 }));
}

#[test]
fn keys_are_found_in_any_order() {
    #[derive(Debug, PartialEq, TryFromValue)]
    struct Abc {
        a: i64,
        b: i64,
        c: i64,
    }
    for order in [["a", "b", "c"], ["a", "c", "b"], ["c", "b", "a"], ["b", "a", "c"]] {
        let value = map(order.map(|key| (key, i64::from(key.as_bytes()[0]).into())));
        assert_eq!(Abc::try_from(value), Ok(Abc { a: 97, b: 98, c: 99 }), "{order:?}");
    }
}
