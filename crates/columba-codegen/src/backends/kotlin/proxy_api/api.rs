//! The class of a proxy API: what the app implements, and what it calls.

use columba_interface::model::CallStyle;

use super::super::cx::{Cx, docs_with};
use super::super::layout::list;
use super::{REGISTRAR, api_class, calls, getter, handlers, native_type, write_annotation};
use crate::backends::jvm::proxies::{
    has_read_fields, has_wiring, is_abstract, of_attached_field, of_method, of_types, parameter_types,
};
use crate::view::{ProxyApiView, ProxyConstructorView, ProxyMethodView};
use crate::writer::Writer;

pub(in crate::backends::kotlin) fn write_proxy_api(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    let class = api_class(cx, api.proxy.id);
    let kind = if is_abstract(api) { "abstract" } else { "open" };
    docs_with(w, api.docs, "Extended by the app: makes the objects for Dart, and calls Dart on them.");
    w.line("@Suppress(\"UNCHECKED_CAST\")".replace("Suppress", cx.name("Suppress")));
    let head = format!("{kind} class {class}(open val pigeonRegistrar: {})", cx.name(REGISTRAR));
    w.block(format_args!("{head} {{"), "}", |w| {
        api.constructors.iter().for_each(|constructor| write_constructor(w, cx, api, constructor));
        write_attached_fields(w, cx, api);
        if has_read_fields(api) {
            write_read_fields(w, cx, api);
        }
        api.methods.iter().for_each(|method| write_method(w, cx, api, method));
        if has_wiring(api) {
            w.block("companion object {", "}", |w| handlers::write_set_up(w, cx, api));
            w.blank();
        }
        calls::write_new_instance(w, cx, api);
        api.callbacks.iter().for_each(|callback| calls::write_callback(w, cx, api, callback));
        write_inherited(w, cx, api);
    });
    w.blank();
}

fn write_constructor(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, constructor: &ProxyConstructorView<'_>) {
    let native = native_type(cx, api.proxy.id);
    let fields = api.fields.iter().map(|field| format!("{}: {}", field.name, field.ty.text));
    let own = constructor.parameters.iter().map(|parameter| format!("{}: {}", parameter.name, parameter.ty.text));
    let name = constructor.name.as_deref().unwrap_or("pigeon_defaultConstructor");
    let field_types = api.fields.iter().map(|field| field.ty.ty);
    let needs = of_types(cx.names, api.proxy.id, parameter_types(&constructor.parameters).chain(field_types));
    w.docs(constructor.docs);
    write_annotation(w, needs.as_ref());
    w.line(list(&format!("abstract fun {name}("), &fields.chain(own).collect::<Vec<_>>(), &format!("): {native}")));
    w.blank();
}

fn write_attached_fields(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    for field in &api.attached_fields {
        let instance = format!("pigeon_instance: {}", native_type(cx, api.proxy.id));
        let parameters = if field.is_static { String::new() } else { instance };
        let needs = of_attached_field(cx.names, api.proxy.id, field);
        w.docs(field.docs);
        write_annotation(w, needs.as_ref());
        w.line(format_args!("abstract fun {}({parameters}): {}", field.name, native_type(cx, field.target.id)));
        w.blank();
    }
}

/// The values of the fields, when the host has made an object.
fn write_read_fields(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    for field in &api.fields {
        let needs = of_types(cx.names, api.proxy.id, [field.ty.ty]);
        w.docs(field.docs);
        write_annotation(w, needs.as_ref());
        let native = native_type(cx, api.proxy.id);
        w.line(format_args!("abstract fun {}(pigeon_instance: {native}): {}", field.name, field.ty.text));
        w.blank();
    }
}

fn write_method(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, method: &ProxyMethodView<'_>) {
    let ProxyMethodView { method, is_static } = method;
    let mut parameters = Vec::new();
    if !is_static {
        parameters.push(format!("pigeon_instance: {}", native_type(cx, api.proxy.id)));
    }
    parameters.extend(method.parameters.iter().map(|parameter| format!("{}: {}", parameter.name, parameter.ty.text)));
    let result = method.result.as_ref().map(|result| result.ty.text.as_str());
    let mut returns = String::new();
    if method.style == CallStyle::Sync {
        returns = result.map_or_else(String::new, |result| format!(": {result}"));
    } else {
        let callback = method.locals.get("callback");
        parameters.push(format!("{callback}: ({}<{}>) -> Unit", cx.name("Result"), result.unwrap_or("Unit")));
    }
    w.docs(method.docs);
    write_annotation(w, of_method(cx.names, api.proxy.id, method).as_ref());
    w.line(list(&format!("abstract fun {}(", method.name), &parameters, &format!("){returns}")));
    w.blank();
}

/// The classes of the APIs that it extends and implements, by which their callbacks are called.
fn write_inherited(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    for parent in api.superclass.iter().chain(&api.interfaces) {
        let (class, getter) = (api_class(cx, parent.id), getter(cx, parent.id));
        w.line(format_args!("/** What calls Dart on these objects as on those of [{class}]. */"));
        w.block(format_args!("fun pigeon_{getter}(): {class} {{"), "}", |w| {
            w.line(format_args!("return pigeonRegistrar.{getter}()"));
        });
        w.blank();
    }
}
