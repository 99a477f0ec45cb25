//! Lists and maps: bare numbers where a list holds nothing else, shapes where maps share their keys.

use super::{Encoder, WireHandle};
use crate::channel::{EncodeError, MAX_SHAPE_KEY, MAX_SHAPES, tag};
use crate::{Value, ValueTupleList};

impl Encoder {
    pub(super) fn descend(&self, depth: usize) -> Result<usize, EncodeError> {
        let limit = self.limits.max_depth;
        if depth >= limit { Err(EncodeError::TooDeep { limit }) } else { Ok(depth.saturating_add(1)) }
    }

    pub(super) fn list<H: WireHandle>(&mut self, v: Vec<Value<H>>, depth: usize) -> Result<(), EncodeError> {
        let depth = self.descend(depth)?;
        match numbers(&v) {
            Numbers::Int32 => {
                self.bytes.push(tag::LIST_INT32);
                self.count(v.len())?;
                self.pad(4);
                // `integers` has seen that each fits.
                self.bare(v.len(), v.iter().map(as_i64), |v| i32::try_from(v).unwrap_or_default().to_ne_bytes());
            }
            Numbers::Int64 => {
                self.bytes.push(tag::LIST_INT64);
                self.count(v.len())?;
                self.pad(8);
                self.bare(v.len(), v.iter().map(as_i64), i64::to_ne_bytes);
            }
            Numbers::Float64 => {
                self.bytes.push(tag::LIST_FLOAT64);
                self.count(v.len())?;
                self.pad(8);
                self.bare(v.len(), v.iter().map(as_f64), f64::to_ne_bytes);
            }
            Numbers::Mixed => {
                self.bytes.push(tag::LIST);
                self.count(v.len())?;
                for value in v {
                    self.value(value, depth)?;
                }
            }
        }
        self.check_size()
    }

    pub(super) fn map<H: WireHandle>(&mut self, v: ValueTupleList<H>, depth: usize) -> Result<(), EncodeError> {
        let depth = self.descend(depth)?;
        if let Some(shape) = self.known_shape(&v) {
            self.bytes.extend_from_slice(&[tag::MAP_SHAPE, shape]);
            for (_, value) in v {
                self.value(value, depth)?;
            }
            return self.check_size();
        }
        let shapely = v.iter().all(|(key, _)| matches!(key, Value::String(key) if key.len() <= MAX_SHAPE_KEY));
        // Shapes are numbered when their map ends, so whether one is left is known only then.
        let tag_at = self.bytes.len();
        self.bytes.push(tag::MAP);
        self.count(v.len())?;
        let mut keys = Vec::new();
        for (key, value) in v {
            match key {
                Value::String(key) if shapely => {
                    self.string_ref(&key)?;
                    keys.push(key);
                }
                key => self.value(key, depth)?,
            }
            self.value(value, depth)?;
        }
        if shapely && self.shapes.len() < MAX_SHAPES {
            if let Some(slot) = self.bytes.get_mut(tag_at) {
                *slot = tag::MAP_STRINGS;
            }
            self.shapes.push(keys);
        }
        self.check_size()
    }

    pub(super) fn string_ref(&mut self, value: &str) -> Result<(), EncodeError> {
        if value.is_ascii() { self.sized(tag::LATIN1, value.as_bytes()) } else { self.string(value.to_owned()) }
    }

    /// The newest shapes are tried first, and only a few: lists of maps mostly alternate between few kinds.
    pub(super) fn known_shape<H>(&self, v: &ValueTupleList<H>) -> Option<u8> {
        const TRIED: usize = 8;
        let same = |keys: &Vec<String>| {
            keys.len() == v.len()
                && !keys.is_empty()
                && keys.iter().zip(v.iter()).all(|(known, (key, _))| matches!(key, Value::String(key) if key == known))
        };
        let index = self.shapes.iter().enumerate().rev().take(TRIED).find(|(_, keys)| same(keys))?.0;
        u8::try_from(index).ok()
    }
}

/// What a list holds throughout.
enum Numbers {
    Int32,
    Int64,
    Float64,
    Mixed,
}

/// Lists shorter than this are not worth a packed form.
const PACKED_LENGTH: usize = 4;

fn numbers<H>(v: &[Value<H>]) -> Numbers {
    if v.len() < PACKED_LENGTH {
        return Numbers::Mixed;
    }
    match v.first() {
        Some(Value::I64(_)) => integers(v),
        Some(Value::F64(_)) if v.iter().all(|v| matches!(v, Value::F64(_))) => Numbers::Float64,
        _ => Numbers::Mixed,
    }
}

fn integers<H>(v: &[Value<H>]) -> Numbers {
    let mut all_fit = true;
    for value in v {
        let Value::I64(value) = value else { return Numbers::Mixed };
        all_fit &= i32::try_from(*value).is_ok();
    }
    if all_fit { Numbers::Int32 } else { Numbers::Int64 }
}

fn as_i64<H>(v: &Value<H>) -> i64 {
    if let Value::I64(v) = v { *v } else { 0 }
}

fn as_f64<H>(v: &Value<H>) -> f64 {
    if let Value::F64(v) = v { *v } else { 0.0 }
}
