//! What several targets need: values made of the fuzzer's bytes.
#![forbid(unsafe_code)]

use arbitrary::{Result, Unstructured};

/// What crosses between Dart and Rust both ways.
pub type Value = columba_wire::Value;

/// Any value that crosses a channel both ways.
pub fn value(u: &mut Unstructured<'_>) -> Result<Value> {
    nested(u, 0)
}

fn nested(u: &mut Unstructured<'_>, depth: usize) -> Result<Value> {
    let highest = if depth < 24 { 18 } else { 13 };
    Ok(match u.int_in_range(0..=highest)? {
        0 => Value::Null,
        1 => u.arbitrary::<bool>()?.into(),
        2 => u.arbitrary::<i8>()?.into(),
        3 => u.arbitrary::<i64>()?.into(),
        4 => u.arbitrary::<f64>()?.into(),
        5 => text(u)?.into(),
        6 => Value::I8List(u.arbitrary()?),
        7 => Value::U8List(octets(u)?),
        8 => Value::I16List(u.arbitrary()?),
        9 => Value::U16List(u.arbitrary()?),
        10 => Value::I32List(u.arbitrary()?),
        11 => Value::U32List(u.arbitrary()?),
        12 => Value::I64List(u.arbitrary()?),
        13 => {
            if u.arbitrary()? {
                Value::F32List(u.arbitrary()?)
            } else {
                Value::F64List(u.arbitrary()?)
            }
        }
        14 | 15 => Value::List(several(u, |u| nested(u, depth + 1))?),
        16 => Value::Map(several(u, |u| Ok((nested(u, depth + 1)?, nested(u, depth + 1)?)))?.into()),
        17 => Value::Map(several(u, |u| Ok((key(u)?.into(), nested(u, depth + 1)?)))?.into()),
        _ => numbers(u)?,
    })
}

fn several<T>(u: &mut Unstructured<'_>, one: impl Fn(&mut Unstructured<'_>) -> Result<T>) -> Result<Vec<T>> {
    let count = u.int_in_range(0..=12)?;
    (0..count).map(|_| one(u)).collect()
}

/// Few keys, so that maps share them.
fn key(u: &mut Unstructured<'_>) -> Result<String> {
    let names = ["a", "b", "\u{e9}", "\u{20ac}\u{1f54a}", ""];
    let length = u.int_in_range(0..=40)?;
    Ok(if length < 30 { (*u.choose(&names)?).to_owned() } else { "k".repeat(length) })
}

/// Lists that are packed, or just not.
fn numbers(u: &mut Unstructured<'_>) -> Result<Value> {
    let integers: Vec<i32> = u.arbitrary()?;
    let mut list: Vec<Value> = integers.into_iter().map(Value::from).collect();
    if u.ratio(1, 3)? {
        list.push(u.arbitrary::<i64>()?.into());
    }
    if u.ratio(1, 8)? {
        list.push(Value::Null);
    }
    Ok(Value::List(list))
}

/// Short text, and text on both sides of every border between the ways it travels.
fn text(u: &mut Unstructured<'_>) -> Result<String> {
    let text: String = u.arbitrary()?;
    if text.is_empty() || u.ratio(7, 8)? {
        return Ok(text);
    }
    let length = *u.choose(&[253, 254, 4095, 4096, 8191, 8192, 65_535, 65_536])?;
    Ok(text.repeat(length / text.len() + 1))
}

fn octets(u: &mut Unstructured<'_>) -> Result<Vec<u8>> {
    let octets: Vec<u8> = u.arbitrary()?;
    if octets.is_empty() || u.ratio(7, 8)? {
        return Ok(octets);
    }
    let length = *u.choose(&[253, 254, 4095, 4096, 8191, 8192, 65_535, 65_536])?;
    Ok(octets.into_iter().cycle().take(length).collect())
}
