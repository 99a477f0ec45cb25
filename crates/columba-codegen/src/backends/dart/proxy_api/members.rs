//! Fields, attached fields and methods.

use columba_interface::plan::{Argument, Message};

use super::{CALL, MANAGER, given_manager, write_call_arguments};
use crate::backends::dart_common::proxies::{OVERRIDES, callback_type, override_name, positional, type_of};
use crate::backends::dart_common::{DartNames, result_text};
use crate::view::{AttachedFieldView, CallbackView, MethodView, ProxyApiView, ProxyMethodView, ProxyName};
use crate::writer::Writer;

/// Writes unattached fields and callbacks.
pub(super) fn write_fields(w: &mut Writer, dart: &DartNames<'_>, api: &ProxyApiView<'_>) {
    for field in &api.fields {
        w.blank();
        w.docs(field.docs);
        w.line(format_args!("final {} {};", field.ty.text, field.name));
    }
    for inherited in api.inherited_callbacks.iter().filter(|inherited| inherited.from_interface) {
        write_callback(w, dart, &inherited.api, &inherited.callback, true);
    }
    for callback in &api.callbacks {
        write_callback(w, dart, &api.proxy, callback, false);
    }
}

fn write_callback(
    w: &mut Writer,
    dart: &DartNames<'_>,
    owner: &ProxyName,
    callback: &CallbackView<'_>,
    is_override: bool,
) {
    let question = if callback.is_required { "" } else { "?" };
    w.blank();
    w.docs(callback.method.docs);
    if callback.method.docs.is_empty() {
        w.line("/// Called by the host.");
    } else {
        w.line("///");
    }
    w.line("/// It must not refer to the object that it belongs to but by its first");
    w.line("/// argument: otherwise the object is never collected.");
    if is_override {
        w.line(format_args!("@{}", dart.library("override")));
    }
    w.line(format_args!("final {}{question} {};", callback_type(dart, owner, callback), callback.method.name));
}

/// Writes attached fields: fetched from the host when they are first used.
pub(super) fn write_attached(w: &mut Writer, dart: &DartNames<'_>, api: &ProxyApiView<'_>) {
    for field in &api.attached_fields {
        let ty = type_of(dart, field.target.id);
        w.blank();
        w.docs(field.docs);
        if field.is_static {
            let substitute = format!("{OVERRIDES}.{}", override_name(api, &field.name));
            w.line(format_args!("static {ty} get {0} => {substitute} ?? _{0};", field.name));
            w.blank();
            w.line(format_args!("static final {ty} _{0} = pigeonVar_{0}();", field.name));
        } else {
            w.line(format_args!("late final {ty} {0} = pigeonVar_{0}();", field.name));
        }
        write_fetch(w, dart, field, &ty);
    }
}

fn write_fetch(w: &mut Writer, dart: &DartNames<'_>, field: &AttachedFieldView<'_>, ty: &str) {
    let (head, manager) = if field.is_static {
        ("static ", format!("{MANAGER}.instance"))
    } else {
        ("", "pigeon_instanceManager".to_owned())
    };
    w.blank();
    w.block(format_args!("{head}{ty} pigeonVar_{}() {{", field.name), "}", |w| {
        w.block(format_args!("final {ty} pigeonVar_instance = {ty}.pigeon_detached("), ");", |w| {
            if !field.is_static {
                w.line("pigeon_binaryMessenger: pigeon_binaryMessenger,");
                w.line("pigeon_instanceManager: pigeon_instanceManager,");
            }
        });
        let int = dart.library("int");
        w.line(format_args!("final {int} pigeonVar_instanceIdentifier ="));
        w.line(format_args!("    {manager}.addDartCreatedInstance(pigeonVar_instance);"));
        let mut arguments = Vec::new();
        if field.is_static {
            w.line(format_args!("const {}? pigeon_binaryMessenger = null;", dart.library("BinaryMessenger")));
        } else {
            arguments.push("this".to_owned());
        }
        arguments.push("pigeonVar_instanceIdentifier".to_owned());
        w.block(format_args!("{CALL}<void>("), ");", |w| {
            write_call_arguments(w, dart, field.channel, &arguments, None, &manager);
        });
        w.line("return pigeonVar_instance;");
    });
}

/// Writes the methods that call the host.
pub(super) fn write_methods(w: &mut Writer, dart: &DartNames<'_>, api: &ProxyApiView<'_>) {
    for ProxyMethodView { method, is_static } in &api.methods {
        if *is_static {
            write_static_method(w, dart, api, method);
        } else {
            write_method(w, dart, method);
        }
    }
}

fn arguments(method: &MethodView<'_>) -> Vec<String> {
    let Message::List(arguments) = method.message else { return Vec::new() };
    let parameter = |index: u32| method.parameters.get(index as usize).map_or("null", |it| it.name.as_str());
    let argument = |argument: &Argument| match argument {
        Argument::Parameter(index) => parameter(*index).to_owned(),
        _ => "this".to_owned(),
    };
    arguments.iter().map(argument).collect()
}

fn write_method(w: &mut Writer, dart: &DartNames<'_>, method: &MethodView<'_>) {
    let (result, future) = (result_text(method), dart.library("Future"));
    w.blank();
    w.docs(method.docs);
    let parameters = positional(method).join(", ");
    w.block(format_args!("{future}<{result}> {}({parameters}) {{", method.name), "}", |w| {
        w.block(format_args!("return {CALL}<{result}>("), ");", |w| {
            let manager = "pigeon_instanceManager";
            write_call_arguments(w, dart, method.channel, &arguments(method), Some(method), manager);
        });
    });
}

fn write_static_method(w: &mut Writer, dart: &DartNames<'_>, api: &ProxyApiView<'_>, method: &MethodView<'_>) {
    let (result, future) = (result_text(method), dart.library("Future"));
    let substitute = format!("{OVERRIDES}.{}", override_name(api, &method.name));
    w.blank();
    w.docs(method.docs);
    w.line(format_args!("static {future}<{result}> {}(", method.name));
    w.indented(|w| {
        let parameters = positional(method);
        for (at, parameter) in parameters.iter().enumerate() {
            w.line(format_args!("{parameter},{}", if at + 1 == parameters.len() { " {" } else { "" }));
        }
        if parameters.is_empty() {
            w.line("{");
        }
        w.line(format_args!("{}? pigeon_binaryMessenger,", dart.library("BinaryMessenger")));
        w.line(format_args!("{MANAGER}? pigeon_instanceManager,"));
    });
    w.line("}) {");
    w.indented(|w| {
        w.block(format_args!("if ({substitute} != null) {{"), "}", |w| {
            let names: Vec<&str> = method.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
            w.line(format_args!("return {substitute}!({});", names.join(", ")));
        });
        w.block(format_args!("return {CALL}<{result}>("), ");", |w| {
            write_call_arguments(w, dart, method.channel, &arguments(method), Some(method), &given_manager());
        });
    });
    w.line("}");
}
