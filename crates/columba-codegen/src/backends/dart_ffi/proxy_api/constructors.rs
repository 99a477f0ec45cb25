//! Constructors, and what is made of an object of Rust that arrives.

use super::{CLASS, Proxy, constructor_function};
use crate::backends::dart_common::proxies::{OVERRIDES, override_name, own_parameters};
use crate::backends::dart_common::string;
use crate::view::ProxyConstructorView;
use crate::writer::Writer;

impl Proxy<'_, '_, '_> {
    pub(super) fn write_constructors(&self, w: &mut Writer) {
        for constructor in &self.api.constructors {
            self.write_factory(w, constructor);
            self.write_maker(w, constructor);
        }
        let class = &self.api.proxy.name;
        w.blank();
        w.line(format_args!("/// Constructs [{class}] without an object of Rust: for subclasses and tests."));
        w.block(format_args!("{class}.pigeon_detached({{"), format_args!("}}){};", self.super_call()), |w| {
            w.line("super.pigeon_context,");
            self.members.initializing().for_each(|parameter| w.line(parameter));
        });
    }

    /// What a constructor of a class with a proxy for a superclass ends with.
    fn super_call(&self) -> &'static str {
        if self.api.superclass.is_some() { " : super.pigeon_detached()" } else { "" }
    }

    /// The constructor that the app calls: a test may have put something in its place.
    fn write_factory(&self, w: &mut Writer, constructor: &ProxyConstructorView<'_>) {
        let class = &self.api.proxy.name;
        let name = constructor.name.as_ref().map_or(class.clone(), |name| format!("{class}.{name}"));
        w.blank();
        w.docs(constructor.docs);
        w.line(format_args!("factory {name}({{"));
        w.indented(|w| {
            w.line(format_args!("{}? pigeon_context,", self.codec.dart.library("MessageChannelContext")));
            let own = own_parameters(&constructor.parameters);
            self.members.declared().chain(own).for_each(|parameter| w.line(parameter));
        });
        w.line("}) {");
        w.indented(|w| {
            let member = constructor.name.as_deref().unwrap_or("new");
            let substitute = format!("{OVERRIDES}.{}", override_name(self.api, member));
            let parameters = constructor.parameters.iter().map(|parameter| format!("{0}: {0},", parameter.name));
            let passed: Vec<String> = self.members.passed().chain(parameters).collect();
            w.block(format_args!("if ({substitute} != null) {{"), "}", |w| {
                write_return(w, &format!("{substitute}!"), &passed);
            });
            let all: Vec<String> =
                std::iter::once("pigeon_context: pigeon_context,".to_owned()).chain(passed).collect();
            write_return(w, &format!("{class}.pigeon_{member}"), &all);
        });
        w.line("}");
    }

    /// The constructor that has Rust make its object.
    fn write_maker(&self, w: &mut Writer, constructor: &ProxyConstructorView<'_>) {
        w.blank();
        w.docs(constructor.docs);
        let name = constructor.name.as_deref().unwrap_or("new");
        w.line(format_args!("{}.pigeon_{name}({{", self.api.proxy.name));
        w.indented(|w| {
            w.line("super.pigeon_context,");
            let own = own_parameters(&constructor.parameters);
            self.members.initializing().chain(own).for_each(|parameter| w.line(parameter));
        });
        w.line(format_args!("}}){} {{", self.super_call()));
        w.indented(|w| {
            w.line(format_args!("final pigeonVar_api = {CLASS}.of(pigeon_context).bound;"));
            w.line("final pigeonVar_writer = pigeonVar_api.write();");
            for field in &self.api.fields {
                // A promoted type is that of a local only.
                let local = format!("pigeonVar_{}", field.name);
                w.line(format_args!("final {} {local} = {};", field.ty.text, field.name));
                self.codec.write(w, "pigeonVar_writer", field.ty.ty, &local);
            }
            self.write_arguments(w, &constructor.parameters);
            let function = format!("pigeonVar_api._{}", constructor_function(constructor));
            w.line(format_args!("pigeonVar_api.check({function}(pigeonVar_api.id, pigeonVar_writer.finish()));"));
            let fields = self.api.fields.iter().map(|field| (field.ty.ty, field.name.as_str()));
            let parameters = constructor.parameters.iter().map(|it| (it.ty.ty, it.name.as_str()));
            self.keep_alive(w, fields.chain(parameters));
            w.line(format_args!("pigeonVar_api.adopt(this, {CLASS});"));
        });
        w.line("}");
    }

    /// The function that makes an object for one of Rust that arrives.
    pub(super) fn write_arrived(&self, w: &mut Writer) {
        let (dart, class) = (self.codec.dart, &self.api.proxy.name);
        let context = dart.library("MessageChannelContext");
        let fields: Vec<String> =
            self.api.fields.iter().map(|field| format!("{} {}", field.ty.text, field.name)).collect();
        let parameters: Vec<String> =
            std::iter::once(format!("{context} pigeon_context")).chain(fields.iter().cloned()).collect();
        w.blank();
        w.line("/// Made for an object of Rust that is new to Dart.");
        w.block(format_args!("static {class} pigeonVar_arrived({}) {{", parameters.join(", ")), "}", |w| {
            if !self.api.host_can_create {
                let why = format!("{class} has callbacks that are required: only Dart can make one");
                return w.line(format_args!("throw {}({});", dart.library("StateError"), string(&why)));
            }
            let names: Vec<&str> = self.api.fields.iter().map(|field| field.name.as_str()).collect();
            w.line(format_args!("final {class} Function({})? pigeonVar_make =", fields.join(", ")));
            w.line(format_args!("    {CLASS}.handlerIn(pigeon_context, 'pigeon_newInstance');"));
            w.block("if (pigeonVar_make != null) {", "}", |w| {
                w.line(format_args!("return pigeonVar_make({});", names.join(", ")));
            });
            w.block(format_args!("return {class}.pigeon_detached("), ");", |w| {
                w.line("pigeon_context: pigeon_context,");
                for name in &names {
                    w.line(format_args!("{name}: {name},"));
                }
            });
        });
    }
}

fn write_return(w: &mut Writer, function: &str, arguments: &[String]) {
    if arguments.is_empty() {
        return w.line(format_args!("return {function}();"));
    }
    w.block(format_args!("return {function}("), ");", |w| arguments.iter().for_each(|argument| w.line(argument)));
}
