//! Types, and which of them may stand where.

use crate::Dialect;
use crate::file::FileGenerator;
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
    /// `Set` with its argument: beyond Pigeon.
    Set(Box<Type>),
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
/// Beyond Pigeon.
const FURTHER: &[&str] = &[
    "DateTime",
    "Duration",
    "Uri",
    "BigInt",
    "Float32List",
    "Int8List",
    "Int16List",
    "Uint16List",
    "Uint32List",
    "Uint64List",
    "Uint8ClampedList",
    "ByteData",
];
const KEYS: &[&str] = &["int", "String", "bool", "Object", "double"];

impl Type {
    /// As it is written.
    pub(crate) fn text(&self) -> String {
        let base = match &self.base {
            Base::Plain(name) => (*name).to_owned(),
            Base::List(None) => "List".to_owned(),
            Base::List(Some(element)) => format!("List<{}>", element.text()),
            Base::Set(element) => format!("Set<{}>", element.text()),
            Base::Map(None) => "Map".to_owned(),
            Base::Map(Some(entry)) => format!("Map<{}, {}>", entry.0.text(), entry.1.text()),
            Base::Declared(name, _) => name.clone(),
        };
        if self.nullable { base + "?" } else { base }
    }

    fn nested(random: &mut Random, types: &Types<'_>, depth: usize) -> Self {
        let base = match random.below(if depth < 4 { 10 } else { 6 }) {
            0..=2 => types.plain(random),
            3..=5 => types.declared(random).unwrap_or_else(|| types.plain(random)),
            6 if random.once_in(4) => Base::List(None),
            6 if types.dialect == Dialect::Extended && random.once_in(3) => Base::Set(Box::new(types.key(random))),
            6 | 7 => Base::List(Some(Box::new(Self::nested(random, types, depth + 1)))),
            8 if random.once_in(4) => Base::Map(None),
            _ => {
                let key = types.key(random);
                Base::Map(Some(Box::new((key, Self::nested(random, types, depth + 1)))))
            }
        };
        Self { base, nullable: random.once_in(3) }
    }
}

/// The types that there are.
struct Types<'a> {
    visible: &'a [Visible],
    use_: Use,
    dialect: Dialect,
}

impl FileGenerator<'_> {
    /// Any type for `use_`, of what is visible.
    pub(crate) fn any_type(&mut self, use_: Use) -> Type {
        let types = Types { visible: &self.visible, use_, dialect: self.options.dialect };
        Type::nested(self.random, &types, 0)
    }
}

impl Types<'_> {
    fn plain(&self, random: &mut Random) -> Base {
        let is_further = self.dialect == Dialect::Extended && random.once_in(3);
        Base::Plain(plain(random, if is_further { FURTHER } else { PLAIN }))
    }

    fn declared(&self, random: &mut Random) -> Option<Base> {
        let fits = |seen: &&Visible| match seen.kind {
            Kind::Enum(_) => true,
            Kind::Class => self.use_ == Use::Data,
            Kind::Proxy => self.use_ == Use::Proxy,
        };
        let candidates: Vec<&Visible> = self.visible.iter().filter(fits).collect();
        random.choose(&candidates).map(|seen| seen.base())
    }

    /// A type whose values can be told apart in every language: for keys, and for sets.
    fn key(&self, random: &mut Random) -> Type {
        let enums: Vec<&Visible> = self.visible.iter().filter(|seen| matches!(seen.kind, Kind::Enum(_))).collect();
        let base = match random.choose(&enums) {
            Some(seen) if random.once_in(3) => seen.base(),
            _ => Base::Plain(plain(random, KEYS)),
        };
        Type { base, nullable: random.once_in(4) }
    }
}

fn plain(random: &mut Random, all: &[&'static str]) -> &'static str {
    random.pick(all)
}
