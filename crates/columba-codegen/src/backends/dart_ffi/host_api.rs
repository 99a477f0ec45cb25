//! Host APIs: a class whose methods call Rust, each as a future and, where the answer comes by returning, at once.

use columba_interface::model::{TaskQueue, TypeKind};
use columba_interface::target_words::Role;

use super::codec::Codec;
use super::functions::{Function, Shape, field, is_borrowed, write_functions};
use super::spec::SPEC;
use crate::backends::dart_common::{ASYNC_WORDS, Body, default_of, label, parameter_list, result_text, string};
use crate::scope::Scope;
use crate::view::{HostApiView, MethodView, ParameterView};
use crate::writer::Writer;

/// Whether the method answers later: it has no form that returns at once.
pub(super) fn is_later(method: &MethodView<'_>) -> bool {
    method.is_async() || method.queue == TaskQueue::SerialBackgroundThread
}

/// Writes the class of an API and that of its functions.
pub(super) fn write_host_api(w: &mut Writer, codec: &Codec<'_, '_>, package: &str, api: &HostApiView<'_>) {
    let functions = codec.dart.own(&format!("_{}Functions", api.name));
    let mut members = Scope::new(&SPEC);
    for method in &api.methods {
        members.user(Role::Method, &method.name);
    }
    w.blank();
    w.docs(api.docs);
    w.block(format_args!("class {} {{", api.name), "}", |w| {
        write_constructor(w, codec, api, &functions);
        write_fields(w, codec, package, api, &functions);
        for (position, method) in api.methods.iter().enumerate() {
            if is_later(method) {
                write_later(w, codec, method);
                continue;
            }
            let at_once = members.give_way(&format!("{}Sync", method.name));
            write_future(w, codec, method, &at_once);
            write_at_once(w, codec, method, &at_once, position);
        }
    });
    let of_methods: Vec<Function> = api.methods.iter().map(|method| Function::of_method(codec, method)).collect();
    write_functions(w, codec, &functions, &of_methods);
}

fn write_constructor(w: &mut Writer, codec: &Codec<'_, '_>, api: &HostApiView<'_>, functions: &str) {
    let dart = codec.dart;
    let (context, text, host) =
        (dart.library("MessageChannelContext"), dart.library("String"), dart.library("HostApi"));
    w.line("/// Calls the API of the native library of [context], which is the default");
    w.line("/// one unless another is given.");
    w.line(format_args!("{}({{{context}? context, {text} messageChannelSuffix = ''}})", api.name));
    w.line(format_args!("    : _api = {host}(_description, messageChannelSuffix, context, {functions}.new);"));
}

fn write_fields(w: &mut Writer, codec: &Codec<'_, '_>, package: &str, api: &HostApiView<'_>, functions: &str) {
    let dart = codec.dart;
    let name = format!("dev.flutter.pigeon.{package}.{}", dart.model.host_apis[api.id].name);
    let description = dart.library("ApiDescription");
    w.blank();
    w.line(format_args!("static const {description} _description ="));
    w.line(format_args!("    {description}({}, '{}');", string(&name), api.fingerprint));
    w.blank();
    w.line(format_args!("final {}<{functions}> _api;", dart.library("HostApi")));
}

/// The future of a method that answers by returning: the result comes in a later microtask, an error as a failed future.
fn write_future(w: &mut Writer, codec: &Codec<'_, '_>, method: &MethodView<'_>, at_once: &str) {
    let result = result_text(method);
    let future = codec.dart.library("Future");
    let parameters = parameter_list(codec.dart, method, Body::Given);
    let arguments: Vec<String> =
        method.parameters.iter().map(|parameter| format!("{}{}", label(parameter), parameter.name)).collect();
    let is_hidden = method.parameters.iter().any(|parameter| parameter.name == at_once);
    let this = if is_hidden { "this." } else { "" };
    let call = format!("{this}{at_once}({})", arguments.join(", "));
    w.blank();
    w.docs(method.docs);
    let head = format!("{future}<{result}> {}({parameters})", method.name);
    if method.parameters.iter().any(|parameter| ASYNC_WORDS.contains(&parameter.name.as_str())) {
        w.line(format_args!("{head} => {future}<{result}>.sync(() => {call});"));
    } else {
        w.line(format_args!("{head} async => {call};"));
    }
}

