//! Default values of fields and parameters.
//!
//! The parser bounds how deep expressions nest, and with it the recursion here.

use smol_str::SmolStr;

use super::constant::in_range;
use super::literal::{Scalar, scalar};
use super::{Lowering, default_object, default_path, number};
use crate::ast::{ElementAst, Expr, ExprKind, TypeAst};
use crate::model::{DefaultValue, LibraryId, Literal, TypeKind, TypeRef};
use crate::rules::declarations::default_of_other_type;

/// What became of an expression: `Ok(None)` if only Dart can evaluate it, `Err` if it was reported.
pub(super) type Evaluated = Result<Option<Literal>, ()>;

/// The default value that `value`, written in `library`, is for something of type `ty`; `None` if it was reported.
pub(crate) fn lower_default(
    cx: &mut Lowering<'_>,
    library: LibraryId,
    value: &Expr,
    ty: &TypeRef,
) -> Option<Box<DefaultValue>> {
    let literal = evaluate(cx, library, value, ty).ok()?;
    Some(Box::new(DefaultValue { source: SmolStr::new(cx.text(value.span)), value: literal, span: value.span }))
}

/// What `value` is, as a value of type `ty`.
pub(super) fn evaluate(cx: &mut Lowering<'_>, library: LibraryId, value: &Expr, ty: &TypeRef) -> Evaluated {
    if let Some(literal) = scalar(value) {
        return evaluate_scalar(cx, value, literal, ty);
    }
    match &value.kind {
        ExprKind::Parenthesized { inner } => evaluate(cx, library, inner, ty),
        ExprKind::Path { names } => default_path::evaluate_path(cx, library, value, names, ty),
        ExprKind::Call(call) => default_object::evaluate_call(cx, library, value, call, ty),
        ExprKind::List { elements, .. } => evaluate_list(cx, library, value, elements, ty),
        ExprKind::SetOrMap { type_arguments, elements, .. } => {
            evaluate_braces(cx, library, value, type_arguments, elements, ty)
        }
        ExprKind::Unary { operator, operand } => {
            Ok(evaluate(cx, library, operand, ty)?.and_then(|operand| apply(operator, operand)))
        }
        _ => Ok(None),
    }
}

/// `operator` before a value that is not written there, but named.
fn apply(operator: &str, operand: Literal) -> Option<Literal> {
    match (operator, operand) {
        ("-", Literal::Int(value)) => Some(Literal::Int(value.wrapping_neg())),
        ("-", Literal::Double(value)) => Some(Literal::Double(-value)),
        ("!", Literal::Bool(value)) => Some(Literal::Bool(!value)),
        _ => None,
    }
}

/// Says that `value` is not of type `ty`.
pub(super) fn mismatch(cx: &mut Lowering<'_>, value: &Expr, ty: &TypeRef) -> Evaluated {
    default_of_other_type::report(cx, value, ty);
    Err(())
}

fn evaluate_scalar(cx: &mut Lowering<'_>, value: &Expr, literal: Scalar<'_>, ty: &TypeRef) -> Evaluated {
    let literal = match (literal, &ty.kind) {
        (Scalar::Null, _) if ty.nullable => Some(Literal::Null),
        (Scalar::Bool(value), TypeKind::Bool | TypeKind::Object) => Some(Literal::Bool(value)),
        (Scalar::Int(sign, text), TypeKind::Int | TypeKind::Object) => {
            in_range(cx, value, number::int(sign, text).map(Literal::Int))
        }
        (Scalar::Int(sign, text), TypeKind::Double) => {
            in_range(cx, value, number::double_of_int(sign, text).map(Literal::Double))
        }
        (Scalar::Double(sign, text), TypeKind::Double | TypeKind::Object) => {
            in_range(cx, value, number::double(sign, text).map(Literal::Double))
        }
        (Scalar::String(string), TypeKind::String | TypeKind::Object) => {
            return Ok(string.value().map(|text| Literal::String(SmolStr::from(text))));
        }
        _ => return mismatch(cx, value, ty),
    };
    literal.map(Some).ok_or(())
}

