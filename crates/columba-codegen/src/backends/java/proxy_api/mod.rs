//! Proxy APIs: for each a class that the app extends to make, use and hear objects, and a registrar that holds them all.

mod api;
mod calls;
mod codec;
mod handlers;
mod registrar;

pub(super) use api::write_proxy_api;
pub(super) use registrar::write_base;

use columba_interface::model::{ProxyApiId, ProxyField};
use columba_interface::target_words::Role;

use super::Cx;
use super::types::native;
use crate::backends::jvm::proxies::Needs;
use crate::view::ProxyFieldView;
use crate::writer::Writer;

/// The class of the registrar.
const REGISTRAR: &str = "PigeonProxyApiRegistrar";

/// The class by which generated code and the app speak of the objects.
fn api_class(cx: &Cx<'_>, id: ProxyApiId) -> String {
    format!("PigeonApi{}", cx.names.proxy(id))
}

/// The method of the registrar that gives it.
fn getter(cx: &Cx<'_>, id: ProxyApiId) -> String {
    format!("get{}", api_class(cx, id))
}

/// A parameter for an object of a proxy API.
fn instance(cx: &Cx<'_>, id: ProxyApiId, name: &str) -> String {
    format!("@{} {} {name}", cx.non_null, native(cx.names, id))
}

/// The unattached fields of a proxy API, and what was declared.
fn fields<'f, 'a>(
    cx: &'f Cx<'_>,
    id: ProxyApiId,
    views: &'f [ProxyFieldView<'a>],
) -> impl Iterator<Item = (&'f ProxyField, &'f ProxyFieldView<'a>)> {
    cx.names.model.proxy_apis[id].fields.iter().zip(views)
}

/// The method that gives a field, which is named like the field.
fn accessor(cx: &Cx<'_>, field: &str) -> String {
    cx.names.user(Role::Method, field)
}

/// Writes what tells Android's tools which version a member needs.
fn write_annotation(w: &mut Writer, cx: &Cx<'_>, needs: Option<&Needs>) {
    if let Some(needs) = needs {
        w.line(format_args!("@{}(api = {})", cx.java("RequiresApi"), needs.version));
    }
}
