//! Types, and which of them may stand where.

use crate::random::Random;
use crate::visible::{Kind, Visible};

/// A type of the interface language.
#[derive(Clone, Debug)]
pub(crate) struct Type {
    pub(crate) base: Base,
    pub(crate) nullable: bool,
}

/// A type without its `?`.
#[derive(Clone, Debug)]
pub(crate) enum Base {
    /// A type that is built in and has no arguments.
    Plain(&'static str),
    /// `List`, maybe with its argument.
    List(Option<Box<Type>>),
    /// `Map`, maybe with its arguments.
    Map(Option<Box<(Type, Type)>>),
    /// A declared type, and the values if it is an enum.
    Declared(String, Vec<String>),
}

/// Who uses the type.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Use {
    /// Data classes, host and Flutter APIs, events: all but proxies.
    Data,
    /// Proxies: all but data classes.
    Proxy,
}

const PLAIN: &[&str] =
    &["bool", "int", "double", "String", "Object", "Uint8List", "Int32List", "Int64List", "Float64List"];
const KEYS: &[&str] = &["int", "String", "bool", "Object", "double"];

impl Type {
    /// As it is written.
    pub(crate) fn text(&self) -> String {
        let base = match &self.base {
            Base::Plain(name) => (*name).to_owned(),
            Base::List(None) => "List".to_owned(),
            Base::List(Some(element)) => format!("List<{}>", element.text()),
            Base::Map(None) => "Map".to_owned(),
            Base::Map(Some(entry)) => format!("Map<{}, {}>", entry.0.text(), entry.1.text()),
            Base::Declared(name, _) => name.clone(),
        };
        if self.nullable { base + "?" } else { base }
    }

    /// Any type for `use_`, of what is `visible`.
    pub(crate) fn any(random: &mut Random, visible: &[Visible], use_: Use) -> Self {
        Self::nested(random, visible, use_, 0)
    }

    fn nested(random: &mut Random, visible: &[Visible], use_: Use, depth: usize) -> Self {
        let base = match random.below(if depth < 4 { 10 } else { 6 }) {
            0..=2 => Base::Plain(plain(random, PLAIN)),
            3..=5 => declared(random, visible, use_).unwrap_or_else(|| Base::Plain(plain(random, PLAIN))),
            6 if random.once_in(4) => Base::List(None),
            6 | 7 => Base::List(Some(Box::new(Self::nested(random, visible, use_, depth + 1)))),
            8 if random.once_in(4) => Base::Map(None),
            _ => {
                let key = Self::key(random, visible);
                Base::Map(Some(Box::new((key, Self::nested(random, visible, use_, depth + 1)))))
            }
        };
        Self { base, nullable: random.once_in(3) }
    }

    fn key(random: &mut Random, visible: &[Visible]) -> Self {
        let enums: Vec<&Visible> = visible.iter().filter(|seen| matches!(seen.kind, Kind::Enum(_))).collect();
        let base = match random.choose(&enums) {
            Some(seen) if random.once_in(3) => seen.base(),
            _ => Base::Plain(plain(random, KEYS)),
        };
        Self { base, nullable: random.once_in(4) }
    }
}

fn plain(random: &mut Random, all: &[&'static str]) -> &'static str {
    random.pick(all)
}

fn declared(random: &mut Random, visible: &[Visible], use_: Use) -> Option<Base> {
    let fits = |seen: &&Visible| match seen.kind {
        Kind::Enum(_) => true,
        Kind::Class => use_ == Use::Data,
        Kind::Proxy => use_ == Use::Proxy,
    };
    let candidates: Vec<&Visible> = visible.iter().filter(fits).collect();
    random.choose(&candidates).map(|seen| seen.base())
}
