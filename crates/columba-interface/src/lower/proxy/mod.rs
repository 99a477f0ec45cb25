//! Proxy APIs.
//!
//! The members of each class are read on their own; what classes owe each other is looked at when all are there.

mod constructor;
mod field;
mod options;
mod relations;
mod supertypes;
#[cfg(test)]
mod tests;

pub(super) use relations::check_relations;
pub(crate) use supertypes::Relation;

use super::Lowering;
use super::api::{Members, Owner, Passing, lower_method};
use crate::annotations::{Annotations, Known};
use crate::ast::{ClassAst, FieldAst, MemberAst, MethodAst, MethodKind, TypeAst};
use crate::model::{AttachedField, Callback, ProxyApiId, ProxyConstructor, ProxyField, ProxyMethod};

/// The members of a class so far.
#[derive(Default)]
struct Parts {
    names: Members,
    constructors: Vec<ProxyConstructor>,
    fields: Vec<ProxyField>,
    attached_fields: Vec<AttachedField>,
    methods: Vec<ProxyMethod>,
    callbacks: Vec<Callback>,
}

/// Fills the shell, its supertypes aside.
pub(super) fn lower_proxy_api(cx: &mut Lowering<'_>, owner: Owner<'_>, id: ProxyApiId) {
    let mut parts = Parts::default();
    for member in &owner.class.members {
        match member {
            MemberAst::Method(method) => lower_proxy_method(cx, owner, method, &mut parts),
            MemberAst::Field(field) => field::lower_field(cx, owner, field, &mut parts),
            MemberAst::Constructor(_) => {}
        }
    }
    constructor::lower_constructors(cx, owner, &mut parts);
    let kotlin = options::kotlin_options(owner.class);
    let swift = options::swift_options(cx, owner.class);
    let api = &mut cx.model.proxy_apis[id];
    api.constructors = parts.constructors;
    api.fields = parts.fields;
    api.attached_fields = parts.attached_fields;
    api.methods = parts.methods;
    api.callbacks = parts.callbacks;
    api.kotlin = kotlin;
    api.swift = swift;
}

fn lower_proxy_method(cx: &mut Lowering<'_>, owner: Owner<'_>, method: &MethodAst, parts: &mut Parts) {
    let is_new = method.kind != MethodKind::Method || parts.names.declare(cx, owner, &method.name);
    let signature = lower_method(cx, owner, method, Passing::ProxyMethod);
    let annotations = Annotations::of(&method.leading);
    parts.methods.extend(signature.filter(|_| is_new).map(|signature| ProxyMethod {
        signature,
        style: annotations.call_style(),
        is_static: annotations.has(Known::Static),
    }));
}

/// Whether the field holds another object of the host, not a value.
fn is_attached(field: &FieldAst) -> bool {
    let annotations = Annotations::of(&field.leading);
    annotations.has(Known::Attached) || annotations.has(Known::Static)
}

/// The declarations of fields, callbacks too.
fn fields_of(class: &ClassAst) -> impl Iterator<Item = &FieldAst> {
    class.members.iter().filter_map(|member| if let MemberAst::Field(field) = member { Some(field) } else { None })
}

fn is_callback(field: &FieldAst) -> bool {
    matches!(field.ty, Some(TypeAst::Function(_)))
}
