//! APIs.

use columba_interface::model::{ApiId, Library, LibraryId, Model, TaskQueue};
use columba_interface::plan::{EventApiPlan, FlutterApiPlan, HostApiPlan};
use columba_interface::target_words::Role;

use super::Builder;
use crate::fingerprint::fingerprint;
use crate::scope::Scope;
use crate::view::{ApiView, EventApiView, EventView, FlutterApiView, HostApiView};

/// The local that holds an event.
const EVENT: &str = "event";

impl<'a> Builder<'a, '_> {
    /// The APIs of the file itself, in source order, behind the types among those of imported files that go here.
    pub(super) fn apis(&self, scope: &Scope<'_>, residents: &[LibraryId]) -> Vec<ApiView<'a>> {
        let guests = residents.iter().filter(|resident| **resident != self.library);
        let proxies = guests.flat_map(|guest| self.proxies_of(scope, *guest));
        let apis = self.model.libraries[self.library].apis.iter();
        proxies.chain(apis.filter_map(|api| self.api(scope, *api))).collect()
    }

    /// The proxy APIs of an imported file that has no output of its own: they are types.
    fn proxies_of(&self, scope: &Scope<'_>, guest: LibraryId) -> Vec<ApiView<'a>> {
        let plan = self.job.plan.libraries.get(guest.index());
        let proxies = plan.into_iter().flat_map(|plan| &plan.proxy_apis);
        proxies.map(|plan| ApiView::Proxy(Box::new(self.proxy_api(scope, plan)))).collect()
    }

    fn api(&self, scope: &Scope<'_>, api: ApiId) -> Option<ApiView<'a>> {
        let plan = self.plan;
        match api {
            ApiId::Host(id) => {
                let plan = plan.host_apis.iter().find(|plan| plan.api == id)?;
                Some(ApiView::Host(self.host_api(scope, plan)))
            }
            ApiId::Flutter(id) => {
                let plan = plan.flutter_apis.iter().find(|plan| plan.api == id)?;
                Some(ApiView::Flutter(self.flutter_api(scope, plan)))
            }
            ApiId::Event(id) => {
                let plan = plan.event_apis.iter().find(|plan| plan.api == id)?;
                Some(ApiView::Event(self.event_api(plan)))
            }
            ApiId::Proxy(id) => {
                let plan = plan.proxy_apis.iter().find(|plan| plan.api == id)?;
                Some(ApiView::Proxy(Box::new(self.proxy_api(scope, plan))))
            }
        }
    }

    fn host_api(&self, scope: &Scope<'_>, plan: &'a HostApiPlan) -> HostApiView<'a> {
        let api = &self.model.host_apis[plan.api];
        let methods = api.methods.iter().zip(&plan.methods);
        HostApiView {
            id: plan.api,
            name: self.names.user(Role::Type, api.name.as_str()),
            docs: &api.docs,
            fingerprint: fingerprint(self.model, ApiId::Host(plan.api)),
            methods: methods
                .map(|(method, call)| self.method(scope, &method.signature, call, method.style, method.queue))
                .collect(),
            test_handler: api.test_handler.as_deref(),
            has_background_queue: plan.has_background_queue,
        }
    }

    fn flutter_api(&self, scope: &Scope<'_>, plan: &'a FlutterApiPlan) -> FlutterApiView<'a> {
        let api = &self.model.flutter_apis[plan.api];
        let methods = api.methods.iter().zip(&plan.methods);
        FlutterApiView {
            id: plan.api,
            name: self.names.user(Role::Type, api.name.as_str()),
            docs: &api.docs,
            fingerprint: fingerprint(self.model, ApiId::Flutter(plan.api)),
            methods: methods
                .map(|(method, call)| self.method(scope, &method.signature, call, method.style, TaskQueue::Serial))
                .collect(),
        }
    }

    fn event_api(&self, plan: &'a EventApiPlan) -> EventApiView<'a> {
        let api = &self.model.event_apis[plan.api];
        let events = api.streams.iter().zip(&plan.channels).map(|(stream, channel)| EventView {
            name: self.names.user(Role::Stream, stream.name.as_str()),
            declared_name: stream.name.as_str(),
            docs: &stream.docs,
            ty: self.ty(&stream.event),
            encode: self.language.encode(&self.names, &stream.event, EVENT),
            decode: self.language.decode(&self.names, &stream.event, EVENT),
            channel,
            stream,
        });
        EventApiView {
            id: plan.api,
            name: self.names.user(Role::Type, api.name.as_str()),
            docs: &api.docs,
            fingerprint: fingerprint(self.model, ApiId::Event(plan.api)),
            events: events.collect(),
            kotlin_shared_classes: api.kotlin_shared_classes,
            swift_shared_classes: api.swift_shared_classes,
        }
    }
}

/// Takes the names of the APIs of a library.
pub(super) fn claim(scope: &mut Scope<'_>, model: &Model, library: &Library) {
    for api in &library.apis {
        let name = match api {
            ApiId::Host(id) => &model.host_apis[*id].name,
            ApiId::Flutter(id) => &model.flutter_apis[*id].name,
            ApiId::Event(id) => &model.event_apis[*id].name,
            ApiId::Proxy(id) => &model.proxy_apis[*id].name,
        };
        scope.user(Role::Type, name.as_str());
        if let ApiId::Event(id) = api {
            for stream in &model.event_apis[*id].streams {
                scope.user(Role::Stream, stream.name.as_str());
            }
        }
    }
}
