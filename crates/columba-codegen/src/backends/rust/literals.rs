//! Literals of Rust.

use std::fmt::Write as _;

use columba_interface::model::{ClassId, ConstantValue, Literal, TypeKind, TypeRef};

use super::types::columba;
use crate::language::Names;

/// The value of a constant.
pub(super) fn constant(value: &ConstantValue) -> String {
    match value {
        ConstantValue::Bool(value) => value.to_string(),
        ConstantValue::Int(value) => int(*value),
        ConstantValue::Double(value) => double(*value),
        ConstantValue::String(text) => string(text),
    }
}

/// `1_000`.
fn int(value: i64) -> String {
    if value == i64::MIN {
        return "i64::MIN".to_owned();
    }
    let digits = grouped(&value.unsigned_abs().to_string());
    if value < 0 { format!("-{digits}") } else { digits }
}

/// `1_000.5`, `1e300`.
fn double(value: f64) -> String {
    let text = format!("{value:?}");
    if text.contains('e') {
        return text;
    }
    let (sign, digits) = text.strip_prefix('-').map_or(("", text.as_str()), |digits| ("-", digits));
    let (whole, fraction) = digits.split_once('.').unwrap_or((digits, "0"));
    format!("{sign}{}.{}", grouped(whole), grouped_fraction(fraction))
}

/// Groups of three digits, from the right; numbers of up to four digits have none.
fn grouped(digits: &str) -> String {
    if digits.len() <= 4 {
        return digits.to_owned();
    }
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && (digits.len() - at).is_multiple_of(3) {
            text.push('_');
        }
        text.push(digit);
    }
    text
}

/// Groups of three digits, from the left.
fn grouped_fraction(digits: &str) -> String {
    if digits.len() <= 4 {
        return digits.to_owned();
    }
    let mut text = String::new();
    for (at, digit) in digits.chars().enumerate() {
        if at > 0 && at % 3 == 0 {
            text.push('_');
        }
        text.push(digit);
    }
    text
}

/// A text in quotes.
pub(super) fn string(text: &str) -> String {
    let mut literal = String::from('"');
    for letter in text.chars() {
        match letter {
            '"' => literal.push_str("\\\""),
            '\\' => literal.push_str("\\\\"),
            '\n' => literal.push_str("\\n"),
            '\r' => literal.push_str("\\r"),
            '\t' => literal.push_str("\\t"),
            // What an editor does not show, and what changes the direction of text.
            letter
                if letter.is_control()
                    || matches!(letter, '\u{200b}'..='\u{200f}' | '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}') =>
            {
                // Writing to a string cannot fail.
                let _ = write!(literal, "\\u{{{:x}}}", u32::from(letter));
            }
            letter => literal.push(letter),
        }
    }
    literal.push('"');
    literal
}

/// Whether the value is that of `Default` for every type that can have it.
pub(super) fn is_plain_default(value: &Literal) -> bool {
    match value {
        Literal::Null | Literal::Bool(false) | Literal::Int(0) => true,
        Literal::Double(value) => value.to_bits() == 0,
        Literal::String(text) => text.is_empty(),
        Literal::List(elements) | Literal::Set(elements) => elements.is_empty(),
        Literal::Map(entries) => entries.is_empty(),
        _ => false,
    }
}

/// The value as one of type `ty`; `None` if a class within has a field without a value that could be written.
pub(super) fn default_value(names: &Names<'_>, value: &Literal, ty: &TypeRef) -> Option<String> {
    if ty.kind == TypeKind::Object {
        return object(names, value);
    }
    if *value == Literal::Null {
        return Some(names.builtin("None", "::std::option::Option::None").to_owned());
    }
    let text = bare(names, value, ty)?;
    Some(if ty.nullable { format!("{}({text})", names.builtin("Some", "::std::option::Option::Some")) } else { text })
}

