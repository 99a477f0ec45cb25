//! What tests can put in the place of constructors and static members.

use super::{Members, own_parameters, positional, type_of};
use crate::backends::dart_common::{DartNames, result_text};
use crate::view::ProxyApiView;
use crate::words;
use crate::writer::Writer;

/// The class that holds them.
pub(in crate::backends) const OVERRIDES: &str = "PigeonOverrides";

/// How Dart reaches the host.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::backends) enum Transport {
    /// Through platform channels: everything answers later, and tests have Flutter's packages.
    Channels,
    /// In the same process: what is not `@async` answers at once too.
    Process,
}

/// The name of what takes the place of a member.
pub(in crate::backends) fn override_name(api: &ProxyApiView<'_>, member: &str) -> String {
    format!("{}_{member}", words::first_lower(&api.proxy.name))
}

/// Writes the class that holds them.
pub(in crate::backends) fn write_overrides(
    w: &mut Writer,
    dart: &DartNames<'_>,
    apis: &[&ProxyApiView<'_>],
    transport: Transport,
) {
    let mut names = Vec::new();
    w.blank();
    w.line("/// What tests put in the place of constructors and static members.");
    if transport == Transport::Channels {
        w.line(format_args!("@{}", dart.library("visibleForTesting")));
    }
    w.block(format_args!("class {OVERRIDES} {{"), "}", |w| {
        for api in apis {
            write_overrides_of(w, dart, api, transport, &mut names);
        }
        w.blank();
        w.line("/// Sets all overridden constructors and static members to null.");
        w.block("static void pigeon_reset() {", "}", |w| {
            for name in &names {
                w.line(format_args!("{name} = null;"));
            }
        });
    });
}

fn write_overrides_of(
    w: &mut Writer,
    dart: &DartNames<'_>,
    api: &ProxyApiView<'_>,
    transport: Transport,
    names: &mut Vec<String>,
) {
    let class = type_of(dart, api.proxy.id);
    for constructor in &api.constructors {
        let member = constructor.name.as_deref().unwrap_or("new");
        let own = own_parameters(&constructor.parameters);
        let parameters: Vec<String> = Members::of(dart, api).declared().chain(own).collect();
        let list = if parameters.is_empty() { String::new() } else { format!("{{{}}}", joined(&parameters)) };
        add(w, names, api, member, &format!("{class} Function({list})"), &format!("the constructor `{member}`"));
    }
    for field in api.attached_fields.iter().filter(|field| field.is_static) {
        add(w, names, api, &field.name, &type_of(dart, field.target.id), "a static field");
    }
    for method in api.methods.iter().filter(|method| method.is_static).map(|method| &method.method) {
        let (future, result) = (dart.library("Future"), result_text(method));
        let ty = format!("{future}<{result}> Function({})", positional(method).join(", "));
        add(w, names, api, &method.name, &ty, "a static method");
        if transport == Transport::Process && !method.is_async() {
            let ty = format!("{result} Function({})", positional(method).join(", "));
            add(w, names, api, &format!("{}Sync", method.name), &ty, "a static method that answers at once");
        }
    }
}

fn add(w: &mut Writer, names: &mut Vec<String>, api: &ProxyApiView<'_>, member: &str, ty: &str, what: &str) {
    let name = override_name(api, member);
    w.blank();
    w.line(format_args!("/// Overrides {what} of [{}].", api.proxy.name));
    w.line(format_args!("static {ty}? {name};"));
    names.push(name);
}

/// Parameters on one line.
fn joined(parameters: &[String]) -> String {
    parameters.iter().map(|parameter| parameter.trim_end_matches(',')).collect::<Vec<_>>().join(", ")
}
