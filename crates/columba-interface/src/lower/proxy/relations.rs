//! What proxy APIs owe each other: inheritance without cycles, interfaces without objects of their own, attached fields
//! whose objects can be made.

use rustc_hash::{FxHashMap, FxHashSet};

use super::supertypes::{Relation, Supertype, lower_supertypes};
use super::{fields_of, is_attached, is_callback};
use crate::lower::Lowering;
use crate::model::{LibraryId, Model, ProxyApi, ProxyApiId};
use crate::rules::proxies::interface_members::Member;
use crate::rules::proxies::{
    attached_target, constructor_parameter_clash, inheritance_cycle, interface_members, superclass_fields,
};
use crate::source::Span;

/// How many inherited callbacks, and classes that might have some, are compared with the parameters of a class. Real
/// classes have a few; a chain of thousands must not take time that grows with its square.
const MAX_INHERITED: usize = 256;

/// Links all proxy APIs, and checks what they owe each other.
pub(in crate::lower) fn check_relations(cx: &mut Lowering<'_>) {
    let ids: Vec<ProxyApiId> = cx.model.proxy_apis.ids().collect();
    let mut supertypes: Vec<Vec<Supertype>> = Vec::with_capacity(ids.len());
    for id in &ids {
        let library = library_of(cx, *id);
        let class = cx.syntax.proxy_api(*id);
        supertypes.push(class.map(|class| lower_supertypes(cx, library, class)).unwrap_or_default());
    }
    let order = parents_first(cx, &ids, &mut supertypes);
    let members: Vec<Option<Member>> = cx.model.proxy_apis.values().map(interface_members::first_member).collect();
    for (id, supertypes) in ids.iter().zip(&supertypes) {
        link(cx, *id, supertypes, &members);
    }
    let required = required_callbacks(&cx.model, &order);
    for id in ids {
        check_attached_fields(cx, id, &required);
        check_constructor_parameters(cx, id);
    }
}

