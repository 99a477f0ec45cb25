//! Proxy APIs: what the app has to implement, and which version of Android a member needs: the highest that a type in it
//! asks for.

use columba_interface::model::{ProxyApiId, TypeKind, TypeRef};

use crate::language::Names;
use crate::view::{AttachedFieldView, MethodView, ParameterView, ProxyApiView};

/// A version, and the class that needs it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(in crate::backends) struct Needs {
    pub(in crate::backends) version: i64,
    pub(in crate::backends) class: String,
}

/// What a proxy API needs.
pub(in crate::backends) fn of_api(names: &Names<'_>, id: ProxyApiId) -> Option<Needs> {
    let api = &names.model.proxy_apis[id];
    let version = api.kotlin.min_android_api?;
    Some(Needs { version, class: api.name.text.to_string() })
}

/// What a member of `api` needs that has these types.
pub(in crate::backends) fn of_types<'t>(
    names: &Names<'_>,
    api: ProxyApiId,
    types: impl IntoIterator<Item = &'t TypeRef>,
) -> Option<Needs> {
    let mut needs = of_api(names, api);
    for ty in types {
        add(names, ty, &mut needs);
    }
    needs
}

/// What an attached field of `api` needs.
pub(in crate::backends) fn of_attached_field(
    names: &Names<'_>,
    api: ProxyApiId,
    field: &AttachedFieldView<'_>,
) -> Option<Needs> {
    let (own, target) = (of_api(names, api), of_api(names, field.target.id));
    let version = |needs: &Option<Needs>| needs.as_ref().map(|needs| needs.version);
    if version(&target) > version(&own) { target } else { own }
}

/// What a method needs.
pub(in crate::backends) fn of_method(names: &Names<'_>, api: ProxyApiId, method: &MethodView<'_>) -> Option<Needs> {
    let result = method.result.as_ref().map(|result| result.ty.ty);
    of_types(names, api, parameter_types(&method.parameters).chain(result))
}

pub(in crate::backends) fn parameter_types<'v>(
    parameters: &'v [ParameterView<'_>],
) -> impl Iterator<Item = &'v TypeRef> {
    parameters.iter().map(|parameter| parameter.ty.ty)
}

fn add(names: &Names<'_>, ty: &TypeRef, needs: &mut Option<Needs>) {
    if let TypeKind::Proxy(id) = ty.kind {
        let other = of_api(names, id);
        if other.as_ref().map(|other| other.version) > needs.as_ref().map(|needs| needs.version) {
            *needs = other;
        }
    }
    ty.arguments().for_each(|argument| add(names, argument, needs));
}

/// Whether the app has something to implement.
pub(in crate::backends) fn is_abstract(api: &ProxyApiView<'_>) -> bool {
    has_wiring(api) || has_read_fields(api)
}

/// Whether Dart calls something of it.
pub(in crate::backends) fn has_wiring(api: &ProxyApiView<'_>) -> bool {
    !api.constructors.is_empty() || !api.attached_fields.is_empty() || !api.methods.is_empty()
}

/// Whether the fields of an object are read, so that Dart can have one for it.
pub(in crate::backends) fn has_read_fields(api: &ProxyApiView<'_>) -> bool {
    api.host_can_create && !api.fields.is_empty()
}
