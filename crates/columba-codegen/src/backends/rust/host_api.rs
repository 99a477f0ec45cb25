//! Host APIs: a trait that the user implements, and for each method a type by which the runtime calls it.

use columba_interface::model::{TypeKind, TypeRef};
use columba_interface::target_words::Role;

use super::cx::Cx;
use super::layout::{call, chain, fits, item, signature, struct_literal};
use super::{docs, lints};
use crate::scope::Scope;
use crate::view::{HostApiView, MethodView, ParameterView};
use crate::words;
use crate::writer::Writer;

/// How many scalars C passes at most.
const MAX_SCALARS: usize = 6;
/// How many elements a tuple has that can be decoded.
const MAX_TUPLE: usize = 8;

/// The names that the code of an API takes for itself.
struct ApiNames {
    /// The constant that describes it.
    description: String,
    /// The function that sets it up.
    set_up: String,
    /// The parameter of generic code: the implementation.
    generic: String,
    /// For each method: the type by which it is called.
    calls: Vec<String>,
}

impl ApiNames {
    fn new(cx: &Cx<'_>, file: &mut Scope<'_>, api: &HostApiView<'_>) -> Self {
        let call_name = |method: &MethodView<'_>| {
            format!("{}{}", words::first_upper(&api.name), words::upper_camel(method.signature.name.as_str()))
        };
        let calls = api.methods.iter().map(|method| file.give_way(&call_name(method))).collect();
        let description = file.give_way(&words::screaming(&api.name));
        let mut members = cx.names.file.inner();
        for method in &api.methods {
            members.user(Role::Method, method.signature.name.as_str());
        }
        Self { description, set_up: members.give_way("set_up"), generic: file.inner().give_way("A"), calls }
    }
}

pub(super) fn write_host_api(w: &mut Writer, cx: &Cx<'_>, file: &mut Scope<'_>, api: &HostApiView<'_>) {
    let names = ApiNames::new(cx, file, api);
    write_trait(w, cx, api, &names);
    write_description(w, cx, api, &names);
    for (method, name) in api.methods.iter().zip(&names.calls) {
        write_call(w, cx, api, method, name, &names.generic);
    }
}

fn write_trait(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>, names: &ApiNames) {
    docs(w, api.docs);
    lints::allow_for_name(w, &api.name);
    w.block(format_args!("pub trait {}: Send + Sync + Sized + 'static {{", api.name), "}", |w| {
        for method in &api.methods {
            write_method(w, cx, method);
            w.blank();
        }
        write_set_up(w, cx, api, names);
    });
    w.blank();
}

fn write_method(w: &mut Writer, cx: &Cx<'_>, method: &MethodView<'_>) {
    docs(w, method.docs);
    if !method.docs.is_empty() {
        w.line("///");
    }
    w.line("/// # Errors");
    w.line("/// Dart gets it as a `PlatformException`.");
    let types: Vec<&str> = method.parameters.iter().map(parameter_type).collect();
    lints::allow_for_function(w, &types, &result_type(cx, method));
    let mut parameters = vec!["&self".to_owned()];
    parameters
        .extend(method.parameters.iter().map(|parameter| format!("{}: {}", parameter.name, parameter_type(parameter))));
    signature(w, 1, &format!("fn {}", method.name), &parameters, &format!(" -> {};", result_type(cx, method)));
}

fn is_borrowed(parameter: &ParameterView<'_>) -> bool {
    parameter.parameter.borrowed
}

fn parameter_type<'p>(parameter: &'p ParameterView<'_>) -> &'p str {
    if is_borrowed(parameter) { "&[u8]" } else { &parameter.ty.text }
}

fn output_type<'m>(method: &'m MethodView<'_>) -> &'m str {
    method.result.as_ref().map_or("()", |result| &result.ty.text)
}

fn result_type(cx: &Cx<'_>, method: &MethodView<'_>) -> String {
    cx.result(output_type(method), &cx.root("FlutterError"))
}

fn write_set_up(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>, names: &ApiNames) {
    w.line(format_args!(
        "/// Answers Dart's calls of `{}` with `implementation` until the result is dropped.",
        api.name
    ));
    let context = format!("context: &{}", cx.root("ApiContext"));
    let parameters = [context, "implementation: Self".to_owned(), "suffix: &str".to_owned()];
    signature(w, 1, &format!("fn {}", names.set_up), &parameters, &format!(" -> {} {{", cx.root("RegisteredApi")));
    w.indented(|w| {
        let methods = api.methods.iter().zip(&names.calls);
        let links: Vec<String> =
            methods.map(|(method, name)| format!(".{}::<{name}<Self>>()", shape(method))).collect();
        chain(w, 2, "let methods = ", &format!("{}::new()", cx.typed("HostMethods")), &links, ";");
        let description = &names.description;
        w.line(format_args!("context.set_up_host_api({description}, methods, implementation, suffix)"));
    });
    w.line("}");
}

