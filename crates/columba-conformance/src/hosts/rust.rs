//! Rust.

use std::fmt::Write as _;

use columba_codegen::view::{FileView, FlutterApiView, HostApiView, MethodView};

use super::host_name;
use crate::answer::{Answer, driven};

/// A type per host API, and a function that sets them all up.
pub(super) fn append(text: &mut String, name: &str, file: &FileView<'_>) {
    let host = host_name(name);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\npub fn set_up_echoing_host(context: &::columba::ApiContext) {{");
    for api in driven(file) {
        let dart = dart(file, api).map_or(String::new(), |dart| format!("({}::new(context, \"\"))", dart.name));
        let _ = writeln!(text, "    {host}As{0}::set_up(context, {host}As{0}{dart}, \"\").detach();", api.name);
    }
    text.push_str("}\n");
    driven(file).for_each(|api| write_api(text, &host, file, api));
}

/// The API of Dart that the host API calls.
fn dart<'v>(file: &'v FileView<'v>, api: &HostApiView<'_>) -> Option<&'v FlutterApiView<'v>> {
    api.methods.iter().find_map(|method| match Answer::of(file, method) {
        Answer::Relay { api, .. } => Some(api),
        _ => None,
    })
}

fn write_api(text: &mut String, host: &str, file: &FileView<'_>, api: &HostApiView<'_>) {
    let dart = dart(file, api).map_or(String::new(), |dart| format!("({})", dart.name));
    let _ = writeln!(text, "\nstruct {host}As{0}{dart};\n\nimpl {0} for {host}As{0} {{", api.name);
    api.methods.iter().for_each(|method| write_method(text, file, method));
    text.push_str("}\n");
}

fn write_method(text: &mut String, file: &FileView<'_>, method: &MethodView<'_>) {
    let parameters: String = method.parameters.iter().fold(String::new(), |mut all, parameter| {
        let _ = write!(all, ", {}: {}", parameter.name, parameter.ty.text);
        all
    });
    let result = method.result.as_ref().map_or("()", |result| &result.ty.text);
    let names: Vec<&str> = method.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    let body = match Answer::of(file, method) {
        Answer::Echo => format!("Ok({})", names.first().copied().unwrap_or_default()),
        Answer::Nothing => "Ok(())".to_owned(),
        Answer::Relay { method, .. } => format!("self.0.{}({}).await", method.name, names.join(", ")),
        Answer::Refuse => "Err(::columba::FlutterError::new(\"refused\"))".to_owned(),
    };
    let head = if method.is_async() { "async fn" } else { "fn" };
    let returns = format!("::std::result::Result<{result}, ::columba::FlutterError>");
    let _ = writeln!(text, "    {head} {}(&self{parameters}) -> {returns} {{\n        {body}\n    }}", method.name);
}

/// The module of all bindings.
pub(super) fn index(all: &[&str], driven: &[&str]) -> (&'static str, String) {
    let mut text = String::new();
    for name in all {
        let _ = writeln!(text, "pub mod {name};");
    }
    text.push_str("\npub fn set_up_echoing_hosts(context: &::columba::ApiContext) {\n");
    for name in driven {
        let _ = writeln!(text, "    {name}::set_up_echoing_host(context);");
    }
    text.push_str("}\n");
    ("rust/src/bindings/mod.rs", text)
}
