//! Flutter APIs: a struct whose methods call Dart.

use columba_interface::target_words::Role;

use super::cx::Cx;
use super::host_api::tuple;
use super::layout::{awaited, signature, skip_if_too_long};
use super::names::{ApiNames, write_description};
use super::{docs, lints};
use crate::scope::Scope;
use crate::view::{FlutterApiView, MethodView};
use crate::writer::Writer;

pub(super) fn write_flutter_api(w: &mut Writer, cx: &Cx<'_>, file: &mut Scope<'_>, api: &FlutterApiView<'_>) {
    let names = ApiNames::new(cx, file, &api.name, std::iter::empty::<(Role, &str)>());
    write_struct(w, cx, api);
    let declared = cx.names.model.flutter_apis[api.id].name.as_str();
    write_description(w, cx, &names, declared, &api.fingerprint);
    let mut members = cx.names.file.inner();
    for method in &api.methods {
        members.user(Role::Method, method.signature.name.as_str());
    }
    w.block(format_args!("impl {} {{", api.name), "}", |w| {
        write_new(w, cx, &names, &members.give_way("new"));
        for (position, method) in api.methods.iter().enumerate() {
            w.blank();
            write_call(w, cx, method, position);
            if !method.is_async() {
                w.blank();
                write_call_at_once(w, cx, method, &members.give_way(&at_once_name(method)), position);
            }
        }
    });
    w.blank();
}

fn write_struct(w: &mut Writer, cx: &Cx<'_>, api: &FlutterApiView<'_>) {
    docs(w, api.docs);
    if api.docs.is_empty() {
        w.line(format_args!("/// Calls `{}` in Dart.", api.name));
    }
    w.line("#[derive(Debug, Clone)]");
    lints::allow_for_name(w, &api.name);
    w.block(format_args!("pub struct {} {{", api.name), "}", |w| {
        w.line(format_args!("api: {},", cx.typed("FlutterApi")));
    });
    w.blank();
}

fn write_new(w: &mut Writer, cx: &Cx<'_>, names: &ApiNames, new: &str) {
    w.line("/// Calls the isolate of `context`; when that is for all, the one that has set up the API last.");
    w.line("#[must_use]");
    let parameters = [format!("context: &{}", cx.root("ApiContext")), format!("suffix: &{}", cx.str())];
    signature(w, 1, &format!("pub fn {new}"), &parameters, " -> Self {");
    w.indented(|w| {
        w.block("Self {", "}", |w| {
            let api = cx.typed("FlutterApi");
            w.line(format_args!("api: {api}::new({}, context, suffix),", names.description));
        });
    });
    w.line("}");
}

/// `call` of `call`, `r#type` of `type`.
fn at_once_name(method: &MethodView<'_>) -> String {
    format!("{}_sync", method.name.trim_start_matches("r#"))
}

/// The receiver and the parameters.
fn parameters(method: &MethodView<'_>) -> Vec<String> {
    let declared = method.parameters.iter().map(|parameter| format!("{}: {}", parameter.name, parameter.ty.text));
    std::iter::once("&self".to_owned()).chain(declared).collect()
}

fn result(cx: &Cx<'_>, method: &MethodView<'_>) -> String {
    let output = method.result.as_ref().map_or("()", |result| &result.ty.text);
    cx.result(output, &cx.root("FlutterError"))
}

fn allow(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    let types: Vec<&str> = method.parameters.iter().map(|parameter| parameter.ty.text.as_str()).collect();
    lints::allow_for_function(w, &types, &result(cx, method));
}

/// The arguments, as a tuple.
fn arguments(method: &MethodView<'_>) -> String {
    tuple(&method.parameters.iter().map(|parameter| parameter.name.clone()).collect::<Vec<_>>())
}

fn write_call(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>, position: usize) {
    docs(w, method.docs);
    if !method.docs.is_empty() {
        w.line("///");
    }
    w.line("/// # Errors");
    w.line("/// What Dart throws, or why it cannot be called.");
    allow(w, cx, method);
    let head = format!("pub async fn {}", method.name);
    let call = format!(".call(\"{}\", {position}, {})", method.signature.name, arguments(method));
    skip_if_too_long(w, 3, &call);
    signature(w, 1, &head, &parameters(method), &format!(" -> {} {{", result(cx, method)));
    w.indented(|w| awaited(w, 2, "self.api", &call));
    w.line("}");
}

fn write_call_at_once(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>, name: &str, position: usize) {
    docs(w, method.docs);
    if !method.docs.is_empty() {
        w.line("///");
    }
    w.line("/// Calls the isolate whose call of Rust runs on this thread.");
    w.line("///");
    w.line("/// # Errors");
    w.line("/// What Dart throws, or why it cannot be called.");
    allow(w, cx, method);
    let call = format!("self.api.call_sync({position}, {})", arguments(method));
    skip_if_too_long(w, 2, &call);
    signature(w, 1, &format!("pub fn {name}"), &parameters(method), &format!(" -> {} {{", result(cx, method)));
    w.indented(|w| w.line(call));
    w.line("}");
}
