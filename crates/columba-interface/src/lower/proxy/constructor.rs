//! Constructors of proxy APIs.

use rustc_hash::{FxHashMap, FxHashSet};

use super::{Parts, fields_of, is_attached, is_callback};
use crate::ast::{BodyAst, ConstructorAst, ConstructorKind, MemberAst};
use crate::lower::Lowering;
use crate::lower::api::{Owner, Passing, docs, lower_parameters};
use crate::model::ProxyConstructor;
use crate::rules::methods::{external_member, ignored_body, native_names, private_member};
use crate::rules::proxies::{
    constructor_clash, constructor_parameter_clash, duplicate_constructor, reserved_constructor,
};
use crate::source::{Name, Span};

/// What every constructor is given besides its parameters: unattached fields and callbacks.
struct Given<'a> {
    /// All their names, and where they are declared.
    names: FxHashMap<&'a str, Span>,
    /// The names of unattached fields. They are not part of channels' names, so that constructors may have the same.
    values: FxHashSet<&'a str>,
}

/// Reads the constructors, when all other members are in `parts`.
pub(super) fn lower_constructors(cx: &mut Lowering<'_>, owner: Owner<'_>, parts: &mut Parts) {
    let given = given_names(owner);
    let mut names: FxHashMap<&str, Span> = FxHashMap::default();
    for member in &owner.class.members {
        let MemberAst::Constructor(constructor) = member else { continue };
        let name = constructor.name.as_ref();
        let span = name.unwrap_or(&constructor.class).span;
        let first = *names.entry(name.map_or("", |name| name.as_str())).or_insert(span);
        if first != span {
            duplicate_constructor::report(cx, &constructor.class, name, first);
        }
        let lowered = lower_constructor(cx, owner, constructor, &given, parts);
        parts.constructors.extend(lowered.filter(|_| first == span));
    }
}

fn given_names(owner: Owner<'_>) -> Given<'_> {
    let mut given = Given { names: FxHashMap::default(), values: FxHashSet::default() };
    for field in fields_of(owner.class).filter(|field| is_callback(field) || !is_attached(field)) {
        let names = || field.variables.iter().map(|variable| &variable.name);
        given.names.extend(names().map(|name| (name.as_str(), name.span)));
        if !is_callback(field) {
            given.values.extend(names().map(Name::as_str));
        }
    }
    given
}

fn lower_constructor(
    cx: &mut Lowering<'_>,
    owner: Owner<'_>,
    constructor: &ConstructorAst,
    given: &Given<'_>,
    parts: &Parts,
) -> Option<ProxyConstructor> {
    let callee = constructor.name.as_ref().unwrap_or(&constructor.class);
    check_code(cx, constructor);
    let mut is_fit = true;
    if let Some(name) = &constructor.name {
        is_fit = private_member::check(cx, name) && reserved_constructor::check(cx, name);
        if let Some(member) = parts.names.get(name.as_str()).filter(|_| !given.values.contains(name.as_str())) {
            constructor_clash::report(cx, &owner.class.name, name, member);
            is_fit = false;
        }
    }
    let list = &constructor.parameters.list;
    let parameters = lower_parameters(cx, owner, callee, list, Passing::ProxyConstructor);
    let swift_function = native_names::swift_function(cx, &constructor.leading, callee, list);
    for name in
        list.iter().filter(|parameter| parameter.target.is_none()).filter_map(|parameter| parameter.name.as_ref())
    {
        if let Some(field) = given.names.get(name.as_str()) {
            constructor_parameter_clash::report(cx, name, *field);
            is_fit = false;
        }
    }
    let (name, span) = (constructor.name.clone(), constructor.span);
    let parameters = parameters.filter(|_| is_fit)?;
    Some(ProxyConstructor { name, docs: docs(&constructor.leading), parameters, swift_function, span })
}

/// What a constructor does is the host's affair.
fn check_code(cx: &mut Lowering<'_>, constructor: &ConstructorAst) {
    let body = match constructor.body {
        BodyAst::Code(span) => Some(span),
        BodyAst::None => None,
    };
    let initializer = constructor.initializers.first().map(|initializer| initializer.span);
    let factory = constructor.modifiers.factory.filter(|_| constructor.kind == ConstructorKind::Factory);
    if let Some(span) = initializer.or(body).or(factory) {
        ignored_body::report(cx, &format!("this constructor of `{}`", constructor.class), span);
    }
    if let Some(span) = constructor.modifiers.external {
        external_member::report(cx, constructor.name.as_ref().unwrap_or(&constructor.class), span);
    }
}
