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
    /// Proxy APIs that use those of other files.
    pub imported_proxy_apis: bool,
    /// `@TaskQueue`.
    pub task_queues: bool,
    /// How many custom types a codec can have; `None`: any number.
    pub custom_types: Option<usize>,
}

const ALL: Capabilities = Capabilities {
    event_channels: true,
    sealed_classes: true,
    proxy_apis: true,
    imported_proxy_apis: true,
    task_queues: true,
    custom_types: None,
};

/// Each file has its own objects.
const CHANNELS: Capabilities = Capabilities { imported_proxy_apis: false, ..ALL };

const CLASSES_ONLY: Capabilities =
    Capabilities { event_channels: false, sealed_classes: false, proxy_apis: false, ..ALL };

impl Target {
    /// What its generator can do.
    #[must_use]
    pub fn capabilities(self) -> Capabilities {
        match self {
            // There are no proxies in what tests put in the place of hosts.
            Self::DartFfi | Self::Rust | Self::DartTest => ALL,
            Self::Dart | Self::Kotlin | Self::Java | Self::Swift => CHANNELS,
            Self::ObjC => CLASSES_ONLY,
            Self::Cpp => Capabilities { task_queues: false, ..CLASSES_ONLY },
            Self::GObject => Capabilities { task_queues: false, custom_types: Some(126), ..CLASSES_ONLY },
        }
    }
}
