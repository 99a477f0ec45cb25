//! Flutter APIs: a class by which the app calls Dart.

use columba_interface::model::CallStyle;
use columba_interface::plan::Reply;

use super::cx::{Cx, docs_with};
use super::layout::list;
use super::types::cast;
use crate::view::{FlutterApiView, MethodView};
use crate::writer::Writer;

/// The name by which `listOf` goes in an API that has a method of that name.
pub(super) const OTHER_LIST_OF: &str = "kotlinListOf";

/// Whether a method of the API is called where `listOf` is meant.
pub(super) fn hides_list_of(api: &FlutterApiView<'_>) -> bool {
    api.methods.iter().any(|method| method.name == "listOf")
}

pub(super) fn write_flutter_api(w: &mut Writer, cx: &Cx<'_>, api: &FlutterApiView<'_>) {
    docs_with(w, api.docs, "Implemented in Dart: the app calls it.");
    let list_of = if hides_list_of(api) { OTHER_LIST_OF } else { "listOf" };
    let parameters = "private val binaryMessenger: BinaryMessenger, private val messageChannelSuffix: String = \"\"";
    w.block(format_args!("class {}({parameters}) {{", api.name), "}", |w| {
        w.block("companion object {", "}", |w| {
            w.line(format_args!("/** The codec of all messages of [{}]. */", api.name));
            w.line(format_args!("val codec: MessageCodec<Any?> by lazy {{ {}() }}", cx.name("PigeonCodec")));
        });
        for method in &api.methods {
            w.blank();
            w.docs(method.docs);
            write_method(w, cx, list_of, method);
        }
    });
    w.blank();
}

fn write_method(w: &mut Writer, cx: &Cx<'_>, list_of: &str, method: &MethodView<'_>) {
    let parameters = method.parameters.iter().map(|parameter| format!("{}: {}", parameter.arg_name, parameter.ty.text));
    let parameters: Vec<String> = parameters.collect();
    let result = method.result.as_ref().map(|result| result.ty.text.as_str());
    if method.style == CallStyle::AsyncCallback {
        let callback = format!("callback: ({}<{}>) -> Unit", cx.name("Result"), result.unwrap_or("Unit"));
        let parameters: Vec<String> = parameters.into_iter().chain([callback]).collect();
        w.block(list(&format!("fun {}(", method.name), &parameters, ") {"), "}", |w| {
            write_channel(w, cx, method);
            write_send(w, cx, list_of, method, "callback(result)");
        });
    } else {
        let returns = result.map_or_else(String::new, |result| format!(": {result}"));
        let head = list(&format!("suspend fun {}(", method.name), &parameters, &format!("){returns} {{"));
        w.block(head, "}", |w| {
            write_channel(w, cx, method);
            let start = if result.is_some() {
                "return suspendCancellableCoroutine"
            } else {
                "suspendCancellableCoroutine<Unit>"
            };
            w.block(format_args!("{start} {{ continuation ->"), "}", |w| {
                write_send(w, cx, list_of, method, "continuation.resumeWith(result)");
            });
        });
    }
}

fn write_channel(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    let suffix = "if (messageChannelSuffix.isEmpty()) \"\" else \".$messageChannelSuffix\"";
    w.line(format_args!("val separatedMessageChannelSuffix = {suffix}"));
    let channel = method.channel.replace('$', "\\$");
    w.line(format_args!("val channelName = \"{channel}$separatedMessageChannelSuffix\""));
    let codec = cx.name("PigeonReplyCodec");
    w.line(format_args!("val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, {codec}(codec))"));
}

fn write_send(w: &mut Writer, cx: &Cx<'_>, list_of: &str, method: &MethodView<'_>, finish: &str) {
    let values: Vec<String> = method.parameters.iter().map(|parameter| parameter.arg_encode.clone()).collect();
    let message = if values.is_empty() { "null".to_owned() } else { list(&format!("{list_of}("), &values, ")") };
    w.block(format_args!("channel.send({message}) {{ reply ->"), "}", |w| {
        w.line(format_args!("val result = {}", answer(cx, method)));
        w.line(finish);
    });
}

/// The result of the call, from what Dart answered.
fn answer(cx: &Cx<'_>, method: &MethodView<'_>) -> String {
    let flutter = cx.name("PigeonFlutter");
    let Some(result) = &method.result else { return format!("{flutter}.voidResult(reply, channelName)") };
    let read = if result.ty.text == "Any" { "it".to_owned() } else { cast("it", result.ty.ty, &result.ty.text) };
    let function = if method.reply == Reply::NullableValue { "nullableResult" } else { "nonNullResult" };
    format!("{flutter}.{function}(reply, channelName) {{ {read} }}")
}
