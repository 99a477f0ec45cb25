//! Drawing values.

use columba_interface::model::{ClassId, ClassKind, Model, TypeKind, TypeRef, TypedData};

use super::Value;
use super::numbers::{Element, element};
use crate::random::Random;

/// How large values are.
#[derive(Clone, Copy, Debug)]
pub struct Limits {
    /// How many elements a list, a set or a map has at most.
    pub length: usize,
    /// How deep values nest before collections are empty and what may be null is.
    pub depth: usize,
    /// Whether strings may be as long as to need the larger forms of a length.
    pub long_texts: bool,
    /// Whether a `double` may be no number. What bits that has differs between processors, even in Dart alone.
    pub not_a_number: bool,
}

impl Default for Limits {
    fn default() -> Self {
        Self { length: 3, depth: 3, long_texts: false, not_a_number: false }
    }
}

/// Objects that cannot but hold each other are given up here.
const DEEPEST: usize = 16;

/// A source of values: the same for the same model, seed and limits.
#[derive(Clone, Debug)]
pub struct Values<'a> {
    model: &'a Model,
    random: Random,
    limits: Limits,
}

impl<'a> Values<'a> {
    /// Values of the types of `model`.
    #[must_use]
    pub fn new(model: &'a Model, seed: u64, limits: Limits) -> Self {
        Self { model, random: Random::new(seed), limits }
    }

    /// A value of the type; `None` if it has none that ends, or is a proxy API.
    pub fn draw(&mut self, ty: &TypeRef) -> Option<Value> {
        self.nested(ty, 0)
    }

    fn nested(&mut self, ty: &TypeRef, depth: usize) -> Option<Value> {
        if ty.nullable && (depth >= self.limits.depth || self.random.once_in(4)) {
            return Some(Value::Null);
        }
        let value = self.present(&ty.kind, depth);
        if value.is_none() && ty.nullable { Some(Value::Null) } else { value }
    }

    fn present(&mut self, kind: &TypeKind, depth: usize) -> Option<Value> {
        Some(match kind {
            TypeKind::Bool => Value::Bool(self.random.once_in(2)),
            TypeKind::Int => Value::Int(self.int()),
            TypeKind::Double => Value::Double(self.double()),
            TypeKind::String => Value::String(self.string()),
            TypeKind::Object => self.anything(depth),
            TypeKind::TypedData(data) => self.numbers(*data),
            TypeKind::List(of) => {
                Value::List((0..self.length(depth)).filter_map(|_| self.nested(of, depth + 1)).collect())
            }
            TypeKind::Set(of) => Value::Set(self.distinct(of, depth)),
            TypeKind::Map(map) => {
                let keys = self.distinct(&map.key, depth);
                Value::Map(
                    keys.into_iter().filter_map(|key| Some((key, self.nested(&map.value, depth + 1)?))).collect(),
                )
            }
            TypeKind::Class(class) => self.object(*class, depth)?,
            TypeKind::Enum(of) => Value::Enum(*of, self.random.below(self.model.enums[*of].values.len())),
            TypeKind::Proxy(_) => return None,
            TypeKind::DateTime => self.date_time(),
            TypeKind::Duration => Value::Duration(self.int() >> 11),
            TypeKind::Uri => Value::Uri(self.random.pick(URIS).to_owned()),
            TypeKind::BigInt => Value::BigInt(self.random.pick(BIG_INTS).to_owned()),
        })
    }

    fn length(&mut self, depth: usize) -> usize {
        if depth < self.limits.depth { self.random.below(self.limits.length + 1) } else { 0 }
    }

    fn object(&mut self, class: ClassId, depth: usize) -> Option<Value> {
        if depth >= DEEPEST {
            return None;
        }
        match &self.model.classes[class].kind {
            ClassKind::Data { fields } => {
                let values: Option<_> = fields.iter().map(|field| self.nested(&field.ty, depth + 1)).collect();
                Some(Value::Object(class, values?))
            }
            ClassKind::Sealed { children } => {
                let first = self.random.below(children.len());
                let mut in_turn = children.iter().cycle().skip(first).take(children.len());
                in_turn.find_map(|child| self.object(*child, depth + 1))
            }
        }
    }

    /// Values of which no two are equal, in any language.
    fn distinct(&mut self, ty: &TypeRef, depth: usize) -> Vec<Value> {
        let mut seen: Vec<String> = Vec::new();
        let mut values = Vec::new();
        for _ in 0..self.length(depth) {
            let Some(value) = self.nested(ty, depth + 1) else { continue };
            let identity = identity(&value);
            if identity.as_ref().is_some_and(|identity| !seen.contains(identity)) {
                seen.extend(identity);
                values.push(value);
            }
        }
        values
    }