/// How Dart passes the arguments.
fn shape(method: &MethodView<'_>) -> &'static str {
    let is_scalar = |ty: &TypeRef| !ty.nullable && matches!(ty.kind, TypeKind::Bool | TypeKind::Int | TypeKind::Double);
    if method.parameters.iter().any(is_borrowed) {
        "borrowed"
    } else if method.parameters.len() <= MAX_SCALARS
        && method.parameters.iter().all(|parameter| is_scalar(parameter.ty.ty))
    {
        "scalars"
    } else {
        "encoded"
    }
}

fn write_description(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>, names: &ApiNames) {
    let ty = cx.typed("ApiDescription");
    let name = format!("dev.flutter.pigeon.{}.{}", cx.package, cx.names.model.host_apis[api.id].name);
    let fields = [format!("name: \"{name}\""), format!("interface: \"{}\"", api.fingerprint)];
    struct_literal(w, 0, &format!("const {}: {ty} = {ty}", names.description), &fields, ";");
    w.blank();
}

fn write_call(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>, method: &MethodView<'_>, name: &str, generic: &str) {
    let is_lent = method.parameters.iter().any(is_borrowed);
    let owned: Vec<&ParameterView<'_>> = method.parameters.iter().filter(|parameter| !is_borrowed(parameter)).collect();
    w.line(format_args!("struct {name}<{generic}>({}<{generic}>);", cx.phantom_data()));
    w.blank();
    let of = cx.typed(if is_lent { "BorrowedCall" } else { "SyncCall" });
    w.block(format_args!("impl<{generic}: {}> {of} for {name}<{generic}> {{", api.name), "}", |w| {
        w.line(format_args!("type Api = {generic};"));
        write_arguments_type(w, &owned);
        item(w, 1, &format!("type Output = {};", output_type(method)));
        w.blank();
        let mut parameters = vec![format!("api: &{generic}")];
        parameters.extend(is_lent.then(|| "borrowed: &[u8]".to_owned()));
        parameters.push(if owned.is_empty() { "(): ()".to_owned() } else { "arguments: Self::Arguments".to_owned() });
        signature(w, 1, "fn call", &parameters, &format!(" -> {} {{", result_type(cx, method)));
        w.indented(|w| call(w, 2, &format!("api.{}", method.name), &arguments(method, owned.len()), ""));
        w.line("}");
    });
    w.blank();
}

fn write_arguments_type(w: &mut Writer, owned: &[&ParameterView<'_>]) {
    let types: Vec<String> = owned.iter().map(|parameter| parameter.ty.text.clone()).collect();
    let line = format!("type Arguments = {};", tuple(&types));
    let fits_in_lines = types.len() <= MAX_TUPLE && types.iter().all(|ty| fits(&format!("{ty},"), 2));
    if fits(&line, 1) || !fits_in_lines {
        return item(w, 1, &line);
    }
    w.line("type Arguments = (");
    w.indented(|w| types.iter().for_each(|ty| w.line(format_args!("{ty},"))));
    w.line(");");
}

/// A tuple of the types; one of more than eight is made of tuples.
fn tuple(types: &[String]) -> String {
    match types {
        [] => "()".to_owned(),
        [one] => format!("({one},)"),
        few if few.len() <= MAX_TUPLE => format!("({})", few.join(", ")),
        many => tuple(&many.chunks(MAX_TUPLE).map(tuple).collect::<Vec<String>>()),
    }
}

/// The arguments of the method, out of the tuple.
fn arguments(method: &MethodView<'_>, owned: usize) -> Vec<String> {
    let mut next = 0;
    let argument = |parameter: &ParameterView<'_>| {
        if is_borrowed(parameter) {
            return "borrowed".to_owned();
        }
        next += 1;
        format!("arguments{}", path(next - 1, owned))
    };
    method.parameters.iter().map(argument).collect()
}

/// Where the element `at` of `count` stands in what [`tuple`] makes of them.
fn path(at: usize, count: usize) -> String {
    if count <= MAX_TUPLE {
        return format!(".{at}");
    }
    let chunk = at / MAX_TUPLE;
    let length = MAX_TUPLE.min(count - chunk * MAX_TUPLE);
    format!("{}{}", path(chunk, count.div_ceil(MAX_TUPLE)), path(at % MAX_TUPLE, length))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn many_arguments_are_nested() {
        let types: Vec<String> = (0..10).map(|at| format!("T{at}")).collect();
        assert_eq!(tuple(&types), "((T0, T1, T2, T3, T4, T5, T6, T7), (T8, T9))");
        assert_eq!([path(7, 10), path(9, 10), path(3, 8)], [".0.7", ".1.1", ".3"]);
        assert_eq!(path(64, 65), ".1.0.0");
    }

    #[test]
    fn a_path_leads_to_its_type() {
        for count in [1, 8, 9, 64, 65, 100] {
            let types: Vec<String> = (0..count).map(|at| format!("T{at}")).collect();
            let text = tuple(&types);
            for at in 0..count {
                assert!(text.contains(&format!("T{at}")), "{text}");
                assert!(path(at, count).split('.').skip(1).all(|part| part.parse::<usize>().unwrap() < 8));
            }
        }
    }
}
