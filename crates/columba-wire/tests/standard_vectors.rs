//! The standard codec against what Flutter's Linux engine wrote and read, from `tests/vectors`.
#![allow(clippy::unwrap_used, clippy::indexing_slicing, clippy::panic, reason = "a test says what it means")]
#![allow(clippy::cast_possible_truncation, clippy::cast_precision_loss, reason = "the numbers in the file are small")]
#![cfg(not(miri))] // reads a file

use columba_wire::standard::{DecodeError, IntWidth, StandardCodec, decode, encode};
use serde_json::Value as Json;
use sha2::{Digest, Sha256};

type Value = columba_wire::Value;

#[test]
fn every_vector_encodes_to_the_bytes_of_the_engine() {
    for vector in vectors() {
        // The engine's writer stops at a NUL, since its strings end at one. Ours writes the whole string, as Dart does.
        if vector["name"] == "string embedded NUL" {
            assert_eq!(encode(&value_of(&vector["value"])).unwrap(), b"\x07\x03a\0b");
            continue;
        }
        let message = as_the_engine().encode(&value_of(&vector["value"])).unwrap();
        check_bytes(&vector, &message);
    }
}

#[test]
fn every_vector_decodes_to_its_value_and_back_to_the_same_bytes() {
    for vector in vectors() {
        let value = value_of(&vector["value"]);
        let message = vector["hex"].as_str().map_or_else(|| as_the_engine().encode(&value).unwrap(), bytes_of);
        let decoded: Value = decode(&message).unwrap();
        if vector["name"] != "string embedded NUL" {
            assert_eq!(decoded, value, "{}", vector["name"]);
        }
        assert_eq!(as_the_engine().encode(&decoded).unwrap(), message, "{}", vector["name"]);
    }
}

#[test]
fn every_vector_survives_the_way_that_dart_writes_it() {
    for vector in vectors() {
        let value = value_of(&vector["value"]);
        assert_eq!(decode(&encode(&value).unwrap()), Ok(value), "{}", vector["name"]);
    }
}

#[test]
fn foreign_bytes_decode_as_in_the_engine_but_for_listed_differences() {
    let foreign = file()["engine_decode_of_foreign_bytes"].as_array().unwrap().clone();
    assert_eq!(foreign.len(), 23);
    for case in foreign {
        let name = case["name"].as_str().unwrap();
        let ours = decode(&bytes_of(case["hex"].as_str().unwrap()));
        if let Some((_, expected)) = differences().into_iter().find(|(differing, _)| *differing == name) {
            assert_eq!(ours, expected, "{name}");
        } else if let Some(code) = case["error"]["code"].as_i64() {
            assert_eq!(engine_code(&ours.unwrap_err()), code, "{name}");
        } else {
            let again = as_the_engine().encode(&ours.unwrap()).unwrap();
            // The file has at most the first 32 bytes of what the engine wrote.
            assert_eq!(again[..again.len().min(32)], bytes_of(case["reencoded"].as_str().unwrap()), "{name}");
        }
    }
}

/// Where this codec gives another answer than the Linux engine, and why.
fn differences() -> Vec<(&'static str, Result<Value, DecodeError>)> {
    vec![
        // Dart's codec and Android's read type 5; the Linux engine never has.
        ("bigint type 5 (hex string)", Ok("ff".into())),
        // The engine keeps the bytes and shows them as U+FFFD; Dart throws. A `String` cannot hold them, so ours refuses.
        ("string bad utf8", Err(DecodeError::InvalidUtf8 { offset: 2 })),
        // The engine keeps the last of equal keys. Ours keeps what was sent; as a `HashMap` the last one counts.
        ("map duplicate keys", Ok(Value::Map([("a", 1), ("a", 2)].into_iter().collect()))),
        // Also an error in the engine, but ours says that no list may be so long before it looks at what follows.
        ("huge list size", Err(DecodeError::TooLong { length: 4_294_967_295, limit: 16_777_216, offset: 1 })),
    ]
}

/// `FlMessageCodecError` and `FlStandardMessageCodecError` have these numbers.
fn engine_code(error: &DecodeError) -> i64 {
    match error {
        DecodeError::Truncated { .. } => 1,
        DecodeError::TrailingBytes { .. } => 2,
        DecodeError::UnknownType { .. } => 3,
        other => panic!("the engine has no such error: {other}"),
    }
}

