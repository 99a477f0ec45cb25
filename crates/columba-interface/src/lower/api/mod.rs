//! Abstract classes with an annotation to APIs.
//!
//! A member that was reported is left out, and so is what cannot be read without it.

mod event;
mod host;
mod method;
mod parameter;
#[cfg(test)]
mod tests;

use rustc_hash::FxHashMap;
use smol_str::SmolStr;

pub(super) use method::{lower_method, lower_returns};
pub(super) use parameter::{Passing, lower_parameters};

use super::{Lowering, Symbol, lower_docs, proxy};
use crate::annotations::{ApiKind, ClassRole, check_annotations, class_role};
use crate::ast::{ClassAst, ConstructorAst, Declaration, FieldAst, Leading, MemberAst, MethodAst, MethodKind};
use crate::model::{Docs, LibraryId};
use crate::rules::events::second_event_api;
use crate::rules::methods::{constructor_in_api, duplicate_member, field_in_api, generic_api, supertypes_of_api};
use crate::source::{Name, Span};

/// The API whose members are read.
#[derive(Clone, Copy)]
pub(in crate::lower) struct Owner<'a> {
    pub(in crate::lower) library: LibraryId,
    pub(in crate::lower) kind: ApiKind,
    pub(in crate::lower) class: &'a ClassAst,
}

/// Fills the shells of all APIs.
pub(in crate::lower) fn lower_apis(cx: &mut Lowering<'_>) {
    let files = cx.files;
    let libraries: Vec<LibraryId> = cx.model.libraries.ids().collect();
    for (library, file) in libraries.into_iter().zip(files) {
        check_annotations(&file.unit, &mut |diagnostic| cx.report(diagnostic));
        let mut first_event_api = None;
        for declaration in &file.unit.declarations {
            let Declaration::Class(class) = declaration else { continue };
            // One that is not abstract was reported; its members may be wrong too.
            let (ClassRole::Api(kind) | ClassRole::NotAbstract(kind)) = class_role(class) else { continue };
            if kind == ApiKind::Event {
                second_event_api::check(cx, &mut first_event_api, &class.name);
            }
            lower_class(cx, Owner { library, kind, class });
        }
    }
    proxy::check_relations(cx);
}

fn lower_class<'a>(cx: &mut Lowering<'a>, owner: Owner<'a>) {
    let class = owner.class;
    if let [first, ..] = class.type_parameters.as_slice() {
        generic_api::report(cx, &class.name, first);
    }
    cx.type_parameters = &class.type_parameters;
    supertypes_of_api::check(cx, owner.kind, class);
    let scope = cx.scopes.get(owner.library.index());
    let declared = scope.and_then(|scope| scope.get(class.name.as_str()));
    // If another declaration has the name, that was reported.
    match declared.filter(|declared| declared.span == class.name.span).map(|declared| declared.symbol) {
        Some(Symbol::HostApi(id)) => host::lower_host_api(cx, owner, id),
        Some(Symbol::FlutterApi(id)) => host::lower_flutter_api(cx, owner, id),
        Some(Symbol::EventApi(id)) => event::lower_event_api(cx, owner, id),
        Some(Symbol::ProxyApi(id)) => proxy::lower_proxy_api(cx, owner, id),
        _ => {}
    }
    cx.type_parameters = &[];
}

/// The names of an API's members so far. Dart has no overloads.
#[derive(Default)]
pub(in crate::lower) struct Members {
    names: FxHashMap<SmolStr, Span>,
}

impl Members {
    /// Adds the name; false if there is one already, which is reported.
    pub(in crate::lower) fn declare(&mut self, cx: &mut Lowering<'_>, owner: Owner<'_>, name: &Name) -> bool {
        let first = *self.names.entry(name.text.clone()).or_insert(name.span);
        if first != name.span {
            duplicate_member::report(cx, &owner.class.name, name, first);
        }
        first == name.span
    }

    pub(in crate::lower) fn get(&self, name: &str) -> Option<Span> {
        self.names.get(name).copied()
    }
}

/// Calls `lower` for each method, and reports fields and constructors: an API of messages has none.
fn lower_methods<T>(
    cx: &mut Lowering<'_>,
    owner: Owner<'_>,
    mut lower: impl FnMut(&mut Lowering<'_>, &MethodAst) -> Option<T>,
) -> Vec<T> {
    let mut members = Members::default();
    let mut methods = Vec::new();
    for member in &owner.class.members {
        match member {
            MemberAst::Method(method) => {
                // A setter may have its getter's name; either is reported as what it is.
                let is_new = method.kind != MethodKind::Method || members.declare(cx, owner, &method.name);
                methods.extend(lower(cx, method).filter(|_| is_new));
            }
            MemberAst::Field(FieldAst { variables, ty, .. }) => {
                for variable in variables {
                    field_in_api::report(cx, owner.kind, &owner.class.name, ty.as_ref(), &variable.name);
                }
            }
            MemberAst::Constructor(ConstructorAst { class, name, .. }) => {
                constructor_in_api::report(cx, owner.kind, class, name.as_ref());
            }
        }
    }
    methods
}

/// The doc comment.
pub(in crate::lower) fn docs(leading: &Leading) -> Docs {
    lower_docs(leading.docs.as_ref())
}
