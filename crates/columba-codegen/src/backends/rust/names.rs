//! What the codes of all kinds of APIs have in common: the names that they take, their description, how they are set up.

use columba_interface::target_words::Role;

use super::cx::Cx;
use super::layout::{chain, signature, struct_literal};
use crate::scope::Scope;
use crate::words;
use crate::writer::Writer;

/// The names that the code of an API takes for itself.
pub(super) struct ApiNames {
    /// The constant that describes it.
    pub(super) description: String,
    /// The function that sets it up.
    pub(super) set_up: String,
    /// The parameter of generic code: the implementation.
    pub(super) generic: String,
    /// For each method: the type by which it is called.
    pub(super) calls: Vec<String>,
}

impl ApiNames {
    /// Those of an API with these methods; they give way to names at the top of the file, and to its methods.
    pub(super) fn new<'m>(
        cx: &Cx<'_>,
        file: &mut Scope<'_>,
        api: &str,
        methods: impl Iterator<Item = (Role, &'m str)> + Clone,
    ) -> Self {
        let api = api.trim_start_matches("r#");
        let call_name = |name: &str| format!("{}{}", words::upper_camel(api), words::upper_camel(name));
        let calls = methods.clone().map(|(_, name)| file.give_way(&call_name(name))).collect();
        let description = file.give_way(&words::screaming(api));
        let mut members = cx.names.file.inner();
        for (role, name) in methods {
            members.user(role, name);
        }
        Self { description, set_up: members.give_way("set_up"), generic: file.inner().give_way("A"), calls }
    }
}

/// Writes the constant that describes an API.
pub(super) fn write_description(w: &mut Writer, cx: &Cx<'_>, names: &ApiNames, declared: &str, fingerprint: &str) {
    let ty = cx.typed("ApiDescription");
    let name = format!("dev.flutter.pigeon.{}.{declared}", cx.package);
    let fields = [format!("name: \"{name}\""), format!("interface: \"{fingerprint}\"")];
    struct_literal(w, 0, &format!("const {}: {ty} = {ty}", names.description), &fields, ";");
    w.blank();
}

/// Writes the function that sets an API up; `shapes` are the runtime's functions for its methods.
pub(super) fn write_set_up(
    w: &mut Writer,
    cx: &Cx<'_>,
    names: &ApiNames,
    suffix: &str,
    shapes: impl Iterator<Item = &'static str>,
) {
    let context = format!("context: &{}", cx.root("ApiContext"));
    let parameters = [context, "implementation: Self".to_owned(), format!("{suffix}: &{}", cx.str())];
    signature(w, 1, &format!("fn {}", names.set_up), &parameters, &format!(" -> {} {{", cx.root("RegisteredApi")));
    w.indented(|w| {
        let links: Vec<String> =
            names.calls.iter().zip(shapes).map(|(name, shape)| format!(".{shape}::<{name}<Self>>()")).collect();
        chain(w, 2, "let methods = ", &format!("{}::new()", cx.typed("HostMethods")), &links, ";");
        let description = &names.description;
        w.line(format_args!("context.set_up_host_api({description}, methods, implementation, {suffix})"));
    });
    w.line("}");
}
