//! Fields of proxy APIs: values, other objects of the host, and callbacks.

use super::{Parts, is_attached};
use crate::annotations::{Annotations, Known};
use crate::ast::{FieldAst, FunctionTypeAst, TypeAst, VariableAst};
use crate::lower::api::{Owner, Passing, docs, lower_parameters, lower_returns};
use crate::lower::{Lowering, TypePlace, lower_type};
use crate::model::{AttachedField, Callback, ProxyField, Returns, Signature, TypeKind, TypeRef};
use crate::rules::methods::{generic_method, private_member, static_keyword};
use crate::rules::proxies::attached_field_type::Attachment;
use crate::rules::proxies::{
    attached_field_type, callback_result, data_class_in_proxy, field_without_type, initial_value, static_callback,
};
use crate::source::Span;

pub(super) fn lower_field(cx: &mut Lowering<'_>, owner: Owner<'_>, field: &FieldAst, parts: &mut Parts) {
    let names: Vec<bool> = field.variables.iter().map(|variable| check_variable(cx, owner, variable, parts)).collect();
    let fit = field.variables.iter().zip(names).filter_map(|(variable, is_fit)| is_fit.then_some(variable));
    let fit: Vec<&VariableAst> = fit.collect();
    match (&field.ty, field.modifiers.r#static) {
        (None, _) => field_without_type::report(cx, field),
        (Some(TypeAst::Function(function)), keyword) => {
            if let Some(callback) = lower_callback(cx, owner, field, function, keyword) {
                parts.callbacks.extend(fit.iter().map(|variable| named(&callback, variable, field)));
            }
        }
        (Some(_), Some(span)) => {
            if let Some(variable) = field.variables.first() {
                static_keyword::report(cx, owner.kind, &variable.name, span);
            }
        }
        (Some(ty), None) => lower_value_field(cx, owner, field, ty, &fit, parts),
    }
}

/// Whether the name is new and public, and there is no value.
fn check_variable(cx: &mut Lowering<'_>, owner: Owner<'_>, variable: &VariableAst, parts: &mut Parts) -> bool {
    let is_public = private_member::check(cx, &variable.name);
    let has_no_value = initial_value::check(cx, variable);
    parts.names.declare(cx, owner, &variable.name) && is_public && has_no_value
}

fn lower_value_field(
    cx: &mut Lowering<'_>,
    owner: Owner<'_>,
    field: &FieldAst,
    ty: &TypeAst,
    variables: &[&VariableAst],
    parts: &mut Parts,
) {
    let Some(ty) = lower_type(cx, owner.library, ty, TypePlace::Proxy) else { return };
    if !is_attached(field) {
        if data_class_in_proxy::check(cx, &ty) {
            let proxy_field = |variable: &&VariableAst| ProxyField {
                name: variable.name.clone(),
                docs: docs(&field.leading),
                ty: ty.clone(),
                span: span_of(field, variable),
            };
            parts.fields.extend(variables.iter().map(proxy_field));
        }
        return;
    }
    let is_static = Annotations::of(&field.leading).has(Known::Static);
    let TypeRef { kind: TypeKind::Proxy(target), nullable: false, .. } = ty else {
        let attachment = if is_static { Attachment::Class } else { Attachment::Object };
        return attached_field_type::report(cx, attachment, field, &ty);
    };
    let attached_field = |variable: &&VariableAst| AttachedField {
        name: variable.name.clone(),
        docs: docs(&field.leading),
        target,
        is_static,
        span: span_of(field, variable),
    };
    parts.attached_fields.extend(variables.iter().map(attached_field));
}

/// The callback, as yet named after the first variable.
fn lower_callback(
    cx: &mut Lowering<'_>,
    owner: Owner<'_>,
    field: &FieldAst,
    function: &FunctionTypeAst,
    static_keyword: Option<Span>,
) -> Option<Callback> {
    let name = &field.variables.first()?.name;
    let annotations = Annotations::of(&field.leading);
    let marked = annotations.find(Known::Static).map(|annotation| annotation.span);
    let is_fit = static_callback::check(cx, name, marked.or(static_keyword));
    if let [first, ..] = function.type_parameters.as_slice() {
        generic_method::report(cx, name, first);
        return None;
    }
    let returns = lower_returns(cx, owner, function.span, name, function.returns.as_ref());
    let parameters = lower_parameters(cx, owner, name, &function.parameters.list, Passing::Callback);
    let returns = returns?;
    if let (Returns::Value(ty @ TypeRef { nullable: false, .. }), true) = (&returns, function.nullable) {
        callback_result::report(cx, name, ty, function);
        return None;
    }
    let signature = Signature {
        name: name.clone(),
        docs: docs(&field.leading),
        parameters: parameters?,
        returns,
        objc_selector: None,
        swift_function: None,
        span: field.span,
    };
    is_fit.then(|| Callback { signature, style: annotations.call_style(), is_required: !function.nullable })
}

/// The callback under the name of another variable of the same declaration.
fn named(callback: &Callback, variable: &VariableAst, field: &FieldAst) -> Callback {
    let mut callback = callback.clone();
    callback.signature.name = variable.name.clone();
    callback.signature.span = span_of(field, variable);
    callback
}

/// From the type to the name.
fn span_of(field: &FieldAst, variable: &VariableAst) -> Span {
    field.ty.as_ref().map_or(variable.name.span, |ty| ty.span().to(variable.name.span))
}
