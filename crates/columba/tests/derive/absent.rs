//! What is missing, null, or has a default.

use columba::{IntoValue, TryFromValue, Value};

use crate::{check, check_error, map};

/// An `Option` that does not look like one.
type Hidden<T> = Option<T>;

#[derive(Clone, Debug, Default, PartialEq, IntoValue, TryFromValue)]
#[allow(unused_qualifications, reason = "a spelling of `Option` that users have")]
struct Options {
    plain: Option<i64>,
    hidden: Hidden<i64>,
    spelled: std::option::Option<String>,
    any: Option<Value>,
}

#[test]
fn none_is_written_as_null_and_read_from_null_or_nothing() {
    let nulls = map(["plain", "hidden", "spelled", "any"].map(|key| (key, Value::Null)));
    check(Options::default(), nulls);
    assert_eq!(Options::try_from(map([])), Ok(Options::default()));
}

#[derive(Clone, Debug, Default, PartialEq, IntoValue, TryFromValue)]
struct Sparse {
    #[columba(skip_if_empty)]
    number: Option<i64>,
    #[columba(skip_if_empty)]
    hidden: Hidden<String>,
    #[irondash(skip_if_empty, rename = "V")]
    any: Option<Value>,
    #[columba(skip_if_empty, default)]
    unit: Option<()>,
    #[columba(skip_if_empty)]
    wrapped: Option<Wrapped>,
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Wrapped(Option<i64>);

#[test]
fn with_skip_if_empty_none_writes_no_key() {
    check(Sparse::default(), map([]));
    let item = Sparse { number: Some(0), hidden: Some(String::new()), ..Sparse::default() };
    check(item, map([("number", 0.into()), ("hidden", "".into())]));
}

#[test]
fn with_skip_if_empty_a_null_comes_back_inside_some() {
    check(Sparse { any: Some(Value::Null), ..Sparse::default() }, map([("V", Value::Null)]));
    check(Sparse { unit: Some(()), ..Sparse::default() }, map([("unit", Value::Null)]));
    check(Sparse { wrapped: Some(Wrapped(None)), ..Sparse::default() }, map([("wrapped", Value::Null)]));
}

#[test]
fn with_skip_if_empty_a_null_that_cannot_be_inside_reads_as_none() {
    let value = map([("number", Value::Null), ("hidden", Value::Null)]);
    assert_eq!(Sparse::try_from(value), Ok(Sparse::default()));
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Defaults {
    #[columba(default)]
    count: u16,
    #[irondash(default)]
    names: Vec<String>,
    #[columba(default)]
    extra: Value,
    #[columba(default)]
    maybe: Option<i64>,
    #[columba(default)]
    port: Port,
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Port(u16);

impl Default for Port {
    fn default() -> Self {
        Self(80)
    }
}

#[test]
fn a_default_is_read_when_the_key_is_missing() {
    let item = Defaults { count: 0, names: vec![], extra: Value::Null, maybe: None, port: Port(80) };
    assert_eq!(Defaults::try_from(map([])), Ok(item));
}

#[test]
fn a_default_is_not_read_in_place_of_a_bad_value() {
    check_error::<Defaults>(
        map([("count", Value::Null)]),
        "field `count` of `Defaults`: the value is of another type than the one asked for; \
         ask for the type that the sender sent",
    );
}

#[test]
fn a_default_is_written_like_any_value() {
    let item = Defaults { count: 0, names: vec![], extra: Value::Null, maybe: None, port: Port(80) };
    let value = map([
        ("count", 0.into()),
        ("names", Value::List(vec![])),
        ("extra", Value::Null),
        ("maybe", Value::Null),
        ("port", 80.into()),
    ]);
    check(item, value);
}

#[test]
fn elements_missing_at_the_end_read_as_missing_keys_do() {
    #[derive(Debug, PartialEq, TryFromValue)]
    struct Version(u8, #[columba(default)] u8, Option<String>);
    assert_eq!(Version::try_from(Value::List(vec![1.into()])), Ok(Version(1, 0, None)));
    check_error::<Version>(Value::List(vec![]), "missing element 0 of `Version`");
}

#[test]
fn a_missing_value_is_an_error_even_where_null_would_do() {
    #[derive(Debug, PartialEq, TryFromValue)]
    struct Needs {
        any: Value,
    }
    check_error::<Needs>(map([]), "missing field `any` of `Needs`");
}
