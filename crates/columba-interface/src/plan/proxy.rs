//! Messages of proxy APIs, and the order in which a host looks for the type of an object.

use std::collections::{BTreeMap, BTreeSet};

use serde::Serialize;

use super::call::{Argument, CallPlan, Message, Reply, channel, parameters};
use super::graph::components;
use crate::model::{ApiId, LibraryId, Model, ProxyApi, ProxyApiId};

/// The messages of a proxy API. Every answer of a constructor or an attached field is empty.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProxyPlan {
    /// Which API.
    pub api: ProxyApiId,
    /// To the host, one per constructor: make an object. Without a name the channel ends in `pigeon_defaultConstructor`.
    pub constructors: Vec<CallPlan>,
    /// To the host, one per attached field: name the object that the field holds.
    pub attached_fields: Vec<CallPlan>,
    /// To the host, one per method.
    pub methods: Vec<CallPlan>,
    /// To Dart, one per callback that this API declares.
    pub callbacks: Vec<CallPlan>,
    /// To Dart: make an object for one of the host.
    pub new_instance: CallPlan,
    /// The callbacks of those that it extends, nearest first, then of those that it implements, each once.
    pub inherited_callbacks: Vec<InheritedCallback>,
    /// Whether the host can make objects of Dart: no callback, inherited ones included, is required.
    pub host_can_create: bool,
}

/// A callback that another proxy API declares. Its channel is that of the API that declares it.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct InheritedCallback {
    /// The API that declares it.
    pub api: ProxyApiId,
    /// Its position there.
    pub callback: u32,
    /// Whether it came through `implements`.
    pub from_interface: bool,
}

pub(super) fn plan_proxy_api(model: &Model, package: &str, id: ProxyApiId) -> ProxyPlan {
    let api = &model.proxy_apis[id];
    let fields = || (0u32..).take(api.fields.len()).map(Argument::Field);
    let inherited_callbacks = inherited_callbacks(model, id);
    let inherited = inherited_callbacks.iter().filter_map(|inherited| callback(model, *inherited));
    ProxyPlan {
        api: id,
        constructors: plan_constructors(package, api),
        attached_fields: plan_attached_fields(package, api),
        methods: plan_methods(package, api),
        callbacks: plan_callbacks(package, api),
        new_instance: CallPlan {
            channel: channel(package, &api.name.text, "pigeon_newInstance"),
            message: Message::new([Argument::NewInstance].into_iter().chain(fields())),
            reply: Reply::Void,
        },
        host_can_create: !inherited.chain(&api.callbacks).any(|callback| callback.is_required),
        inherited_callbacks,
    }
}

fn callback(model: &Model, inherited: InheritedCallback) -> Option<&crate::model::Callback> {
    model.proxy_apis[inherited.api].callbacks.get(inherited.callback as usize)
}

fn plan_constructors(package: &str, api: &ProxyApi) -> Vec<CallPlan> {
    let plan = |constructor: &crate::model::ProxyConstructor| {
        let name = constructor.name.as_ref().map_or("pigeon_defaultConstructor", |name| name.as_str());
        let fields = (0u32..).take(api.fields.len()).map(Argument::Field);
        let arguments = [Argument::NewInstance].into_iter().chain(fields);
        CallPlan {
            channel: channel(package, &api.name.text, name),
            message: Message::new(arguments.chain(parameters(constructor.parameters.len()))),
            reply: Reply::Void,
        }
    };
    api.constructors.iter().map(plan).collect()
}

fn plan_attached_fields(package: &str, api: &ProxyApi) -> Vec<CallPlan> {
    let plan = |field: &crate::model::AttachedField| {
        let instance = (!field.is_static).then_some(Argument::Instance);
        CallPlan {
            channel: channel(package, &api.name.text, &field.name.text),
            message: Message::new(instance.into_iter().chain([Argument::NewInstance])),
            reply: Reply::Void,
        }
    };
    api.attached_fields.iter().map(plan).collect()
}

fn plan_methods(package: &str, api: &ProxyApi) -> Vec<CallPlan> {
    let plan = |method: &crate::model::ProxyMethod| {
        let first: &[Argument] = if method.is_static { &[] } else { &[Argument::Instance] };
        CallPlan::of_signature(package, &api.name, &method.signature, first)
    };
    api.methods.iter().map(plan).collect()
}

fn plan_callbacks(package: &str, api: &ProxyApi) -> Vec<CallPlan> {
    let plan = |callback: &crate::model::Callback| {
        CallPlan::of_signature(package, &api.name, &callback.signature, &[Argument::Instance])
    };
    api.callbacks.iter().map(plan).collect()
}

/// The callbacks of superclasses, nearest first; then those of interfaces, depth first, each API once.
fn inherited_callbacks(model: &Model, id: ProxyApiId) -> Vec<InheritedCallback> {
    let superclasses: Vec<ProxyApiId> =
        std::iter::successors(model.proxy_apis[id].superclass, |api| model.proxy_apis[*api].superclass).collect();
    let mut seen: BTreeSet<ProxyApiId> = superclasses.iter().copied().chain([id]).collect();
    let mut interfaces = Vec::new();
    let of = |api: ProxyApiId| model.proxy_apis[api].interfaces.iter().rev();
    let mut open: Vec<ProxyApiId> = superclasses.iter().rev().chain([&id]).flat_map(|api| of(*api)).copied().collect();
    while let Some(next) = open.pop() {
        if seen.insert(next) {
            interfaces.push(next);
            open.extend(of(next).copied());
        }
    }
    let callbacks = |api: ProxyApiId, from_interface| {
        let count = model.proxy_apis[api].callbacks.len();
        (0u32..).take(count).map(move |callback| InheritedCallback { api, callback, from_interface })
    };
    let inherited = superclasses.into_iter().flat_map(|api| callbacks(api, false));
    inherited.chain(interfaces.into_iter().flat_map(|api| callbacks(api, true))).collect()
}

/// All proxy APIs of `visible`, each before those that it extends or implements, otherwise in source order.
pub(super) fn lookup_order(model: &Model, visible: &[LibraryId]) -> Vec<ProxyApiId> {
    let apis = visible.iter().flat_map(|library| &model.libraries[*library].apis);
    let proxies: Vec<ProxyApiId> =
        apis.filter_map(|api| if let ApiId::Proxy(id) = api { Some(*id) } else { None }).collect();
    let positions: BTreeMap<ProxyApiId, usize> = proxies.iter().copied().zip(0..).collect();
    let mut children: Vec<Vec<usize>> = vec![Vec::new(); proxies.len()];
    for (at, id) in proxies.iter().enumerate() {
        let api = &model.proxy_apis[*id];
        for parent in api.superclass.iter().chain(&api.interfaces) {
            if let Some(edges) = positions.get(parent).and_then(|parent| children.get_mut(*parent)) {
                edges.push(at);
            }
        }
    }
    components(&children).into_iter().flatten().filter_map(|at| proxies.get(at).copied()).collect()
}
