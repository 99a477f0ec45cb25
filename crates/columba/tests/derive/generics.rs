//! Type parameters, lifetimes and const parameters, with bounds and without.

use std::collections::HashMap;
use std::fmt::Debug;
use std::hash::Hash;
use std::marker::PhantomData;

use columba::{IntoValue, TryFromError, TryFromValue, Value};

use crate::{check, check_error, list, map};

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Bare<T> {
    one: T,
    maybe: Option<T>,
    #[columba(skip_if_empty)]
    omitted: Option<T>,
    many: Vec<T>,
}

#[test]
fn parameters_need_no_bounds_of_the_users() {
    let item = Bare { one: 1_u8, maybe: None, omitted: None, many: vec![2, 3] };
    let value = map([("one", 1.into()), ("maybe", Value::Null), ("many", Value::U8List(vec![2, 3]))]);
    check(item, value);
    let many = vec!["b".to_owned()];
    let item = Bare { one: "a".to_owned(), maybe: Some("c".to_owned()), omitted: None, many };
    check(item, map([("one", "a".into()), ("maybe", "c".into()), ("many", list(["b".into()]))]));
    let item = Bare { one: Value::Null, maybe: None, omitted: Some(Value::Null), many: vec![] };
    let value = map([("one", Value::Null), ("maybe", Value::Null), ("omitted", Value::Null), ("many", list([]))]);
    check(item, value);
}

/// The bounds that programs write for themselves, with a parameter for the error alone.
#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
#[columba(tag = "t", content = "c")]
enum Spelled<T, E>
where
    T: Into<Value> + TryFrom<Value, Error = E> + PartialEq,
    E: Into<TryFromError>,
{
    None,
    One(T),
    Two(T, Option<T>),
    Named { t: T },
}

#[test]
fn parameters_may_have_the_users_bounds() {
    check(Spelled::<String, _>::None, map([("t", "None".into())]));
    check(Spelled::One(1), map([("t", "One".into()), ("c", 1.into())]));
    check(Spelled::Two(1.5, None), map([("t", "Two".into()), ("c", list([1.5.into(), Value::Null]))]));
    // The conversion of `Value` to itself cannot fail: another type of error.
    let named = map([("t", Value::Bool(true))]);
    check(Spelled::Named { t: Value::Bool(true) }, map([("t", "Named".into()), ("c", named)]));
}

/// A type that has an error of its own.
#[derive(Clone, Debug, PartialEq)]
struct Even(i64);

#[derive(Debug)]
struct Odd;

impl From<Even> for Value {
    fn from(even: Even) -> Self {
        even.0.into()
    }
}

impl TryFrom<Value> for Even {
    type Error = Odd;

    fn try_from(value: Value) -> Result<Self, Odd> {
        match value {
            Value::I64(number) if number % 2 == 0 => Ok(Self(number)),
            _ => Err(Odd),
        }
    }
}

impl From<Odd> for TryFromError {
    fn from(_: Odd) -> Self {
        Self::OtherError("odd".into())
    }
}

#[test]
fn a_parameter_brings_its_own_error() {
    #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
    struct Plain {
        even: Even,
    }
    check(Plain { even: Even(2) }, map([("even", 2.into())]));
    check_error::<Plain>(map([("even", 1.into())]), "field `even` of `Plain`: odd");
    check(Bare { one: Even(2), maybe: None, omitted: Some(Even(4)), many: vec![] }, {
        map([("one", 2.into()), ("maybe", Value::Null), ("omitted", 4.into()), ("many", list([]))])
    });
    check_error::<Spelled<Even, _>>(
        map([("t", "Two".into()), ("c", list([2.into(), 3.into()]))]),
        "element 1 of `Spelled::Two`: odd",
    );
}

trait Unit {
    type Number;
}

#[derive(Clone, Debug, PartialEq)]
struct Seconds;

