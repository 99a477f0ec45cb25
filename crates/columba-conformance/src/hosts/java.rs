//! Java.

use std::fmt::Write as _;

use columba_codegen::view::{FileView, FlutterApiView, HostApiView, MethodView};

use super::host_name;
use crate::answer::{Answer, driven, proxies, supertypes};
use crate::project::{PACKAGE, java_class};

const MESSENGER: &str = "io.flutter.plugin.common.BinaryMessenger";

/// A class within the class of the bindings, and types for the objects of its proxy APIs, of which there are none.
pub(super) fn append(text: &mut String, name: &str, file: &FileView<'_>) {
    text.truncate(text.trim_end().len().saturating_sub(1));
    let host = host_name(name);
    // Writing to a string cannot fail.
    let _ = writeln!(text, "\n  public static final class {host} {{\n    private {host}() {{}}\n");
    let _ = writeln!(text, "    public static void setUp({MESSENGER} messenger) {{");
    for api in driven(file) {
        let _ = writeln!(text, "      {}.setUp(messenger, new {host}As{}(messenger));", api.name, api.name);
    }
    text.push_str("    }\n  }\n");
    driven(file).for_each(|api| write_api(text, &host, file, api));
    text.push_str("}\n");
    for proxy in proxies(file) {
        let supertypes = supertypes(proxy);
        let inherits = if supertypes.is_empty() { "" } else { " extends " };
        let _ = writeln!(text, "\ninterface {}{inherits}{} {{}}", proxy.proxy.name, supertypes.join(", "));
    }
}

fn write_api(text: &mut String, host: &str, file: &FileView<'_>, api: &HostApiView<'_>) {
    let class = format!("{host}As{}", api.name);
    let _ = writeln!(text, "\n  private static final class {class} implements {} {{", api.name);
    let dart = api.methods.iter().find_map(|method| relayed(file, method));
    if let Some(dart) = dart {
        let _ = writeln!(text, "    private final {} pigeonDart;\n", dart.name);
    }
    let _ = writeln!(text, "    {class}({MESSENGER} messenger) {{");
    if let Some(dart) = dart {
        let _ = writeln!(text, "      pigeonDart = new {}(messenger);", dart.name);
    }
    text.push_str("    }\n");
    api.methods.iter().for_each(|method| write_method(text, file, method));
    text.push_str("  }\n");
}

fn relayed<'v>(file: &'v FileView<'v>, method: &MethodView<'_>) -> Option<&'v FlutterApiView<'v>> {
    match Answer::of(file, method) {
        Answer::Relay { api, .. } => Some(api),
        _ => None,
    }
}

fn write_method(text: &mut String, file: &FileView<'_>, method: &MethodView<'_>) {
    let mut parameters: Vec<String> =
        method.parameters.iter().map(|parameter| format!("{} {}", parameter.ty.text, parameter.name)).collect();
    let taker = method.locals.get("result");
    if method.is_async() {
        parameters.push(format!("{} {taker}", result_type(method)));
    }
    let returns = match &method.result {
        Some(result) if !method.is_async() => &result.ty.text,
        _ => "void",
    };
    let _ = writeln!(text, "\n    @Override\n    public {returns} {}({}) {{", method.name, parameters.join(", "));
    let _ = writeln!(text, "      {}\n    }}", body(file, method, taker));
}

/// What takes the result of an asynchronous method.
fn result_type(method: &MethodView<'_>) -> String {
    match &method.result {
        None => "VoidResult".to_owned(),
        Some(result) if result.ty.nullable() => format!("NullableResult<{}>", result.ty.text),
        Some(result) => format!("Result<{}>", result.ty.text),
    }
}

fn body(file: &FileView<'_>, method: &MethodView<'_>, taker: &str) -> String {
    let names: Vec<&str> = method.parameters.iter().map(|parameter| parameter.name.as_str()).collect();
    let first = names.first().copied().unwrap_or_default();
    match Answer::of(file, method) {
        Answer::Echo if method.is_async() => format!("{taker}.success({first});"),
        Answer::Echo => format!("return {first};"),
        Answer::Relay { method, .. } => {
            format!("pigeonDart.{}({});", method.name, [&names[..], &[taker]].concat().join(", "))
        }
        Answer::Nothing if method.is_async() => format!("{taker}.success();"),
        Answer::Nothing => String::new(),
        Answer::Refuse => "throw new IllegalStateException(\"nobody calls this\");".to_owned(),
    }
}

/// Sets up the hosts of the driven interfaces.
pub(super) fn index(_all: &[&str], driven: &[&str]) -> (&'static str, String) {
    let mut text = format!("package {PACKAGE};\n\nfinal class EchoingHosts {{\n  private EchoingHosts() {{}}\n\n");
    let _ = writeln!(text, "  static void setUp({MESSENGER} messenger) {{");
    for name in driven {
        let _ = writeln!(text, "    {PACKAGE}.{name}.{}.{}.setUp(messenger);", java_class(name), host_name(name));
    }
    text.push_str("  }\n}\n");
    ("java/conformance/EchoingHosts.java", text)
}
