//! What every language's code has in common, computed once: channels, codec, messages, order, features in use.
//!
//! Facts of the wire alone; no name is changed and no target is known here. The wire is that of Pigeon 28, so that either
//! side may still be Pigeon's. Order is that of the source everywhere, unless a field says otherwise.

mod call;
mod codec;
mod extension;
mod feature;
pub(crate) mod graph;
mod order;
mod proxy;

pub use call::{Argument, CallPlan, Message, Reply};
pub use codec::{Codec, CodecEntry, CodecType, DIRECT_CODES, FIRST_CODE, OVERFLOW_CODE, PROXY_CODE, WireCode};
pub use extension::Extension;
pub use feature::Feature;
pub(crate) use feature::for_each_type_of_api;
pub use order::{ClassOrder, Recursion};
pub use proxy::{InheritedCallback, ProxyPlan};

use std::collections::BTreeSet;

use serde::Serialize;
use smol_str::SmolStr;

use crate::model::{
    ApiId, EventApiId, FlutterApi, FlutterApiId, HostApi, HostApiId, LibraryId, Model, ProxyApiId, TaskQueue,
};
use call::channel;

/// The plan of each library.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Plan {
    /// `libraries[i]` is the plan of library `i` of the model.
    pub libraries: Vec<LibraryPlan>,
}

/// The plan of one interface file.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct LibraryPlan {
    /// The package that is part of its channels' names.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub package: SmolStr,
    /// The files whose types its codec holds: those that it imports, directly or not, each after its own imports; then
    /// itself.
    pub visible: Vec<LibraryId>,
    /// The codes of custom types; all APIs of the file share them.
    pub codec: Codec,
    /// Its classes, each after those that it needs to be defined.
    pub class_order: Vec<ClassOrder>,
    /// Its host APIs.
    pub host_apis: Vec<HostApiPlan>,
    /// Its Flutter APIs.
    pub flutter_apis: Vec<FlutterApiPlan>,
    /// Its event channel APIs.
    pub event_apis: Vec<EventApiPlan>,
    /// Its proxy APIs.
    pub proxy_apis: Vec<ProxyPlan>,
    /// All proxy APIs that it sees, each before those that it extends or implements: the order in which a host looks for
    /// the type of an object.
    pub proxy_lookup_order: Vec<ProxyApiId>,
    /// The channels of the instance manager; none without proxy APIs.
    pub instance_manager: Option<InstanceManagerPlan>,
    /// What it uses of the language.
    pub features: BTreeSet<Feature>,
}

/// The messages of a [`HostApi`].
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HostApiPlan {
    /// Which API.
    pub api: HostApiId,
    /// One per method.
    pub methods: Vec<CallPlan>,
    /// Whether a method wants the background queue, which all methods of an API share.
    pub has_background_queue: bool,
}

/// The messages of a [`FlutterApi`].
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlutterApiPlan {
    /// Which API.
    pub api: FlutterApiId,
    /// One per method.
    pub methods: Vec<CallPlan>,
}

/// The channels of an event channel API.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EventApiPlan {
    /// Which API.
    pub api: EventApiId,
    /// The name of each stream's channel; an instance's name follows after a dot.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub channels: Vec<SmolStr>,
}

/// The channels by which both sides say that they dropped an object.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InstanceManagerPlan {
    /// An identifier was dropped. Both ways.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub remove_strong_reference: SmolStr,
    /// All are dropped. To the host.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub clear: SmolStr,
}

impl Plan {
    /// The plan of `model`; `packages[i]` is the package of library `i`.
    #[must_use]
    pub fn new(model: &Model, packages: &[SmolStr]) -> Self {
        let plan = |library: LibraryId| {
            let package = packages.get(library.index()).cloned().unwrap_or_default();
            plan_library(model, library, package)
        };
        Self { libraries: model.libraries.ids().map(plan).collect() }
    }
}

fn plan_library(model: &Model, library: LibraryId, package: SmolStr) -> LibraryPlan {
    let visible = visible_libraries(model, library);
    let codec = Codec::new(model, &visible);
    let proxy_lookup_order = proxy::lookup_order(model, &visible);
    let mut plan = LibraryPlan {
        class_order: order::plan_class_order(model, library),
        features: feature::features(model, library, &codec),
        host_apis: Vec::new(),
        flutter_apis: Vec::new(),
        event_apis: Vec::new(),
        proxy_apis: Vec::new(),
        instance_manager: (!proxy_lookup_order.is_empty()).then(|| plan_instance_manager(&package)),
        proxy_lookup_order,
        visible,
        codec,
        package,
    };
    for api in &model.libraries[library].apis {
        plan.add_api(model, *api);
    }
    plan
}

impl LibraryPlan {
    fn add_api(&mut self, model: &Model, api: ApiId) {
        let package = &self.package;
        match api {
            ApiId::Host(api) => self.host_apis.push(plan_host_api(package, api, &model.host_apis[api])),
            ApiId::Flutter(api) => self.flutter_apis.push(plan_flutter_api(package, api, &model.flutter_apis[api])),
            ApiId::Event(api) => self.event_apis.push(plan_event_api(model, package, api)),
            ApiId::Proxy(api) => self.proxy_apis.push(proxy::plan_proxy_api(model, package, api)),
        }
    }
}

fn plan_host_api(package: &str, api: HostApiId, host_api: &HostApi) -> HostApiPlan {
    let methods = host_api.methods.iter();
    HostApiPlan {
        api,
        has_background_queue: methods.clone().any(|method| method.queue == TaskQueue::SerialBackgroundThread),
        methods: methods.map(|method| CallPlan::of_method(package, &host_api.name, &method.signature)).collect(),
    }
}

fn plan_flutter_api(package: &str, api: FlutterApiId, flutter_api: &FlutterApi) -> FlutterApiPlan {
    let plan =
        |method: &crate::model::FlutterMethod| CallPlan::of_method(package, &flutter_api.name, &method.signature);
    FlutterApiPlan { api, methods: flutter_api.methods.iter().map(plan).collect() }
}

fn plan_event_api(model: &Model, package: &str, api: EventApiId) -> EventApiPlan {
    let event_api = &model.event_apis[api];
    let channels = event_api.streams.iter().map(|stream| channel(package, &event_api.name.text, &stream.name.text));
    EventApiPlan { api, channels: channels.collect() }
}

fn plan_instance_manager(package: &str) -> InstanceManagerPlan {
    let name = |method| channel(package, "PigeonInternalInstanceManager", method);
    InstanceManagerPlan { remove_strong_reference: name("removeStrongReference"), clear: name("clear") }
}

/// `library` and all that it imports, directly or not: each after its own imports, otherwise in the order of imports.
///
/// Only what `library` reaches decides, so a file's plan does not depend on the other files of a run.
pub(crate) fn visible_libraries(model: &Model, library: LibraryId) -> Vec<LibraryId> {
    let mut visible = Vec::new();
    let mut seen = BTreeSet::from([library]);
    let mut open = vec![(library, 0)];
    while let Some((next, followed)) = open.pop() {
        let Some(import) = model.libraries[next].imports.get(followed) else {
            visible.push(next);
            continue;
        };
        open.push((next, followed + 1));
        if seen.insert(*import) {
            open.push((*import, 0));
        }
    }
    visible
}
