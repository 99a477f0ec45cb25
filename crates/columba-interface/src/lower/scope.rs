//! The names that a file declares.

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use crate::model::{ClassId, ConstantId, EnumId, EventApiId, FlutterApiId, HostApiId, ProxyApiId};
use crate::source::{Name, Span};

/// The names that one file declares.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    names: FxHashMap<SmolStr, Declared>,
    /// What it exports of other files.
    pub(super) exported: FxHashMap<SmolStr, Declared>,
    /// Whether it may declare, import or export more than is here.
    pub(super) is_incomplete: bool,
}

/// A declared name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Declared {
    /// What it is.
    pub(crate) symbol: Symbol,
    /// The same in words, with its article: `a host API`.
    pub(crate) what: &'static str,
    /// Where its name stands.
    pub(crate) span: Span,
}

/// What a name of a file means.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Symbol {
    /// A data class or a sealed class.
    Class(ClassId),
    /// An enum.
    Enum(EnumId),
    /// A constant.
    Constant(ConstantId),
    /// A host API.
    HostApi(HostApiId),
    /// A Flutter API.
    FlutterApi(FlutterApiId),
    /// An event channel API.
    EventApi(EventApiId),
    /// A proxy API.
    ProxyApi(ProxyApiId),
    /// An abstract class without annotation, a mixin, a typedef, ...: interfaces do not use it.
    Ignored,
    /// A declaration that was reported and left out.
    Poisoned,
}

impl Scope {
    pub(super) fn with_capacity(names: usize) -> Self {
        let names = FxHashMap::with_capacity_and_hasher(names, rustc_hash::FxBuildHasher);
        Self { names, ..Self::default() }
    }

    /// What `name` means, if this file declares it.
    pub(crate) fn get(&self, name: &str) -> Option<Declared> {
        self.names.get(name).copied()
    }

    /// What `name` means to a file that imports this one.
    pub(crate) fn get_exported(&self, name: &str) -> Option<Declared> {
        self.get(name).or_else(|| self.exported.get(name).copied())
    }

    pub(super) fn declare(&mut self, name: &Name, declared: Declared) {
        self.names.insert(name.text.clone(), declared);
    }

    /// Every name that it declares or exports, in no order.
    pub(super) fn all_exported(&self) -> impl Iterator<Item = (&SmolStr, Declared)> {
        self.exported.iter().chain(&self.names).map(|(name, declared)| (name, *declared))
    }
}
