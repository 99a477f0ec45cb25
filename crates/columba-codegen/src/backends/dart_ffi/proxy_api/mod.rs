//! Proxy APIs: a class whose objects stand for objects of Rust.

mod callbacks;
mod constructors;
mod members;
mod objects;

use columba_interface::model::{ProxyApiId, TypeKind, TypeRef};
use columba_interface::target_words::Role;

use super::codec::Codec;
use super::functions::{Function, write_functions_of};
use super::spec::SPEC;
use crate::backends::dart_common::proxies::{Members, Transport, type_of, write_overrides};
use crate::backends::dart_common::{DartNames, string};
use crate::scope::Scope;
use crate::view::{ApiView, FileView, ParameterView, ProxyApiView, ProxyConstructorView};
use crate::writer::Writer;

/// The class itself, to which its objects refer.
const CLASS: &str = "pigeonVar_class";

/// What the parts of a class have in common.
struct Proxy<'p, 'n, 'a> {
    codec: &'p Codec<'n, 'a>,
    api: &'p ProxyApiView<'a>,
    members: Members,
    /// The class of its functions.
    functions: String,
}

/// Writes the class and that of its functions.
pub(super) fn write_proxy_api(w: &mut Writer, codec: &Codec<'_, '_>, package: &str, api: &ProxyApiView<'_>) {
    let dart = codec.dart;
    let functions = dart.own(&format!("_{}Functions", api.proxy.name));
    let proxy = Proxy { codec, api, members: Members::of(dart, api), functions };
    let superclass =
        api.superclass.as_ref().map_or_else(|| dart.library("ProxyObject"), |superclass| type_of(dart, superclass.id));
    let interfaces: Vec<String> = api.interfaces.iter().map(|interface| type_of(dart, interface.id)).collect();
    let implements =
        if interfaces.is_empty() { String::new() } else { format!(" implements {}", interfaces.join(", ")) };
    w.blank();
    w.docs(api.docs);
    w.block(format_args!("class {} extends {superclass}{implements} {{", api.proxy.name), "}", |w| {
        proxy.write_constructors(w);
        proxy.write_class(w, package);
        proxy.write_set_up(w);
        proxy.write_arrived(w);
        proxy.write_fields(w);
        proxy.write_attached(w);
        proxy.write_methods(w);
    });
    write_functions_of(w, codec, &dart.library("ProxyFunctions"), &proxy.functions, &proxy.c_functions());
}

/// Writes what tests put in the place of constructors and static members.
pub(super) fn write_overrides_of(w: &mut Writer, dart: &DartNames<'_>, view: &FileView<'_>) {
    let mut apis: Vec<&ProxyApiView<'_>> = Vec::new();
    for api in &view.apis {
        if let ApiView::Proxy(api) = api {
            apis.push(api);
        }
    }
    if !apis.is_empty() {
        write_overrides(w, dart, &apis, Transport::Process);
    }
}

/// The name of a constructor's function.
fn constructor_function(constructor: &ProxyConstructorView<'_>) -> String {
    format!("pigeonVar_{}", constructor.name.as_deref().unwrap_or("new"))
}

/// Whether values of the type hold objects.
fn holds_objects(ty: &TypeRef) -> bool {
    match &ty.kind {
        TypeKind::Proxy(_) => true,
        TypeKind::List(element) | TypeKind::Set(element) => holds_objects(element),
        TypeKind::Map(map) => holds_objects(&map.key) || holds_objects(&map.value),
        _ => false,
    }
}

impl Proxy<'_, '_, '_> {
    /// The functions of C, in the order in which the library has them.
    fn c_functions(&self) -> Vec<Function> {
        let constructors = self.api.constructors.iter().map(constructor_function);
        let fields = self.api.attached_fields.iter().map(|field| format!("pigeonVar_field_{}", field.name));
        let methods = self.api.methods.iter().map(|method| method.method.name.clone());
        let names = constructors.chain(fields).chain(methods);
        names.map(|name| Function::encoded(self.codec, &name)).collect()
    }

    /// What the object may be called by: names that nothing else may have.
    fn member_scope(&self) -> Scope<'static> {
        let mut scope = Scope::new(&SPEC);
        let mut open = vec![self.api.proxy.id];
        while let Some(id) = open.pop() {
            self.add_members(&mut scope, id);
            let api = &self.codec.dart.model.proxy_apis[id];
            open.extend(api.superclass.iter().chain(&api.interfaces));
        }
        scope
    }

    fn add_members(&self, scope: &mut Scope<'static>, id: ProxyApiId) {
        let api = &self.codec.dart.model.proxy_apis[id];
        let fields = api.fields.iter().map(|field| &field.name);
        let attached = api.attached_fields.iter().map(|field| &field.name);
        let methods = api.methods.iter().map(|method| &method.signature.name);
        let callbacks = api.callbacks.iter().map(|callback| &callback.signature.name);
        for name in fields.chain(attached).chain(methods).chain(callbacks) {
            scope.user(Role::Method, name.as_str());
        }
    }

    /// `const ApiDescription(..)`.
    fn description(&self, package: &str) -> String {
        let name = string(&format!("dev.flutter.pigeon.{package}.{}", self.api.declared_name));
        format!("const {}({name}, '{}')", self.codec.dart.library("ApiDescription"), self.api.fingerprint)
    }

    /// Writes the arguments.
    fn write_arguments(&self, w: &mut Writer, parameters: &[ParameterView<'_>]) {
        for parameter in parameters {
            self.codec.write(w, "pigeonVar_writer", parameter.ty.ty, &parameter.name);
        }
    }

    /// Sees to it that objects which are passed are not collected before the call has found them.
    fn keep_alive<'v>(&self, w: &mut Writer, values: impl Iterator<Item = (&'v TypeRef, &'v str)>) {
        for (_, name) in values.filter(|(ty, _)| holds_objects(ty)) {
            w.line(format_args!("{}({name});", self.codec.dart.library("keepAlive")));
        }
    }
}
