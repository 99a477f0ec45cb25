//! A struct whose methods call the callbacks of a Dart object.

use columba_interface::model::TypeKind;
use columba_interface::target_words::Role;

use super::{ProxyNames, declared, dyn_of, output_type, result_type, tuple};
use crate::backends::rust::cx::Cx;
use crate::backends::rust::layout::{awaited, item, signature};
use crate::backends::rust::{docs, lints};
use crate::view::{CallbackView, ProxyApiView};
use crate::writer::Writer;

pub(super) fn write_struct(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, names: &ProxyNames) {
    w.line(format_args!("/// Calls the callbacks of the Dart object for a `{}`.", api.proxy.name));
    w.line("#[derive(Debug, Clone)]");
    lints::allow_for_name(w, &names.callbacks);
    w.block(format_args!("pub struct {} {{", names.callbacks), "}", |w| {
        w.line(format_args!("callbacks: {},", cx.typed("ProxyCallbacks")));
    });
    w.blank();
    let mut members = cx.names.file.inner();
    for callback in &api.callbacks {
        members.user(Role::Method, callback.method.signature.name.as_str());
    }
    w.block(format_args!("impl {} {{", names.callbacks), "}", |w| {
        write_of(w, cx, api, &members.give_way("of"));
        for (position, callback) in api.callbacks.iter().enumerate() {
            w.blank();
            write_call(w, cx, callback, position);
            if !callback.method.is_async() {
                w.blank();
                let name = members.give_way(&format!("{}_sync", callback.method.name.trim_start_matches("r#")));
                write_call_at_once(w, cx, callback, &name, position);
            }
        }
    });
    w.blank();
}

fn write_of(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, name: &str) {
    w.line("/// Those of the object's Dart object, in the isolate of `context`; when that is for all, in the one that");
    w.line("/// connected last of those that have the object.");
    w.line("#[must_use]");
    let object = format!("object: &{}", dyn_of(cx, api.proxy.id));
    let parameters = [object, format!("context: &{}", cx.root("ApiContext"))];
    signature(w, 1, &format!("pub fn {name}"), &parameters, " -> Self {");
    w.indented(|w| {
        w.block("Self {", "}", |w| {
            w.line(format_args!("callbacks: {}::of(object, context),", cx.typed("ProxyCallbacks")));
        });
    });
    w.line("}");
}

/// What the function of Dart answers; of one that may be missing, `None` if it is.
fn result(cx: &Cx<'_>, callback: &CallbackView<'_>) -> String {
    let output = output_type(&callback.method);
    let may_be_missing =
        callback.method.result.as_ref().is_some_and(|result| {
            !callback.is_required && !result.ty.nullable() && result.ty.ty.kind != TypeKind::Object
        });
    if may_be_missing {
        let option = cx.names.builtin("Option", "::std::option::Option");
        return result_type(cx, &format!("{option}<{output}>"));
    }
    result_type(cx, output)
}

fn write_head(w: &mut Writer, cx: &Cx<'_>, callback: &CallbackView<'_>, head: &str, at_once: bool) {
    let method = &callback.method;
    docs(w, method.docs);
    if !method.docs.is_empty() {
        w.line("///");
    }
    if at_once {
        w.line("/// Calls the isolate whose call of Rust runs on this thread.");
        w.line("///");
    }
    w.line("/// # Errors");
    w.line("/// What Dart throws, or why it cannot be called.");
    let types: Vec<&str> = method.parameters.iter().map(|parameter| parameter.ty.text.as_str()).collect();
    let result = result(cx, callback);
    lints::allow_for_function(w, &types, &result);
    let parameters: Vec<String> = std::iter::once("&self".to_owned()).chain(declared(&method.parameters)).collect();
    signature(w, 1, head, &parameters, &format!(" -> {result} {{"));
}

/// The arguments, as a tuple.
fn arguments(callback: &CallbackView<'_>) -> String {
    tuple(&callback.method.parameters.iter().map(|parameter| parameter.name.clone()).collect::<Vec<_>>())
}

fn write_call(w: &mut Writer, cx: &Cx<'_>, callback: &CallbackView<'_>, position: usize) {
    write_head(w, cx, callback, &format!("pub async fn {}", callback.method.name), false);
    w.indented(|w| {
        let name = callback.method.signature.name.as_str();
        awaited(w, 2, "self.callbacks", &format!(".call(\"{name}\", {position}, {})", arguments(callback)));
    });
    w.line("}");
}

fn write_call_at_once(w: &mut Writer, cx: &Cx<'_>, callback: &CallbackView<'_>, name: &str, position: usize) {
    write_head(w, cx, callback, &format!("pub fn {name}"), true);
    w.indented(|w| item(w, 2, &format!("self.callbacks.call_sync({position}, {})", arguments(callback))));
    w.line("}");
}
