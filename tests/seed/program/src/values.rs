//! What becomes a value and what a value becomes.

use irondash_message_channel::*;
use std::collections::HashMap;
use std::mem::ManuallyDrop;
use std::sync::Arc;

struct Values;

/// Names every variant of `Value`, without a catch-all.
fn kind_of(value: &Value) -> &'static str {
    match value {
        Value::Null => "Null",
        Value::Bool(_) => "Bool",
        Value::I64(_) => "I64",
        Value::F64(_) => "F64",
        Value::String(_) => "String",
        Value::I8List(_) => "I8List",
        Value::U8List(_) => "U8List",
        Value::I16List(_) => "I16List",
        Value::U16List(_) => "U16List",
        Value::I32List(_) => "I32List",
        Value::U32List(_) => "U32List",
        Value::I64List(_) => "I64List",
        Value::F32List(_) => "F32List",
        Value::F64List(_) => "F64List",
        Value::List(_) => "List",
        Value::Map(_) => "Map",
        Value::Dart(object) => match object {
            DartObject::SendPort(_) => "SendPort",
            DartObject::Capability(_) => "Capability",
            #[allow(unreachable_patterns)]
            _ => "another object",
        },
        Value::FinalizableHandle(_) => "FinalizableHandle",
    }
}

/// One value of everything that has a conversion.
fn everything() -> Vec<Value> {
    let words: HashMap<String, i32> = HashMap::from([("one".to_string(), 1)]);
    let pairs: Vec<(Value, Value)> = vec![(2.into(), "two".into()), ("1".into(), 1.into())];
    vec![
        true.into(),
        (-8_i8).into(),
        8_u8.into(),
        (-16_i16).into(),
        16_u16.into(),
        (-32_i32).into(),
        32_u32.into(),
        (-64_i64).into(),
        0.5_f32.into(),
        Value::from(0.25_f64),
        String::from("string").into(),
        "str".into(),
        ().into(),
        None::<bool>.into(),
        Some("some").into(),
        words.into(),
        pairs.into(),
        vec![1_i8].into(),
        vec![1_u8].into(),
        vec![1_i16].into(),
        vec![1_u16].into(),
        vec![1_i32].into(),
        vec![1_u32].into(),
        vec![1_i64].into(),
        vec![1_f32].into(),
        vec![1_f64].into(),
        vec!["a", "b"].into(),
        vec![vec![1_u8]].into(),
        vec![Some(1), None].into(),
        Value::Map(ValueTupleList::new(vec![("k".into(), ().into())])),
    ]
}

fn round_trip<T>(value: T)
where
    T: Into<Value> + TryFrom<Value, Error = TryFromError> + PartialEq + Clone + std::fmt::Debug,
{
    let there: Value = value.clone().into();
    assert_eq!(T::try_from(there), Ok(value));
}

fn check_conversions() -> Result<(), TryFromError> {
    round_trip(true);
    round_trip(i8::MIN);
    round_trip(u8::MAX);
    round_trip(i16::MIN);
    round_trip(u16::MAX);
    round_trip(i32::MIN);
    round_trip(u32::MAX);
    round_trip(i64::MIN);
    round_trip(f32::MIN_POSITIVE);
    round_trip(f64::MAX);
    round_trip(String::from("text"));
    round_trip(());
    round_trip(vec![1_i8, -1]);
    round_trip(vec![1_u8]);
    round_trip(vec![1_i16]);
    round_trip(vec![1_u16]);
    round_trip(vec![1_i32]);
    round_trip(vec![1_u32]);
    round_trip(vec![1_i64]);
    round_trip(vec![1_f32]);
    round_trip(vec![1_f64]);
    round_trip(vec![String::new()]);
    round_trip(HashMap::from([(1_i64, vec![true])]));
    round_trip(vec![(Value::Null, Value::Bool(true))]);

    let narrow: Result<u8, TryFromError> = Value::I64(256).try_into();
    assert_eq!(narrow, Err(TryFromError::IntConversionError));
    let inexact: Result<f32, _> = Value::F64(0.1).try_into();
    assert_eq!(inexact, Err(TryFromError::FloatConversionError));
    assert_eq!(bool::try_from(Value::Null), Err(TryFromError::BadType));
    assert_eq!(Vec::<u8>::try_from(Value::I8List(vec![1])), Err(TryFromError::BadType));
    let handle = Arc::<FinalizableHandle>::try_from(Value::Null);
    assert!(matches!(handle, Err(TryFromError::BadType)));
    assert!(DartObject::try_from(Value::Bool(true)).is_err());

    let one = ValueTupleList::from(vec![(Value::I64(1), Value::Null), (Value::I64(2), Value::Null)]);
    let other: ValueTupleList = vec![(Value::I64(2), Value::Null), (Value::I64(1), Value::Null)].into();
    assert_eq!(one, other);
    assert_eq!(one.len(), 2);
    let by_key: HashMap<Value, Value> = one.clone().into();
    let back: ValueTupleList = by_key.into();
    assert_eq!(back, one);
    let pairs: Vec<(Value, Value)> = one.into();
    assert_eq!(pairs.into_iter().filter(|(key, _)| *key == 1.into()).count(), 1);
    let list: ValueTupleList = Value::Map(back).try_into()?;
    for (key, _) in list {
        let _: i64 = key.try_into()?;
    }
    assert_eq!(Value::F64(f64::NAN), Value::F64(f64::NAN));
    assert!(Value::I64(1) < Value::I64(2));
    Ok(())
}

/// Names every variant, without a catch-all.
fn name_of(error: &TryFromError) -> String {
    match error {
        TryFromError::BadType => "bad type".into(),
        TryFromError::IntConversionError => "int".into(),
        TryFromError::FloatConversionError => "float".into(),
        TryFromError::OtherError(text) => text.clone(),
    }
}

impl MethodHandler for Values {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "kind" => reply.send_ok(kind_of(&call.args)),
            "kinds" => {
                let values: Vec<Value> = call.args.try_into().unwrap_or_default();
                reply.send_ok(values.iter().map(kind_of).collect::<Vec<_>>());
            }
            "echo" => reply.send_ok(call.args),
            "everything" => reply.send_ok(everything()),
            "check" => reply.send(check_conversions().map(|()| "checked")),
            "as_u8" => match u8::try_from(call.args) {
                Ok(number) => reply.send_ok(number),
                Err(error) => reply.send_ok(name_of(&error)),
            },
            _ => reply.send_err(TryFromError::OtherError(call.method)),
        }
    }
}

pub fn register() {
    let _ = ManuallyDrop::new(Values.register("values"));
}
