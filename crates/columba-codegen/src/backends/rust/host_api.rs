//! Host APIs: a trait that the user implements, and for each method a type by which the runtime calls it.

use columba_interface::model::{TypeKind, TypeRef};
use columba_interface::target_words::Role;

use super::cx::Cx;
use super::layout::{call, fits, item, signature};
use super::names::ApiNames;
use super::{docs, lints};
use crate::scope::Scope;
use crate::view::{HostApiView, MethodView, ParameterView};
use crate::writer::Writer;

/// How many scalars C passes at most.
const MAX_SCALARS: usize = 6;
/// How many elements a tuple has that can be decoded.
const MAX_TUPLE: usize = 8;

pub(super) fn write_host_api(w: &mut Writer, cx: &Cx<'_>, file: &mut Scope<'_>, api: &HostApiView<'_>) {
    let declared = api.methods.iter().map(|method| (Role::Method, method.signature.name.as_str()));
    let names = ApiNames::new(cx, file, &api.name, declared);
    write_trait(w, cx, api, &names);
    super::names::write_description(w, cx, &names, cx.names.model.host_apis[api.id].name.as_str(), &api.fingerprint);
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
    if !method.is_async() {
        if !method.docs.is_empty() {
            w.line("///");
        }
        w.line("/// # Errors");
        w.line("/// Dart gets it as a `PlatformException`.");
    }
    let types: Vec<&str> = method.parameters.iter().map(parameter_type).collect();
    lints::allow_for_function(w, &types, &answer_type(cx, method));
    let mut parameters = vec!["&self".to_owned()];
    let parameter = |parameter: &ParameterView<'_>| format!("{}: {}", parameter.name, parameter_type(parameter));
    parameters.extend(method.parameters.iter().map(parameter));
    signature(w, 1, &format!("fn {}", method.name), &parameters, &format!(" -> {};", answer_type(cx, method)));
}

/// What the function returns: the result, or a future of it.
fn answer_type(cx: &Cx<'_>, method: &MethodView<'_>) -> String {
    let result = result_type(cx, method);
    if method.is_async() { cx.future(&result) } else { result }
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
    let shapes = api.methods.iter().map(shape);
    super::names::write_set_up(w, cx, names, "suffix", shapes);
}

/// How Dart calls the method: what the runtime's function for it is named.
fn shape(method: &MethodView<'_>) -> &'static str {
    match (method.is_on_background_queue(), method.is_async()) {
        (true, true) => "queued_asynchronous",
        (true, false) => "queued",
        (false, true) => "asynchronous",
        (false, false) => shape_at_once(method),
    }
}

/// How Dart passes the arguments of a method that answers at once.
fn shape_at_once(method: &MethodView<'_>) -> &'static str {
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

fn write_call(w: &mut Writer, cx: &Cx<'_>, api: &HostApiView<'_>, method: &MethodView<'_>, name: &str, generic: &str) {
    let is_lent = method.parameters.iter().any(is_borrowed);
    let owned: Vec<&ParameterView<'_>> = method.parameters.iter().filter(|parameter| !is_borrowed(parameter)).collect();
    w.line(format_args!("struct {name}<{generic}>({}<{generic}>);", cx.phantom_data()));
    w.blank();
    let of = cx.typed(match (is_lent, method.is_async()) {
        (true, _) => "BorrowedCall",
        (false, true) => "AsyncCall",
        (false, false) => "SyncCall",
    });
    w.block(format_args!("impl<{generic}: {}> {of} for {name}<{generic}> {{", api.name), "}", |w| {
        w.line(format_args!("type Api = {generic};"));
        write_arguments_type(w, &owned);
        item(w, 1, &format!("type Output = {};", output_type(method)));
        w.blank();
        let mut parameters = vec![format!("api: &{generic}")];
        parameters.extend(is_lent.then(|| "borrowed: &[u8]".to_owned()));
        parameters.push(if owned.is_empty() { "(): ()".to_owned() } else { "arguments: Self::Arguments".to_owned() });
        signature(w, 1, "fn call", &parameters, &format!(" -> {} {{", answer_type(cx, method)));
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

/// A tuple of the types, or of values; one of more than eight is made of tuples.
pub(super) fn tuple(types: &[String]) -> String {
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
