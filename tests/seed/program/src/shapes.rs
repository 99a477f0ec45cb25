//! Structs and enums by derive, under each attribute.

use irondash_message_channel::{
    IntoValue, MethodCall, MethodCallReply, MethodHandler, TryFromError, TryFromValue, Value,
};
use std::collections::HashMap;
use std::mem::ManuallyDrop;

#[derive(Debug, Clone, PartialEq, Default, IntoValue, TryFromValue)]
#[irondash(rename_all = "camelCase")]
struct Vessel {
    call_sign: String,
    draught: Option<f64>,
    #[irondash(rename = "type")]
    kind: Kind,
    #[irondash(skip)]
    secret: u8,
    #[irondash(default)]
    crew_size: u32,
    #[irondash(skip_if_empty)]
    note: Option<Value>,
    #[irondash(skip_if_empty, rename = "to")]
    bound_for: Option<String>,
    position: Position,
    logs: HashMap<String, Vec<Entry>>,
    cargo: Vec<u8>,
}

#[derive(Debug, Clone, Copy, PartialEq, Default, IntoValue, TryFromValue)]
#[irondash(rename_all = "SCREAMING_SNAKE_CASE")]
enum Kind {
    #[default]
    SailingShip,
    #[irondash(rename = "tug")]
    TugBoat,
}

#[derive(Debug, Clone, PartialEq, Default, IntoValue, TryFromValue)]
struct Position(f64, f64);

#[derive(Debug, Clone, PartialEq, IntoValue, TryFromValue)]
struct Knots(i32);

#[derive(Debug, Clone, PartialEq, IntoValue, TryFromValue)]
#[irondash(rename_all = "snake_case")]
enum Entry {
    Anchored,
    Speed(Knots),
    Between(i64, i64),
    #[irondash(rename_all = "UPPERCASE")]
    Sighted {
        what: String,
    },
    #[irondash(skip)]
    #[allow(dead_code)]
    Hidden,
}

#[derive(Debug, Clone, PartialEq, IntoValue, TryFromValue)]
#[irondash(tag = "kind", rename_all = "kebab-case")]
enum Order {
    HeaveTo,
    ChangeCourse { degrees: u16 },
}

#[derive(Debug, Clone, PartialEq, IntoValue, TryFromValue)]
#[irondash(tag = "t", content = "c", rename_all = "lowercase")]
enum Signal {
    Horn,
    Flags(Vec<String>),
    Light { colour: String, seconds: f64 },
}

#[derive(Debug, Clone, PartialEq, IntoValue, TryFromValue)]
struct Pair<A, B>
where
    A: Into<Value> + TryFrom<Value, Error = TryFromError>,
    B: Into<Value> + TryFrom<Value, Error = TryFromError>,
{
    left: A,
    right: B,
}

#[derive(TryFromValue, IntoValue)]
struct Everything {
    vessel: Vessel,
    orders: Vec<Order>,
    signals: Vec<Signal>,
    pair: Pair<i64, String>,
}

struct Shapes;

impl MethodHandler for Shapes {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "default" => reply.send_ok(Vessel::default()),
            "vessel" => reply.send(Vessel::try_from(call.args)),
            "everything" => {
                let everything: Result<Everything, TryFromError> = call.args.try_into();
                reply.send(everything);
            }
            "skipped" => reply.send_ok(Entry::Hidden),
            _ => reply.send_ok(vec![
                Value::from(Kind::TugBoat),
                Entry::Between(1, 2).into(),
                Order::ChangeCourse { degrees: 90 }.into(),
                Signal::Horn.into(),
            ]),
        }
    }
}

pub fn register() {
    let _ = ManuallyDrop::new(Shapes.register("shapes"));
}
