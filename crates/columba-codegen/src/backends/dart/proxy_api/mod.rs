//! Proxy APIs: a class whose objects stand for objects of the host.

mod base;
mod constructors;
mod handlers;
mod members;

pub(super) use base::write_base;

use super::host_api::channel_literal;
use crate::backends::dart_common::proxies::{Members, type_of};
use crate::backends::dart_common::{DartNames, decode};
use crate::view::{MethodView, ProxyApiView};
use crate::writer::Writer;

const BASE: &str = "PigeonInternalProxyApiBaseClass";
const MANAGER: &str = "PigeonInstanceManager";
const CODEC: &str = "_PigeonInternalProxyApiBaseCodec";
const ARGUMENTS: &str = "_PigeonArguments";
const CALL: &str = "_call";
const HANDLE: &str = "_handle";

/// Writes the class.
pub(super) fn write_proxy_api(w: &mut Writer, dart: &DartNames<'_>, api: &ProxyApiView<'_>) {
    let members = Members::of(dart, api);
    let superclass = api.superclass.as_ref().map_or(BASE.to_owned(), |superclass| type_of(dart, superclass.id));
    let interfaces: Vec<String> = api.interfaces.iter().map(|interface| type_of(dart, interface.id)).collect();
    let implements =
        if interfaces.is_empty() { String::new() } else { format!(" implements {}", interfaces.join(", ")) };
    w.blank();
    w.docs(api.docs);
    w.block(format_args!("class {} extends {superclass}{implements} {{", api.proxy.name), "}", |w| {
        constructors::write_constructors(w, dart, api, &members);
        members::write_fields(w, dart, api);
        handlers::write_set_up(w, dart, api, &members);
        members::write_attached(w, dart, api);
        members::write_methods(w, dart, api);
        constructors::write_copy(w, dart, api, &members);
    });
}

/// The arguments of `_call`: messenger, channel, arguments, the function that makes the result, and the codec.
fn write_call_arguments(
    w: &mut Writer,
    dart: &DartNames<'_>,
    channel: &str,
    arguments: &[String],
    method: Option<&MethodView<'_>>,
    manager: &str,
) {
    let object = dart.library("Object");
    let arguments =
        if arguments.is_empty() { "null".to_owned() } else { format!("<{object}?>[{}]", arguments.join(", ")) };
    let convert = match method.and_then(|method| method.result.as_ref()) {
        None => format!("({object}? value) {{}}"),
        Some(result) => format!("({object}? value) => {}", decode(dart, result.ty.ty, "value")),
    };
    w.line("pigeon_binaryMessenger,");
    w.line(format_args!("{},", channel_literal(channel)));
    w.line(format_args!("{arguments},"));
    w.line(format_args!("{convert},"));
    w.line(format_args!("{CODEC}({manager}),"));
}

/// The instance manager that a static member is given, or the default one.
fn given_manager() -> String {
    format!("pigeon_instanceManager ?? {MANAGER}.instance")
}
