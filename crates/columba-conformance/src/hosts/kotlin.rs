//! Kotlin.

use std::fmt::Write as _;

use columba_codegen::view::{FileView, FlutterApiView, HostApiView, MethodView};
use columba_interface::model::CallStyle;

use super::host_name;
use crate::answer::{Answer, driven, proxies, supertypes};
use crate::project::PACKAGE;

const MESSENGER: &str = "io.flutter.plugin.common.BinaryMessenger";

/// An object with a function that sets up all host APIs of the file, and types for the objects of its proxy APIs, of which
/// there are none.
pub(super) fn append(text: &mut String, name: &str, file: &FileView<'_>) {
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\nobject {} {{\n  fun setUp(messenger: {MESSENGER}) {{", host_name(name));
    for api in driven(file) {
        let _ = writeln!(text, "    {}.setUp(messenger, {}As{}(messenger))", api.name, host_name(name), api.name);
    }
    text.push_str("  }\n}\n");
    driven(file).for_each(|api| write_api(text, &host_name(name), file, api));
    for proxy in proxies(file) {
        let supertypes = supertypes(proxy);
        let inherits = if supertypes.is_empty() { "" } else { " : " };
        let _ = writeln!(text, "\ninterface {}{inherits}{}", proxy.proxy.name, supertypes.join(", "));
    }
}

fn write_api(text: &mut String, host: &str, file: &FileView<'_>, api: &HostApiView<'_>) {
    let _ = writeln!(text, "\nprivate class {host}As{0}(messenger: {MESSENGER}) : {0} {{", api.name);
    if let Some(dart) = api.methods.iter().find_map(|method| relayed(file, method)) {
        let _ = writeln!(text, "  private val pigeonDart = {}(messenger)", dart.name);
    }
    for method in &api.methods {
        write_method(text, file, method);
    }
    text.push_str("}\n");
}

fn relayed<'v>(file: &'v FileView<'v>, method: &MethodView<'_>) -> Option<&'v FlutterApiView<'v>> {
    match Answer::of(file, method) {
        Answer::Relay { api, .. } => Some(api),
        _ => None,
    }
}

fn write_method(text: &mut String, file: &FileView<'_>, method: &MethodView<'_>) {
    let mut parameters: Vec<String> =
        method.parameters.iter().map(|parameter| format!("{}: {}", parameter.name, parameter.ty.text)).collect();
    let result = method.result.as_ref().map_or("Unit", |result| &result.ty.text);
    let is_callback = method.style == CallStyle::AsyncCallback;
    let callback = method.locals.get("callback");
    if is_callback {
        parameters.push(format!("{callback}: (Result<{result}>) -> Unit"));
    }
    let suspend = if method.style == CallStyle::Async { "suspend " } else { "" };
    let returns = if is_callback { String::new() } else { format!(": {result}") };
    let first = method.parameters.first().map_or("", |parameter| &parameter.name);
    let names: Vec<&str> = method.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    let body = match Answer::of(file, method) {
        Answer::Echo => first.to_owned(),
        Answer::Relay { method, .. } if is_callback => {
            format!("pigeonDart.{}({})", method.name, [&names[..], &[callback]].concat().join(", "))
        }
        Answer::Relay { method, .. } => format!("pigeonDart.{}({})", method.name, names.join(", ")),
        Answer::Nothing => "Unit".to_owned(),
        Answer::Refuse => "throw IllegalStateException(\"nobody calls this\")".to_owned(),
    };
    let is_relay = relayed(file, method).is_some();
    let body = if is_callback && !is_relay { format!("{callback}(kotlin.Result.success({body}))") } else { body };
    let _ = writeln!(
        text,
        "  override {suspend}fun {}({}){returns} {{\n    {}{body}\n  }}",
        method.name,
        parameters.join(", "),
        if is_callback { "" } else { "return " }
    );
}

/// Sets up the hosts of the driven interfaces.
pub(super) fn index(_all: &[&str], driven: &[&str]) -> (&'static str, String) {
    let mut text = format!("package {PACKAGE}\n\nobject EchoingHosts {{\n  fun setUp(messenger: {MESSENGER}) {{\n");
    for name in driven {
        let _ = writeln!(text, "    {PACKAGE}.{name}.{}.setUp(messenger)", host_name(name));
    }
    text.push_str("  }\n}\n");
    ("kotlin/EchoingHosts.kt", text)
}
