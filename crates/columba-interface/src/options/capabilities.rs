//! What each target can do: one table, so that a generator that learns something changes one line.

use serde::Serialize;

use super::Target;

/// What a target's generator can do.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[expect(clippy::struct_excessive_bools, reason = "each is a feature that is there or not")]
pub struct Capabilities {
    /// `@EventChannelApi`.
    pub event_channels: bool,
    /// `sealed class` and its children.
    pub sealed_classes: bool,
    /// `@ProxyApi`.
    pub proxy_apis: bool,
    /// `@TaskQueue`.
    pub task_queues: bool,
    /// How many custom types a codec can have; `None`: any number.
    pub custom_types: Option<usize>,
}

const ALL: Capabilities = Capabilities {
    event_channels: true,
    sealed_classes: true,
    proxy_apis: true,
    task_queues: true,
    custom_types: None,
};

const CLASSES_ONLY: Capabilities =
    Capabilities { event_channels: false, sealed_classes: false, proxy_apis: false, ..ALL };

impl Target {
    /// What its generator can do.
    #[must_use]
    pub fn capabilities(self) -> Capabilities {
        match self {
            Self::Dart | Self::DartTest | Self::DartFfi | Self::Rust | Self::Kotlin | Self::Java | Self::Swift => ALL,
            Self::ObjC => CLASSES_ONLY,
            Self::Cpp => Capabilities { task_queues: false, ..CLASSES_ONLY },
            Self::GObject => Capabilities { task_queues: false, custom_types: Some(126), ..CLASSES_ONLY },
        }
    }
}