fn library_of(cx: &Lowering<'_>, id: ProxyApiId) -> LibraryId {
    cx.model.proxy_apis[id].library
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Visit {
    New,
    Open,
    Done,
}

/// All APIs, each after its supertypes. A supertype that leads back is reported and cut. Depth first, without recursion.
fn parents_first(cx: &mut Lowering<'_>, ids: &[ProxyApiId], supertypes: &mut [Vec<Supertype>]) -> Vec<ProxyApiId> {
    let mut visits = vec![Visit::New; ids.len()];
    let mut order = Vec::with_capacity(ids.len());
    // Each entry: an API that is open, and how many of its supertypes were looked at.
    let mut path: Vec<(ProxyApiId, usize)> = Vec::new();
    for root in ids {
        if visits.get(root.index()) == Some(&Visit::New) {
            path.push((*root, 0));
        }
        while let Some((id, next)) = path.pop() {
            set(&mut visits, id, Visit::Open);
            let Some(supertype) = supertypes.get(id.index()).and_then(|own| own.get(next)).copied() else {
                set(&mut visits, id, Visit::Done);
                order.push(id);
                continue;
            };
            match visits.get(supertype.api.index()) {
                Some(Visit::Open) => {
                    report_cycle(cx, id, supertype);
                    supertypes.get_mut(id.index()).map(|own| own.remove(next));
                    path.push((id, next));
                }
                Some(Visit::New) => path.extend([(id, next + 1), (supertype.api, 0)]),
                _ => path.push((id, next + 1)),
            }
        }
    }
    order
}

fn set(visits: &mut [Visit], id: ProxyApiId, visit: Visit) {
    if let Some(slot) = visits.get_mut(id.index()) {
        *slot = visit;
    }
}

fn report_cycle(cx: &mut Lowering<'_>, id: ProxyApiId, supertype: Supertype) {
    let (class, ancestor) = (cx.model.proxy_apis[id].name.clone(), cx.model.proxy_apis[supertype.api].name.clone());
    inheritance_cycle::report(cx, &class, &ancestor, supertype.span);
}

/// Writes the supertypes into the model, as far as they may be supertypes.
fn link(cx: &mut Lowering<'_>, id: ProxyApiId, supertypes: &[Supertype], members: &[Option<Member>]) {
    for supertype in supertypes {
        match supertype.relation {
            Relation::Superclass => {
                superclass_fields::check(cx, supertype.api, supertype.span);
                cx.model.proxy_apis[id].superclass = Some(supertype.api);
            }
            Relation::Interface => {
                if let Some(Some(member)) = members.get(supertype.api.index()) {
                    interface_members::report(cx, supertype.api, supertype.span, *member);
                }
                cx.model.proxy_apis[id].interfaces.push(supertype.api);
            }
        }
    }
}

fn parents(api: &ProxyApi) -> impl Iterator<Item = ProxyApiId> {
    api.superclass.into_iter().chain(api.interfaces.iter().copied())
}

/// For each API, where a callback that each of its objects must have is declared: by itself or by a supertype.
fn required_callbacks(model: &Model, order: &[ProxyApiId]) -> Vec<Option<Span>> {
    let mut required: Vec<Option<Span>> = vec![None; order.len()];
    for id in order {
        let api = &model.proxy_apis[*id];
        let own =
            api.callbacks.iter().find(|callback| callback.is_required).map(|callback| callback.signature.name.span);
        let inherited = || parents(api).find_map(|parent| required.get(parent.index()).copied().flatten());
        let found = own.or_else(inherited);
        if let Some(slot) = required.get_mut(id.index()) {
            *slot = found;
        }
    }
    required
}

/// Whether the objects that attached fields hold can be made of nothing.
fn check_attached_fields(cx: &mut Lowering<'_>, id: ProxyApiId, required: &[Option<Span>]) {
    let Some(class) = cx.syntax.proxy_api(id) else { return };
    for field in fields_of(class).filter(|field| is_attached(field) && !is_callback(field)) {
        let api = &cx.model.proxy_apis[id];
        let mut variables = field.variables.iter();
        let attached = variables.find_map(|variable| {
            api.attached_fields.binary_search_by_key(&variable.name.span, |attached| attached.name.span).ok()
        });
        let attached = attached.and_then(|at| api.attached_fields.get(at));
        let (Some(attached), Some(ty)) = (attached, &field.ty) else { continue };
        let target = attached.target;
        attached_target::check(cx, target, ty.span(), required.get(target.index()).copied().flatten());
    }
}

/// A constructor is given the inherited callbacks too.
fn check_constructor_parameters(cx: &mut Lowering<'_>, id: ProxyApiId) {
    if cx.model.proxy_apis[id].constructors.iter().all(|constructor| constructor.parameters.is_empty()) {
        return;
    }
    let mut open: Vec<ProxyApiId> = parents(&cx.model.proxy_apis[id]).collect();
    let mut seen: FxHashSet<ProxyApiId> = open.iter().copied().collect();
    let mut callbacks = FxHashMap::default();
    let mut budget = MAX_INHERITED;
    while let Some(ancestor) = open.pop() {
        let api = &cx.model.proxy_apis[ancestor];
        match budget.checked_sub(1 + api.callbacks.len()) {
            Some(left) => budget = left,
            None => break,
        }
        let names = api.callbacks.iter().map(|callback| &callback.signature.name);
        callbacks.extend(names.map(|name| (name.text.clone(), name.span)));
        open.extend(parents(api).filter(|parent| seen.insert(*parent)));
    }
    let constructors = &cx.model.proxy_apis[id].constructors;
    let parameters = constructors.iter().flat_map(|constructor| &constructor.parameters);
    let clashes =
        parameters.filter_map(|parameter| Some((parameter.name.clone(), *callbacks.get(&parameter.name.text)?)));
    for (name, callback) in clashes.collect::<Vec<_>>() {
        constructor_parameter_clash::report(cx, &name, callback);
    }
}
