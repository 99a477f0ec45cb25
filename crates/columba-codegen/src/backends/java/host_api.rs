//! Host APIs: Dart calls, an interface answers.

use super::futures::write_with_futures;
use super::{Cx, continued, docs};
use crate::view::{HostApiView, MethodView, ParameterView};
use crate::writer::Writer;

pub(super) fn write_host_api(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>) {
    docs(w, api.docs);
    w.block(format_args!("public interface {} {{", api.name), "}", |w| {
        for method in &api.methods {
            docs(w, method.docs);
            w.line(format_args!("{};", signature(cx, method)));
            w.blank();
        }
        write_codec(w, cx, &api.name);
        write_set_up(w, cx, api);
        if cx.uses_futures && api.methods.iter().any(MethodView::is_async) {
            write_with_futures(w, cx, api);
        }
    });
}

/// The codec of the channels.
pub(super) fn write_codec(w: &mut Writer, cx: &Cx<'_>, api: &str) {
    w.line(format_args!("/** The codec of the messages of {{@link {api}}}. */"));
    w.block(cx.code("static @NonNull MessageCodec<Object> getCodec() {"), "}", |w| {
        w.line("return PigeonCodec.INSTANCE;");
    });
    w.blank();
}

/// The head of a method as it is implemented.
pub(super) fn signature(cx: &Cx<'_>, method: &MethodView<'_>) -> String {
    let mut parameters: Vec<String> =
        method.parameters.iter().map(|parameter| declared(cx, parameter, &parameter.name)).collect();
    if method.is_async() {
        parameters.push(format!("@{} {} {}", cx.non_null, result_type(method), method.locals.get("result")));
    }
    let parameters = parameters.join(", ");
    match &method.result {
        Some(result) if !method.is_async() => {
            format!("@{} {} {}({parameters})", cx.nullability(result.ty.ty), result.ty.text, method.name)
        }
        _ => format!("void {}({parameters})", method.name),
    }
}

/// A parameter as it is declared.
pub(super) fn declared(cx: &Cx<'_>, parameter: &ParameterView<'_>, name: &str) -> String {
    format!("@{} {} {name}", cx.nullability(parameter.ty.ty), parameter.ty.text)
}

/// What takes the result of a method.
pub(super) fn result_type(method: &MethodView<'_>) -> String {
    match &method.result {
        None => "VoidResult".to_owned(),
        Some(result) if result.ty.nullable() => format!("NullableResult<{}>", result.ty.text),
        Some(result) => format!("Result<{}>", result.ty.text),
    }
}

fn write_set_up(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>) {
    let name = &api.name;
    let messenger = cx.code("@NonNull BinaryMessenger binaryMessenger");
    let implementation = format!("@{} {name} api", cx.nullable);
    w.line("/** Has {@code api} answer what Dart calls; null: nobody. */");
    w.block(format_args!("static void setUp({messenger}, {implementation}) {{"), "}", |w| {
        w.line("setUp(binaryMessenger, \"\", api);");
    });
    w.blank();
    w.line("/** The same, on channels whose names end with a dot and the suffix. */");
    let suffix = cx.code("@NonNull String messageChannelSuffix");
    w.block(format_args!("static void setUp({messenger}, {suffix}, {implementation}) {{"), "}", |w| {
        cx.line(w, "String suffix = messageChannelSuffix.isEmpty() ? \"\" : \".\" + messageChannelSuffix;");
        if api.has_background_queue {
            cx.line(w, "BinaryMessenger.TaskQueue taskQueue = binaryMessenger.makeBackgroundTaskQueue();");
        }
        api.methods.iter().for_each(|method| write_channel(w, cx, api, method));
    });
    w.blank();
}

fn write_channel(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>, method: &MethodView<'_>) {
    use crate::language::Language as _;
    let channel = cx.language.string(method.channel);
    let queue = if method.is_on_background_queue() { ", taskQueue" } else { "" };
    w.block("{", "}", |w| {
        cx.line(w, "BasicMessageChannel<Object> channel =");
        cx.line(w, "    new BasicMessageChannel<>(");
        w.line(format_args!("        binaryMessenger, {channel} + suffix, PigeonHostCodec.INSTANCE{queue});"));
        w.block("if (api != null) {", "} else {", |w| {
            w.line("channel.setMessageHandler(");
            continued(w, |w| {
                w.block("(message, reply) -> {", "});", |w| {
                    if method.is_async() { write_async(w, cx, api, method) } else { write_sync(w, cx, api, method) }
                });
            });
        });
        w.indented(|w| w.line("channel.setMessageHandler(null);"));
        w.line("}");
    });
}

fn write_sync(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>, method: &MethodView<'_>) {
    cx.line(w, "ArrayList<Object> wrapped = new ArrayList<>(1);");
    w.block("try {", cx.code("} catch (Throwable error) {"), |w| {
        let call = call(w, cx, api, method, &[]);
        match &method.result {
            None => {
                w.line(format_args!("{call};"));
                w.line("wrapped.add(null);");
            }
            Some(result) => {
                w.line(format_args!("{} output = {call};", result.ty.text));
                w.line(format_args!("wrapped.add({});", result.encode));
            }
        }
    });
    w.indented(|w| w.line("wrapped = pigeonError(error);"));
    w.line("}");
    w.line("reply.reply(wrapped);");
}

fn write_async(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>, method: &MethodView<'_>) {
    let ty = method.result.as_ref().map_or(cx.java("Void"), |result| result.ty.text.as_str());
    let encode = method.result.as_ref().map_or("output", |result| result.encode.as_str());
    if encode == "output" {
        w.line(format_args!("PigeonResult<{ty}> result = new PigeonResult<>(reply);"));
    } else {
        w.line(format_args!("PigeonResult<{ty}> result ="));
        continued(w, |w| {
            w.block(format_args!("new PigeonResult<{ty}>(reply) {{"), "};", |w| {
                cx.line(w, "@Override");
                w.block(format_args!("{} encoded({ty} output) {{", cx.java("Object")), "}", |w| {
                    w.line(format_args!("return {encode};"));
                });
            });
        });
    }
    w.block("try {", cx.code("} catch (Throwable error) {"), |w| {
        let call = call(w, cx, api, method, &["result"]);
        w.line(format_args!("{call};"));
    });
    w.indented(|w| w.line("result.thrown(error);"));
    w.line("}");
}

/// Writes how the arguments are taken, and returns the call.
fn call(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>, method: &MethodView<'_>, last: &[&str]) -> String {
    use crate::language::Language as _;
    if !method.parameters.is_empty() {
        cx.line(w, "List<Object> args = pigeonArguments(message);");
    }
    let place = cx.language.string(&format!("{}.{}", api.name, method.signature.name));
    let argument = |parameter: &ParameterView<'_>| {
        if parameter.ty.nullable() {
            return parameter.decode.clone();
        }
        let name = cx.language.string(parameter.parameter.name.as_str());
        format!("pigeonNonNull({}, {place}, {name})", parameter.decode)
    };
    let arguments: Vec<String> =
        method.parameters.iter().map(argument).chain(last.iter().map(|last| (*last).to_owned())).collect();
    match arguments.as_slice() {
        [] | [_] => format!("api.{}({})", method.name, arguments.join(", ")),
        _ => format!("api.{}(\n    {})", method.name, arguments.join(",\n    ")),
    }
}
