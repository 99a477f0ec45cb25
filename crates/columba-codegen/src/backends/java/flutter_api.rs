//! Flutter APIs: a class calls Dart.

use super::host_api::{declared, result_type, write_codec};
use super::{Cx, continued, docs};
use crate::language::Language as _;
use crate::view::{FlutterApiView, MethodView};
use crate::writer::Writer;

pub(super) fn write_flutter_api(w: &mut Writer, cx: &Cx<'_>, api: &FlutterApiView<'_>) {
    docs(w, api.docs);
    w.block(format_args!("public static class {} {{", api.name), "}", |w| {
        write_constructors(w, cx, &api.name);
        write_codec(w, cx, &api.name);
        for method in &api.methods {
            write_method(w, cx, method);
            if cx.uses_futures {
                docs(w, method.docs);
                write_future(w, cx, method, None);
            }
        }
    });
}

fn write_constructors(w: &mut Writer, cx: &Cx<'_>, name: &str) {
    cx.line(w, "private final @NonNull BinaryMessenger binaryMessenger;");
    cx.line(w, "private final @NonNull String messageChannelSuffix;");
    w.blank();
    let messenger = cx.code("@NonNull BinaryMessenger argBinaryMessenger");
    let suffix = cx.code("@NonNull String messageChannelSuffix");
    w.block(format_args!("public {name}({messenger}) {{"), "}", |w| w.line("this(argBinaryMessenger, \"\");"));
    w.blank();
    w.line("/** Calls on channels whose names end with a dot and the suffix. */");
    w.block(format_args!("public {name}({messenger}, {suffix}) {{"), "}", |w| {
        w.line("this.binaryMessenger = argBinaryMessenger;");
        w.line("this.messageChannelSuffix = messageChannelSuffix.isEmpty() ? \"\" : \".\" + messageChannelSuffix;");
    });
    w.blank();
}

fn write_method(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    let mut parameters: Vec<String> =
        method.parameters.iter().map(|parameter| declared(cx, parameter, &parameter.arg_name)).collect();
    parameters.push(format!("@{} {} result", cx.non_null, result_type(method)));
    docs(w, method.docs);
    w.block(format_args!("public void {}({}) {{", method.name, parameters.join(", ")), "}", |w| {
        let channel = cx.language.string(method.channel);
        w.line(format_args!("final {} channelName = {channel} + this.messageChannelSuffix;", cx.java("String")));
        cx.line(w, "BasicMessageChannel<Object> channel =");
        cx.line(w, "    new BasicMessageChannel<>(this.binaryMessenger, channelName, PigeonReplyCodec.INSTANCE);");
        w.line("channel.send(");
        continued(w, |w| {
            w.line(format_args!("{},", message(cx, method)));
            w.block("channelReply -> {", "});", |w| write_reply(w, cx, method));
        });
    });
    w.blank();
}

/// What is sent: lists that may hold null.
fn message(cx: &Cx<'_>, method: &MethodView<'_>) -> String {
    let arguments: Vec<&str> = method.parameters.iter().map(|parameter| parameter.arg_encode.as_str()).collect();
    if arguments.is_empty() {
        return "null".to_owned();
    }
    format!("{}({}))", cx.code("new ArrayList<Object>(Arrays.<Object>asList"), arguments.join(", "))
}

/// Ends a call with what the variable `channelReply` holds.
pub(super) fn write_reply(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    let expected = method.result.as_ref().map_or_else(String::new, |result| {
        format!(", {}.class, {}", cx.language.class(cx.names, result.ty.ty), result.ty.nullable())
    });
    w.line(format_args!("FlutterError error = pigeonReplyError(channelReply, channelName{expected});"));
    w.block("if (error != null) {", "} else {", |w| w.line("result.error(error);"));
    w.indented(|w| match &method.result {
        None => w.line("result.success();"),
        Some(result) => {
            cx.line(w, "List<Object> reply = pigeonReply(channelReply);");
            w.line(format_args!("result.success({});", result.decode));
        }
    });
    w.line("}");
}

/// A method without a callback. `first` is a parameter before all others, and its name.
pub(super) fn write_future(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>, first: Option<(String, &str)>) {
    let (first, first_name) = first.unzip();
    let declared = |parameter: &crate::view::ParameterView<'_>| declared(cx, parameter, &parameter.arg_name);
    let parameters: Vec<String> = first.into_iter().chain(method.parameters.iter().map(declared)).collect();
    let names = method.parameters.iter().map(|parameter| parameter.arg_name.as_str());
    let arguments: Vec<&str> = first_name.into_iter().chain(names).chain(["future"]).collect();
    let ty = method.result.as_ref().map_or(cx.java("Void"), |result| result.ty.text.as_str());
    let future = format!("@{} {}<{ty}>", cx.non_null, cx.java("CompletableFuture"));
    w.block(format_args!("public {future} {}({}) {{", method.name, parameters.join(", ")), "}", |w| {
        w.line(format_args!("PigeonFuture<{ty}> future = new PigeonFuture<>();"));
        w.line(format_args!("this.{}({});", method.name, arguments.join(", ")));
        w.line("return future;");
    });
    w.blank();
}
