//! The names that a file declares, and what a name means in a file.

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

use super::Lowering;
use crate::model::{ClassId, EnumId, EventApiId, FlutterApiId, HostApiId, ProxyApiId};
use crate::source::Span;

/// The names that one file declares.
#[derive(Debug, Default)]
pub(crate) struct Scope {
    names: FxHashMap<SmolStr, Declared>,
}

/// A declared name.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Declared {
    /// What it is.
    pub(crate) symbol: Symbol,
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
    /// What `name` means, if this file declares it.
    pub(crate) fn get(&self, name: &str) -> Option<Declared> {
        self.names.get(name).copied()
    }
}

/// The first pass: a shell and a name for everything that is declared.
pub(super) fn declare_all(cx: &mut Lowering<'_>) {
    let _ = cx;
}
