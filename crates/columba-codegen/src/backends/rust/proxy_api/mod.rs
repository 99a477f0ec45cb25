//! Proxy APIs: a trait for the objects, one for what belongs to the class, and a struct whose methods call Dart.

mod callbacks;
mod calls;
mod class;
mod identity;
mod object;

use columba_interface::model::ProxyApiId;
use columba_interface::target_words::Role;

use super::cx::Cx;
use super::host_api::{path, tuple};
use super::names::write_description;
use super::{docs, layout, lints, types};
use crate::scope::Scope;
use crate::view::{MethodView, ParameterView, ProxyApiView};
use crate::words;
use crate::writer::Writer;

/// The names that the code of a proxy API takes for itself.
struct ProxyNames {
    /// The constant that describes it.
    description: String,
    /// The trait of what belongs to the class.
    class: String,
    /// The struct that calls the callbacks.
    callbacks: String,
    /// The function that sets it up.
    set_up: String,
    /// The parameter of generic code: the implementation.
    generic: String,
}

pub(super) fn write_proxy_api(w: &mut Writer, cx: &Cx<'_>, file: &mut Scope<'_>, api: &ProxyApiView<'_>) {
    let names = ProxyNames::new(cx, file, api);
    let calls = calls::calls(file, api);
    object::write_trait(w, cx, api);
    class::write_trait(w, cx, api, &names, &calls);
    if !api.callbacks.is_empty() {
        callbacks::write_struct(w, cx, api, &names);
    }
    write_description(w, cx, &names.description, api.declared_name, &api.fingerprint);
    identity::write_impls(w, cx, api, &names);
    for call in &calls {
        call.write(w, cx, api, &names);
    }
}

impl ProxyNames {
    fn new(cx: &Cx<'_>, file: &mut Scope<'_>, api: &ProxyApiView<'_>) -> Self {
        let name = words::first_upper(&api.proxy.name);
        let mut members = cx.names.file.inner();
        for method in api.methods.iter().filter(|method| method.is_static) {
            members.user(Role::Method, method.method.signature.name.as_str());
        }
        for field in api.attached_fields.iter().filter(|field| field.is_static) {
            members.user(Role::Method, field.name.trim_start_matches("r#"));
        }
        Self {
            description: file.give_way(&words::screaming(&api.proxy.name)),
            class: file.give_way(&format!("{name}Class")),
            callbacks: file.give_way(&format!("{name}Callbacks")),
            set_up: members.give_way("set_up"),
            generic: file.inner().give_way("A"),
        }
    }
}

/// `dyn Trait` of a proxy API.
fn dyn_of(cx: &Cx<'_>, id: ProxyApiId) -> String {
    format!("dyn {}", cx.names.proxy(id))
}

/// The type of an object of a proxy API.
fn object_type(cx: &Cx<'_>, id: ProxyApiId) -> String {
    types::shared(cx.names, &dyn_of(cx, id))
}

/// `name: type` of parameters.
fn declared<'p>(parameters: &'p [ParameterView<'_>]) -> impl Iterator<Item = String> + 'p {
    parameters.iter().map(|parameter| format!("{}: {}", parameter.name, parameter.ty.text))
}

fn output_type<'m>(method: &'m MethodView<'_>) -> &'m str {
    method.result.as_ref().map_or("()", |result| &result.ty.text)
}

/// A `Result` whose error Dart gets.
fn result_type(cx: &Cx<'_>, ok: &str) -> String {
    cx.result(ok, &cx.root("FlutterError"))
}

/// A doc comment, with the section on errors of what answers at once.
fn docs_with_errors(w: &mut Writer, lines: &[smol_str::SmolStr]) {
    docs(w, lines);
    if !lines.is_empty() {
        w.line("///");
    }
    w.line("/// # Errors");
    w.line("/// Dart gets it as a `PlatformException`.");
}

/// A function of a trait without a body.
fn write_declaration(w: &mut Writer, name: &str, parameters: Vec<String>, result: &str) {
    let types: Vec<&str> =
        parameters.iter().filter_map(|parameter| parameter.split_once(": ")).map(|(_, ty)| ty).collect();
    lints::allow_for_function(w, &types, result);
    let all: Vec<String> = std::iter::once("&self".to_owned()).chain(parameters).collect();
    layout::signature(w, 1, &format!("fn {name}"), &all, &format!(" -> {result};"));
}
