//! What Rust calls, and how the class tells the runtime of it.

use columba_interface::model::TypeRef;

use super::{CLASS, Proxy};
use crate::backends::dart_common::proxies::{callback_type, type_of};
use crate::backends::dart_common::{string, type_text};
use crate::view::CallbackView;
use crate::writer::Writer;

impl Proxy<'_, '_, '_> {
    /// Writes the constant by which objects find their class.
    pub(super) fn write_class(&self, w: &mut Writer, package: &str) {
        let dart = self.codec.dart;
        let parents: Vec<String> = self
            .api
            .superclass
            .iter()
            .chain(&self.api.interfaces)
            .map(|parent| format!("{}.{CLASS}", type_of(dart, parent.id)))
            .collect();
        let class = dart.library("ProxyClass");
        w.blank();
        w.line("/// The class in the native library.");
        let ty = format!("{class}<{}>", self.functions);
        w.block(format_args!("static final {ty} {CLASS} = {ty}("), ");", |w| {
            w.line(format_args!("{},", self.description(package)));
            w.line(format_args!("{}.new,", self.functions));
            w.line(format_args!("[{}],", parents.join(", ")));
            if self.api.callbacks.is_empty() {
                return w.line("[],");
            }
            w.block("[", "],", |w| {
                for callback in &self.api.callbacks {
                    self.write_answer(w, callback);
                }
            });
        });
    }

    /// The function that answers a callback. Arguments are read before anything can fail, so that none is lost.
    fn write_answer(&self, w: &mut Writer, callback: &CallbackView<'_>) {
        let (codec, method, class) = (self.codec, &callback.method, &self.api.proxy.name);
        w.block("(call, reader, object) {", "},", |w| {
            let mut arguments = vec!["pigeonVar_instance".to_owned()];
            for parameter in &method.parameters {
                let (value, local) = (codec.read("reader", parameter.ty.ty), format!("pigeonVar_{}", parameter.name));
                w.line(format_args!("final {} {local} = {value};", parameter.ty.text));
                arguments.push(local);
            }
            w.line(format_args!("final pigeonVar_instance = object() as {class};"));
            let name = &method.name;
            w.line(format_args!(
                "final pigeonVar_function = {CLASS}.handler(call, {}, pigeonVar_instance.{name});",
                string(name)
            ));
            let invoke = if callback.is_required { "" } else { "?.call" };
            let call = format!("pigeonVar_function{invoke}({})", arguments.join(", "));
            self.write_callback_result(w, callback, &call);
        });
    }

    fn write_callback_result(&self, w: &mut Writer, callback: &CallbackView<'_>, call: &str) {
        let (codec, method) = (self.codec, &callback.method);
        let Some(result) = &method.result else {
            if method.is_async() {
                w.block("call.later<void>(() async {", "}, (writer, result) {});", |w| {
                    w.line(format_args!("await {call};"));
                });
            } else {
                w.line(format_args!("{call};"));
            }
            return;
        };
        // What is missing answers null.
        let ty = TypeRef { nullable: result.ty.nullable() || !callback.is_required, ..result.ty.ty.clone() };
        let text = type_text(codec.dart, &ty);
        if method.is_async() {
            let open = format!("call.later<{text}>(() async => await {call}, (writer, result) {{");
            return w.block(open, "});", |w| codec.write(w, "writer", &ty, "result"));
        }
        w.line(format_args!("final {text} result = {call};"));
        w.line("final writer = call.write();");
        codec.write(w, "writer", &ty, "result");
    }

    /// Writes the function that replaces callbacks for all objects.
    pub(super) fn write_set_up(&self, w: &mut Writer) {
        let (dart, api) = (self.codec.dart, self.api);
        w.blank();
        w.line("/// Answers callbacks of all objects by these functions, where they are given, and");
        w.line("/// makes the objects for those of Rust; or, with [pigeon_clearHandlers], answers");
        w.line("/// no callbacks any more.");
        w.line("static void pigeon_setUpMessageHandlers({");
        let mut names = Vec::new();
        w.indented(|w| {
            w.line(format_args!("{} pigeon_clearHandlers = false,", dart.library("bool")));
            w.line(format_args!("{}? pigeon_context,", dart.library("MessageChannelContext")));
            if api.host_can_create {
                let fields: Vec<String> =
                    api.fields.iter().map(|field| format!("{} {}", field.ty.text, field.name)).collect();
                w.line(format_args!("{} Function({})? pigeon_newInstance,", api.proxy.name, fields.join(", ")));
                names.push("pigeon_newInstance");
            }
            for callback in &api.callbacks {
                let name = callback.method.name.as_str();
                w.line(format_args!("{}? {name},", callback_type(dart, &api.proxy, callback)));
                names.push(name);
            }
        });
        w.block("}) {", "}", |w| {
            let entries: Vec<String> = names.iter().map(|name| format!("{}: {name}", string(name))).collect();
            w.block(format_args!("{CLASS}.setUp("), ");", |w| {
                w.line("pigeon_context,");
                w.line(format_args!("{{{}}},", entries.join(", ")));
                w.line("clear: pigeon_clearHandlers,");
            });
        });
    }

    /// Writes the fields of callbacks: those of interfaces, and its own.
    pub(super) fn write_callback_fields(&self, w: &mut Writer) {
        for inherited in self.api.inherited_callbacks.iter().filter(|inherited| inherited.from_interface) {
            let ty = callback_type(self.codec.dart, &inherited.api, &inherited.callback);
            self.write_callback_field(w, &inherited.callback, &ty, true);
        }
        for callback in &self.api.callbacks {
            let ty = callback_type(self.codec.dart, &self.api.proxy, callback);
            self.write_callback_field(w, callback, &ty, false);
        }
    }

    fn write_callback_field(&self, w: &mut Writer, callback: &CallbackView<'_>, ty: &str, is_override: bool) {
        let question = if callback.is_required { "" } else { "?" };
        w.blank();
        w.docs(callback.method.docs);
        if callback.method.docs.is_empty() {
            w.line("/// Called by Rust.");
        }
        if is_override {
            w.line(format_args!("@{}", self.codec.dart.library("override")));
        }
        w.line(format_args!("final {ty}{question} {};", callback.method.name));
    }
}
