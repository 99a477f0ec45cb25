//! Literals without parts: what constants are, and most default values.

use crate::ast::{Expr, ExprKind, StringAst};

/// What stands before a number.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(super) enum Sign {
    /// Nothing, or an even number of minus signs.
    Plus,
    /// A minus sign.
    Minus,
}

/// A literal; what a number is depends on the type that it stands for.
#[derive(Clone, Copy, Debug)]
pub(super) enum Scalar<'a> {
    Null,
    Bool(bool),
    Int(Sign, &'a str),
    Double(Sign, &'a str),
    String(&'a StringAst),
}

/// The literal, through parentheses, minus signs before numbers and `!` before booleans; `None` for anything else.
pub(super) fn scalar(expression: &Expr) -> Option<Scalar<'_>> {
    let (mut minus, mut not) = (0_usize, 0_usize);
    let mut at = expression;
    loop {
        at = match &at.kind {
            ExprKind::Parenthesized { inner } => inner,
            ExprKind::Unary { operator, operand } => {
                match operator.as_str() {
                    "-" => minus += 1,
                    "!" => not += 1,
                    _ => return None,
                }
                operand
            }
            _ => break,
        };
    }
    let sign = if minus % 2 == 0 { Sign::Plus } else { Sign::Minus };
    match &at.kind {
        ExprKind::Int { text } if not == 0 => Some(Scalar::Int(sign, text)),
        ExprKind::Double { text } if not == 0 => Some(Scalar::Double(sign, text)),
        ExprKind::Bool { value } if minus == 0 => Some(Scalar::Bool(*value == (not % 2 == 0))),
        ExprKind::Null if minus + not == 0 => Some(Scalar::Null),
        ExprKind::String(string) if minus + not == 0 => Some(Scalar::String(string)),
        _ => None,
    }
}
