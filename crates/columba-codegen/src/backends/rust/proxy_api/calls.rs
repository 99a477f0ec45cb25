//! The types by which the runtime calls constructors, fields and methods, in the order of the interface.

use super::{ProxyNames, object_type, output_type, path, result_type};
use crate::backends::rust::cx::Cx;
use crate::backends::rust::host_api::write_tuple_type;
use crate::backends::rust::layout::{call, item, signature};
use crate::scope::Scope;
use crate::view::{AttachedFieldView, MethodView, ParameterView, ProxyApiView, ProxyConstructorView};
use crate::words;
use crate::writer::Writer;

/// What Dart calls.
pub(super) struct Call<'a> {
    /// The type by which the runtime calls it.
    pub(super) name: String,
    pub(super) target: Target<'a>,
}

#[derive(Clone, Copy)]
pub(super) enum Target<'a> {
    Constructor(&'a ProxyConstructorView<'a>),
    Field(&'a AttachedFieldView<'a>),
    Method(&'a MethodView<'a>),
    StaticMethod(&'a MethodView<'a>),
}

/// The function of a constructor.
pub(super) fn constructor_name(constructor: &ProxyConstructorView<'_>) -> String {
    constructor.name.as_ref().map_or_else(
        || "construct".to_owned(),
        |name| format!("construct_{}", words::snake(name.trim_start_matches("r#"))),
    )
}

/// All that Dart calls: constructors, attached fields, methods.
pub(super) fn calls<'a>(file: &mut Scope<'_>, api: &'a ProxyApiView<'a>) -> Vec<Call<'a>> {
    let class = words::first_upper(&api.proxy.name);
    let mut call = |member: &str, target| {
        let member = words::upper_camel(member.trim_start_matches("r#"));
        Call { name: file.give_way(&format!("{class}{member}")), target }
    };
    let mut calls = Vec::new();
    for constructor in &api.constructors {
        calls.push(call(&constructor_name(constructor), Target::Constructor(constructor)));
    }
    calls.extend(api.attached_fields.iter().map(|field| call(&field.name, Target::Field(field))));
    for method in &api.methods {
        let (target, method) = if method.is_static {
            (Target::StaticMethod(&method.method), &method.method)
        } else {
            (Target::Method(&method.method), &method.method)
        };
        calls.push(call(&method.name, target));
    }
    calls
}

impl Call<'_> {
    /// Writes the type.
    pub(super) fn write(&self, w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, names: &ProxyNames) {
        let (name, generic) = (&self.name, &names.generic);
        w.line(format_args!("struct {name}<{generic}>({}<{generic}>);", cx.phantom_data()));
        w.blank();
        let of = cx.typed(if self.is_async() { "AsyncCall" } else { "SyncCall" });
        w.block(format_args!("impl<{generic}: {}> {of} for {name}<{generic}> {{", names.class), "}", |w| {
            w.line(format_args!("type Api = {generic};"));
            let arguments = self.arguments(cx, api);
            write_tuple_type(w, &arguments);
            let output = self.output(cx, api);
            item(w, 1, &format!("type Output = {output};"));
            w.blank();
            self.write_function(w, cx, api, names, arguments.len());
        });
        w.blank();
    }

    fn is_async(&self) -> bool {
        matches!(self.target, Target::Method(method) | Target::StaticMethod(method) if method.is_async())
    }

    /// The object, if it is called on one, then what Dart passes.
    fn arguments(&self, cx: &Cx<'_>, api: &ProxyApiView<'_>) -> Vec<String> {
        let types = |parameters: &[ParameterView<'_>]| -> Vec<String> {
            parameters.iter().map(|parameter| parameter.ty.text.clone()).collect()
        };
        let object = || vec![object_type(cx, api.proxy.id)];
        match self.target {
            Target::Constructor(constructor) => {
                let fields = api.fields.iter().map(|field| field.ty.text.clone());
                fields.chain(types(&constructor.parameters)).collect()
            }
            Target::Field(field) if field.is_static => Vec::new(),
            Target::Field(_) => object(),
            Target::Method(method) => object().into_iter().chain(types(&method.parameters)).collect(),
            Target::StaticMethod(method) => types(&method.parameters),
        }
    }

    fn output(&self, cx: &Cx<'_>, api: &ProxyApiView<'_>) -> String {
        match self.target {
            Target::Constructor(_) => format!("{}<{}>", cx.typed("Constructed"), super::dyn_of(cx, api.proxy.id)),
            Target::Field(field) => object_type(cx, field.target.id),
            Target::Method(method) | Target::StaticMethod(method) => output_type(method).to_owned(),
        }
    }

    fn write_function(&self, w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, names: &ProxyNames, count: usize) {
        let is_on_object = match self.target {
            Target::Method(_) => true,
            Target::Field(field) => !field.is_static,
            _ => false,
        };
        let receiver = if is_on_object { format!("arguments{}", path(0, count)) } else { "api".to_owned() };
        let rest: Vec<String> =
            (usize::from(is_on_object)..count).map(|at| format!("arguments{}", path(at, count))).collect();
        let result = result_type(cx, &self.output(cx, api));
        let api_name = if is_on_object { "_" } else { "api" };
        let taken = if count == 0 { "(): ()".to_owned() } else { "arguments: Self::Arguments".to_owned() };
        let parameters = [format!("{api_name}: &{}", names.generic), taken];
        let head = if self.is_async() && is_on_object { "async fn call" } else { "fn call" };
        let answer = if self.is_async() && !is_on_object { cx.future(&result) } else { result };
        signature(w, 1, head, &parameters, &format!(" -> {answer} {{"));
        w.indented(|w| match self.target {
            Target::Constructor(constructor) => {
                call(w, 2, &format!("let object = api.{}", constructor_name(constructor)), &rest, "?;");
                w.line(format_args!("Ok({}(object))", cx.typed("Constructed")));
            }
            Target::Field(field) => w.line(format_args!("{receiver}.{}()", field.name)),
            Target::Method(method) if method.is_async() => {
                call(w, 2, &format!("let answer = {receiver}.{}", method.name), &rest, ";");
                w.line("answer.await");
            }
            Target::Method(method) | Target::StaticMethod(method) => {
                call(w, 2, &format!("{receiver}.{}", method.name), &rest, "");
            }
        });
        w.line("}");
    }
}
