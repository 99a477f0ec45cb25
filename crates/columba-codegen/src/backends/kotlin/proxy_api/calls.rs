//! What the app calls: the making of objects of Dart, and callbacks.

use columba_interface::plan::Reply;

use super::super::cx::Cx;
use super::super::layout::list;
use super::super::types::cast;
use super::{native_type, write_annotation};
use crate::backends::jvm::proxies::{of_method, of_types};
use crate::view::{CallbackView, ProxyApiView};
use crate::writer::Writer;

const INSTANCE: &str = "pigeon_instanceArg";

/// Leaves with an error.
fn write_failure(w: &mut Writer, cx: &Cx<'_>, condition: &str, code: &str, message: &str) {
    w.block(format_args!("if ({condition}) {{"), "}", |w| {
        let (result, error) = (cx.name("Result"), cx.name("FlutterError"));
        w.line(format_args!("callback({result}.failure({error}(\"{code}\", \"{message}\", \"\")))"));
        w.line("return");
    });
}

/// Sends a message; what cannot be encoded becomes an error.
fn write_send(w: &mut Writer, cx: &Cx<'_>, channel: &str, values: &[String], answer: &str) {
    w.line(format_args!("val channelName = \"{}\"", channel.replace('$', "\\$")));
    let reply_codec = cx.name("PigeonReplyCodec");
    w.line("val messenger = pigeonRegistrar.binaryMessenger");
    let codec = format!("{reply_codec}(pigeonRegistrar.codec)");
    w.line(format_args!("val channel = BasicMessageChannel<Any?>(messenger, channelName, {codec})"));
    w.block("try {", "} catch (error: IllegalArgumentException) {", |w| {
        let message = list("listOf(", values, ")");
        w.line(format_args!("channel.send({message}) {{ reply -> callback({answer}) }}"));
    });
    w.indented(|w| w.line(format_args!("callback({}.failure(error))", cx.name("Result"))));
    w.line("}");
}

pub(super) fn write_new_instance(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    let (native, result) = (native_type(cx, api.proxy.id), cx.name("Result"));
    let field_types = api.fields.iter().map(|field| field.ty.ty);
    w.line(format_args!(
        "/** Makes an object of the Dart class `{}` for an object of this side. */",
        api.declared_name
    ));
    write_annotation(w, of_types(cx.names, api.proxy.id, field_types).as_ref());
    let parameters = format!("{INSTANCE}: {native}, callback: ({result}<Unit>) -> Unit");
    w.block(format_args!("fun pigeon_newInstance({parameters}) {{"), "}", |w| {
        write_ignored(w, cx);
        w.block(format_args!("if (pigeonRegistrar.instanceManager.containsInstance({INSTANCE})) {{"), "}", |w| {
            w.line(format_args!("callback({result}.success(Unit))"));
            w.line("return");
        });
        if !api.host_can_create {
            let what = format!(
                "Attempting to create a new Dart instance of {}, but the class has a nonnull callback method.",
                api.declared_name
            );
            let error = format!("{}(\"new-instance-error\", \"{what}\", \"\")", cx.name("FlutterError"));
            return w.line(format_args!("callback({result}.failure({error}))"));
        }
        for field in &api.fields {
            w.line(format_args!("val {}Arg = {}({INSTANCE})", field.name.trim_matches('`'), field.name));
        }
        let identifier = "pigeon_identifierArg";
        w.line(format_args!("val {identifier} = pigeonRegistrar.instanceManager.addHostCreatedInstance({INSTANCE})"));
        let mut values = vec![identifier.to_owned()];
        values.extend(api.fields.iter().map(|field| format!("{}Arg", field.name.trim_matches('`'))));
        let answer = format!("{}.voidResult(reply, channelName)", cx.name("PigeonFlutter"));
        write_send(w, cx, api.new_instance_channel, &values, &answer);
    });
    w.blank();
}

fn write_ignored(w: &mut Writer, cx: &Cx<'_>) {
    let condition = "pigeonRegistrar.ignoreCallsToDart";
    write_failure(w, cx, condition, "ignore-calls-error", "Calls to Dart are being ignored.");
}

pub(super) fn write_callback(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, callback: &CallbackView<'_>) {
    let method = &callback.method;
    let result = method.result.as_ref().map_or("Unit", |result| result.ty.text.as_str());
    let mut parameters = vec![format!("{INSTANCE}: {}", native_type(cx, api.proxy.id))];
    parameters
        .extend(method.parameters.iter().map(|parameter| format!("{}: {}", parameter.arg_name, parameter.ty.text)));
    parameters.push(format!("callback: ({}<{result}>) -> Unit", cx.name("Result")));
    w.docs(method.docs);
    write_annotation(w, of_method(cx.names, api.proxy.id, method).as_ref());
    w.block(list(&format!("fun {}(", method.name), &parameters, ") {"), "}", |w| {
        write_ignored(w, cx);
        let condition = format!("!pigeonRegistrar.instanceManager.containsInstance({INSTANCE})");
        let name = method.signature.name.as_str();
        let what = format!(
            "Callback to `{}.{name}` failed because native instance was not in the instance manager.",
            api.declared_name
        );
        write_failure(w, cx, &condition, "missing-instance-error", &what);
        let mut values = vec![INSTANCE.to_owned()];
        values.extend(method.parameters.iter().map(|parameter| parameter.arg_encode.clone()));
        write_send(w, cx, method.channel, &values, &answer(cx, callback));
    });
    w.blank();
}

/// The result of the call, from what Dart answered.
fn answer(cx: &Cx<'_>, callback: &CallbackView<'_>) -> String {
    let (flutter, method) = (cx.name("PigeonFlutter"), &callback.method);
    let Some(result) = &method.result else { return format!("{flutter}.voidResult(reply, channelName)") };
    let read = if result.ty.text == "Any" { "it".to_owned() } else { cast("it", result.ty.ty, &result.ty.text) };
    let function = if method.reply == Reply::NullableValue { "nullableResult" } else { "nonNullResult" };
    format!("{flutter}.{function}(reply, channelName) {{ {read} }}")
}