/// `Object?` where `value` stands: what the parts of a literal are of which nothing is known.
fn anything(value: &Expr) -> TypeRef {
    TypeRef { kind: TypeKind::Object, nullable: true, span: value.span }
}

fn evaluate_list(
    cx: &mut Lowering<'_>,
    library: LibraryId,
    value: &Expr,
    elements: &[ElementAst],
    ty: &TypeRef,
) -> Evaluated {
    match &ty.kind {
        TypeKind::List(element) => Ok(evaluate_elements(cx, library, value, elements, element)?.map(Literal::List)),
        TypeKind::Object => Ok(evaluate_elements(cx, library, value, elements, &anything(value))?.map(Literal::List)),
        _ => mismatch(cx, value, ty),
    }
}

/// A set or a map: which of them is said by the type, by what is in it, and at last by its type arguments.
fn evaluate_braces(
    cx: &mut Lowering<'_>,
    library: LibraryId,
    value: &Expr,
    type_arguments: &[TypeAst],
    elements: &[ElementAst],
    ty: &TypeRef,
) -> Evaluated {
    let has_entries = elements.iter().any(|element| matches!(element, ElementAst::MapEntry { .. }));
    let has_values = elements.iter().any(|element| matches!(element, ElementAst::Expression { .. }));
    match &ty.kind {
        TypeKind::Set(element) if !has_entries && type_arguments.len() != 2 => {
            Ok(evaluate_elements(cx, library, value, elements, element)?.map(Literal::Set))
        }
        TypeKind::Map(map) if !has_values && type_arguments.len() != 1 => {
            Ok(evaluate_entries(cx, library, elements, &map.key, &map.value)?.map(Literal::Map))
        }
        TypeKind::Object if has_values || type_arguments.len() == 1 => {
            Ok(evaluate_elements(cx, library, value, elements, &anything(value))?.map(Literal::Set))
        }
        TypeKind::Object => {
            let any = anything(value);
            Ok(evaluate_entries(cx, library, elements, &any, &any)?.map(Literal::Map))
        }
        _ => mismatch(cx, value, ty),
    }
}

fn evaluate_elements(
    cx: &mut Lowering<'_>,
    library: LibraryId,
    whole: &Expr,
    elements: &[ElementAst],
    ty: &TypeRef,
) -> Result<Option<Vec<Literal>>, ()> {
    let mut parts = Parts::default();
    for element in elements {
        match element {
            ElementAst::Expression { value } => parts.add(evaluate(cx, library, value, ty)),
            ElementAst::MapEntry { .. } => parts.add(mismatch(cx, whole, ty)),
            ElementAst::Other { .. } => parts.add(Ok(None)),
        }
    }
    parts.finish()
}

fn evaluate_entries(
    cx: &mut Lowering<'_>,
    library: LibraryId,
    elements: &[ElementAst],
    key_type: &TypeRef,
    value_type: &TypeRef,
) -> Result<Option<Vec<(Literal, Literal)>>, ()> {
    let (mut keys, mut values) = (Parts::default(), Parts::default());
    for element in elements {
        if let ElementAst::MapEntry { key, value } = element {
            keys.add(evaluate(cx, library, key, key_type));
            values.add(evaluate(cx, library, value, value_type));
        } else {
            keys.add(Ok(None));
        }
    }
    let (keys, values) = (keys.finish(), values.finish());
    Ok(keys?.zip(values?).map(|(keys, values)| keys.into_iter().zip(values).collect()))
}

/// The parts of a literal: all, or none if one of them is lost.
#[derive(Default)]
struct Parts {
    literals: Vec<Literal>,
    is_for_dart_only: bool,
    is_reported: bool,
}

impl Parts {
    fn add(&mut self, part: Evaluated) {
        match part {
            Ok(Some(literal)) => self.literals.push(literal),
            Ok(None) => self.is_for_dart_only = true,
            Err(()) => self.is_reported = true,
        }
    }

    fn finish(self) -> Result<Option<Vec<Literal>>, ()> {
        match self {
            Self { is_reported: true, .. } => Err(()),
            Self { is_for_dart_only: true, .. } => Ok(None),
            Self { literals, .. } => Ok(Some(literals)),
        }
    }
}
