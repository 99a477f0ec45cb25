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
    signature_with(cx, method, None)
}

/// The same, with a parameter before all others.
pub(super) fn signature_with(cx: &Cx<'_>, method: &MethodView<'_>, first: Option<String>) -> String {
    let declared = method.parameters.iter().map(|parameter| declared(cx, parameter, &parameter.name));
    let mut parameters: Vec<String> = first.into_iter().chain(declared).collect();
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
            let arguments = arguments(cx, &api.name, method);
            write_handler(w, |w| write_answer(w, cx, method, &arguments));
        });
        w.indented(|w| w.line("channel.setMessageHandler(null);"));
        w.line("}");
    });
}

/// Has `body` answer the variable `message` by the variable `reply`.
pub(super) fn write_handler(w: &mut Writer, body: impl FnOnce(&mut Writer)) {
    w.line("channel.setMessageHandler(");
    continued(w, |w| w.block("(message, reply) -> {", "});", body));
}

/// Calls a method with these arguments, which are read from the variable `args`, and answers with its result.
pub(super) fn write_answer(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>, arguments: &[String]) {
    if method.is_async() {
        return write_async(w, cx, method, arguments);
    }
    write_wrapped(w, cx, |w| {
        write_arguments(w, cx, arguments);
        let call = call(&method.name, arguments);
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
}

/// Answers with the list `wrapped`, to which `body` adds the result, or with what `body` throws.
pub(super) fn write_wrapped(w: &mut Writer, cx: &Cx<'_>, body: impl FnOnce(&mut Writer)) {
    cx.line(w, "ArrayList<Object> wrapped = new ArrayList<>(1);");
    w.block("try {", cx.code("} catch (Throwable error) {"), body);
    w.indented(|w| w.line("wrapped = pigeonError(error);"));
    w.line("}");
    w.line("reply.reply(wrapped);");
}

fn write_async(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>, arguments: &[String]) {
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
        write_arguments(w, cx, arguments);
        let with_result: Vec<String> = arguments.iter().cloned().chain(["result".to_owned()]).collect();
        w.line(format_args!("{};", call(&method.name, &with_result)));
    });
    w.indented(|w| w.line("result.thrown(error);"));
    w.line("}");
}

/// Writes the variable from which the arguments are read, if there are any.
pub(super) fn write_arguments(w: &mut Writer, cx: &Cx<'_>, arguments: &[String]) {
    if !arguments.is_empty() {
        cx.line(w, "List<Object> args = pigeonArguments(message);");
    }
}

/// Expressions for the arguments of a method. `api` is named where one is missing.
pub(super) fn arguments(cx: &Cx<'_>, api: &str, method: &MethodView<'_>) -> Vec<String> {
    let place = format!("{api}.{}", method.signature.name);
    method.parameters.iter().map(|parameter| argument(cx, &place, parameter)).collect()
}

/// An expression for an argument of the method `place`.
pub(super) fn argument(cx: &Cx<'_>, place: &str, parameter: &ParameterView<'_>) -> String {
    if parameter.ty.nullable() {
        return parameter.decode.clone();
    }
    non_null(cx, &parameter.decode, place, parameter.parameter.name.as_str())
}

/// `value`, unless it is null.
pub(super) fn non_null(cx: &Cx<'_>, value: &str, place: &str, name: &str) -> String {
    use crate::language::Language as _;
    format!("pigeonNonNull({value}, {}, {})", cx.language.string(place), cx.language.string(name))
}

/// The call of a method of the implementation.
pub(super) fn call(method: &str, arguments: &[String]) -> String {
    match arguments {
        [] | [_] => format!("api.{method}({})", arguments.concat()),
        _ => format!("api.{method}(\n    {})", arguments.join(",\n    ")),
    }
}
