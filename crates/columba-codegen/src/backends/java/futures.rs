//! Host APIs with futures in place of callbacks: an interface within that of the API.

use super::host_api::{declared, signature};
use super::types::WITH_FUTURES;
use super::{Cx, continued, docs};
use crate::view::{HostApiView, MethodView};
use crate::writer::Writer;

pub(super) fn write_with_futures(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>) {
    w.line(format_args!("/** {{@link {}}} with futures in place of callbacks. */", api.name));
    w.block(format_args!("interface {WITH_FUTURES} extends {} {{", api.name), "}", |w| {
        for method in api.methods.iter().filter(|method| method.is_async()) {
            write_method(w, cx, method);
        }
    });
}

fn write_method(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    let ty = method.result.as_ref().map_or(cx.java("Void"), |result| result.ty.text.as_str());
    let parameters: Vec<String> =
        method.parameters.iter().map(|parameter| declared(cx, parameter, &parameter.name)).collect();
    docs(w, method.docs);
    let future = format!("@{} {}<{ty}>", cx.non_null, cx.java("CompletableFuture"));
    w.line(format_args!("{future} {}({});", method.name, parameters.join(", ")));
    w.blank();
    let names: Vec<&str> = method.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    let [result, value, error] = ["result", "value", "error"].map(|local| method.locals.get(local));
    let success = if method.result.is_some() { value } else { "" };
    cx.line(w, "@Override");
    w.block(format_args!("default {} {{", signature(cx, method)), "}", |w| {
        w.line(format_args!("this.{}({})", method.name, names.join(", ")));
        continued(w, |w| {
            w.block(format_args!(".whenComplete(({value}, {error}) -> {{"), "});", |w| {
                w.block(format_args!("if ({error} == null) {{"), "} else {", |w| {
                    w.line(format_args!("{result}.success({success});"));
                });
                w.indented(|w| w.line(format_args!("{result}.error(pigeonCause({error}));")));
                w.line("}");
            });
        });
    });
    w.blank();
}
