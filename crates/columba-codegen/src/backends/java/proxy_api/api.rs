//! The class of a proxy API: what the app implements, and what it calls.

use super::super::host_api::{declared, signature_with};
use super::super::types::native;
use super::super::{Cx, docs};
use super::{REGISTRAR, accessor, api_class, calls, fields, getter, handlers, instance, write_annotation};
use crate::backends::jvm::proxies::{
    has_read_fields, has_wiring, is_abstract, of_attached_field, of_method, of_types, parameter_types,
};
use crate::view::{ProxyApiView, ProxyConstructorView, ProxyMethodView};
use crate::writer::Writer;
use columba_interface::target_words::Role;
use smol_str::SmolStr;

pub(in crate::backends::java) fn write_proxy_api(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    let class = api_class(cx, api.proxy.id);
    let kind = if is_abstract(api) { "abstract static" } else { "static" };
    write_class_docs(w, api);
    w.block(format_args!("public {kind} class {class} {{"), "}", |w| {
        write_registrar(w, cx, &class);
        api.constructors.iter().for_each(|constructor| write_constructor(w, cx, api, constructor));
        write_attached_fields(w, cx, api);
        if has_read_fields(api) {
            write_read_fields(w, cx, api);
        }
        api.methods.iter().for_each(|method| write_method(w, cx, api, method));
        if has_wiring(api) {
            handlers::write_set_up(w, cx, api);
        }
        calls::write_new_instance(w, cx, api);
        api.callbacks.iter().for_each(|callback| calls::write_callback(w, cx, api, callback));
        write_inherited(w, cx, api);
    });
}

/// The docs of the interface, and what the class is for.
fn write_class_docs(w: &mut Writer, api: &ProxyApiView<'_>) {
    let purpose = " Extended by the app: makes the objects for Dart, and calls Dart on them.";
    let mut lines = api.docs.to_vec();
    if !lines.is_empty() {
        lines.push(SmolStr::default());
    }
    let paragraph = if lines.is_empty() { "" } else { " <p>" };
    lines.push(SmolStr::from(format!("{paragraph}{}", if lines.is_empty() { purpose } else { purpose.trim() })));
    docs(w, &lines);
}

fn write_registrar(w: &mut Writer, cx: &Cx<'_>, class: &str) {
    w.line("/** Holds what the app gives for all proxy APIs. */");
    w.line(format_args!("public final @{} {REGISTRAR} pigeonRegistrar;", cx.non_null));
    w.blank();
    w.block(format_args!("public {class}(@{} {REGISTRAR} pigeonRegistrar) {{", cx.non_null), "}", |w| {
        w.line("this.pigeonRegistrar = pigeonRegistrar;");
    });
    w.blank();
}

fn write_constructor(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, constructor: &ProxyConstructorView<'_>) {
    let of_fields = fields(cx, api.proxy.id, &api.fields).map(|(field, view)| {
        let name = cx.names.user(Role::Parameter, field.name.as_str());
        format!("@{} {} {name}", cx.nullability(&field.ty), view.ty.text)
    });
    let own = constructor.parameters.iter().map(|parameter| declared(cx, parameter, &parameter.name));
    let parameters: Vec<String> = of_fields.chain(own).collect();
    let field_types = api.fields.iter().map(|field| field.ty.ty);
    let needs = of_types(cx.names, api.proxy.id, parameter_types(&constructor.parameters).chain(field_types));
    docs(w, constructor.docs);
    write_annotation(w, cx, needs.as_ref());
    let head = format!("public abstract @{} {} {}", cx.non_null, native(cx.names, api.proxy.id), maker(constructor));
    w.line(format_args!("{head}({});", parameters.join(", ")));
    w.blank();
}

/// The method that makes an object.
pub(super) fn maker<'c>(constructor: &'c ProxyConstructorView<'_>) -> &'c str {
    constructor.name.as_deref().unwrap_or("pigeon_defaultConstructor")
}

fn write_attached_fields(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    let declared = &cx.names.model.proxy_apis[api.proxy.id].attached_fields;
    for (declared, field) in declared.iter().zip(&api.attached_fields) {
        let own = instance(cx, api.proxy.id, "pigeon_instance");
        let parameters = if field.is_static { String::new() } else { own };
        docs(w, field.docs);
        write_annotation(w, cx, of_attached_field(cx.names, api.proxy.id, field).as_ref());
        let head = format!("public abstract @{} {}", cx.non_null, native(cx.names, field.target.id));
        w.line(format_args!("{head} {}({parameters});", accessor(cx, declared.name.as_str())));
        w.blank();
    }
}

/// The values of the fields, when the host has made an object.
fn write_read_fields(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    for (field, view) in fields(cx, api.proxy.id, &api.fields) {
        docs(w, view.docs);
        write_annotation(w, cx, of_types(cx.names, api.proxy.id, [&field.ty]).as_ref());
        let head = format!("public abstract @{} {}", cx.nullability(&field.ty), view.ty.text);
        let parameter = instance(cx, api.proxy.id, "pigeon_instance");
        w.line(format_args!("{head} {}({parameter});", accessor(cx, field.name.as_str())));
        w.blank();
    }
}

fn write_method(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, method: &ProxyMethodView<'_>) {
    let ProxyMethodView { method, is_static } = method;
    let own = (!is_static).then(|| instance(cx, api.proxy.id, "pigeon_instance"));
    docs(w, method.docs);
    write_annotation(w, cx, of_method(cx.names, api.proxy.id, method).as_ref());
    w.line(format_args!("public abstract {};", signature_with(cx, method, own)));
    w.blank();
}

/// The classes of the APIs that it extends and implements, by which their callbacks are called.
fn write_inherited(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    for parent in api.superclass.iter().chain(&api.interfaces) {
        let (class, getter) = (api_class(cx, parent.id), getter(cx, parent.id));
        w.line(format_args!("/** What calls Dart on these objects as on those of {{@link {class}}}. */"));
        w.block(format_args!("public @{} {class} pigeon_{getter}() {{", cx.non_null), "}", |w| {
            w.line(format_args!("return pigeonRegistrar.{getter}();"));
        });
        w.blank();
    }
}
