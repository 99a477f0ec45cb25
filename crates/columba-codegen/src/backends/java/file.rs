//! The file: what stands around and between the parts.

use columba_interface::options::OptionKey;

use super::spec::SPEC;
use super::{Cx, builtins, classes, codec, data, event_api, extensions, flutter_api, host_api, proxy_api};
use crate::banner::write_banner;
use crate::view::{ApiView, FileView, MethodView, ProxyMethodView};
use crate::writer::Writer;

/// What Android's lints and the compiler are not to say about generated code.
const SUPPRESSED: &str = "{\"unused\", \"unchecked\", \"CodeBlock2Expr\", \"RedundantSuppression\", \"serial\"}";

pub(super) fn write_file(cx: &Cx<'_>, file: &FileView<'_>) -> String {
    let mut body = Writer::new(&SPEC);
    write_outer_class(&mut body, cx, file);
    let body = body.finish();
    let mut w = Writer::new(&SPEC);
    write_banner(&mut w, file.copyright, "//");
    w.blank();
    if let Some(package) = file.options.text(OptionKey::JavaPackage) {
        w.line(format_args!("package {package};"));
        w.blank();
    }
    let mut imports = builtins::imports(cx.names, &body);
    imports.extend(cx.language.outers.imports.iter().map(String::as_str));
    imports.sort_unstable();
    for import in imports {
        w.line(format_args!("import {import};"));
    }
    w.blank();
    w.line(body);
    w.finish()
}

fn write_outer_class(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    w.line(format_args!("/** What `{}` declares. */", interface_name(file)));
    w.line(format_args!("@{}({SUPPRESSED})", cx.java("SuppressWarnings")));
    if file.options.flag(OptionKey::JavaUseGeneratedAnnotation) {
        w.line("@javax.annotation.Generated(\"dev.flutter.pigeon\")");
    }
    w.block(format_args!("public class {} {{", cx.language.outers.own), "}", |w| {
        for constant in &file.constants {
            data::write_constant(w, constant);
            w.blank();
        }
        write_helpers(w, cx, file);
        file.enums.iter().for_each(|view| data::write_enum(w, view));
        classes::write_classes(w, cx, file);
        codec::write_codec(w, cx, file);
        proxy_api::write_base(w, cx, file);
        file.apis.iter().for_each(|api| write_api(w, cx, api));
    });
}

/// The interface file, without its folders: they differ from one machine to the next.
fn interface_name<'f>(file: &FileView<'f>) -> &'f str {
    let path = file.options.input();
    path.rsplit(['/', '\\']).next().unwrap_or(path)
}

fn write_helpers(w: &mut Writer, cx: &Cx<'_>, file: &FileView<'_>) {
    let has = |is_such: fn(&ApiView<'_>) -> bool| file.apis.iter().any(is_such);
    let has_proxies = file.instance_manager.is_some();
    let has_host = has(|api| matches!(api, ApiView::Host(_))) || has_proxies;
    let has_async = file.apis.iter().any(has_async_methods);
    let has_flutter = has(|api| matches!(api, ApiView::Flutter(_))) || has_proxies;
    let calls_dart = has(|api| match api {
        ApiView::Flutter(_) => true,
        ApiView::Proxy(api) => !api.callbacks.is_empty(),
        _ => false,
    });
    let has_futures =
        cx.uses_futures && has(|api| matches!(api, ApiView::Host(api) if api.methods.iter().any(MethodView::is_async)));
    let has_event = has(|api| matches!(api, ApiView::Event(_)));
    let has_data = file.classes.iter().any(|class| !class.is_sealed());
    let mut helper = |is_needed: bool, text: &str| {
        if is_needed {
            cx.helper(w, text);
        }
    };
    helper(true, include_str!("helpers/equality.java"));
    helper(true, include_str!("helpers/error.java"));
    helper(has_host, include_str!("helpers/host.java"));
    helper(has_flutter, include_str!("helpers/flutter.java"));
    helper(has_data, include_str!("helpers/can_ignore.java"));
    helper(has_async || has_flutter, include_str!("helpers/results.java"));
    helper(has_async, include_str!("helpers/host_async.java"));
    helper(cx.uses_futures && calls_dart, include_str!("helpers/future.java"));
    helper(has_futures, include_str!("helpers/future_cause.java"));
    helper(has_event, include_str!("helpers/events.java"));
    helper(has_host || has_flutter, include_str!("helpers/safe_codec.java"));
    extensions::write_helpers(w, cx, file);
}

/// Whether some method answers later.
fn has_async_methods(api: &ApiView<'_>) -> bool {
    let is_async = |ProxyMethodView { method, .. }: &ProxyMethodView<'_>| method.is_async();
    match api {
        ApiView::Host(api) => api.methods.iter().any(MethodView::is_async),
        ApiView::Proxy(api) => api.methods.iter().any(is_async),
        _ => false,
    }
}

fn write_api(w: &mut Writer, cx: &Cx<'_>, api: &ApiView<'_>) {
    match api {
        ApiView::Host(api) => host_api::write_host_api(w, cx, api),
        ApiView::Flutter(api) => flutter_api::write_flutter_api(w, cx, api),
        ApiView::Event(api) => event_api::write_event_api(w, cx, api),
        ApiView::Proxy(api) => proxy_api::write_proxy_api(w, cx, api),
    }
    w.blank();
}
