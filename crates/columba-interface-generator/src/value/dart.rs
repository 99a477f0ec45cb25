//! Values as Dart source.

use std::fmt::Write as _;

use columba_interface::model::{Model, TypeKind, TypeRef, TypedData};

use super::Value;
use super::numbers::{Element, bits, element, name};

/// The type in Dart, as generated code has it: without prefixes of imports.
#[must_use]
pub fn type_text(model: &Model, ty: &TypeRef) -> String {
    let base = match &ty.kind {
        TypeKind::Bool => "bool".to_owned(),
        TypeKind::Int => "int".to_owned(),
        TypeKind::Double => "double".to_owned(),
        TypeKind::String => "String".to_owned(),
        TypeKind::Object => "Object".to_owned(),
        TypeKind::TypedData(data) => name(*data).to_owned(),
        TypeKind::List(of) => format!("List<{}>", type_text(model, of)),
        TypeKind::Set(of) => format!("Set<{}>", type_text(model, of)),
        TypeKind::Map(map) => format!("Map<{}, {}>", type_text(model, &map.key), type_text(model, &map.value)),
        TypeKind::Class(class) => model.classes[*class].name.to_string(),
        TypeKind::Enum(of) => model.enums[*of].name.to_string(),
        TypeKind::Proxy(proxy) => model.proxy_apis[*proxy].name.to_string(),
        TypeKind::DateTime => "DateTime".to_owned(),
        TypeKind::Duration => "Duration".to_owned(),
        TypeKind::Uri => "Uri".to_owned(),
        TypeKind::BigInt => "BigInt".to_owned(),
    };
    if ty.nullable { base + "?" } else { base }
}

/// The value, which is one of `ty`, as an expression. It needs `dart:typed_data` and the generated code.
#[must_use]
pub fn expression(model: &Model, ty: &TypeRef, value: &Value) -> String {
    match (value, &ty.kind) {
        (Value::List(values), TypeKind::List(of)) => {
            format!("<{}>[{}]", type_text(model, of), joined(values, |value| expression(model, of, value)))
        }
        (Value::Set(values), TypeKind::Set(of)) => {
            format!("<{}>{{{}}}", type_text(model, of), joined(values, |value| expression(model, of, value)))
        }
        (Value::Map(entries), TypeKind::Map(map)) => {
            let types = format!("{}, {}", type_text(model, &map.key), type_text(model, &map.value));
            let entry = |(key, value): &(Value, Value)| {
                format!("{}: {}", expression(model, &map.key, key), expression(model, &map.value, value))
            };
            format!("<{types}>{{{}}}", joined(entries, entry))
        }
        _ => untyped(model, value),
    }
}

/// The value where an `Object` is wanted.
fn untyped(model: &Model, value: &Value) -> String {
    match value {
        Value::Null => "null".to_owned(),
        Value::Bool(value) => value.to_string(),
        Value::Int(value) => value.to_string(),
        Value::Double(value) => double(*value),
        Value::String(text) => string(text),
        Value::Numbers(data, bytes) => numbers(*data, bytes),
        Value::List(values) => format!("<Object?>[{}]", joined(values, |value| untyped(model, value))),
        Value::Set(values) => format!("<Object?>{{{}}}", joined(values, |value| untyped(model, value))),
        Value::Map(entries) => {
            let entry = |(key, value): &(Value, Value)| format!("{}: {}", untyped(model, key), untyped(model, value));
            format!("<Object?, Object?>{{{}}}", joined(entries, entry))
        }
        Value::Enum(of, index) => {
            let declared = &model.enums[*of];
            let value = declared.values.get(*index).map_or("", |value| value.name.as_str());
            format!("{}.{value}", declared.name)
        }
        Value::Object(class, values) => {
            let class = &model.classes[*class];
            let fields: Vec<String> = class
                .fields()
                .iter()
                .zip(values)
                .map(|(field, value)| format!("{}: {}", field.name, expression(model, &field.ty, value)))
                .collect();
            format!("{}({})", class.name, fields.join(", "))
        }
        Value::DateTime { micros, is_utc } => format!("DateTime.fromMicrosecondsSinceEpoch({micros}, isUtc: {is_utc})"),
        Value::Duration(micros) => format!("Duration(microseconds: {micros})"),
        Value::Uri(text) => format!("Uri.parse({})", string(text)),
        Value::BigInt(digits) => format!("BigInt.parse('{digits}', radix: 16)"),
    }
}

fn joined<T>(all: &[T], text: impl Fn(&T) -> String) -> String {
    all.iter().map(text).collect::<Vec<_>>().join(", ")
}

/// A `double` that reads as the same bits.
fn double(value: f64) -> String {
    match value {
        _ if value.is_nan() => "double.nan".to_owned(),
        f64::INFINITY => "double.infinity".to_owned(),
        f64::NEG_INFINITY => "double.negativeInfinity".to_owned(),
        _ => format!("{value:?}"),
    }
}

fn string(text: &str) -> String {
    let mut literal = String::from("'");
    for c in text.chars() {
        match c {
            '\'' | '\\' | '$' => literal.extend(['\\', c]),
            ' '..='~' => literal.push(c),
            // Writing to a string cannot fail.
            _ => drop(write!(literal, "\\u{{{:x}}}", u32::from(c))),
        }
    }
    literal + "'"
}

fn numbers(data: TypedData, bytes: &[u8]) -> String {
    let (kind, width) = element(data);
    let texts: Vec<String> = bits(bytes, width).map(|bits| number(kind, width, bits)).collect();
    let list = texts.join(", ");
    match data {
        TypedData::ByteData => format!("ByteData.sublistView(Uint8List.fromList(<int>[{list}]))"),
        _ if kind == Element::Float => format!("{}.fromList(<double>[{list}])", name(data)),
        _ => format!("{}.fromList(<int>[{list}])", name(data)),
    }
}

fn number(kind: Element, width: usize, bits: u64) -> String {
    match (kind, width) {
        (Element::Float, 8) => double(f64::from_bits(bits)),
        (Element::Float, _) => double(f32::from_bits(u32::try_from(bits).unwrap_or_default()).into()),
        (Element::Unsigned, _) => format!("0x{bits:x}"),
        (Element::Signed, _) => {
            let unused = 64 - 8 * width;
            ((bits << unused).cast_signed() >> unused).to_string()
        }
    }
}
