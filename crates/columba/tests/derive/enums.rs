//! Enums in each of the three representations.

use columba::{IntoValue, TryFromValue, Value};

use crate::{check, list, map};

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
enum Shape {
    Nothing,
    Circle(f64),
    Maybe(Option<f64>),
    Line(i64, i64),
    Rect { w: f64, h: Option<f64> },
    EmptyTuple(),
    EmptyStruct {},
}

#[test]
fn an_untagged_enum_is_a_name_or_a_map_of_one_entry() {
    check(Shape::Nothing, "Nothing");
    check(Shape::Circle(0.5), map([("Circle", 0.5.into())]));
    check(Shape::Maybe(None), map([("Maybe", Value::Null)]));
    check(Shape::Maybe(Some(2.0)), map([("Maybe", 2.0.into())]));
    check(Shape::Line(1, -2), map([("Line", list([1.into(), (-2).into()]))]));
    let rect = map([("w", 1.0.into()), ("h", Value::Null)]);
    check(Shape::Rect { w: 1.0, h: None }, map([("Rect", rect)]));
    check(Shape::EmptyTuple(), map([("EmptyTuple", list([]))]));
    check(Shape::EmptyStruct {}, map([("EmptyStruct", map([]))]));
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
#[columba(tag = "kind")]
enum Event {
    Closed,
    Moved {
        x: i64,
        y: i64,
    },
    #[columba(rename_all = "SCREAMING-KEBAB-CASE")]
    KeyDown {
        key_code: i64,
    },
    Bare {},
}

#[test]
fn an_internal_tag_stands_beside_the_fields() {
    check(Event::Closed, map([("kind", "Closed".into())]));
    check(Event::Moved { x: 1, y: 2 }, map([("kind", "Moved".into()), ("x", 1.into()), ("y", 2.into())]));
    check(Event::KeyDown { key_code: 13 }, map([("KEY-CODE", 13.into()), ("kind", "KeyDown".into())]));
    check(Event::Bare {}, map([("kind", "Bare".into())]));
}

#[test]
fn an_internal_tag_is_found_behind_the_fields() {
    let value = map([("y", 2.into()), ("z", 3.into()), ("x", 1.into()), ("kind", "Moved".into())]);
    assert_eq!(Event::try_from(value), Ok(Event::Moved { x: 1, y: 2 }));
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
#[columba(tag = "t", content = "c", rename_all = "snake_case")]
enum Reply {
    NoContent,
    Body(Vec<u8>),
    Maybe(Option<i64>),
    Redirect(i64, String),
    // In the content, the names of the tag and the content are free.
    Failed { t: String, c: i64 },
}

#[test]
fn an_adjacent_tag_stands_beside_the_content() {
    check(Reply::NoContent, map([("t", "no_content".into())]));
    check(Reply::Body(vec![1, 2]), map([("t", "body".into()), ("c", Value::U8List(vec![1, 2]))]));
    check(Reply::Maybe(None), map([("t", "maybe".into()), ("c", Value::Null)]));
    let redirect = list([301.into(), "/".into()]);
    check(Reply::Redirect(301, "/".into()), map([("c", redirect), ("t", "redirect".into())]));
    let failed = map([("t", "tag".into()), ("c", 7.into())]);
    check(Reply::Failed { t: "tag".into(), c: 7 }, map([("t", "failed".into()), ("c", failed)]));
}

#[test]
fn missing_content_reads_as_null_and_that_of_a_unit_variant_is_passed_over() {
    assert_eq!(Reply::try_from(map([("t", "maybe".into())])), Ok(Reply::Maybe(None)));
    let value = map([("t", "no_content".into()), ("c", "surplus".into())]);
    assert_eq!(Reply::try_from(value), Ok(Reply::NoContent));
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
enum Expr {
    Number(f64),
    Sum(Vec<Self>),
    Call { name: Option<Name>, args: Vec<Expr> },
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
#[columba(rename_all = "UPPERCASE")]
enum Name {
    Sin,
    Cos,
}

#[test]
fn enums_nest() {
    let item = Expr::Call { name: Some(Name::Sin), args: vec![Expr::Sum(vec![Expr::Number(1.0)])] };
    let sum = map([("Sum", list([map([("Number", 1.0.into())])]))]);
    check(item, map([("Call", map([("name", "SIN".into()), ("args", list([sum]))]))]));
    check(vec![Name::Cos, Name::Sin], list(["COS".into(), "SIN".into()]));
}

#[test]
fn discriminants_change_nothing() {
    #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
    #[repr(u8)]
    enum Level {
        Low = 1 << 4,
        High = { 2 + 3 } * 7,
    }
    check(Level::Low, "Low");
    check(Level::High, "High");
}

#[test]
fn an_enum_without_variants_cannot_be_read() {
    #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
    enum Never {}
    let error = Never::try_from(Value::from("Any")).unwrap_err();
    assert_eq!(error.to_string(), "unknown variant `Any` of `Never`; there is none");
}
