//! What reading says about a value that does not fit.

use columba::{TryFromValue, Value};

use crate::{check_error, list, map};

const BAD_TYPE: &str = "the value is of another type than the one asked for; ask for the type that the sender sent";

#[derive(Debug, TryFromValue)]
#[columba(rename_all = "camelCase")]
#[expect(dead_code, reason = "only errors are looked at")]
struct Point {
    x_offset: i64,
    y: u8,
    label: Option<String>,
}

#[derive(Debug, TryFromValue)]
#[expect(dead_code, reason = "only errors are looked at")]
struct Path {
    start: Point,
    more: Vec<Point>,
}

#[test]
fn a_missing_field_is_named_as_it_is_on_the_wire() {
    check_error::<Point>(map([("y", 1.into())]), "missing field `xOffset` of `Point`");
    check_error::<Point>(map([("x_offset", 1.into())]), "missing field `xOffset` of `Point`");
}

#[test]
fn a_bad_field_is_named_with_the_reason() {
    check_error::<Point>(map([("xOffset", "1".into())]), &format!("field `xOffset` of `Point`: {BAD_TYPE}"));
    check_error::<Point>(
        map([("xOffset", 1.into()), ("y", 256.into())]),
        "field `y` of `Point`: the integer does not fit into the type asked for; ask for a wider one (i64 holds all)",
    );
    check_error::<Point>(
        map([("xOffset", 1.into()), ("y", 1.into()), ("label", 2.into())]),
        &format!("field `label` of `Point`: {BAD_TYPE}"),
    );
}

#[test]
fn a_nested_error_names_the_way() {
    let start = map([("xOffset", 1.into())]);
    check_error::<Path>(map([("start", start.clone())]), "field `start` of `Path`: missing field `y` of `Point`");
    let good = map([("xOffset", 1.into()), ("y", 2.into())]);
    check_error::<Path>(
        map([("start", good), ("more", list([start]))]),
        "field `more` of `Path`: missing field `y` of `Point`",
    );
}

#[derive(Debug, TryFromValue)]
#[expect(dead_code, reason = "only errors are looked at")]
struct Meters(f64);

#[derive(Debug, TryFromValue)]
#[expect(dead_code, reason = "only errors are looked at")]
struct Pair(i64, bool);

#[test]
fn the_shape_of_the_value_is_named() {
    check_error::<Point>(list([]), "`Point` is read from a map, not from a list");
    check_error::<Point>("x", "`Point` is read from a map, not from the string \"x\"");
    check_error::<Pair>(map([]), "`Pair` is read from a list, not from a map");
    check_error::<Pair>(Value::U8List(vec![1, 2]), "`Pair` is read from a list, not from a value of the kind U8List");
    check_error::<Pair>(list([1.into(), 1.into()]), &format!("element 1 of `Pair`: {BAD_TYPE}"));
    check_error::<Pair>(list([1.into()]), "missing element 1 of `Pair`");
    check_error::<Meters>("1 m", &format!("`Meters`: {BAD_TYPE}"));
}

#[derive(Debug, TryFromValue)]
#[columba(rename_all = "snake_case")]
#[expect(dead_code, reason = "only errors are looked at")]
enum Untagged {
    UnitOne,
    One(bool),
    Two(i64, i64),
    Named { field: i64 },
}

#[test]
fn an_untagged_variant_is_named() {
    let known = "there is `unit_one`, `one`, `two`, `named`";
    check_error::<Untagged>("UnitOne", &format!("unknown variant `UnitOne` of `Untagged`; {known}"));
    check_error::<Untagged>(map([("", Value::Null)]), &format!("unknown variant `` of `Untagged`; {known}"));
    check_error::<Untagged>(map([("one", 1.into())]), &format!("`Untagged::One`: {BAD_TYPE}"));
    check_error::<Untagged>(map([("two", list([1.into()]))]), "missing element 1 of `Untagged::Two`");
    check_error::<Untagged>(map([("named", map([]))]), "missing field `field` of `Untagged::Named`");
}

#[test]
fn an_untagged_enum_in_another_shape_is_refused() {
    check_error::<Untagged>(Value::Null, "`Untagged` is read from a string or a map of one entry, not from null");
    check_error::<Untagged>(map([]), "`Untagged` is read from a string or a map of one entry, not from a map of 0");
    check_error::<Untagged>(
        map([("one", true.into()), ("two", Value::Null)]),
        "`Untagged` is read from a string or a map of one entry, not from a map of 2",
    );
    check_error::<Untagged>(
        Value::Map(vec![(1.into(), 1.into())].into()),
        "the variant of `Untagged` is read from a string, not from a value of the kind I64",
    );
    check_error::<Untagged>(
        "one",
        "variant `one` of `Untagged` is read from a map of one entry, not from its name alone",
    );
    check_error::<Untagged>(
        map([("unit_one", Value::Null)]),
        "variant `unit_one` of `Untagged` is read from its name alone, not from a map",
    );
}

#[derive(Debug, TryFromValue)]
#[columba(tag = "t")]
#[expect(dead_code, reason = "only errors are looked at")]
enum Internal {
    Named { field: i64 },
}

#[derive(Debug, TryFromValue)]
#[columba(tag = "t", content = "c")]
#[expect(dead_code, reason = "only errors are looked at")]
enum Adjacent {
    One(bool),
    Named { field: i64 },
}

#[test]
fn a_bad_tag_is_named() {
    check_error::<Internal>("Named", "`Internal` is read from a map, not from the string \"Named\"");
    check_error::<Internal>(map([("field", 1.into())]), "missing tag `t` of `Internal`");
    check_error::<Internal>(
        map([("t", 1.into())]),
        "the tag `t` of `Internal` is read from a string, not from a value of the kind I64",
    );
    check_error::<Internal>(map([("t", "T".into())]), "unknown variant `T` of `Internal`; there is `Named`");
    check_error::<Adjacent>(map([("c", Value::Null)]), "missing tag `t` of `Adjacent`");
}

#[test]
fn content_of_another_shape_is_refused() {
    check_error::<Internal>(map([("t", "Named".into())]), "missing field `field` of `Internal::Named`");
    check_error::<Adjacent>(map([("t", "One".into())]), &format!("`Adjacent::One`: {BAD_TYPE}"));
    check_error::<Adjacent>(map([("t", "Named".into())]), "`Adjacent::Named` is read from a map, not from null");
}
