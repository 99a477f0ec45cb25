//! Makes values by a few words, so that what Dart gets was never in Dart.

use columba::{DartCapability, DartObject, DartSendPort, MethodCall, MethodCallReply, MethodHandler, Value};
use std::mem::ManuallyDrop;

struct Make;

impl MethodHandler for Make {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        let made = match call.method.as_str() {
            "typed" => typed(call.args),
            "text" => text(call.args),
            "integers" => Some(integers()),
            "negatives" => Some(negatives()),
            "doubles" => Some(doubles()),
            "deep" => call.args.try_into().ok().map(deep),
            "bytes-and-address" => call.args.try_into().ok().map(bytes_and_address),
            "send-port" => call.args.try_into().ok().map(send_port),
            "capability" => call.args.try_into().ok().map(|id| DartObject::Capability(DartCapability { id }).into()),
            _ => None,
        };
        match made {
            Some(value) => reply.send_ok(value),
            None => reply.send_error("cannot-make".into(), Some(call.method), Value::Null),
        }
    }
}

pub(crate) fn register() {
    let _registered = ManuallyDrop::new(Make.register("make"));
}

fn kind_and_count(args: Value) -> Option<(String, usize)> {
    let list: Vec<Value> = args.try_into().ok()?;
    let mut items = list.into_iter();
    let kind: String = items.next()?.try_into().ok()?;
    let count: i64 = items.next()?.try_into().ok()?;
    Some((kind, usize::try_from(count).ok()?))
}

/// `[kind, count]`: element `i` is `i * 7 - 3`, as the kind wraps it.
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "the pattern wraps on purpose")]
#[expect(clippy::cast_precision_loss, reason = "the numbers are small")]
fn typed(args: Value) -> Option<Value> {
    let (kind, count) = kind_and_count(args)?;
    let elements = (0..i64::try_from(count).ok()?).map(|index| index * 7 - 3);
    Some(match kind.as_str() {
        "i8" => elements.map(|n| n as i8).collect::<Vec<_>>().into(),
        "u8" => elements.map(|n| n as u8).collect::<Vec<_>>().into(),
        "i16" => elements.map(|n| n as i16).collect::<Vec<_>>().into(),
        "u16" => elements.map(|n| n as u16).collect::<Vec<_>>().into(),
        "i32" => elements.map(|n| n as i32).collect::<Vec<_>>().into(),
        "u32" => elements.map(|n| n as u32).collect::<Vec<_>>().into(),
        "i64" => elements.collect::<Vec<_>>().into(),
        "f32" => elements.map(|n| n as f32).collect::<Vec<_>>().into(),
        "f64" => elements.map(|n| n as f64).collect::<Vec<_>>().into(),
        _ => return None,
    })
}

/// `[kind, count]`: a text of `count` UTF-16 units.
fn text(args: Value) -> Option<Value> {
    let (kind, count) = kind_and_count(args)?;
    Some(Value::String(match kind.as_str() {
        "ascii" => "a".repeat(count),
        "nul" => "\0".repeat(count),
        "latin1" => "\u{e9}".repeat(count),
        "utf16" => "\u{20ac}".repeat(count),
        "pairs" => "\u{1f54a}".repeat(count / 2),
        // All but the last unit are ASCII.
        "late" => "a".repeat(count.saturating_sub(1)) + "\u{20ac}",
        _ => return None,
    }))
}

fn integers() -> Value {
    let edges = [0, 127, 128, 255, 256, i64::from(i32::MAX), i64::from(i32::MAX) + 1, i64::MAX];
    let list: Vec<Value> = edges.into_iter().flat_map(|n| [n, -n, -n - 1]).map(Value::I64).collect();
    Value::List(list)
}

/// -1, -2, -3, -256, -257 and so on: one of each magnitude, and its neighbours.
fn negatives() -> Value {
    let list = (0..63).flat_map(|bits| [-1, 0, 1].map(|beside| (-(1_i64 << bits)).saturating_add(beside)));
    Value::List(list.map(Value::I64).chain([Value::I64(i64::MIN)]).collect())
}

fn doubles() -> Value {
    let list = [0.0, -0.0, 0.1, f64::MIN, f64::MAX, f64::MIN_POSITIVE, f64::INFINITY, f64::NEG_INFINITY, f64::NAN];
    Value::List(list.into_iter().map(Value::F64).collect())
}

/// Lists nested `depth` deep.
fn deep(depth: i64) -> Value {
    (0..depth).fold(Value::Null, |inner, _| Value::List(vec![inner]))
}

/// `count` bytes, and where they are.
fn bytes_and_address(count: i64) -> Value {
    let bytes = vec![7_u8; usize::try_from(count).unwrap_or(0)];
    let address = i64::try_from(bytes.as_ptr().addr()).unwrap_or(0);
    Value::List(vec![address.into(), bytes.into()])
}

fn send_port(id: i64) -> Value {
    DartObject::SendPort(DartSendPort { id, origin_id: 0 }).into()
}