fn bare(names: &Names<'_>, value: &Literal, ty: &TypeRef) -> Option<String> {
    Some(match (value, &ty.kind) {
        (Literal::Bool(value), _) => value.to_string(),
        (Literal::Int(value), TypeKind::Double) =>
        {
            #[expect(clippy::cast_precision_loss, reason = "Dart rounds in the same way")]
            double(*value as f64)
        }
        (Literal::Int(value), _) => int(*value),
        (Literal::Double(value), _) => double(*value),
        (Literal::String(text), _) if text.is_empty() => "String::new()".replace("String", text_type(names)),
        (Literal::String(text), _) => format!("{}.to_owned()", string(text)),
        (Literal::Enum { of, index }, _) => format!("{}::{}", names.enumeration(*of), names.enum_value(*of, *index)),
        (Literal::List(elements), TypeKind::List(element)) => list(names, elements, element)?,
        (Literal::Set(elements), TypeKind::Set(element)) => {
            let elements = all(names, elements, element)?;
            collection(&columba(names, "OrderedSet"), &elements)
        }
        (Literal::Map(entries), TypeKind::Map(map)) => {
            let entry = |(key, value): &(Literal, Literal)| {
                Some(format!(
                    "({}, {})",
                    default_value(names, key, &map.key)?,
                    default_value(names, value, &map.value)?
                ))
            };
            let entries: Vec<String> = entries.iter().map(entry).collect::<Option<_>>()?;
            collection(&columba(names, "OrderedMap"), &entries)
        }
        // `{}` is a map, unless a set is wanted.
        (Literal::Set(elements), TypeKind::Map(_)) if elements.is_empty() => {
            collection(&columba(names, "OrderedMap"), &[])
        }
        (Literal::Class { of, fields }, TypeKind::Class(wanted)) => {
            as_parent(names, *of, *wanted, class(names, *of, fields)?)
        }
        _ => return None,
    })
}

fn text_type<'n>(names: &Names<'n>) -> &'n str {
    names.builtin("String", "::std::string::String")
}

fn all(names: &Names<'_>, elements: &[Literal], ty: &TypeRef) -> Option<Vec<String>> {
    elements.iter().map(|element| default_value(names, element, ty)).collect()
}

fn list(names: &Names<'_>, elements: &[Literal], ty: &TypeRef) -> Option<String> {
    if elements.is_empty() {
        return Some(format!("{}::new()", names.builtin("Vec", "::std::vec::Vec")));
    }
    Some(format!("vec![{}]", all(names, elements, ty)?.join(", ")))
}

fn collection(ty: &str, elements: &[String]) -> String {
    if elements.is_empty() { format!("{ty}::new()") } else { format!("{ty}::from([{}])", elements.join(", ")) }
}

fn class(names: &Names<'_>, of: ClassId, values: &[Option<Literal>]) -> Option<String> {
    let class = &names.model.classes[of];
    let field = |(at, field): (usize, &columba_interface::model::Field)| {
        let declared = || field.default.as_ref().and_then(|default| default.value.as_ref());
        let value = values.get(at).and_then(Option::as_ref).or_else(declared);
        let null = field.ty.nullable.then_some(&Literal::Null);
        let value = default_value(names, value.or(null)?, &field.ty)?;
        Some(format!("{}: {value}", names.field(of, at)))
    };
    let fields: Vec<String> = class.fields().iter().enumerate().map(field).collect::<Option<_>>()?;
    let name = names.class(of);
    Some(if fields.is_empty() { format!("{name} {{}}") } else { format!("{name} {{ {} }}", fields.join(", ")) })
}

/// `text`, an object of the class `of`, as one of `wanted`: the class itself, or a sealed class above it.
fn as_parent(names: &Names<'_>, of: ClassId, wanted: ClassId, text: String) -> String {
    match names.model.classes[of].parent {
        Some(parent) if of != wanted => {
            let text = format!("{}::{}({text})", names.class(parent), names.class(of));
            as_parent(names, parent, wanted, text)
        }
        _ => text,
    }
}

/// A value that says itself what it is.
fn object(names: &Names<'_>, value: &Literal) -> Option<String> {
    let ty = columba(names, "Value");
    let kind = |variant: &str, text: String| Some(format!("{ty}::{variant}({text})"));
    match value {
        Literal::Null => Some(format!("{ty}::Null")),
        Literal::Bool(value) => kind("Bool", value.to_string()),
        Literal::Int(value) => kind("I64", int(*value)),
        Literal::Double(value) => kind("F64", double(*value)),
        Literal::String(text) => kind("String", format!("{}.to_owned()", string(text))),
        Literal::List(elements) => {
            let elements: Vec<String> = elements.iter().map(|element| object(names, element)).collect::<Option<_>>()?;
            kind("List", format!("vec![{}]", elements.join(", ")))
        }
        _ => None,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_are_grouped() {
        assert_eq!(int(1_000_000), "1_000_000");
        assert_eq!(int(-9999), "-9999");
        assert_eq!(int(i64::MIN), "i64::MIN");
        assert_eq!(double(0.1 + 0.2), "0.300_000_000_000_000_04");
        assert_eq!(double(-12_345.5), "-12_345.5");
        assert_eq!(double(3.0), "3.0");
        assert_eq!(double(-0.0), "-0.0");
        assert_eq!(double(1e300), "1e300");
    }

    #[test]
    fn strings_are_escaped() {
        assert_eq!(string("a\"\\\n\u{0}\u{202e}é"), "\"a\\\"\\\\\\n\\u{0}\\u{202e}é\"");
    }
}
