//! What all proxy APIs of a file share: the instance manager, the codec, the registrar.

use super::super::Cx;
use super::codec::write_codec;
use super::{REGISTRAR, api_class, getter};
use crate::backends::jvm::escape;
use crate::backends::jvm::proxies::{has_wiring, is_abstract};
use crate::view::{ApiView, FileView, ProxyApiView};
use crate::writer::Writer;

/// Writes it.
pub(in crate::backends::java) fn write_base(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    let Some(channels) = file.instance_manager else { return };
    let apis: Vec<&ProxyApiView<'_>> = file.apis.iter().filter_map(proxy).collect();
    cx.helper(w, include_str!("../helpers/instance_manager.java"));
    let names = [
        ("pigeonChannelOfRemoveStrongReference", escape(&channels.remove_strong_reference, "$")),
        ("pigeonChannelOfClear", escape(&channels.clear, "$")),
    ];
    cx.helper_with(w, include_str!("../helpers/instance_manager_api.java"), &names);
    write_registrar(w, cx, &apis);
    write_codec(w, cx, file);
}

fn proxy<'v, 'a>(api: &'v ApiView<'a>) -> Option<&'v ProxyApiView<'a>> {
    match api {
        ApiView::Proxy(api) => Some(api),
        _ => None,
    }
}

fn write_registrar(w: &mut Writer, cx: &Cx<'_>, apis: &[&ProxyApiView<'_>]) {
    w.line("/** Holds what the app gives for each proxy API, and answers Dart while it is set up. */");
    w.block(format_args!("public abstract static class {REGISTRAR} {{"), "}", |w| {
        cx.helper(w, include_str!("../helpers/registrar_members.java"));
        for api in apis {
            write_getter(w, cx, api);
        }
        write_handlers(w, cx, apis, "/** Answers Dart from now on. */", "setUp", |api| {
            format!("{}()", getter(cx, api.proxy.id))
        });
        write_handlers(w, cx, apis, "/** Does not answer Dart any more. */", "tearDown", |_| "null".to_owned());
    });
    w.blank();
}

fn write_getter(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    let (class, getter) = (api_class(cx, api.proxy.id), getter(cx, api.proxy.id));
    w.line(format_args!("/** What the app gives for objects of the Dart class {{@code {}}}. */", api.declared_name));
    if is_abstract(api) {
        w.line(format_args!("public abstract @{} {class} {getter}();", cx.non_null));
    } else {
        w.block(format_args!("public @{} {class} {getter}() {{", cx.non_null), "}", |w| {
            w.line(format_args!("return new {class}(this);"));
        });
    }
    w.blank();
}

/// A method that sets what answers for each API.
fn write_handlers(
    w: &mut Writer,
    cx: &Cx<'_>,
    apis: &[&ProxyApiView<'_>],
    docs: &str,
    name: &str,
    implementation: impl Fn(&ProxyApiView<'_>) -> String,
) {
    w.line(docs);
    w.block(format_args!("public void {name}() {{"), "}", |w| {
        let manager = if name == "setUp" { "instanceManager" } else { "null" };
        w.line(format_args!("PigeonInstanceManagerApi.setUpMessageHandlers(binaryMessenger, {manager});"));
        for api in apis.iter().filter(|api| has_wiring(api)) {
            let (class, implementation) = (api_class(cx, api.proxy.id), implementation(api));
            w.line(format_args!("{class}.setUpMessageHandlers(binaryMessenger, {implementation});"));
        }
    });
    w.blank();
}
