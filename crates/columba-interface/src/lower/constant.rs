//! Constants of a file.

use smol_str::SmolStr;

use super::literal::{Scalar, scalar};
use super::{Lowering, lower_docs, number};
use crate::ast::{Expr, TypeAst, VariableAst, VariablesAst};
use crate::model::{Constant, ConstantId, ConstantValue, LibraryId};
use crate::rules::constants::{
    constant_of_other_type, constant_with_interpolation, constant_without_type, number_out_of_range,
    unsupported_constant_type, unsupported_constant_value,
};
use crate::source::Span;

/// The types that constants have.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum ConstantType {
    Bool,
    Int,
    Double,
    String,
}

/// The constant that `variable` of a `const` declaration is; `None` if it was reported.
pub(super) fn lower_constant(
    cx: &mut Lowering<'_>,
    library: LibraryId,
    variables: &VariablesAst,
    variable: &VariableAst,
) -> Option<ConstantId> {
    let (ty, start) = lower_constant_type(cx, variables, variable)?;
    // That there is no value was reported by the parser.
    let value = variable.value.as_ref()?;
    let constant = Constant {
        name: variable.name.clone(),
        docs: lower_docs(variables.leading.docs.as_ref()),
        library,
        value: evaluate(cx, ty, value)?,
        span: start.to(value.span),
    };
    let id = cx.model.constants.add(constant);
    cx.model.libraries[library].constants.push(id);
    Some(id)
}

fn lower_constant_type(
    cx: &mut Lowering<'_>,
    variables: &VariablesAst,
    variable: &VariableAst,
) -> Option<(ConstantType, Span)> {
    let Some(ty) = &variables.ty else {
        constant_without_type::report(cx, variable);
        return None;
    };
    let known = match ty {
        TypeAst::Named(named) if !named.nullable && named.arguments.is_empty() => match named.name.as_str() {
            "bool" => Some(ConstantType::Bool),
            "int" => Some(ConstantType::Int),
            "double" => Some(ConstantType::Double),
            "String" => Some(ConstantType::String),
            _ => None,
        },
        _ => None,
    };
    if known.is_none() {
        unsupported_constant_type::report(cx, ty, variable);
    }
    known.map(|known| (known, ty.span()))
}

fn evaluate(cx: &mut Lowering<'_>, ty: ConstantType, value: &Expr) -> Option<ConstantValue> {
    let Some(literal) = scalar(value) else {
        unsupported_constant_value::report(cx, value);
        return None;
    };
    match (ty, literal) {
        (ConstantType::Bool, Scalar::Bool(value)) => Some(ConstantValue::Bool(value)),
        (ConstantType::Int, Scalar::Int(sign, text)) => {
            in_range(cx, value, number::int(sign, text)).map(ConstantValue::Int)
        }
        (ConstantType::Double, Scalar::Int(sign, text)) => {
            in_range(cx, value, number::double_of_int(sign, text)).map(ConstantValue::Double)
        }
        (ConstantType::Double, Scalar::Double(sign, text)) => {
            in_range(cx, value, number::double(sign, text)).map(ConstantValue::Double)
        }
        (ConstantType::String, Scalar::String(string)) => {
            let text = string.value();
            if text.is_none() {
                constant_with_interpolation::report(cx, value);
            }
            text.map(|text| ConstantValue::String(SmolStr::from(text)))
        }
        _ => {
            constant_of_other_type::report(cx, ty, value);
            None
        }
    }
}

/// The number that `value` denotes; reported if there is none, unless the lexer has done so.
pub(super) fn in_range<T>(cx: &mut Lowering<'_>, value: &Expr, number: Option<T>) -> Option<T> {
    let is_number = || match scalar(value) {
        Some(Scalar::Int(_, text) | Scalar::Double(_, text)) => number::is_number(text),
        _ => false,
    };
    if number.is_none() && is_number() {
        number_out_of_range::report(cx, value);
    }
    number
}
