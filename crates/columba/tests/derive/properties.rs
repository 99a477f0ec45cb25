//! Whatever a type holds, it is read as it was written.

use std::collections::HashMap;

use columba::{IntoValue, TryFromValue, Value};
use proptest::collection::{hash_map, vec};
use proptest::option;
use proptest::prelude::*;

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
#[columba(rename_all = "camelCase")]
struct Record {
    small: i8,
    big_number: i64,
    text: String,
    maybe_text: Option<String>,
    #[columba(skip_if_empty)]
    sparse: Option<Value>,
    #[columba(default)]
    bytes: Vec<u8>,
    wide: Vec<f64>,
    by_key: HashMap<i64, String>,
    pair: Pair,
    choices: Vec<Choice>,
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Pair(u32, Option<bool>);

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
#[columba(rename_all = "kebab-case")]
enum Choice {
    UnitVariant,
    Single(Option<i64>),
    Double(Pair, Value),
    Named { inner: Tagged },
    Many(Vec<Choice>),
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
#[columba(tag = "type")]
enum Tagged {
    Unit,
    Named {
        #[columba(rename = "Unit")]
        text: String,
        #[columba(skip_if_empty)]
        sparse: Option<Value>,
    },
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
#[columba(tag = "t", content = "c")]
enum Adjacent {
    Unit,
    Single(Option<String>),
    Double(i64, f32),
    Named { t: Option<i64>, c: Tagged },
}

/// A value that a field may hold, some of which look like what the derives write.
fn any_value() -> impl Strategy<Value = Value> {
    let leaf = prop_oneof![
        Just(Value::Null),
        any::<i64>().prop_map(Value::I64),
        any::<String>().prop_map(Value::String),
        Just(Value::from("unit-variant")),
        any::<Vec<u8>>().prop_map(Value::U8List),
    ];
    leaf.prop_recursive(2, 8, 4, |inner| {
        let key = prop_oneof![Just("t"), Just("c"), Just("type"), Just("Unit")];
        let entries = vec((key.prop_map(Value::from), inner.clone()), 0..4);
        prop_oneof![vec(inner, 0..4).prop_map(Value::List), entries.prop_map(|entries| Value::Map(entries.into())),]
    })
}

fn pair() -> impl Strategy<Value = Pair> {
    any::<(u32, Option<bool>)>().prop_map(|(number, flag)| Pair(number, flag))
}

fn tagged() -> impl Strategy<Value = Tagged> {
    let named = (any::<String>(), option::of(any_value()));
    prop_oneof![Just(Tagged::Unit), named.prop_map(|(text, sparse)| Tagged::Named { text, sparse })]
}

fn choice() -> impl Strategy<Value = Choice> {
    let leaf = prop_oneof![
        Just(Choice::UnitVariant),
        any::<Option<i64>>().prop_map(Choice::Single),
        (pair(), any_value()).prop_map(|(pair, value)| Choice::Double(pair, value)),
        tagged().prop_map(|inner| Choice::Named { inner }),
    ];
    leaf.prop_recursive(3, 16, 4, |inner| vec(inner, 0..4).prop_map(Choice::Many))
}

fn adjacent() -> impl Strategy<Value = Adjacent> {
    let double = (any::<i64>(), any::<f32>());
    let named = (any::<Option<i64>>(), tagged());
    prop_oneof![
        Just(Adjacent::Unit),
        any::<Option<String>>().prop_map(Adjacent::Single),
        double.prop_map(|(a, b)| Adjacent::Double(a, b)),
        named.prop_map(|(t, c)| Adjacent::Named { t, c }),
    ]
}

prop_compose! {
    fn record()(
        (small, big_number, text, maybe_text) in any::<(i8, i64, String, Option<String>)>(),
        sparse in option::of(any_value()),
        (bytes, wide) in any::<(Vec<u8>, Vec<f64>)>(),
        by_key in hash_map(any::<i64>(), any::<String>(), 0..4),
        pair in pair(),
        choices in vec(choice(), 0..4),
    ) -> Record {
        Record { small, big_number, text, maybe_text, sparse, bytes, wide, by_key, pair, choices }
    }
}

/// The entries of every map the other way round: no reader may depend on their order.
fn reversed(value: Value) -> Value {
    match value {
        Value::Map(entries) => {
            let entries = entries.into_iter().map(|(key, value)| (key, reversed(value)));
            let mut entries: Vec<_> = entries.collect();
            entries.reverse();
            Value::Map(entries.into())
        }
        Value::List(elements) => Value::List(elements.into_iter().map(reversed).collect()),
        other => other,
    }
}

proptest! {
    #[test]
    fn a_struct_is_read_as_it_was_written(item in record()) {
        prop_assert_eq!(Record::try_from(Value::from(item.clone())), Ok(item));
    }

    #[test]
    fn an_untagged_enum_is_read_as_it_was_written(item in choice()) {
        prop_assert_eq!(Choice::try_from(Value::from(item.clone())), Ok(item));
    }

    #[test]
    fn an_internally_tagged_enum_is_read_as_it_was_written(item in tagged()) {
        prop_assert_eq!(Tagged::try_from(Value::from(item.clone())), Ok(item));
    }

    #[test]
    fn an_adjacently_tagged_enum_is_read_as_it_was_written(item in adjacent()) {
        prop_assert_eq!(Adjacent::try_from(Value::from(item.clone())), Ok(item));
    }

    #[test]
    fn the_order_of_entries_does_not_matter(item in record(), choice in adjacent()) {
        let record = Record::try_from(reversed(Value::from(item.clone())));
        prop_assert_eq!(record.map(Value::from), Ok(Value::from(item)));
        let read = Adjacent::try_from(reversed(Value::from(choice.clone())));
        prop_assert_eq!(read, Ok(choice));
    }

    #[test]
    fn any_value_is_read_or_refused(value in any_value()) {
        let _ = Record::try_from(value.clone());
        let _ = Choice::try_from(value.clone());
        let _ = Tagged::try_from(value.clone());
        let _ = Adjacent::try_from(value);
    }
}