fn as_the_engine() -> StandardCodec<'static> {
    StandardCodec::new().with_int_width(IntWidth::Narrowest)
}

fn check_bytes(vector: &Json, message: &[u8]) {
    let name = &vector["name"];
    assert_eq!(vector["len"], message.len(), "{name}");
    if let Some(hex) = vector["hex"].as_str() {
        assert_eq!(message, bytes_of(hex), "{name}");
    } else {
        assert_eq!(message[..32], bytes_of(vector["head32"].as_str().unwrap()), "{name}");
        assert_eq!(message[message.len() - 16..], bytes_of(vector["tail16"].as_str().unwrap()), "{name}");
    }
    let sha256 = bytes_of(vector["sha256"].as_str().unwrap());
    assert_eq!(Sha256::digest(message)[..], sha256[..], "{name}");
}

fn vectors() -> Vec<Json> {
    let vectors = file()["vectors"].as_array().unwrap().clone();
    assert_eq!(vectors.len(), 120);
    vectors
}

fn file() -> Json {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/../../tests/vectors/standard_codec_vectors.json");
    serde_json::from_str(&std::fs::read_to_string(path).unwrap()).unwrap()
}

fn bytes_of(hex: &str) -> Vec<u8> {
    let digits: Vec<u8> = hex.chars().map(|digit| u8::try_from(digit.to_digit(16).unwrap()).unwrap()).collect();
    digits.chunks(2).map(|pair| pair[0] << 4 | pair[1]).collect()
}

/// The value that a vector describes; the file's `schema` says how.
fn value_of(json: &Json) -> Value {
    match json["t"].as_str().unwrap() {
        "null" => Value::Null,
        "bool" => Value::Bool(json["v"].as_bool().unwrap()),
        "int" => Value::I64(int_of(&json["v"])),
        "double" => Value::F64(f64::from_bits(u64::from_str_radix(json["bits"].as_str().unwrap(), 16).unwrap())),
        "string" => Value::String(repeated(json).map_or_else(
            || json["v"].as_str().unwrap().to_owned(),
            |(unit, n)| unit.as_str().unwrap().repeat(usize::try_from(n).unwrap()),
        )),
        "list" => Value::List(elements(json)),
        "map" => Value::Map(entries(json).into()),
        "uint8list" => Value::U8List(numbers(json, |v| u8::try_from(int_of(v)).unwrap(), |i| (i & 255) as u8)),
        "int32list" => Value::I32List(numbers(json, |v| i32::try_from(int_of(v)).unwrap(), u32::cast_signed)),
        "int64list" => Value::I64List(numbers(json, int_of, i64::from)),
        "float32list" => Value::F32List(numbers(json, |v| float_of(v) as f32, |i| i as f32 * 0.5)),
        "float64list" => Value::F64List(numbers(json, float_of, |i| f64::from(i) * 0.5)),
        other => panic!("unknown type {other}"),
    }
}

fn repeated(json: &Json) -> Option<(&Json, i64)> {
    json.get("unit").map(|unit| (unit, json["n"].as_i64().unwrap()))
}

fn elements(json: &Json) -> Vec<Value> {
    match repeated(json) {
        Some((unit, n)) => (0..n).map(|_| value_of(unit)).collect(),
        None => json["v"].as_array().unwrap().iter().map(value_of).collect(),
    }
}

fn entries(json: &Json) -> Vec<(Value, Value)> {
    match repeated(json) {
        Some((unit, n)) => (0..n).map(|i| (Value::I64(i), value_of(unit))).collect(),
        None => json["v"].as_array().unwrap().iter().map(|e| (value_of(&e[0]), value_of(&e[1]))).collect(),
    }
}

fn numbers<T>(json: &Json, of_json: impl Fn(&Json) -> T, of_index: impl Fn(u32) -> T) -> Vec<T> {
    match json["v"].as_array() {
        Some(elements) => elements.iter().map(of_json).collect(),
        None => (0..u32::try_from(json["n"].as_u64().unwrap()).unwrap()).map(of_index).collect(),
    }
}

fn int_of(json: &Json) -> i64 {
    json.as_i64().unwrap_or_else(|| json.as_str().unwrap().parse().unwrap())
}

fn float_of(json: &Json) -> f64 {
    json.as_f64().unwrap_or_else(|| json.as_str().unwrap().parse().unwrap())
}
