//! Says what arrived, so that a mistake made on the way there is not undone on the way back.

use columba::{MethodCall, MethodCallReply, MethodHandler, Value};
use std::fmt::Write as _;
use std::mem::ManuallyDrop;

struct Inspect;

impl MethodHandler for Inspect {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "describe" => reply.send_ok(describe(&call.args)),
            "address" => reply.send_ok(address(&call.args)),
            "utf8" => reply.send_ok(utf8(&call.args)),
            other => reply.send_error("no-such-method".into(), Some(other.into()), Value::Null),
        }
    }
}

pub(crate) fn register() {
    let _registered = ManuallyDrop::new(Inspect.register("inspect"));
}

/// The value in a notation of its own: `[i64 1, {string "a": null}]`. Long ones are cut.
fn describe(value: &Value) -> String {
    let mut text = String::new();
    write(&mut text, value);
    text
}

fn write(out: &mut String, value: &Value) {
    // Writing to a string cannot fail.
    let _written = match value {
        Value::Null => write!(out, "null"),
        Value::Bool(value) => write!(out, "{value}"),
        Value::I64(value) => write!(out, "i64 {value}"),
        Value::F64(value) => write!(out, "f64 {:#018x}", value.to_bits()),
        Value::String(value) => write!(out, "string {value:?}"),
        Value::I8List(list) => write!(out, "i8 {list:?}"),
        Value::U8List(list) => write!(out, "u8 {list:?}"),
        Value::I16List(list) => write!(out, "i16 {list:?}"),
        Value::U16List(list) => write!(out, "u16 {list:?}"),
        Value::I32List(list) => write!(out, "i32 {list:?}"),
        Value::U32List(list) => write!(out, "u32 {list:?}"),
        Value::I64List(list) => write!(out, "i64 {list:?}"),
        Value::F32List(list) => write!(out, "f32 {list:?}"),
        Value::F64List(list) => write!(out, "f64 {list:?}"),
        Value::List(list) => {
            write_all(out, "[", list.iter(), "]", write);
            Ok(())
        }
        Value::Map(map) => {
            write_all(out, "{", map.iter(), "}", |out, (key, value)| {
                write(out, key);
                out.push_str(": ");
                write(out, value);
            });
            Ok(())
        }
        other => write!(out, "{other:?}"),
    };
}

fn write_all<T>(
    out: &mut String,
    open: &str,
    items: impl Iterator<Item = T>,
    close: &str,
    write: impl Fn(&mut String, T),
) {
    out.push_str(open);
    for (index, item) in items.enumerate() {
        if index > 0 {
            out.push_str(", ");
        }
        write(out, item);
    }
    out.push_str(close);
}

/// Where the memory of typed data or text is.
fn address(value: &Value) -> i64 {
    let address = match value {
        Value::U8List(list) => list.as_ptr().addr(),
        Value::F64List(list) => list.as_ptr().addr(),
        Value::String(text) => text.as_ptr().addr(),
        _ => 0,
    };
    i64::try_from(address).unwrap_or(0)
}

/// The bytes of a text as Rust has it.
fn utf8(value: &Value) -> Value {
    match value {
        Value::String(text) => Value::U8List(text.clone().into_bytes()),
        _ => Value::Null,
    }
}
