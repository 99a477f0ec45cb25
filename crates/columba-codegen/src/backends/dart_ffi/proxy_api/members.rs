//! Fields, attached fields and methods.

use super::{CLASS, Proxy};
use crate::backends::dart_common::proxies::{OVERRIDES, override_name, positional, type_of};
use crate::backends::dart_common::{ASYNC_WORDS, result_text};
use crate::backends::dart_ffi::codec::Codec;
use crate::view::{AttachedFieldView, MethodView, ProxyMethodView};
use crate::writer::Writer;

/// A method, and what is particular to it.
struct Method<'m, 'a> {
    view: &'m MethodView<'a>,
    is_static: bool,
    /// The name of what answers at once.
    at_once: String,
}

impl Proxy<'_, '_, '_> {
    /// Writes unattached fields and callbacks.
    pub(super) fn write_fields(&self, w: &mut Writer) {
        for field in &self.api.fields {
            w.blank();
            w.docs(field.docs);
            w.line(format_args!("final {} {};", field.ty.text, field.name));
        }
        self.write_callback_fields(w);
    }

    /// Writes attached fields: fetched from Rust when they are first used.
    pub(super) fn write_attached(&self, w: &mut Writer) {
        for field in &self.api.attached_fields {
            let ty = type_of(self.codec.dart, field.target.id);
            w.blank();
            w.docs(field.docs);
            if field.is_static {
                let substitute = format!("{OVERRIDES}.{}", override_name(self.api, &field.name));
                w.line(format_args!("static {ty} get {0} => {substitute} ?? _{0};", field.name));
                w.blank();
                w.line(format_args!("static final {ty} _{0} = pigeonVar_{0}();", field.name));
            } else {
                w.line(format_args!("late final {ty} {0} = pigeonVar_{0}();", field.name));
            }
            self.write_fetch(w, field, &ty);
        }
    }

    fn write_fetch(&self, w: &mut Writer, field: &AttachedFieldView<'_>, ty: &str) {
        let (head, context) = if field.is_static { ("static ", "null") } else { ("", "pigeon_context") };
        w.blank();
        w.line(format_args!("/// Fetches [{}].", field.name));
        w.block(format_args!("{head}{ty} pigeonVar_{}() {{", field.name), "}", |w| {
            w.line(format_args!("final pigeonVar_api = {CLASS}.of({context}).bound;"));
            w.line("final pigeonVar_writer = pigeonVar_api.write();");
            if !field.is_static {
                w.line("pigeonVar_writer.writeProxy(this);");
            }
            let function = format!("pigeonVar_api._pigeonVar_field_{}", field.name);
            w.line(format_args!("pigeonVar_api.check({function}(pigeonVar_api.id, pigeonVar_writer.finish()));"));
            w.line(format_args!("return {};", self.codec.read_object("pigeonVar_api.read()", field.target.id)));
        });
    }

    /// Writes the methods: each as a future and, where the answer comes by returning, at once.
    pub(super) fn write_methods(&self, w: &mut Writer) {
        let mut scope = self.member_scope();
        for ProxyMethodView { method, is_static } in &self.api.methods {
            if method.is_async() {
                self.write_later(w, &Method { view: method, is_static: *is_static, at_once: String::new() });
                continue;
            }
            let at_once = scope.give_way(&format!("{}Sync", method.name));
            let method = Method { view: method, is_static: *is_static, at_once };
            self.write_future(w, &method);
            self.write_at_once(w, &method);
        }
    }

    /// The parameters; those of a static method end with the context.
    fn parameters(&self, method: &Method<'_, '_>) -> String {
        let mut parameters = positional(method.view);
        if method.is_static {
            let context = self.codec.dart.library("MessageChannelContext");
            parameters.push(format!("{{{context}? pigeon_context}}"));
        }
        parameters.join(", ")
    }

    fn head(&self, method: &Method<'_, '_>, result: &str, name: &str) -> String {
        let head = if method.is_static { "static " } else { "" };
        format!("{head}{result} {name}({})", self.parameters(method))
    }

    fn future_of(&self, method: &Method<'_, '_>) -> String {
        format!("{}<{}>", self.codec.dart.library("Future"), result_text(method.view))
    }

    /// What a test has put in the place of a static method is called instead.
    fn write_substitute(&self, w: &mut Writer, method: &Method<'_, '_>, name: &str) {
        if !method.is_static {
            return;
        }
        let substitute = format!("{OVERRIDES}.{}", override_name(self.api, name));
        w.block(format_args!("if ({substitute} != null) {{"), "}", |w| {
            w.line(format_args!("return {substitute}!({});", names(method.view).join(", ")));
        });
    }

    /// The future of a method that answers by returning: an error is a failed future.
    fn write_future(&self, w: &mut Writer, method: &Method<'_, '_>) {
        let mut arguments = names(method.view);
        if method.is_static {
            arguments.push("pigeon_context: pigeon_context".to_owned());
        }
        let is_hidden = method.view.parameters.iter().any(|parameter| parameter.name == method.at_once);
        let this = match (is_hidden, method.is_static) {
            (false, _) => String::new(),
            (true, false) => "this.".to_owned(),
            (true, true) => format!("{}.", self.api.proxy.name),
        };
        let call = format!("{this}{}({})", method.at_once, arguments.join(", "));
        let future = self.future_of(method);
        let is_word = |name: &str| ASYNC_WORDS.contains(&name);
        w.blank();
        w.docs(method.view.docs);
        let head = self.head(method, &future, &method.view.name);
        if !method.is_static && !method.view.parameters.iter().any(|parameter| is_word(&parameter.name)) {
            return w.line(format_args!("{head} async => {call};"));
        }
        w.block(format_args!("{head} {{"), "}", |w| {
            self.write_substitute(w, method, &method.view.name);
            w.line(format_args!("return {future}.sync(() => {call});"));
        });
    }

    fn write_at_once(&self, w: &mut Writer, method: &Method<'_, '_>) {
        w.blank();
        w.docs(method.view.docs);
        let head = self.head(method, result_text(method.view), &method.at_once);
        w.block(format_args!("{head} {{"), "}", |w| {
            self.write_substitute(w, method, &format!("{}Sync", method.view.name));
            w.line(format_args!("final pigeonVar_api = {CLASS}.of(pigeon_context).bound;"));
            w.line("final pigeonVar_writer = pigeonVar_api.write();");
            self.write_call_arguments(w, method);
            let function = format!("pigeonVar_api._{}", method.view.name);
            w.line(format_args!("pigeonVar_api.check({function}(pigeonVar_api.id, pigeonVar_writer.finish()));"));
            self.keep_arguments(w, method);
            self.write_result(w, method.view);
        });
    }

    fn write_call_arguments(&self, w: &mut Writer, method: &Method<'_, '_>) {
        if !method.is_static {
            w.line("pigeonVar_writer.writeProxy(this);");
        }
        self.write_arguments(w, &method.view.parameters);
    }

    fn keep_arguments(&self, w: &mut Writer, method: &Method<'_, '_>) {
        let parameters = method.view.parameters.iter();
        self.keep_alive(w, parameters.map(|parameter| (parameter.ty.ty, parameter.name.as_str())));
    }

    /// Scalars stand in the page, as of any typed call.
    fn write_result(&self, w: &mut Writer, method: &MethodView<'_>) {
        let Some(result) = &method.result else { return };
        if let Some(word) = Codec::scalar_result(result.ty.ty) {
            return w.line(format_args!("return pigeonVar_api.{word};"));
        }
        w.line("final pigeonVar_reader = pigeonVar_api.read();");
        w.line(format_args!("return {};", self.codec.read("pigeonVar_reader", result.ty.ty)));
    }

    /// A method that answers later.
    fn write_later(&self, w: &mut Writer, method: &Method<'_, '_>) {
        let result = result_text(method.view);
        w.blank();
        w.docs(method.view.docs);
        w.block(format_args!("{} {{", self.head(method, &self.future_of(method), &method.view.name)), "}", |w| {
            self.write_substitute(w, method, &method.view.name);
            let open = "(pigeonVar_api, pigeonVar_writer) {";
            w.line(format_args!("return {CLASS}.of(pigeon_context).send<{result}>({open}"));
            w.indented(|w| {
                self.write_call_arguments(w, method);
                let function = format!("pigeonVar_api._{}", method.view.name);
                w.line(format_args!("final pigeonVar_code = {function}(pigeonVar_api.id, pigeonVar_writer.finish());"));
                self.keep_arguments(w, method);
                w.line("return pigeonVar_code;");
            });
            match &method.view.result {
                None => w.line("}, (pigeonVar_reader) {});"),
                Some(result) => {
                    let value = self.codec.read("pigeonVar_reader", result.ty.ty);
                    w.line(format_args!("}}, (pigeonVar_reader) => {value});"));
                }
            }
        });
    }
}

fn names(method: &MethodView<'_>) -> Vec<String> {
    method.parameters.iter().map(|parameter| parameter.name.clone()).collect()
}
