//! The trait of objects.

use super::{declared, docs_with_errors, object_type, output_type, result_type, write_declaration};
use crate::backends::rust::cx::Cx;
use crate::backends::rust::layout::fits;
use crate::backends::rust::{docs, lints};
use crate::view::{MethodView, ProxyApiView};
use crate::writer::Writer;

pub(super) fn write_trait(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    docs(w, api.docs);
    lints::allow_for_name(w, &api.proxy.name);
    let open = format!("pub trait {}: {} {{", api.proxy.name, supertraits(cx, api));
    let has_members = !api.fields.is_empty()
        || api.attached_fields.iter().any(|field| !field.is_static)
        || api.methods.iter().any(|method| !method.is_static);
    if !has_members {
        w.line(format_args!("{open}}}"));
        return w.blank();
    }
    if !fits(&open, 0) {
        w.line("#[rustfmt::skip]");
    }
    w.block(open, "}", |w| write_members(w, cx, api));
    w.blank();
}

/// What it extends and implements; of one that does neither, what every object is.
fn supertraits(cx: &Cx<'_>, api: &ProxyApiView<'_>) -> String {
    let traits: Vec<String> =
        api.superclass.iter().chain(&api.interfaces).map(|proxy| cx.names.proxy(proxy.id)).collect();
    if traits.is_empty() { format!("{} + Send + Sync", cx.any()) } else { traits.join(" + ") }
}

fn write_members(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    // A blank line between members, none before the first.
    let mut border = false;
    let mut begin = |w: &mut Writer| {
        if std::mem::replace(&mut border, true) {
            w.blank();
        }
    };
    for field in &api.fields {
        begin(w);
        docs(w, field.docs);
        write_declaration(w, &field.name, Vec::new(), &field.ty.text);
    }
    for field in api.attached_fields.iter().filter(|field| !field.is_static) {
        begin(w);
        docs_with_errors(w, field.docs);
        write_declaration(w, &field.name, Vec::new(), &result_type(cx, &object_type(cx, field.target.id)));
    }
    for method in api.methods.iter().filter(|method| !method.is_static) {
        begin(w);
        write_method(w, cx, &method.method);
    }
}

fn write_method(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    let result = result_type(cx, output_type(method));
    let parameters = declared(&method.parameters).collect();
    if method.is_async() {
        docs(w, method.docs);
        return write_declaration(w, &method.name, parameters, &format!("{}<'_, {result}>", cx.root("BoxFuture")));
    }
    docs_with_errors(w, method.docs);
    write_declaration(w, &method.name, parameters, &result);
}
