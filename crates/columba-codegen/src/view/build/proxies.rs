//! Proxy APIs.

use columba_interface::model::{
    ApiId, AttachedField, Callback, Model, ProxyApi, ProxyApiId, ProxyConstructor, TaskQueue,
};
use columba_interface::plan::{Argument, CallPlan, InheritedCallback, ProxyPlan};
use columba_interface::target_words::Role;

use super::Builder;
use super::methods::{ARGUMENTS, local, position};
use crate::fingerprint::fingerprint;
use crate::scope::Scope;
use crate::view::{
    AttachedFieldView, CallbackView, InheritedCallbackView, Locals, ProxyApiView, ProxyConstructorView, ProxyFieldView,
    ProxyMethodView, ProxyName,
};

impl<'a> Builder<'a, '_> {
    pub(super) fn proxy_api(&self, scope: &Scope<'_>, plan: &'a ProxyPlan) -> ProxyApiView<'a> {
        let api = &self.model.proxy_apis[plan.api];
        let mut inner = scope_with_fields(scope, api);
        let locals = Locals::new(&mut inner, self.language.spec().locals);
        let attached_fields = api.attached_fields.iter().zip(&plan.attached_fields);
        let methods = api.methods.iter().zip(&plan.methods).map(|(method, call)| ProxyMethodView {
            method: self.method(scope, &method.signature, call, method.style, TaskQueue::Serial),
            is_static: method.is_static,
        });
        let callbacks = api.callbacks.iter().zip(&plan.callbacks);
        ProxyApiView {
            proxy: self.proxy_name(plan.api),
            declared_name: api.name.as_str(),
            docs: &api.docs,
            fingerprint: fingerprint(self.model, ApiId::Proxy(plan.api)),
            superclass: api.superclass.map(|id| self.proxy_name(id)),
            interfaces: api.interfaces.iter().map(|id| self.proxy_name(*id)).collect(),
            constructors: self.proxy_constructors(scope, api, plan),
            fields: self.proxy_fields(api, plan, &locals),
            attached_fields: attached_fields.map(|(field, call)| self.attached_field(field, call)).collect(),
            methods: methods.collect(),
            callbacks: callbacks.map(|(callback, call)| self.callback(scope, callback, call)).collect(),
            inherited_callbacks: self.inherited_callbacks(scope, plan),
            new_instance_channel: &plan.new_instance.channel,
            host_can_create: plan.host_can_create,
            kotlin: &api.kotlin,
            swift: &api.swift,
            locals,
        }
    }

    pub(super) fn proxy_name(&self, id: ProxyApiId) -> ProxyName {
        ProxyName { id, name: self.names.proxy(id) }
    }

    fn proxy_constructors(
        &self,
        scope: &Scope<'_>,
        api: &'a ProxyApi,
        plan: &'a ProxyPlan,
    ) -> Vec<ProxyConstructorView<'a>> {
        let constructors = api.constructors.iter().zip(&plan.constructors);
        constructors.map(|(constructor, call)| self.proxy_constructor(scope, api, constructor, call)).collect()
    }

    fn proxy_constructor(
        &self,
        scope: &Scope<'_>,
        api: &ProxyApi,
        constructor: &'a ProxyConstructor,
        call: &'a CallPlan,
    ) -> ProxyConstructorView<'a> {
        let mut scope = scope_with_fields(scope, api);
        let (parameters, locals) = self.parameters(&mut scope, &constructor.parameters, call);
        ProxyConstructorView {
            name: constructor.name.as_ref().map(|name| self.names.user(Role::Method, name.as_str())),
            docs: &constructor.docs,
            parameters,
            channel: &call.channel,
            message: &call.message,
            locals,
            swift_function: constructor.swift_function.as_deref(),
        }
    }

    fn proxy_fields(&self, api: &'a ProxyApi, plan: &ProxyPlan, locals: &Locals) -> Vec<ProxyFieldView<'a>> {
        let arguments = local(self.language.spec(), locals, ARGUMENTS);
        let fields = (0u32..).zip(&api.fields).map(|(index, field)| {
            let name = self.names.user(Role::Field, field.name.as_str());
            let at = position(&plan.new_instance.message, Argument::Field(index));
            let element = self.language.element(arguments, at);
            ProxyFieldView {
                docs: &field.docs,
                ty: self.ty(&field.ty),
                encode: self.language.encode(&self.names, &field.ty, &name),
                decode: self.language.decode(&self.names, &field.ty, &element),
                name,
            }
        });
        fields.collect()
    }

    fn attached_field(&self, field: &'a AttachedField, call: &'a CallPlan) -> AttachedFieldView<'a> {
        AttachedFieldView {
            name: self.names.user(Role::Field, field.name.as_str()),
            docs: &field.docs,
            target: self.proxy_name(field.target),
            is_static: field.is_static,
            channel: &call.channel,
        }
    }

    fn callback(&self, scope: &Scope<'_>, callback: &'a Callback, call: &'a CallPlan) -> CallbackView<'a> {
        let method = self.method(scope, &callback.signature, call, callback.style, TaskQueue::Serial);
        CallbackView { method, is_required: callback.is_required }
    }

    fn inherited_callbacks(&self, scope: &Scope<'_>, plan: &'a ProxyPlan) -> Vec<InheritedCallbackView<'a>> {
        let view = |inherited: &InheritedCallback| {
            let (callback, call) = self.inherited(self.model, *inherited)?;
            Some(InheritedCallbackView {
                api: self.proxy_name(inherited.api),
                callback: self.callback(scope, callback, call),
                from_interface: inherited.from_interface,
            })
        };
        plan.inherited_callbacks.iter().filter_map(view).collect()
    }

    /// What is inherited, and its message, which is in the plan of the file that declares it.
    fn inherited(&self, model: &'a Model, inherited: InheritedCallback) -> Option<(&'a Callback, &'a CallPlan)> {
        let api = &model.proxy_apis[inherited.api];
        let at = inherited.callback as usize;
        let library = self.job.plan.libraries.get(api.library.index())?;
        let plan = library.proxy_apis.iter().find(|plan| plan.api == inherited.api)?;
        Some((api.callbacks.get(at)?, plan.callbacks.get(at)?))
    }
}

fn scope_with_fields<'s>(scope: &'s Scope<'s>, api: &ProxyApi) -> Scope<'s> {
    let mut inner = scope.inner();
    for field in &api.fields {
        inner.user(Role::Field, field.name.as_str());
    }
    inner
}
