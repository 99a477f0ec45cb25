//! What Dart calls: constructors, attached fields, methods.

use columba_interface::model::TypeRef;

use super::super::host_api::{
    argument, arguments, call, non_null, write_answer, write_arguments, write_handler, write_wrapped,
};
use super::super::types::{cast, native};
use super::super::{Cx, continued};
use super::api::maker;
use super::{accessor, api_class, fields};
use crate::backends::jvm::proxies::{Needs, of_attached_field, of_method, of_types, parameter_types};
use crate::language::Language as _;
use crate::view::{AttachedFieldView, ProxyApiView, ProxyConstructorView, ProxyMethodView};
use crate::writer::Writer;

pub(super) fn write_set_up(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>) {
    let class = api_class(cx, api.proxy.id);
    w.line("/** Has {@code api} answer Dart; null: nobody. */");
    let parameters = format!("{}, @{} {class} api", cx.code("@NonNull BinaryMessenger binaryMessenger"), cx.nullable);
    w.block(format_args!("static void setUpMessageHandlers({parameters}) {{"), "}", |w| {
        w.line("PigeonHostCodec codec =");
        w.line("    api == null ? PigeonHostCodec.INSTANCE : new PigeonHostCodec(api.pigeonRegistrar.getCodec());");
        api.constructors.iter().for_each(|constructor| write_constructor(w, cx, api, constructor));
        let declared = &cx.names.model.proxy_apis[api.proxy.id].attached_fields;
        for (declared, field) in declared.iter().zip(&api.attached_fields) {
            write_attached_field(w, cx, api, field, declared.name.as_str());
        }
        api.methods.iter().for_each(|method| write_method(w, cx, api, method));
    });
    w.blank();
}

/// A channel that `answer` answers, if the device is new enough.
fn write_channel(w: &mut Writer, cx: &Cx<'_>, channel: &str, needs: Option<&Needs>, answer: impl FnOnce(&mut Writer)) {
    w.block("{", "}", |w| {
        cx.line(w, "BasicMessageChannel<Object> channel =");
        w.line(format_args!("    new {}<>(", cx.java("BasicMessageChannel")));
        w.line(format_args!("        binaryMessenger, {}, codec);", cx.language.string(channel)));
        w.line("if (api == null) {");
        w.indented(|w| w.line("channel.setMessageHandler(null);"));
        if let Some(needs) = needs {
            w.line(format_args!("}} else if ({}.VERSION.SDK_INT < {}) {{", cx.java("Build"), needs.version));
            w.indented(|w| write_too_old(w, cx, needs));
        }
        w.block("} else {", "}", |w| write_handler(w, answer));
    });
}

fn write_too_old(w: &mut Writer, cx: &Cx<'_>, Needs { version, class }: &Needs) {
    let what = format!("\"Call references class `{class}`, which requires api version {version}.\"");
    w.line(format_args!("{} problem =", cx.java("String")));
    w.line(format_args!("    {what};"));
    w.line("channel.setMessageHandler(");
    let error = cx.java("UnsupportedOperationException");
    continued(w, |w| {
        w.line(format_args!("(message, reply) -> reply.reply(pigeonError(new {error}(problem))));"));
    });
}

fn write_constructor(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, constructor: &ProxyConstructorView<'_>) {
    let place = format!("{}.{}", api.declared_name, maker(constructor));
    let of_fields = fields(cx, api.proxy.id, &api.fields)
        .map(|(field, view)| value(cx, &field.ty, &view.decode, &place, field.name.as_str()));
    let own = constructor.parameters.iter().map(|parameter| argument(cx, &place, parameter));
    let arguments: Vec<String> = of_fields.chain(own).collect();
    let field_types = api.fields.iter().map(|field| field.ty.ty);
    let needs = of_types(cx.names, api.proxy.id, parameter_types(&constructor.parameters).chain(field_types));
    write_channel(w, cx, constructor.channel, needs.as_ref(), |w| {
        write_wrapped(w, cx, |w| write_made(w, cx, &place, 0, &call(maker(constructor), &arguments)));
    });
}

fn value(cx: &Cx<'_>, ty: &TypeRef, decode: &str, place: &str, name: &str) -> String {
    if ty.nullable { decode.to_owned() } else { non_null(cx, decode, place, name) }
}

/// Adds the object that `call` gives, under the identifier that is the argument `at`.
fn write_made(w: &mut Writer, cx: &Cx<'_>, place: &str, at: usize, call: &str) {
    let identifier = format!("pigeonIdentifier(args.get({at}), {})", cx.language.string(place));
    write_arguments(w, cx, std::slice::from_ref(&identifier));
    w.line(format_args!("long pigeonIdentifier = {identifier};"));
    w.line(format_args!("{} pigeonInstance = {call};", cx.java("Object")));
    w.line("api.pigeonRegistrar.getInstanceManager().addDartCreatedInstance(pigeonInstance, pigeonIdentifier);");
    w.line("wrapped.add(null);");
}

fn write_attached_field(
    w: &mut Writer,
    cx: &Cx<'_>,
    api: &ProxyApiView<'_>,
    field: &AttachedFieldView<'_>,
    declared: &str,
) {
    let place = format!("{}.{declared}", api.declared_name);
    let needs = of_attached_field(cx.names, api.proxy.id, field);
    write_channel(w, cx, field.channel, needs.as_ref(), |w| {
        write_wrapped(w, cx, |w| {
            let own: Vec<String> = (!field.is_static).then(|| instance(cx, api, &place)).into_iter().collect();
            write_made(w, cx, &place, own.len(), &call(&accessor(cx, declared), &own));
        });
    });
}

fn write_method(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, method: &ProxyMethodView<'_>) {
    let ProxyMethodView { method, is_static } = method;
    let place = format!("{}.{}", api.declared_name, method.signature.name);
    let own = (!is_static).then(|| instance(cx, api, &place));
    let arguments: Vec<String> = own.into_iter().chain(arguments(cx, api.declared_name, method)).collect();
    let needs = of_method(cx.names, api.proxy.id, method);
    write_channel(w, cx, method.channel, needs.as_ref(), |w| write_answer(w, cx, method, &arguments));
}

/// The object of which Dart calls a member: the first argument.
fn instance(cx: &Cx<'_>, api: &ProxyApiView<'_>, place: &str) -> String {
    non_null(cx, &cast(&native(cx.names, api.proxy.id), "args.get(0)"), place, "pigeon_instance")
}
