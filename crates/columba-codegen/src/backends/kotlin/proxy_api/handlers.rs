//! What Dart calls: constructors, attached fields, methods.

use columba_interface::model::CallStyle;
use columba_interface::plan::{Argument, Message};

use super::super::cx::Cx;
use super::super::layout::list;
use super::super::types::cast;
use super::{api_class, native_type};
use crate::backends::jvm::proxies::{Needs, of_attached_field, of_method, of_types, parameter_types};
use crate::view::{
    AttachedFieldView, ParameterView, ProxyApiView, ProxyConstructorView, ProxyFieldView, ProxyMethodView,
};
use crate::writer::Writer;

pub(super) fn write_set_up(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    let class = api_class(cx, api.proxy.id);
    w.line("/** Has `api` answer Dart; null: nobody. */");
    let parameters = format!("binaryMessenger: BinaryMessenger, api: {class}?");
    w.block(format_args!("fun setUpMessageHandlers({parameters}) {{"), "}", |w| {
        let codec = format!("api?.pigeonRegistrar?.codec ?: {}()", cx.name("PigeonCodec"));
        w.line(format_args!("val hostCodec = {}({codec})", cx.name("PigeonHostCodec")));
        for constructor in &api.constructors {
            write_constructor(w, cx, api, constructor);
        }
        for field in &api.attached_fields {
            write_attached_field(w, cx, api, field);
        }
        for method in &api.methods {
            write_method(w, cx, api, method);
        }
    });
}

/// A channel that `answer` answers, if the device is new enough.
fn write_channel(
    w: &mut Writer,
    cx: &Cx<'_>,
    channel: &str,
    has_message: bool,
    needs: Option<&Needs>,
    answer: impl FnOnce(&mut Writer),
) {
    w.block("run {", "}", |w| {
        w.line(format_args!("val channelName = \"{}\"", channel.replace('$', "\\$")));
        w.line("val channel = BasicMessageChannel<Any?>(binaryMessenger, channelName, hostCodec)");
        w.line("if (api == null) {");
        w.indented(|w| w.line("channel.setMessageHandler(null)"));
        if let Some(Needs { version, class }) = needs {
            w.line(format_args!("}} else if (android.os.Build.VERSION.SDK_INT < {version}) {{"));
            w.indented(|w| {
                w.block("channel.setMessageHandler { _, reply ->", "}", |w| {
                    let what = format!("\"Call references class `{class}`, which requires api version {version}.\"");
                    let error = format!("UnsupportedOperationException({what})");
                    w.line(format_args!("reply.reply({}.wrapError({error}))", cx.name("PigeonHostCodec")));
                });
            });
        }
        w.line("} else {");
        w.indented(|w| {
            let message = if has_message { "message" } else { "_" };
            w.block(format_args!("channel.setMessageHandler {{ {message}, reply ->"), "}", answer);
        });
        w.line("}");
    });
}

/// `val wrapped = try { body } catch`, and the answer.
fn write_wrapped(w: &mut Writer, cx: &Cx<'_>, body: impl FnOnce(&mut Writer)) {
    w.block("val wrapped: List<Any?> = try {", "} catch (error: Throwable) {", body);
    w.indented(|w| w.line(format_args!("{}.wrapError(error)", cx.name("PigeonHostCodec"))));
    w.line("}");
    w.line("reply.reply(wrapped)");
}

fn write_arguments(w: &mut Writer, cx: &Cx<'_>, args: &str) {
    w.line(format_args!("val {args} = {}(message, channelName)", cx.name("PigeonArguments")));
}

/// An expression for an argument, from its place in the message.
fn argument(args: &str, at: usize, name: &str, ty: &columba_interface::model::TypeRef, text: &str) -> String {
    let function = if ty.nullable { "nullableAt" } else { "at" };
    let value = format!("{args}.{function}({at}, \"{}\")", name.trim_matches('`').replace('$', "\\$"));
    if text == "Any" { value } else { cast(&value, ty, text) }
}

fn field_argument(args: &str, at: usize, field: &ProxyFieldView<'_>) -> String {
    argument(args, at, &field.name, field.ty.ty, &field.ty.text)
}

fn parameter_argument(args: &str, at: usize, parameter: &ParameterView<'_>) -> String {
    argument(args, at, parameter.parameter.name.as_str(), parameter.ty.ty, &parameter.ty.text)
}

