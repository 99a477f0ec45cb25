//! What all proxy APIs of a file share: the instance manager, the codec, the registrar.

use super::super::cx::Cx;
use super::codec::write_codec;
use super::{REGISTRAR, api_class, getter};
use crate::backends::jvm::proxies::{has_wiring, is_abstract};
use crate::view::{ApiView, FileView, ProxyApiView};
use crate::writer::Writer;

const MANAGER: &str = include_str!("../helpers/instance_manager.kt");
const MANAGER_API: &str = include_str!("../helpers/instance_manager_api.kt");

/// Writes it.
pub(in crate::backends::kotlin) fn write_base(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    let Some(channels) = file.instance_manager else { return };
    let apis: Vec<&ProxyApiView<'_>> = file.apis.iter().filter_map(proxy).collect();
    cx.helper(w, MANAGER);
    let escaped = |channel: &str| channel.replace('$', "\\$");
    let names = [
        ("pigeonChannelOfRemoveStrongReference", escaped(&channels.remove_strong_reference)),
        ("pigeonChannelOfClear", escaped(&channels.clear)),
    ];
    cx.helper_with(w, MANAGER_API, &names);
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
    let (registrar, manager) = (cx.name(REGISTRAR), cx.name("PigeonInstanceManager"));
    let (manager_api, codec) = (cx.name("PigeonInstanceManagerApi"), cx.name("PigeonProxyApiBaseCodec"));
    w.line("/** Holds what the app gives for each proxy API, and answers Dart while it is set up. */");
    w.block(format_args!("abstract class {registrar}(val binaryMessenger: BinaryMessenger) {{"), "}", |w| {
        w.line("/** Whether calls to Dart fail at once, for instance because its engine is gone. */");
        w.line("var ignoreCallsToDart = false");
        w.blank();
        w.line("/** Knows the objects that are shared with Dart. */");
        w.line(format_args!("val instanceManager: {manager}"));
        w.blank();
        w.line("/** The codec of all messages with proxies. */");
        w.line(format_args!("val codec: MessageCodec<Any?> by lazy {{ {codec}(this) }}"));
        w.blank();
        w.block("init {", "}", |w| {
            w.line(format_args!("val api = {manager_api}(binaryMessenger)"));
            w.block(format_args!("instanceManager = {manager}.create("), ")", |w| {
                w.block(format_args!("object : {manager}.PigeonFinalizationListener {{"), "}", |w| {
                    w.block("override fun onFinalize(identifier: Long) {", "}", |w| {
                        w.block("api.removeStrongReference(identifier) {", "}", |w| {
                            w.block("if (it.isFailure) {", "}", |w| {
                                let what = "\"Failed to remove Dart strong reference with identifier: $identifier\"";
                                w.line(format_args!("Log.e(\"{registrar}\", {what})"));
                            });
                        });
                    });
                });
            });
        });
        for api in apis {
            write_getter(w, cx, api);
        }
        write_set_up(w, cx, apis);
        write_tear_down(w, cx, apis);
    });
    w.blank();
}

fn write_getter(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    let (class, getter) = (api_class(cx, api.proxy.id), getter(cx, api.proxy.id));
    w.blank();
    w.line(format_args!("/** What the app gives for objects of the Dart class `{}`. */", api.declared_name));
    if is_abstract(api) {
        w.line(format_args!("abstract fun {getter}(): {class}"));
    } else {
        w.block(format_args!("open fun {getter}(): {class} {{"), "}", |w| w.line(format_args!("return {class}(this)")));
    }
}

fn write_set_up(w: &mut Writer, cx: &Cx<'_>, apis: &[&ProxyApiView<'_>]) {
    w.blank();
    w.line("/** Answers Dart from now on. */");
    w.block("fun setUp() {", "}", |w| {
        let manager_api = cx.name("PigeonInstanceManagerApi");
        w.line(format_args!("{manager_api}.setUpMessageHandlers(binaryMessenger, instanceManager)"));
        for api in apis.iter().filter(|api| has_wiring(api)) {
            let (class, getter) = (api_class(cx, api.proxy.id), getter(cx, api.proxy.id));
            w.line(format_args!("{class}.setUpMessageHandlers(binaryMessenger, {getter}())"));
        }
    });
}

fn write_tear_down(w: &mut Writer, cx: &Cx<'_>, apis: &[&ProxyApiView<'_>]) {
    w.blank();
    w.line("/** Does not answer Dart any more. */");
    w.block("fun tearDown() {", "}", |w| {
        let manager_api = cx.name("PigeonInstanceManagerApi");
        w.line(format_args!("{manager_api}.setUpMessageHandlers(binaryMessenger, null)"));
        for api in apis.iter().filter(|api| has_wiring(api)) {
            w.line(format_args!("{}.setUpMessageHandlers(binaryMessenger, null)", api_class(cx, api.proxy.id)));
        }
    });
}
