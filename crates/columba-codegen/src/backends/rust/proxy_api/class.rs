//! The trait of what belongs to the class: constructors, static fields and static methods.

use super::calls::{Call, Target, constructor_name};
use super::{ProxyNames, declared, docs_with_errors, object_type, output_type, result_type, write_declaration};
use crate::backends::rust::cx::Cx;
use crate::backends::rust::layout::{chain, signature};
use crate::backends::rust::{docs, lints};
use crate::view::{MethodView, ProxyApiView, ProxyConstructorView};
use crate::writer::Writer;

pub(super) fn write_trait(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, names: &ProxyNames, calls: &[Call<'_>]) {
    w.line(format_args!("/// Constructors and static members of `{}`.", api.proxy.name));
    lints::allow_for_name(w, &names.class);
    w.block(format_args!("pub trait {}: Send + Sync + Sized + 'static {{", names.class), "}", |w| {
        for constructor in &api.constructors {
            write_constructor(w, cx, api, constructor);
            w.blank();
        }
        for field in api.attached_fields.iter().filter(|field| field.is_static) {
            docs_with_errors(w, field.docs);
            write_declaration(w, &field.name, Vec::new(), &result_type(cx, &object_type(cx, field.target.id)));
            w.blank();
        }
        for method in api.methods.iter().filter(|method| method.is_static) {
            write_method(w, cx, &method.method);
            w.blank();
        }
        write_set_up(w, cx, api, names, calls);
    });
    w.blank();
}

fn write_constructor(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, constructor: &ProxyConstructorView<'_>) {
    docs_with_errors(w, constructor.docs);
    let fields = api.fields.iter().map(|field| format!("{}: {}", field.name, field.ty.text));
    let parameters = fields.chain(declared(&constructor.parameters)).collect();
    write_declaration(w, &constructor_name(constructor), parameters, &result_type(cx, &object_type(cx, api.proxy.id)));
}

fn write_method(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    let result = result_type(cx, output_type(method));
    let parameters = declared(&method.parameters).collect();
    if method.is_async() {
        docs(w, method.docs);
        return write_declaration(w, &method.name, parameters, &cx.future(&result));
    }
    docs_with_errors(w, method.docs);
    write_declaration(w, &method.name, parameters, &result);
}

fn write_set_up(w: &mut Writer, cx: &Cx<'_>, api: &ProxyApiView<'_>, names: &ProxyNames, calls: &[Call<'_>]) {
    w.line(format_args!(
        "/// Answers Dart's calls of `{}` and its objects until the result is dropped.",
        api.proxy.name
    ));
    let parameters = [format!("context: &{}", cx.root("ApiContext")), "implementation: Self".to_owned()];
    let tail = format!(" -> {} {{", cx.root("RegisteredApi"));
    signature(w, 1, &format!("fn {}", names.set_up), &parameters, &tail);
    w.indented(|w| {
        let shape = |call: &Call<'_>| match call.target {
            Target::Method(method) | Target::StaticMethod(method) if method.is_async() => "asynchronous",
            _ => "encoded",
        };
        let links: Vec<String> =
            calls.iter().map(|call| format!(".{}::<{}<Self>>()", shape(call), call.name)).collect();
        chain(w, 2, "let methods = ", &format!("{}::new()", cx.typed("HostMethods")), &links, ";");
        w.line(format_args!("context.set_up_host_api({}, methods, implementation, \"\")", names.description));
    });
    w.line("}");
}
