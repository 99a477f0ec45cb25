//! What a proxy API extends and implements.

use rustc_hash::FxHashMap;

use crate::annotations::{Annotations, Known, ValueKind};
use crate::ast::{ClassAst, NamedTypeAst, TypeAst};
use crate::lower::{Declared, Lowering, Symbol, may_miss_names, resolve, type_names};
use crate::model::{LibraryId, ProxyApiId};
use crate::rules::proxies::{duplicate_interface, supertype_is_no_proxy, two_superclasses};
use crate::rules::types::{type_argument_count, unknown_type};
use crate::source::Span;

/// How one proxy API is the supertype of another.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Relation {
    /// `extends` or `superClass:`.
    Superclass,
    /// `implements`.
    Interface,
}

/// A supertype that is a proxy API.
#[derive(Clone, Copy, Debug)]
pub(super) struct Supertype {
    pub(super) relation: Relation,
    pub(super) api: ProxyApiId,
    /// Where it is named.
    pub(super) span: Span,
}

/// The supertypes of the class, each once; what is none was reported.
pub(super) fn lower_supertypes(cx: &mut Lowering<'_>, library: LibraryId, class: &ClassAst) -> Vec<Supertype> {
    let mut supertypes: Vec<Supertype> = Vec::new();
    let superclass = superclass(cx, class).into_iter().map(|ty| (Relation::Superclass, ty));
    let interfaces = class.implements.iter().filter_map(|ty| match ty {
        TypeAst::Named(named) => Some((Relation::Interface, named.clone())),
        _ => None,
    });
    let mut seen = FxHashMap::default();
    for (relation, ty) in superclass.chain(interfaces) {
        let Some(api) = resolve_proxy(cx, library, relation, &ty) else { continue };
        let first = *seen.entry(api).or_insert(ty.span);
        if first == ty.span {
            supertypes.push(Supertype { relation, api, span: ty.span });
        } else {
            duplicate_interface::report(cx, &class.name, &ty, first);
        }
    }
    supertypes
}

/// The type after `extends`, or that of `superClass:`.
fn superclass(cx: &mut Lowering<'_>, class: &ClassAst) -> Option<NamedTypeAst> {
    let extended = match &class.extends {
        Some(TypeAst::Named(named)) => Some(named.clone()),
        _ => None,
    };
    let argument = Annotations::of(&class.leading).argument(Known::ProxyApi, "superClass");
    let Some((ValueKind::Path(names), span)) = argument.map(|value| (value.kind, value.span)) else { return extended };
    if let Some(extended) = &extended {
        two_superclasses::report(cx, &class.name, extended, span);
        return Some(extended.clone());
    }
    let (prefix, name) = match names.as_slice() {
        [name] => (None, name),
        [prefix, name] => (Some(prefix.clone()), name),
        _ => return None,
    };
    Some(NamedTypeAst {
        prefix: prefix.map(Box::new),
        name: name.clone(),
        arguments: Vec::new(),
        nullable: false,
        span,
    })
}

fn resolve_proxy(
    cx: &mut Lowering<'_>,
    library: LibraryId,
    relation: Relation,
    ty: &NamedTypeAst,
) -> Option<ProxyApiId> {
    match resolve(cx, library, ty.prefix.as_deref(), &ty.name).ok()? {
        Some(Declared { symbol: Symbol::ProxyApi(api), .. }) => {
            let is_generic = cx.syntax.proxy_api(api).is_some_and(|class| !class.type_parameters.is_empty());
            if !ty.arguments.is_empty() && !is_generic {
                type_argument_count::report(cx, ty, 0);
            }
            return Some(api);
        }
        Some(Declared { symbol: Symbol::Poisoned, .. }) => {}
        Some(declared) => supertype_is_no_proxy::report(cx, relation, ty, Some(declared)),
        None if type_names().any(|name| name == ty.name.as_str()) => {
            supertype_is_no_proxy::report(cx, relation, ty, None);
        }
        None if may_miss_names(cx, library) => {}
        None => unknown_type::report(cx, library, ty),
    }
    None
}
