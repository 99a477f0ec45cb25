//! Host APIs: an interface that the app implements.

use columba_interface::model::CallStyle;
use columba_interface::plan::Message;

use super::cx::{Cx, docs_with};
use super::layout::list;
use super::types::cast;
use crate::view::{ApiView, HostApiView, MethodView, ParameterView};
use crate::writer::Writer;

/// What the name of each channel ends with.
const SUFFIX: &str = "separatedMessageChannelSuffix";

/// Whether a method of the API answers by a callback.
pub(super) fn has_callbacks(api: &ApiView<'_>) -> bool {
    matches!(api, ApiView::Host(api) if api.methods.iter().any(|method| method.style == CallStyle::AsyncCallback))
}

pub(super) fn write_host_api(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>) {
    docs_with(w, api.docs, "Implemented by the app: Dart calls it.");
    w.block(format_args!("interface {} {{", api.name), "}", |w| {
        for method in &api.methods {
            w.docs(method.docs);
            w.line(declaration(cx, method));
        }
        w.blank();
        w.block("companion object {", "}", |w| {
            w.line(format_args!("/** The codec of all messages of [{}]. */", api.name));
            w.line(format_args!("val codec: MessageCodec<Any?> by lazy {{ {}() }}", cx.name("PigeonCodec")));
            w.blank();
            write_set_up(w, cx, api);
        });
    });
    w.blank();
}

fn declaration(cx: &Cx<'_>, method: &MethodView<'_>) -> String {
    let parameters = method.parameters.iter().map(|parameter| format!("{}: {}", parameter.name, parameter.ty.text));
    let mut parameters: Vec<String> = parameters.collect();
    let result = method.result.as_ref().map(|result| result.ty.text.as_str());
    if method.style == CallStyle::AsyncCallback {
        let callback = method.locals.get("callback");
        parameters.push(format!("{callback}: ({}<{}>) -> Unit", cx.name("Result"), result.unwrap_or("Unit")));
    }
    let suspend = if method.style == CallStyle::Async { "suspend " } else { "" };
    let returns = match result {
        Some(result) if method.style != CallStyle::AsyncCallback => format!(": {result}"),
        _ => String::new(),
    };
    list(&format!("{suspend}fun {}(", method.name), &parameters, &format!("){returns}"))
}

fn write_set_up(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>) {
    w.docs(&[format!(
        " Has `api` answer the messages that [binaryMessenger] brings for [{}]; null: nobody.",
        api.name
    )
    .into()]);
    w.line(format_args!("@{}", cx.name("JvmOverloads")));
    let name = &api.name;
    let parameters = format!("binaryMessenger: BinaryMessenger, api: {name}?, messageChannelSuffix: String = \"\"");
    w.block(format_args!("fun setUp({parameters}) {{"), "}", |w| {
        if api.methods.is_empty() {
            return;
        }
        w.line(format_args!("val {SUFFIX} = if (messageChannelSuffix.isEmpty()) \"\" else \".$messageChannelSuffix\""));
        w.line(format_args!("val hostCodec = {}(codec)", cx.name("PigeonHostCodec")));
        if api.has_background_queue {
            w.line("val taskQueue = binaryMessenger.makeBackgroundTaskQueue()");
        }
        for method in &api.methods {
            w.block("run {", "}", |w| write_channel(w, cx, method));
        }
    });
}

fn write_channel(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    let queue = if method.is_on_background_queue() { ", taskQueue" } else { "" };
    w.line(format_args!("val channelName = \"{}${SUFFIX}\"", method.channel.replace('$', "\\$")));
    w.line(format_args!("val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec{queue})"));
    w.block("if (api != null) {", "} else {", |w| {
        let message = if has_arguments(method) { "message" } else { "_" };
        w.block(format_args!("channel.setMessageHandler {{ {message}, reply ->"), "}", |w| match method.style {
            CallStyle::Sync => write_sync(w, cx, method),
            CallStyle::Async => write_suspending(w, cx, method),
            CallStyle::AsyncCallback => write_callback(w, cx, method),
        });
    });
    w.indented(|w| w.line("channel.setMessageHandler(null)"));
    w.line("}");
}

fn write_sync(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    write_answer(w, cx, method);
    w.line("reply.reply(wrapped)");
}

fn write_suspending(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    let dispatcher = if method.is_on_background_queue() { "Unconfined" } else { "Main" };
    w.block(format_args!("CoroutineScope(Dispatchers.{dispatcher}).launch {{"), "}", |w| {
        write_answer(w, cx, method);
        w.line("reply.reply(wrapped)");
    });
}

/// The answer of a method that returns it, now or after a while.
fn write_answer(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    w.block("val wrapped: List<Any?> = try {", "} catch (error: Throwable) {", |w| {
        write_arguments(w, cx, method);
        let call = call(method);
        let output = method.locals.get("output");
        match &method.result {
            None => {
                w.line(call);
                w.line("listOf(null)");
            }
            Some(result) if result.encode == output => w.line(format_args!("listOf({call})")),
            Some(result) => {
                w.line(format_args!("val {output} = {call}"));
                w.line(format_args!("listOf({})", result.encode));
            }
        }
    });
    w.indented(|w| w.line(format_args!("{}.wrapError(error)", cx.name("PigeonHostCodec"))));
    w.line("}");
}

/// A method that answers by a callback.
fn write_callback(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    w.line(format_args!("val answer = {}(reply)", cx.name("PigeonAnswer")));
    w.block("try {", "} catch (error: Throwable) {", |w| {
        write_arguments(w, cx, method);
        let output = method.locals.get("output");
        let encode = match &method.result {
            None => " { null }".to_owned(),
            Some(view) if view.encode == output => String::new(),
            Some(view) => format!(" {{ {output} -> {} }}", view.encode),
        };
        w.block(format_args!("{} {{ result ->", call(method)), "}", |w| {
            w.line(format_args!("answer.send(result){encode}"));
        });
    });
    w.indented(|w| w.line("answer.fail(error)"));
    w.line("}");
}

fn write_arguments(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    if has_arguments(method) {
        let args = method.locals.get("args");
        w.line(format_args!("val {args} = {}(message, channelName)", cx.name("PigeonArguments")));
    }
}

fn call(method: &MethodView<'_>) -> String {
    let arguments = (0..).zip(&method.parameters).map(|(at, parameter)| argument(method, at, parameter));
    list(&format!("api.{}(", method.name), &arguments.collect::<Vec<_>>(), ")")
}

/// An argument, from what came.
fn argument(method: &MethodView<'_>, at: usize, parameter: &ParameterView<'_>) -> String {
    let (args, ty) = (method.locals.get("args"), &parameter.ty);
    let function = if ty.nullable() { "nullableAt" } else { "at" };
    let name = parameter.parameter.name.as_str().replace('$', "\\$");
    let value = format!("{args}.{function}({at}, \"{name}\")");
    if ty.text == "Any" { value } else { cast(&value, ty.ty, &ty.text) }
}

fn has_arguments(method: &MethodView<'_>) -> bool {
    !matches!(method.message, Message::Null)
}
