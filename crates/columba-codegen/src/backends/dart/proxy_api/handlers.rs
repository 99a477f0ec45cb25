//! What the host calls: the making of objects of Dart, and callbacks.

use super::parameters::{Members, callback_type};
use super::{ARGUMENTS, CODEC, HANDLE, MANAGER, given_manager, type_of};
use crate::backends::dart::file::WRAP_RESPONSE;
use crate::backends::dart::host_api::channel_literal;
use crate::backends::dart_common::{DartNames, decode, in_async, result_text, string};
use crate::view::{CallbackView, ProxyApiView};
use crate::writer::Writer;

/// Writes the function that answers the host.
pub(super) fn write_set_up(w: &mut Writer, dart: &DartNames<'_>, api: &ProxyApiView<'_>, members: &Members) {
    w.blank();
    w.line("static void pigeon_setUpMessageHandlers({");
    w.indented(|w| write_parameters(w, dart, api));
    w.line("}) {");
    w.indented(|w| {
        if api.host_can_create || !api.callbacks.is_empty() {
            w.line(format_args!("final {CODEC} pigeonVar_codec = {CODEC}({});", given_manager()));
        }
        if api.host_can_create {
            write_new_instance(w, dart, api, members);
        }
        api.callbacks.iter().for_each(|callback| write_callback(w, dart, api, callback));
    });
    w.line("}");
}

fn write_parameters(w: &mut Writer, dart: &DartNames<'_>, api: &ProxyApiView<'_>) {
    w.line(format_args!("{} pigeon_clearHandlers = false,", dart.library("bool")));
    w.line(format_args!("{}? pigeon_binaryMessenger,", dart.library("BinaryMessenger")));
    w.line(format_args!("{MANAGER}? pigeon_instanceManager,"));
    if api.host_can_create {
        let fields: Vec<String> = api.fields.iter().map(|field| format!("{} {}", field.ty.text, field.name)).collect();
        let class = type_of(dart, api.proxy.id);
        w.line(format_args!("{class} Function({})? pigeon_newInstance,", fields.join(", ")));
    }
    for callback in &api.callbacks {
        w.line(format_args!("{}? {},", callback_type(dart, &api.proxy, callback), callback.method.name));
    }
}

/// Writes a handler with what `answer` writes.
fn write_handler(w: &mut Writer, dart: &DartNames<'_>, channel: &str, answer: impl FnOnce(&mut Writer)) {
    w.block(format_args!("{}(", dart.own(HANDLE)), ");", |w| {
        w.line("pigeon_binaryMessenger,");
        w.line(format_args!("{},", channel_literal(channel)));
        w.line("pigeon_clearHandlers");
        w.line("    ? null");
        w.line(format_args!("    : ({ARGUMENTS} args) async {{"));
        w.indented(|w| w.indented(|w| w.indented(|w| w.indented(answer))));
        w.line("      },");
        w.line("pigeonVar_codec,");
    });
}

/// An expression for an argument of the call.
fn argument(dart: &DartNames<'_>, index: usize, name: &str, value: &str) -> String {
    format!("args.at({index}, {}, ({}? value) => {value})", string(name), dart.library("Object"))
}

fn write_new_instance(w: &mut Writer, dart: &DartNames<'_>, api: &ProxyApiView<'_>, members: &Members) {
    let (int, class) = (dart.library("int"), type_of(dart, api.proxy.id));
    write_handler(w, dart, api.new_instance_channel, |w| {
        let identifier = argument(dart, 0, "pigeon_instanceIdentifier", &format!("value as {int}"));
        w.line(format_args!("final {int} pigeonVar_instanceIdentifier = {identifier};"));
        for (index, field) in api.fields.iter().enumerate() {
            let value = argument(dart, index + 1, &field.name, &decode(dart, field.ty.ty, "value"));
            w.line(format_args!("final {} pigeonVar_{} = {value};", field.ty.text, field.name));
        }
        w.block(format_args!("({}).addHostCreatedInstance(", given_manager()), ");", |w| {
            let given: Vec<String> = api.fields.iter().map(|field| format!("pigeonVar_{}", field.name)).collect();
            w.line(format_args!("pigeon_newInstance?.call({}) ??", given.join(", ")));
            w.block(format_args!("    {class}.pigeon_detached("), "    ),", |w| {
                w.line("pigeon_binaryMessenger: pigeon_binaryMessenger,");
                w.line("pigeon_instanceManager: pigeon_instanceManager,");
                let fields = members.all.iter().take(api.fields.len());
                fields.for_each(|field| w.line(format_args!("{0}: pigeonVar_{0},", field.name)));
            });
            w.line("pigeonVar_instanceIdentifier,");
        });
        w.line(format_args!("return {}(empty: true);", dart.own(WRAP_RESPONSE)));
    });
}

fn write_callback(w: &mut Writer, dart: &DartNames<'_>, api: &ProxyApiView<'_>, callback: &CallbackView<'_>) {
    let (method, class) = (&callback.method, type_of(dart, api.proxy.id));
    write_handler(w, dart, method.channel, |w| {
        let instance = argument(dart, 0, "pigeon_instance", &format!("value as {class}"));
        w.line(format_args!("final {class} pigeonVar_instance = {instance};"));
        let mut arguments = vec!["pigeonVar_instance".to_owned()];
        for (index, parameter) in method.parameters.iter().enumerate() {
            arguments.push(argument(dart, index + 1, &parameter.name, &decode(dart, parameter.ty.ty, "value")));
        }
        let question = if callback.is_required { "" } else { "?" };
        let wait = if method.is_async() { "await " } else { "" };
        let name = &method.name;
        let callee = in_async(name, format!("({name} ?? pigeonVar_instance.{name})"));
        let call = format!("{wait}{callee}{question}.call({})", arguments.join(", "));
        let wrap = dart.own(WRAP_RESPONSE);
        if method.result.is_some() {
            let nullable = if callback.is_required || result_text(method).ends_with('?') { "" } else { "?" };
            w.line(format_args!("final {}{nullable} output = {call};", result_text(method)));
            w.line(format_args!("return {wrap}(result: output);"));
        } else {
            w.line(format_args!("{call};"));
            w.line(format_args!("return {wrap}(empty: true);"));
        }
    });
}