/// A method that answers later.
fn write_later(w: &mut Writer, codec: &Codec<'_, '_>, method: &MethodView<'_>) {
    let result = result_text(method);
    let (future, field) = (codec.dart.library("Future"), field(method));
    let [api, writer, reader] = ["api", "writer", "reader"].map(|name| method.locals.get(name));
    let parameters = parameter_list(codec.dart, method, Body::Given);
    w.blank();
    w.docs(method.docs);
    w.block(format_args!("{future}<{result}> {}({parameters}) {{", method.name), "}", |w| {
        w.line(format_args!("return _api.send<{result}>(({api}, {writer}) {{"));
        w.indented(|w| {
            method.parameters.iter().for_each(|parameter| write_argument(w, codec, writer, parameter));
            w.line(format_args!("return {api}.{field}({api}.id, {writer}.finish());"));
        });
        match &method.result {
            None => w.line(format_args!("}}, ({reader}) {{}});")),
            Some(result) => w.line(format_args!("}}, ({reader}) => {});", codec.read(reader, result.ty.ty))),
        }
    });
}

fn write_at_once(w: &mut Writer, codec: &Codec<'_, '_>, method: &MethodView<'_>, name: &str, position: usize) {
    let api = method.locals.get("api");
    let parameters = parameter_list(codec.dart, method, Body::Given);
    w.blank();
    w.docs(method.docs);
    w.block(format_args!("{} {name}({parameters}) {{", result_text(method)), "}", |w| {
        w.line(format_args!("final {api} = _api.bound;"));
        write_call(w, codec, method, position);
        write_result(w, codec, method);
    });
}

/// The value of a parameter: its default may be made here.
fn value(codec: &Codec<'_, '_>, parameter: &ParameterView<'_>) -> String {
    default_of(codec.dart, parameter)
        .map_or_else(|| parameter.name.clone(), |default| default.resolved(&parameter.name))
}

fn write_call(w: &mut Writer, codec: &Codec<'_, '_>, method: &MethodView<'_>, position: usize) {
    let (api, writer, field) = (method.locals.get("api"), method.locals.get("writer"), field(method));
    let shape = Shape::of(method);
    if shape == Shape::Scalars {
        let mut arguments = vec![format!("{api}.id")];
        arguments.extend(method.parameters.iter().map(|parameter| value(codec, parameter)));
        return w.line(format_args!("{api}.check({api}.{field}({}));", arguments.join(", ")));
    }
    w.line(format_args!("final {writer} = {api}.write();"));
    for parameter in method.parameters.iter().filter(|parameter| !is_borrowed(parameter)) {
        write_argument(w, codec, writer, parameter);
    }
    match method.parameters.iter().find(|parameter| is_borrowed(parameter)) {
        None => w.line(format_args!("{api}.check({api}.{field}({api}.id, {writer}.finish()));")),
        Some(lent) => {
            let lent = &lent.name;
            w.line(format_args!("{api}.check({api}.lend({position}, {writer}, {lent}, {api}.{field}));"));
        }
    }
}

fn write_argument(w: &mut Writer, codec: &Codec<'_, '_>, writer: &str, parameter: &ParameterView<'_>) {
    let value = value(codec, parameter);
    if value != parameter.name {
        w.line(format_args!("{} = {value};", parameter.name));
    }
    codec.write(w, writer, parameter.ty.ty, &parameter.name);
}

fn write_result(w: &mut Writer, codec: &Codec<'_, '_>, method: &MethodView<'_>) {
    let Some(result) = &method.result else { return };
    let (api, reader) = (method.locals.get("api"), method.locals.get("reader"));
    let word = match result.ty.ty.kind {
        _ if result.ty.nullable() => None,
        TypeKind::Bool => Some("boolResult"),
        TypeKind::Int => Some("intResult"),
        TypeKind::Double => Some("doubleResult"),
        _ => None,
    };
    if let Some(word) = word {
        return w.line(format_args!("return {api}.{word};"));
    }
    w.line(format_args!("final {reader} = {api}.read();"));
    w.line(format_args!("return {};", codec.read(reader, result.ty.ty)));
}
