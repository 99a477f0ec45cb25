//! Event channel APIs.

use super::method::{check_method, is_void};
use super::{Owner, docs, lower_methods, lower_returns};
use crate::annotations::{Annotations, Known, ValueKind};
use crate::ast::{MethodAst, MethodKind};
use crate::lower::Lowering;
use crate::model::{EventApiId, EventStream, Returns};
use crate::rules::events::{event_with_parameters, void_event};
use crate::rules::methods::native_names;

pub(super) fn lower_event_api(cx: &mut Lowering<'_>, owner: Owner<'_>, id: EventApiId) {
    let streams = lower_methods(cx, owner, |cx, method| lower_stream(cx, owner, method));
    let api = &mut cx.model.event_apis[id];
    api.streams = streams;
    api.kotlin_shared_classes = includes_shared_classes(owner, "kotlinOptions");
    api.swift_shared_classes = includes_shared_classes(owner, "swiftOptions");
}

fn includes_shared_classes(owner: Owner<'_>, options: &str) -> bool {
    let call = Annotations::of(&owner.class.leading).options(Known::EventChannelApi, options);
    call.as_ref()
        .and_then(|call| call.get("includeSharedClasses"))
        .is_none_or(|value| value.kind != ValueKind::Bool(false))
}

fn lower_stream(cx: &mut Lowering<'_>, owner: Owner<'_>, method: &MethodAst) -> Option<EventStream> {
    let is_fit = check_method(cx, owner, method);
    if method.kind != MethodKind::Method || !method.type_parameters.is_empty() {
        return None;
    }
    let has_no_parameters = event_with_parameters::check(cx, method);
    let swift_function = native_names::swift_function(cx, &method.leading, &method.name, &method.parameters.list);
    if let Some(ty) = method.returns.as_ref().filter(|ty| is_void(ty)) {
        void_event::report(cx, &method.name, ty.span());
        return None;
    }
    match lower_returns(cx, owner, method.name.span, &method.name, method.returns.as_ref())? {
        Returns::Value(event) if is_fit && has_no_parameters => Some(EventStream {
            name: method.name.clone(),
            docs: docs(&method.leading),
            event,
            swift_function,
            span: method.span,
        }),
        _ => None,
    }
}