fn write_constructor(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, constructor: &ProxyConstructorView<'_>) {
    let args = constructor.locals.get("args");
    let count = api.fields.len();
    let fields = api.fields.iter().enumerate().map(|(at, field)| field_argument(args, at + 1, field));
    let own = constructor.parameters.iter().enumerate();
    let own = own.map(|(at, parameter)| parameter_argument(args, at + 1 + count, parameter));
    let arguments: Vec<String> = fields.chain(own).collect();
    let field_types = api.fields.iter().map(|field| field.ty.ty);
    let needs = of_types(cx.names, api.proxy.id, parameter_types(&constructor.parameters).chain(field_types));
    write_channel(w, cx, constructor.channel, true, needs.as_ref(), |w| {
        write_wrapped(w, cx, |w| {
            write_arguments(w, cx, args);
            let name = constructor.name.as_deref().unwrap_or("pigeon_defaultConstructor");
            w.line(format_args!("val pigeonIdentifier = {args}.at(0, \"pigeon_identifier\") as Long"));
            w.line(format_args!("val pigeonInstance = {}", list(&format!("api.{name}("), &arguments, ")")));
            w.line("api.pigeonRegistrar.instanceManager.addDartCreatedInstance(pigeonInstance, pigeonIdentifier)");
            w.line("listOf(null)");
        });
    });
}

fn write_attached_field(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, field: &AttachedFieldView<'_>) {
    let args = api.locals.get("args");
    let needs = of_attached_field(cx.names, api.proxy.id, field);
    write_channel(w, cx, field.channel, true, needs.as_ref(), |w| {
        write_wrapped(w, cx, |w| {
            write_arguments(w, cx, args);
            let native = native_type(cx, api.proxy.id);
            let (at, instance) = if field.is_static {
                (0, String::new())
            } else {
                (1, format!("{args}.at(0, \"pigeon_instance\") as {native}"))
            };
            w.line(format_args!("val pigeonIdentifier = {args}.at({at}, \"pigeon_identifier\") as Long"));
            w.line(format_args!("val pigeonInstance = api.{}({instance})", field.name));
            w.line("api.pigeonRegistrar.instanceManager.addDartCreatedInstance(pigeonInstance, pigeonIdentifier)");
            w.line("listOf(null)");
        });
    });
}

fn write_method(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, method: &ProxyMethodView<'_>) {
    let ProxyMethodView { method, .. } = method;
    let args = method.locals.get("args");
    let arguments: Vec<String> = match method.message {
        Message::Null => Vec::new(),
        Message::List(arguments) => {
            let argument = |(at, argument): (usize, &Argument)| match argument {
                Argument::Parameter(index) => {
                    let parameter = method.parameters.get(*index as usize);
                    parameter.map_or_else(String::new, |parameter| parameter_argument(args, at, parameter))
                }
                _ => format!("{args}.at({at}, \"pigeon_instance\") as {}", native_type(cx, api.proxy.id)),
            };
            arguments.iter().enumerate().map(argument).collect()
        }
    };
    let needs = of_method(cx.names, api.proxy.id, method);
    let has_message = !arguments.is_empty();
    write_channel(w, cx, method.channel, has_message, needs.as_ref(), |w| {
        if method.style != CallStyle::Sync {
            return write_callback_method(w, cx, method, arguments);
        }
        write_wrapped(w, cx, |w| {
            if has_message {
                write_arguments(w, cx, args);
            }
            let call = list(&format!("api.{}(", method.name), &arguments, ")");
            let output = method.locals.get("output");
            match &method.result {
                None => {
                    w.line(call);
                    w.line("listOf(null)");
                }
                Some(result) => {
                    w.line(format_args!("val {output} = {call}"));
                    w.line(format_args!("listOf({})", result.encode));
                }
            }
        });
    });
}

/// A method that answers by a callback.
fn write_callback_method(
    w: &mut Writer,
    cx: &Cx<'_>,
    method: &crate::view::MethodView<'_>,
    mut arguments: Vec<String>,
) {
    let (host, result) = (cx.name("PigeonHostCodec"), cx.name("Result"));
    let ty = method.result.as_ref().map_or("Unit", |result| result.ty.text.as_str());
    let output = method.locals.get("output");
    let success = match &method.result {
        None => "{ listOf(null) }".to_owned(),
        Some(view) => format!("{{ {output} -> listOf({}) }}", view.encode),
    };
    w.block(format_args!("val answer = {{ result: {result}<{ty}> ->"), "}", |w| {
        w.line(format_args!("reply.reply(result.fold({success}) {{ {host}.wrapError(it) }})"));
    });
    let has_message = !arguments.is_empty();
    arguments.push("answer".to_owned());
    w.block("try {", "} catch (error: Throwable) {", |w| {
        if has_message {
            write_arguments(w, cx, method.locals.get("args"));
        }
        w.line(list(&format!("api.{}(", method.name), &arguments, ")"));
    });
    w.indented(|w| w.line(format_args!("reply.reply({host}.wrapError(error))")));
    w.line("}");
}