    /// A value for `Object`. Not one of a class: which the codec knows is another file's to say.
    fn anything(&mut self, depth: usize) -> Value {
        match self.random.below(if depth < self.limits.depth { 8 } else { 6 }) {
            0 => Value::Bool(self.random.once_in(2)),
            1 => Value::Int(self.int()),
            2 => Value::Double(self.double()),
            3 => self.numbers(TypedData::Uint8List),
            4 => self.numbers(TypedData::Float64List),
            5 => Value::String(self.string()),
            6 => Value::List((0..self.length(depth)).map(|_| self.anything_or_null(depth + 1)).collect::<Vec<_>>()),
            _ => Value::Map(
                (0..self.length(depth))
                    .map(|index| (Value::String(format!("key {index}")), self.anything_or_null(depth + 1)))
                    .collect(),
            ),
        }
    }

    fn anything_or_null(&mut self, depth: usize) -> Value {
        if self.random.once_in(4) { Value::Null } else { self.anything(depth) }
    }

    fn int(&mut self) -> i64 {
        let edges = [0, 1, -1, 127, -128, 255, 1 << 31, -(1 << 31) - 1, (1 << 53) + 1, i64::MAX, i64::MIN];
        match self.random.choose(&edges) {
            Some(edge) if self.random.once_in(2) => *edge,
            _ => self.random.number().cast_signed() >> self.random.below(64),
        }
    }

    fn double(&mut self) -> f64 {
        let edges = [0.0, -0.0, 1.0, -1.5, 0.1, 5e-324, f64::MAX, f64::MIN, f64::INFINITY, f64::NEG_INFINITY, f64::NAN];
        match self.random.choose(&edges) {
            Some(edge) if self.random.once_in(2) && (self.limits.not_a_number || !edge.is_nan()) => *edge,
            // What is no number has many forms; each language keeps one.
            _ => Some(f64::from_bits(self.random.number())).filter(|number| !number.is_nan()).unwrap_or(0.25),
        }
    }

    fn string(&mut self) -> String {
        if self.limits.long_texts && self.random.once_in(8) {
            let lengths = [253, 254, 255, 65_535, 65_536];
            return "x".repeat(self.random.choose(&lengths).copied().unwrap_or_default());
        }
        self.random.pick(TEXTS).to_owned()
    }

    fn date_time(&mut self) -> Value {
        // Within the years that all languages can say.
        let micros = self.int() % 60_000_000_000_000_000;
        Value::DateTime { micros, is_utc: self.random.once_in(2) }
    }

    fn numbers(&mut self, data: TypedData) -> Value {
        let (kind, width) = element(data);
        let mut bytes = Vec::new();
        for _ in 0..self.random.below(self.limits.length * 2 + 1) {
            let bits = match (kind, width) {
                (Element::Float, 8) => self.double().to_bits(),
                // Halves are the same in single precision.
                (Element::Float, _) => u64::from(f32::from(i16::from_le_bytes([self.byte(), self.byte()])).to_bits()),
                _ if self.random.once_in(4) => u64::MAX,
                _ => self.random.number(),
            };
            bytes.extend(bits.to_le_bytes().into_iter().take(width));
        }
        Value::Numbers(data, bytes)
    }

    fn byte(&mut self) -> u8 {
        self.random.number().to_le_bytes()[0]
    }
}

/// What equal values have in common; `None` for those that are better no keys.
fn identity(value: &Value) -> Option<String> {
    match value {
        // Dart has 1 and 1.0 for equal, and -0.0 and 0.0.
        #[expect(clippy::cast_precision_loss, reason = "numbers that are near are taken for equal")]
        Value::Int(number) => Some(format!("{:?}", *number as f64 + 0.0)),
        Value::Double(number) => number.is_finite().then(|| format!("{:?}", number + 0.0)),
        Value::DateTime { micros, .. } => Some(format!("DateTime {micros}")),
        Value::Null
        | Value::Bool(_)
        | Value::String(_)
        | Value::Enum(..)
        | Value::Duration(_)
        | Value::Uri(_)
        | Value::BigInt(_) => Some(format!("{value:?}")),
        // Whether two are equal depends on the language: one is enough.
        Value::Numbers(..) | Value::List(_) | Value::Set(_) | Value::Map(_) | Value::Object(..) => {
            Some("collection or object".to_owned())
        }
    }
}

const TEXTS: &[&str] = &[
    "",
    "tide",
    "it's \"quoted\" \\ $name ${x}",
    "line\nline\r\n\ttab",
    "\u{0}\u{1}\u{7f}",
    "ünïcödé 🐦 日本語",
    "e\u{301} \u{feff} \u{2028} \u{200d}",
    "*/ // %s {0} @",
    "\u{10ffff}\u{ffff}\u{d7ff}\u{e000}",
];

const URIS: &[&str] =
    &["https://example.com/a/b?c=d&e=%20#f", "", "relative/path", "mailto:a@b.c", "file:///tmp/x%C3%A9", "urn:a:b"];

const BIG_INTS: &[&str] = &[
    "0",
    "1",
    "-1",
    "7fffffffffffffff",
    "8000000000000000",
    "-8000000000000001",
    "ffffffffffffffffffffffffffffffff",
    "-123456789abcdef0123456789abcdef0123456789abcdef",
];
