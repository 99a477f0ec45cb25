//! Parameters of methods, constructors and callbacks.

use rustc_hash::FxHashMap;

use super::{Owner, docs};
use crate::annotations::{Annotations, ApiKind, Known};
use crate::ast::{ParameterAst, ParameterKind};
use crate::lower::{Lowering, TypePlace, lower_default, lower_type};
use crate::model::{Parameter, ParameterShape, TypeRef};
use crate::rules::methods::{
    duplicate_parameter, flutter_parameter, missing_default, parameter_without_type, private_member, this_parameter,
};
use crate::rules::proxies::{data_class_in_proxy, optional_proxy_parameter};
use crate::source::Name;

/// Whose parameters they are, which says how Dart passes them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::lower) enum Passing {
    /// As they are declared.
    Host,
    /// All by position.
    Flutter,
    /// All by position, whatever is declared.
    ProxyMethod,
    /// All by position; names may be missing.
    Callback,
    /// All by name, whatever is declared.
    ProxyConstructor,
}

/// The parameters of `callee`; `None` if one was reported.
pub(in crate::lower) fn lower_parameters(
    cx: &mut Lowering<'_>,
    owner: Owner<'_>,
    callee: &Name,
    list: &[ParameterAst],
    passing: Passing,
) -> Option<Vec<Parameter>> {
    let mut names: FxHashMap<&str, &Name> = FxHashMap::default();
    let mut parameters = Vec::with_capacity(list.len());
    for (at, parameter) in list.iter().enumerate() {
        parameters.push(lower_parameter(cx, owner, parameter, passing, at));
        if let Some(name) = &parameter.name {
            let first = *names.entry(name.as_str()).or_insert(name);
            if first.span != name.span {
                duplicate_parameter::report(cx, callee, name, first.span);
                parameters.push(None);
            }
        }
    }
    parameters.into_iter().collect()
}

fn lower_parameter(
    cx: &mut Lowering<'_>,
    owner: Owner<'_>,
    parameter: &ParameterAst,
    passing: Passing,
    at: usize,
) -> Option<Parameter> {
    let is_fit = check_parameter(cx, parameter, passing);
    let name = match &parameter.name {
        Some(name) => name.clone(),
        None => Name { text: format!("arg{at}").into(), span: parameter.span },
    };
    let ty = lower_type(cx, owner.library, parameter.ty.as_ref().filter(|_| is_fit)?, type_place(owner.kind))?;
    if owner.kind == ApiKind::Proxy && !data_class_in_proxy::check(cx, &ty) {
        return None;
    }
    let shape = lower_shape(cx, owner, &name, parameter, &ty, passing)?;
    let borrowed = passing == Passing::Host && Annotations::of(&parameter.leading).has(Known::Borrowed);
    Some(Parameter { name, docs: docs(&parameter.leading), ty, shape, borrowed, span: parameter.span })
}

fn type_place(kind: ApiKind) -> TypePlace {
    if kind == ApiKind::Proxy { TypePlace::Proxy } else { TypePlace::Parameter }
}

/// Whether all but its type and its default value is as it should be.
fn check_parameter(cx: &mut Lowering<'_>, parameter: &ParameterAst, passing: Passing) -> bool {
    if let Some(target) = &parameter.target {
        // Of anything but a constructor it is no Dart, which was reported.
        if passing == Passing::ProxyConstructor {
            this_parameter::report(cx, target, parameter);
        }
        return false;
    }
    if parameter.ty.is_none() {
        parameter_without_type::report(cx, parameter);
    }
    let is_positional = passing != Passing::Flutter || flutter_parameter::check(cx, parameter);
    let is_public = match (parameter.kind, &parameter.name) {
        (ParameterKind::Named | ParameterKind::RequiredNamed, Some(name)) => private_member::check(cx, name),
        _ => true,
    };
    parameter.ty.is_some() && is_positional && is_public
}

fn lower_shape(
    cx: &mut Lowering<'_>,
    owner: Owner<'_>,
    name: &Name,
    parameter: &ParameterAst,
    ty: &TypeRef,
    passing: Passing,
) -> Option<ParameterShape> {
    match passing {
        Passing::Host => lower_declared_shape(cx, owner, name, parameter, ty),
        Passing::Flutter => Some(ParameterShape::Required),
        Passing::ProxyMethod | Passing::Callback => {
            optional_proxy_parameter::check_method(cx, name, parameter);
            Some(ParameterShape::Required)
        }
        Passing::ProxyConstructor => {
            optional_proxy_parameter::check_constructor(cx, name, parameter);
            Some(if ty.nullable { ParameterShape::Named { default: None } } else { ParameterShape::RequiredNamed })
        }
    }
}

fn lower_declared_shape(
    cx: &mut Lowering<'_>,
    owner: Owner<'_>,
    name: &Name,
    parameter: &ParameterAst,
    ty: &TypeRef,
) -> Option<ParameterShape> {
    match parameter.kind {
        ParameterKind::Required => return Some(ParameterShape::Required),
        ParameterKind::RequiredNamed => return Some(ParameterShape::RequiredNamed),
        ParameterKind::Optional | ParameterKind::Named => {}
    }
    let default = match &parameter.default {
        Some(value) => Some(lower_default(cx, owner.library, value, ty)?),
        None if ty.nullable => None,
        None => {
            missing_default::report(cx, name, parameter, cx.text(ty.span));
            return None;
        }
    };
    Some(if parameter.kind == ParameterKind::Optional {
        ParameterShape::Optional { default }
    } else {
        ParameterShape::Named { default }
    })
}
