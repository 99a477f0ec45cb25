//! Rust.

use std::fmt::Write as _;

use columba_codegen::view::{FileView, HostApiView, MethodView};

use super::host_name;
use crate::answer::{Answer, driven};

/// A type per host API, and a function that sets them all up.
pub(super) fn append(text: &mut String, name: &str, file: &FileView<'_>) {
    // A relay needs calls of Dart, which cannot be generated yet.
    let apis: Vec<_> = driven(file).filter(|api| !api.methods.iter().any(|method| is_relay(file, method))).collect();
    let host = host_name(name);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\npub fn set_up_echoing_host(context: &::columba::ApiContext) {{");
    for api in &apis {
        let _ = writeln!(text, "    <{host}As{0} as {0}>::set_up(context, {host}As{0}, \"\").detach();", api.name);
    }
    text.push_str("}\n");
    apis.into_iter().for_each(|api| write_api(text, &host, file, api));
}

fn is_relay(file: &FileView<'_>, method: &MethodView<'_>) -> bool {
    matches!(Answer::of(file, method), Answer::Relay { .. })
}

fn write_api(text: &mut String, host: &str, file: &FileView<'_>, api: &HostApiView<'_>) {
    let _ = writeln!(text, "\nstruct {host}As{};\n\nimpl {0} for {host}As{0} {{", api.name);
    api.methods.iter().for_each(|method| write_method(text, file, method));
    text.push_str("}\n");
}

fn write_method(text: &mut String, file: &FileView<'_>, method: &MethodView<'_>) {
    let parameters: String = method.parameters.iter().fold(String::new(), |mut all, parameter| {
        let _ = write!(all, ", {}: {}", parameter.name, parameter.ty.text);
        all
    });
    let result = method.result.as_ref().map_or("()", |result| &result.ty.text);
    let first = method.parameters.first().map_or("", |parameter| &parameter.name);
    let body = match Answer::of(file, method) {
        Answer::Echo => format!("Ok({first})"),
        Answer::Nothing => "Ok(())".to_owned(),
        Answer::Relay { .. } | Answer::Refuse => "Err(::columba::FlutterError::new(\"refused\"))".to_owned(),
    };
    let _ = writeln!(
        text,
        "    fn {}(&self{parameters}) -> ::std::result::Result<{result}, ::columba::FlutterError> {{\n        {body}\n    }}",
        method.name
    );
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
