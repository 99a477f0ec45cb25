//! What the app calls: the making of objects of Dart, and callbacks.

use super::super::flutter_api::{write_future, write_reply};
use super::super::host_api::{declared, result_type};
use super::super::{Cx, continued, docs};
use super::{accessor, fields, instance, write_annotation};
use crate::backends::jvm::proxies::{of_method, of_types};
use crate::language::Language as _;
use crate::view::{CallbackView, ProxyApiView};
use crate::writer::Writer;

const INSTANCE: &str = "pigeon_instanceArg";

pub(super) fn write_new_instance(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    let own = instance(cx, api.proxy.id, INSTANCE);
    let what = format!("Makes an object of the Dart class {{@code {}}} for an object of this side.", api.declared_name);
    w.line(format_args!("/** {what} */"));
    write_annotation(w, cx, of_types(cx.names, api.proxy.id, api.fields.iter().map(|field| field.ty.ty)).as_ref());
    let result = format!("@{} VoidResult result", cx.non_null);
    w.block(format_args!("public void pigeon_newInstance({own}, {result}) {{"), "}", |w| {
        write_ignored(w);
        w.line(format_args!("PigeonInstanceManager instanceManager = pigeonRegistrar.getInstanceManager();"));
        w.block(format_args!("if (instanceManager.containsInstance({INSTANCE})) {{"), "}", |w| {
            w.line("result.success();");
            w.line("return;");
        });
        if !api.host_can_create {
            let what = format!(
                "Attempting to create a new Dart instance of {}, but the class has a nonnull callback method.",
                api.declared_name
            );
            return write_error(w, "new-instance-error", &what);
        }
        let mut values = vec!["pigeon_identifierArg".to_owned()];
        for (field, view) in fields(cx, api.proxy.id, &api.fields) {
            let name = format!("{}Arg", field.name.as_str());
            w.line(format_args!("{} {name} = this.{}({INSTANCE});", view.ty.text, accessor(cx, field.name.as_str())));
            values.push(cx.language.encode(cx.names, &field.ty, &name));
        }
        w.line(format_args!("long pigeon_identifierArg = instanceManager.addHostCreatedInstance({INSTANCE});"));
        write_send(w, cx, api.new_instance_channel, &values, |w| {
            w.line("FlutterError error = pigeonReplyError(channelReply, channelName);");
            w.block("if (error != null) {", "} else {", |w| w.line("result.error(error);"));
            w.indented(|w| w.line("result.success();"));
            w.line("}");
        });
    });
    w.blank();
}

pub(super) fn write_callback(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, callback: &CallbackView<'_>) {
    let method = &callback.method;
    let own = instance(cx, api.proxy.id, INSTANCE);
    let parameters = method.parameters.iter().map(|parameter| declared(cx, parameter, &parameter.arg_name));
    let result = format!("@{} {} result", cx.non_null, result_type(method));
    let parameters: Vec<String> = std::iter::once(own.clone()).chain(parameters).chain([result]).collect();
    let needs = of_method(cx.names, api.proxy.id, method);
    docs(w, method.docs);
    write_annotation(w, cx, needs.as_ref());
    w.block(format_args!("public void {}({}) {{", method.name, parameters.join(", ")), "}", |w| {
        write_ignored(w);
        write_missing(w, api, method.signature.name.as_str());
        let arguments = method.parameters.iter().map(|parameter| parameter.arg_encode.clone());
        let values: Vec<String> = std::iter::once(INSTANCE.to_owned()).chain(arguments).collect();
        write_send(w, cx, method.channel, &values, |w| write_reply(w, cx, method));
    });
    w.blank();
    if cx.uses_futures {
        docs(w, method.docs);
        write_annotation(w, cx, needs.as_ref());
        write_future(w, cx, method, Some((own, INSTANCE)));
    }
}

fn write_ignored(w: &mut Writer) {
    w.block("if (pigeonRegistrar.ignoresCallsToDart()) {", "}", |w| {
        write_error(w, "ignore-calls-error", "Calls to Dart are being ignored.");
        w.line("return;");
    });
}

fn write_missing(w: &mut Writer, api: &ProxyApiView<'_>, name: &str) {
    w.block(format_args!("if (!pigeonRegistrar.getInstanceManager().containsInstance({INSTANCE})) {{"), "}", |w| {
        let what = format!(
            "Callback to `{}.{name}` failed because native instance was not in the instance manager.",
            api.declared_name
        );
        write_error(w, "missing-instance-error", &what);
        w.line("return;");
    });
}

fn write_error(w: &mut Writer, code: &str, message: &str) {
    w.line("result.error(");
    continued(w, |w| {
        w.line("new FlutterError(");
        continued(w, |w| {
            w.line(format_args!("\"{code}\","));
            w.line(format_args!("\"{message}\","));
            w.line("\"\"));");
        });
    });
}

/// Sends a message, of which `read` reads the variable `channelReply`; what cannot be encoded becomes an error.
fn write_send(w: &mut Writer, cx: &Cx<'_>, channel: &str, values: &[String], read: impl FnOnce(&mut Writer)) {
    w.line(format_args!("{} channelName = {};", cx.java("String"), cx.language.string(channel)));
    cx.line(w, "BasicMessageChannel<Object> channel =");
    w.line(format_args!("    new {}<>(", cx.java("BasicMessageChannel")));
    w.line("        pigeonRegistrar.getBinaryMessenger(),");
    w.line("        channelName,");
    w.line("        new PigeonReplyCodec(pigeonRegistrar.getCodec()));");
    w.block("try {", cx.code("} catch (IllegalArgumentException error) {"), |w| {
        w.line("channel.send(");
        continued(w, |w| {
            let list = cx.code("new ArrayList<Object>(Arrays.<Object>asList");
            w.line(format_args!("{list}({})),", values.join(", ")));
            w.block("channelReply -> {", "});", read);
        });
    });
    w.indented(|w| w.line("result.error(error);"));
    w.line("}");
}
