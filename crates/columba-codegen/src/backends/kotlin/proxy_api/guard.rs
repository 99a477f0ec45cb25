//! Which version of Android a member needs: the highest that a type in it asks for.

use columba_interface::model::{ProxyApiId, TypeKind, TypeRef};

use super::super::cx::Cx;
use crate::view::{MethodView, ParameterView};
use crate::writer::Writer;

/// A version, and the class that needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(super) struct Needs {
    pub(super) version: i64,
    pub(super) class: String,
}

/// What a proxy API needs.
pub(super) fn of_api(cx: &Cx<'_>, id: ProxyApiId) -> Option<Needs> {
    let api = &cx.names.model.proxy_apis[id];
    let version = api.kotlin.min_android_api?;
    Some(Needs { version, class: api.name.text.to_string() })
}

/// What a member of `api` needs that has these types.
pub(super) fn of_types<'t>(
    cx: &Cx<'_>,
    api: ProxyApiId,
    types: impl IntoIterator<Item = &'t TypeRef>,
) -> Option<Needs> {
    let mut needs = of_api(cx, api);
    for ty in types {
        add(cx, ty, &mut needs);
    }
    needs
}

/// What a method needs.
pub(super) fn of_method(cx: &Cx<'_>, api: ProxyApiId, method: &MethodView<'_>) -> Option<Needs> {
    let result = method.result.as_ref().map(|result| result.ty.ty);
    of_types(cx, api, parameter_types(&method.parameters).chain(result))
}

pub(super) fn parameter_types<'v>(parameters: &'v [ParameterView<'_>]) -> impl Iterator<Item = &'v TypeRef> {
    parameters.iter().map(|parameter| parameter.ty.ty)
}

fn add(cx: &Cx<'_>, ty: &TypeRef, needs: &mut Option<Needs>) {
    if let TypeKind::Proxy(id) = ty.kind {
        let other = of_api(cx, id);
        if other.as_ref().map(|other| other.version) > needs.as_ref().map(|needs| needs.version) {
            *needs = other;
        }
    }
    ty.arguments().for_each(|argument| add(cx, argument, needs));
}

/// Writes what tells Android's tools.
pub(super) fn write_annotation(w: &mut Writer, needs: Option<&Needs>) {
    if let Some(needs) = needs {
        w.line(format_args!("@androidx.annotation.RequiresApi(api = {})", needs.version));
    }
}
