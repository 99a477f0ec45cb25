//! Methods: what they may be, their results and their names in native code.

use super::{Owner, Passing, docs, lower_parameters};
use crate::annotations::ApiKind;
use crate::ast::{BodyAst, MethodAst, MethodKind, TypeAst};
use crate::lower::{Lookup, Lowering, TypePlace, look_up, lower_type};
use crate::model::{Returns, Signature};
use crate::rules::events::stream_of_events;
use crate::rules::methods::{
    accessor_in_api, external_member, generic_method, ignored_body, method_without_result, native_names,
    private_member, static_keyword,
};
use crate::rules::proxies::data_class_in_proxy;
use crate::source::{Name, Span};

/// The method without its annotations; `None` if something was reported.
pub(in crate::lower) fn lower_method(
    cx: &mut Lowering<'_>,
    owner: Owner<'_>,
    method: &MethodAst,
    passing: Passing,
) -> Option<Signature> {
    let is_fit = check_method(cx, owner, method);
    if method.kind != MethodKind::Method || !method.type_parameters.is_empty() {
        return None;
    }
    let name = &method.name;
    let returns = lower_returns(cx, owner, name.span, name, method.returns.as_ref());
    let parameters = lower_parameters(cx, owner, name, &method.parameters.list, passing);
    let objc_selector = native_names::objc_selector(cx, &method.leading, name, &method.parameters.list);
    let swift_function = native_names::swift_function(cx, &method.leading, name, &method.parameters.list);
    let signature = Signature {
        name: name.clone(),
        docs: docs(&method.leading),
        parameters: parameters?,
        returns: returns?,
        objc_selector,
        swift_function,
        span: method.span,
    };
    is_fit.then_some(signature)
}

/// Whether it is a plain method without code; reports what is not.
pub(super) fn check_method(cx: &mut Lowering<'_>, owner: Owner<'_>, method: &MethodAst) -> bool {
    if method.kind != MethodKind::Method {
        accessor_in_api::report(cx, owner.kind, method);
        return false;
    }
    let mut is_fit = private_member::check(cx, &method.name);
    if let [first, ..] = method.type_parameters.as_slice() {
        generic_method::report(cx, &method.name, first);
        is_fit = false;
    }
    if let Some(span) = method.modifiers.r#static {
        static_keyword::report(cx, owner.kind, &method.name, span);
        return false;
    }
    if let BodyAst::Code(span) = method.body {
        ignored_body::report(cx, &format!("the method `{}`", method.name), span);
    }
    if let Some(span) = method.modifiers.external {
        external_member::report(cx, &method.name, span);
    }
    is_fit
}

/// The result of `name`; `None` if it was reported. `place` is where a result is missing.
pub(in crate::lower) fn lower_returns(
    cx: &mut Lowering<'_>,
    owner: Owner<'_>,
    place: Span,
    name: &Name,
    returns: Option<&TypeAst>,
) -> Option<Returns> {
    let Some(ty @ TypeAst::Named(named)) = returns else {
        method_without_result::report(cx, &owner.class.name, name, returns, place);
        return None;
    };
    if is_void(ty) {
        return Some(Returns::Void);
    }
    let is_later = stream_of_events::applies(named.name.as_str());
    if owner.kind == ApiKind::Event && is_later && !is_declared(cx, owner, named.name.as_str()) {
        stream_of_events::report(cx, named);
        return None;
    }
    let place = match owner.kind {
        ApiKind::Host | ApiKind::Flutter => TypePlace::Result,
        ApiKind::Event => TypePlace::Event,
        ApiKind::Proxy => TypePlace::Proxy,
    };
    let ty = lower_type(cx, owner.library, ty, place)?;
    let is_fit = owner.kind != ApiKind::Proxy || data_class_in_proxy::check(cx, &ty);
    is_fit.then_some(Returns::Value(ty))
}

fn is_declared(cx: &Lowering<'_>, owner: Owner<'_>, name: &str) -> bool {
    !matches!(look_up(cx, owner.library, None, name), Lookup::Missing)
}

/// Whether it is `void`. A `?` after it is no Dart, which was reported.
pub(super) fn is_void(ty: &TypeAst) -> bool {
    matches!(ty, TypeAst::Named(named)
        if named.name.as_str() == "void" && named.prefix.is_none() && named.arguments.is_empty())
}
