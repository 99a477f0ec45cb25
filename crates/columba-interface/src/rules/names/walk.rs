//! All names that a file declares, in the scopes in which they must differ.

use crate::model::{ApiId, EventChannelApi, FlutterApi, HostApi, Library, Model, Parameter, ProxyApi, Signature};
use crate::options::Target;
use crate::source::Name;
use crate::target_words::Role;

/// Names that must differ from each other.
#[derive(Debug)]
pub(super) struct NameScope<'a> {
    /// What they are of.
    pub(super) role: Role,
    /// The names, in source order.
    pub(super) names: Vec<&'a Name>,
    /// Those of them that stand among the members which objects have already: fields, values of enums, and methods
    /// without parameters.
    pub(super) members: Vec<&'a Name>,
    /// A member that the code of a target adds to those of these names.
    pub(super) added: Option<(&'static [Target], &'static str)>,
}

/// All scopes of `library`, in the order of its declarations.
pub(super) fn scopes<'a>(model: &'a Model, library: &'a Library) -> Vec<NameScope<'a>> {
    let mut walk = Walk { scopes: Vec::new() };
    let constants = library.constants.iter().map(|id| &model.constants[*id].name);
    walk.add(Role::Constant, constants);
    walk.add(Role::Type, type_names(model, library));
    for value in library.enums.iter().map(|id| &model.enums[*id]) {
        walk.add_members(Role::EnumValue, value.values.iter().map(|value| &value.name));
    }
    for class in library.classes.iter().map(|id| &model.classes[*id]) {
        walk.add_members(Role::Field, class.fields().iter().map(|field| &field.name));
    }
    for api in &library.apis {
        match api {
            ApiId::Host(id) => walk.host_api(&model.host_apis[*id]),
            ApiId::Flutter(id) => walk.flutter_api(&model.flutter_apis[*id]),
            ApiId::Event(id) => walk.event_api(&model.event_apis[*id]),
            ApiId::Proxy(id) => walk.proxy_api(&model.proxy_apis[*id]),
        }
    }
    walk.scopes
}

/// The names of the types that `library` declares.
pub(super) fn type_names<'a>(model: &'a Model, library: &'a Library) -> impl Iterator<Item = &'a Name> {
    let enums = library.enums.iter().map(|id| &model.enums[*id].name);
    let classes = library.classes.iter().map(|id| &model.classes[*id].name);
    let apis = library.apis.iter().map(|api| match api {
        ApiId::Host(id) => &model.host_apis[*id].name,
        ApiId::Flutter(id) => &model.flutter_apis[*id].name,
        ApiId::Event(id) => &model.event_apis[*id].name,
        ApiId::Proxy(id) => &model.proxy_apis[*id].name,
    });
    enums.chain(classes).chain(apis)
}

struct Walk<'a> {
    scopes: Vec<NameScope<'a>>,
}

impl<'a> Walk<'a> {
    fn add(&mut self, role: Role, names: impl Iterator<Item = &'a Name>) {
        let names: Vec<&Name> = names.collect();
        if !names.is_empty() {
            self.scopes.push(NameScope { role, names, members: Vec::new(), added: None });
        }
    }

    fn add_members(&mut self, role: Role, names: impl Iterator<Item = &'a Name>) {
        let names: Vec<&Name> = names.collect();
        if !names.is_empty() {
            let members = names.clone();
            self.scopes.push(NameScope { role, names, members, added: None });
        }
    }

    fn host_api(&mut self, api: &'a HostApi) {
        // Only the class for tests has a function that takes an implementation.
        let added = api.test_handler.is_some().then_some((&[Target::DartTest][..], "setUp"));
        self.methods(api.methods.iter().map(|method| &method.signature), added);
    }

    fn flutter_api(&mut self, api: &'a FlutterApi) {
        let added = Some((&[Target::Dart, Target::DartFfi][..], "setUp"));
        self.methods(api.methods.iter().map(|method| &method.signature), added);
    }

    fn event_api(&mut self, api: &'a EventChannelApi) {
        self.add(Role::Stream, api.streams.iter().map(|stream| &stream.name));
    }

    fn proxy_api(&mut self, api: &'a ProxyApi) {
        let fields = api.fields.iter().map(|field| &field.name);
        self.add_members(Role::Field, fields.chain(api.attached_fields.iter().map(|field| &field.name)));
        let methods = api.methods.iter().map(|method| &method.signature);
        self.methods(methods.chain(api.callbacks.iter().map(|callback| &callback.signature)), None);
        for constructor in &api.constructors {
            self.parameters(&constructor.parameters);
        }
    }

    fn methods(
        &mut self,
        signatures: impl Iterator<Item = &'a Signature>,
        added: Option<(&'static [Target], &'static str)>,
    ) {
        let signatures: Vec<&Signature> = signatures.collect();
        let names: Vec<&Name> = signatures.iter().map(|signature| &signature.name).collect();
        if !names.is_empty() {
            let plain = signatures.iter().filter(|signature| signature.parameters.is_empty());
            let members = plain.map(|signature| &signature.name).collect();
            self.scopes.push(NameScope { role: Role::Method, names, members, added });
        }
        for signature in signatures {
            self.parameters(&signature.parameters);
        }
    }

    fn parameters(&mut self, parameters: &'a [Parameter]) {
        self.add(Role::Parameter, parameters.iter().map(|parameter| &parameter.name));
    }
}