impl Unit for Seconds {
    type Number = u32;
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Quantity<U: Unit> {
    number: U::Number,
    more: Option<<U as Unit>::Number>,
    #[columba(default)]
    limit: U::Number,
    #[columba(skip)]
    unit: PhantomData<U>,
}

#[test]
fn associated_types_are_converted() {
    let item = Quantity::<Seconds> { number: 1, more: Some(2), limit: 3, unit: PhantomData };
    check(item, map([("number", 1.into()), ("more", 2.into()), ("limit", 3.into())]));
    let item = Quantity::<Seconds> { number: 1, more: None, limit: 0, unit: PhantomData };
    assert_eq!(Quantity::try_from(map([("number", 1.into())])), Ok(item));
}

/// Holds the parameter only where it needs no conversion: no bounds are added.
#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Key<T>(i64, #[columba(skip)] PhantomData<T>);

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Row<T> {
    key: Key<T>,
    parent: Option<Key<T>>,
}

#[derive(Clone, Debug, PartialEq)]
struct NotConvertible;

#[test]
fn a_parameter_that_is_only_a_label_needs_no_conversion() {
    let item = Row::<NotConvertible> { key: Key(1, PhantomData), parent: None };
    check(item, map([("key", 1.into()), ("parent", Value::Null)]));
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
enum Tree<T: 'static>
where
    T: Into<Value> + TryFrom<Value>,
    T::Error: Into<TryFromError>,
    Self: Sized,
{
    Leaf(T),
    Node(Vec<Tree<T>>),
    Named { children: Vec<Self>, other: Option<Forest<T>> },
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Forest<T: 'static>
where
    T: Into<Value> + TryFrom<Value>,
    T::Error: Into<TryFromError>,
{
    trees: Vec<Tree<T>>,
}

#[test]
fn generic_types_may_hold_themselves_and_each_other() {
    let item = Tree::Named { children: vec![Tree::Node(vec![Tree::Leaf(1)])], other: Some(Forest { trees: vec![] }) };
    let node = map([("Node", list([map([("Leaf", 1.into())])]))]);
    let named = map([("children", list([node])), ("other", map([("trees", list([]))]))]);
    check(item, map([("Named", named)]));
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Index<K: Eq + Hash, V = bool> {
    by_key: HashMap<K, V>,
    by_name: HashMap<String, V>,
}

#[test]
fn maps_of_parameters_are_converted() {
    let item = Index { by_key: HashMap::from([(1, true)]), by_name: HashMap::new() };
    let by_key = Value::Map(vec![(1.into(), true.into())].into());
    check(item, map([("by_key", by_key), ("by_name", map([]))]));
}

/// `N` values of one type, which convert by hand.
#[derive(Clone, Debug, PartialEq)]
struct Exactly<const N: usize>(Vec<u8>);

impl<const N: usize> From<Exactly<N>> for Value {
    fn from(exactly: Exactly<N>) -> Self {
        exactly.0.into()
    }
}

impl<const N: usize> TryFrom<Value> for Exactly<N> {
    type Error = TryFromError;

    fn try_from(value: Value) -> Result<Self, TryFromError> {
        let bytes = Vec::try_from(value)?;
        if bytes.len() == N { Ok(Self(bytes)) } else { Err(TryFromError::BadType) }
    }
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
struct Hashes<const N: usize, const WIDE: bool = false> {
    hash: Exactly<N>,
    other: Option<Exactly<{ 1 + 1 }>>,
}

#[test]
fn const_parameters_are_kept() {
    let item = Hashes::<3> { hash: Exactly(vec![1, 2, 3]), other: None };
    check(item, map([("hash", Value::U8List(vec![1, 2, 3])), ("other", Value::Null)]));
    Hashes::<2>::try_from(map([("hash", Value::U8List(vec![1, 2, 3]))])).unwrap_err();
}

#[derive(IntoValue)]
struct Borrowed<'a, 'b: 'a, T: Clone + 'a> {
    text: &'a str,
    more: Option<&'b str>,
    #[columba(skip_if_empty)]
    item: Option<T>,
    #[columba(skip)]
    _label: PhantomData<&'a T>,
}

#[test]
fn what_is_borrowed_is_written() {
    let text = String::from("text");
    let item = Borrowed { text: &text, more: Some("more"), item: Some(1), _label: PhantomData };
    let value = map([("text", "text".into()), ("more", "more".into()), ("item", 1.into())]);
    assert_eq!(Value::from(item), value);
}

#[test]
fn self_in_a_bound_is_the_item() {
    trait Describe {}

    #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
    struct Described<T: PartialOrd<Self>>
    where
        Self: Describe,
    {
        item: T,
    }

    impl<T: PartialOrd<Self>> Describe for Described<T> {}

    #[derive(Clone, Debug, IntoValue, TryFromValue)]
    struct Own(i64);

    impl PartialEq<Described<Own>> for Own {
        fn eq(&self, _: &Described<Own>) -> bool {
            false
        }
    }

    impl PartialOrd<Described<Own>> for Own {
        fn partial_cmp(&self, _: &Described<Own>) -> Option<std::cmp::Ordering> {
            None
        }
    }

    let value = Value::from(Described { item: Own(1) });
    assert_eq!(value, map([("item", 1.into())]));
    let Described { item: Own(number) } = Described::<Own>::try_from(value).unwrap();
    assert_eq!(number, 1);
}
