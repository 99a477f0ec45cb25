//! Constructors, and copies of objects.

use super::{CALL, MANAGER, write_call_arguments};
use crate::backends::dart_common::DartNames;
use crate::backends::dart_common::proxies::{Members, OVERRIDES, override_name, own_parameters};
use crate::view::{ProxyApiView, ProxyConstructorView};
use crate::writer::Writer;

pub(super) fn write_constructors(w: &mut Writer, dart: &DartNames<'_>, api: &ProxyApiView<'_>, members: &Members) {
    for constructor in &api.constructors {
        write_factory(w, dart, api, constructor, members);
        write_maker(w, dart, api, constructor, members);
    }
    w.blank();
    w.line(format_args!("/// Constructs [{}] without creating the associated native object.", api.proxy.name));
    w.line("///");
    w.line("/// This should only be used by subclasses created by this library or to");
    w.line("/// create copies for an [PigeonInstanceManager].");
    w.line(format_args!("@{}", dart.library("protected")));
    let open = format!("{}.pigeon_detached({{", api.proxy.name);
    w.block(open, format_args!("}}){};", super_call(api)), |w| {
        write_context(w, "super.");
        members.initializing().for_each(|parameter| w.line(parameter));
    });
}

/// The messenger and the instance manager.
fn write_context(w: &mut Writer, holder: &str) {
    w.line(format_args!("{holder}pigeon_binaryMessenger,"));
    w.line(format_args!("{holder}pigeon_instanceManager,"));
}

/// What a constructor of a class with a proxy for a superclass ends with.
fn super_call(api: &ProxyApiView<'_>) -> &'static str {
    if api.superclass.is_some() { " : super.pigeon_detached()" } else { "" }
}

/// The constructor that the app calls: a test may have put something in its place.
fn write_factory(
    w: &mut Writer,
    dart: &DartNames<'_>,
    api: &ProxyApiView<'_>,
    constructor: &ProxyConstructorView<'_>,
    members: &Members,
) {
    let class = &api.proxy.name;
    let name = constructor.name.as_ref().map_or(class.clone(), |name| format!("{class}.{name}"));
    w.blank();
    w.docs(constructor.docs);
    w.line(format_args!("factory {name}({{"));
    w.indented(|w| {
        w.line(format_args!("{}? pigeon_binaryMessenger,", dart.library("BinaryMessenger")));
        w.line(format_args!("{MANAGER}? pigeon_instanceManager,"));
        members.declared().chain(own_parameters(&constructor.parameters)).for_each(|parameter| w.line(parameter));
    });
    w.line("}) {");
    w.indented(|w| {
        let substitute = format!("{OVERRIDES}.{}", override_name(api, constructor.name.as_deref().unwrap_or("new")));
        let passed: Vec<String> = members.passed().chain(passed(constructor)).collect();
        w.block(format_args!("if ({substitute} != null) {{"), "}", |w| {
            write_return(w, &format!("{substitute}!"), &passed);
        });
        let context = ["pigeon_binaryMessenger", "pigeon_instanceManager"].map(|name| format!("{name}: {name},"));
        let all: Vec<String> = context.into_iter().chain(passed).collect();
        write_return(w, &format!("{class}.{}", maker(constructor)), &all);
    });
    w.line("}");
}

fn write_return(w: &mut Writer, function: &str, arguments: &[String]) {
    if arguments.is_empty() {
        return w.line(format_args!("return {function}();"));
    }
    w.block(format_args!("return {function}("), ");", |w| arguments.iter().for_each(|argument| w.line(argument)));
}

/// The name of the constructor that makes the object of the host.
fn maker(constructor: &ProxyConstructorView<'_>) -> String {
    format!("pigeon_{}", constructor.name.as_deref().unwrap_or("new"))
}

fn passed(constructor: &ProxyConstructorView<'_>) -> impl Iterator<Item = String> {
    constructor.parameters.iter().map(|parameter| format!("{0}: {0},", parameter.name))
}

/// The constructor that tells the host. Nobody waits for it: what is sent later comes later.
fn write_maker(
    w: &mut Writer,
    dart: &DartNames<'_>,
    api: &ProxyApiView<'_>,
    constructor: &ProxyConstructorView<'_>,
    members: &Members,
) {
    w.blank();
    w.docs(constructor.docs);
    w.line(format_args!("@{}", dart.library("protected")));
    w.line(format_args!("{}.{}({{", api.proxy.name, maker(constructor)));
    w.indented(|w| {
        write_context(w, "super.");
        members.initializing().chain(own_parameters(&constructor.parameters)).for_each(|parameter| w.line(parameter));
    });
    w.line(format_args!("}}){} {{", super_call(api)));
    w.indented(|w| {
        let int = dart.library("int");
        w.line(format_args!("final {int} pigeonVar_instanceIdentifier ="));
        w.line("    pigeon_instanceManager.addDartCreatedInstance(this);");
        let mut arguments = vec!["pigeonVar_instanceIdentifier".to_owned()];
        arguments.extend(api.fields.iter().map(|field| field.name.clone()));
        arguments.extend(constructor.parameters.iter().map(|parameter| parameter.name.clone()));
        w.block(format_args!("{CALL}<void>("), ");", |w| {
            write_call_arguments(w, dart, constructor.channel, &arguments, None, "pigeon_instanceManager");
        });
    });
    w.line("}");
}

pub(super) fn write_copy(w: &mut Writer, dart: &DartNames<'_>, api: &ProxyApiView<'_>, members: &Members) {
    let class = &api.proxy.name;
    w.blank();
    w.line(format_args!("@{}", dart.library("override")));
    w.block(format_args!("{class} pigeon_copy() {{"), "}", |w| {
        w.block(format_args!("return {class}.pigeon_detached("), ");", |w| {
            w.line("pigeon_binaryMessenger: pigeon_binaryMessenger,");
            w.line("pigeon_instanceManager: pigeon_instanceManager,");
            members.passed().for_each(|argument| w.line(argument));
        });
    });
}
