//! Proxy APIs: for each a class that the app extends to make, use and hear objects, and a registrar that holds them all.

mod api;
mod calls;
mod codec;
mod handlers;
mod registrar;

pub(super) use api::write_proxy_api;
pub(super) use registrar::write_base;

use columba_interface::model::ProxyApiId;

use super::cx::Cx;
use crate::backends::jvm::proxies::Needs;
use crate::writer::Writer;

/// The class of the registrar, before its name holds that of the file.
const REGISTRAR: &str = "PigeonProxyApiRegistrar";

/// The type that the app has for the objects.
fn native_type(cx: &Cx<'_>, id: ProxyApiId) -> String {
    let native = cx.names.model.proxy_apis[id].kotlin.full_class_name.as_deref();
    native.map_or_else(|| cx.names.proxy(id), str::to_owned)
}

/// The class by which generated code and the app speak of the objects.
fn api_class(cx: &Cx<'_>, id: ProxyApiId) -> String {
    format!("PigeonApi{}", cx.names.proxy(id).trim_matches('`'))
}

/// The member of the registrar that gives it.
fn getter(cx: &Cx<'_>, id: ProxyApiId) -> String {
    format!("getPigeonApi{}", cx.names.proxy(id).trim_matches('`'))
}

/// Writes what tells Android's tools which version a member needs.
fn write_annotation(w: &mut Writer, needs: Option<&Needs>) {
    if let Some(needs) = needs {
        w.line(format_args!("@androidx.annotation.RequiresApi(api = {})", needs.version));
    }
}
