//! Host APIs and Flutter APIs.

use super::{Owner, Passing, lower_method, lower_methods};
use crate::annotations::{Annotations, Known};
use crate::lower::Lowering;
use crate::model::{FlutterApiId, FlutterMethod, HostApiId, HostMethod, TaskQueue};
use crate::rules::methods::{borrowed_parameter, queue_on_flutter_method};

pub(super) fn lower_host_api(cx: &mut Lowering<'_>, owner: Owner<'_>, id: HostApiId) {
    let test_handler = Annotations::of(&owner.class.leading).argument(Known::HostApi, "dartHostTestHandler");
    let test_handler = test_handler.and_then(|value| value.text().cloned());
    let methods = lower_methods(cx, owner, |cx, method| {
        let signature = lower_method(cx, owner, method, Passing::Host)?;
        let annotations = Annotations::of(&method.leading);
        let method = HostMethod { signature, style: annotations.call_style(), queue: annotations.task_queue() };
        borrowed_parameter::check(cx, &method).then_some(method)
    });
    let api = &mut cx.model.host_apis[id];
    api.test_handler = test_handler;
    api.methods = methods;
}

pub(super) fn lower_flutter_api(cx: &mut Lowering<'_>, owner: Owner<'_>, id: FlutterApiId) {
    let methods = lower_methods(cx, owner, |cx, method| {
        let annotations = Annotations::of(&method.leading);
        if annotations.task_queue() != TaskQueue::Serial {
            queue_on_flutter_method::report(cx, &method.name, annotations.find(Known::TaskQueue));
        }
        let signature = lower_method(cx, owner, method, Passing::Flutter)?;
        Some(FlutterMethod { signature, style: annotations.call_style() })
    });
    cx.model.flutter_apis[id].methods = methods;
}
