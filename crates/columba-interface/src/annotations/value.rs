//! What an expression in an annotation says.
//!
//! Pigeon takes constructor calls without `const`, single string literals, whole numbers, `true` and `false`, names, lists
//! and sets. Whatever else is plain is taken too: `const`, adjacent strings, parentheses, `null` for what is not given.

use smol_str::SmolStr;

use crate::ast::{ArgumentAst, CallAst, ElementAst, Expr, ExprKind};
use crate::diagnostic::Diagnostic;
use crate::rules::options::{
    duplicate_annotation_argument, positional_annotation_argument, unsupported_annotation_value,
};
use crate::source::{Name, Span};

/// How deep values are read; past it they are reported as unsupported. Options are four deep at most.
const MAX_DEPTH: u32 = 32;

/// A value, and where it is written.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Value {
    /// What it is.
    pub(crate) kind: ValueKind,
    /// The whole expression.
    pub(crate) span: Span,
}

/// What a value is.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) enum ValueKind {
    /// `null`: as if it were not given.
    Null,
    /// `true`, `false`.
    Bool(bool),
    /// A whole number.
    Int(i64),
    /// A string, adjacent ones joined.
    String(SmolStr),
    /// `name`, `TaskQueueType.serial`: the identifiers between the dots; at least one.
    Path(Vec<Name>),
    /// `[…]`.
    List(Vec<Value>),
    /// `{…}` without colons.
    Set(Vec<Value>),
    /// `Name(…)`.
    Call(Call),
}

/// `Name(name: value, …)`.
#[derive(Clone, Debug, PartialEq, Eq)]
pub(crate) struct Call {
    /// The simple name of the class.
    pub(crate) name: Name,
    /// What was given, in source order, each name once. `null` counts as not given; what was reported is left out.
    pub(crate) entries: Vec<(Name, Value)>,
    /// The whole call.
    pub(crate) span: Span,
}

impl Value {
    /// The string, if it is one.
    pub(crate) fn text(&self) -> Option<&SmolStr> {
        match &self.kind {
            ValueKind::String(text) => Some(text),
            _ => None,
        }
    }

    /// What it is, for a message: `a string`.
    pub(crate) fn describe(&self) -> String {
        match &self.kind {
            ValueKind::Null => "`null`".to_owned(),
            ValueKind::Bool(value) => format!("`{value}`"),
            ValueKind::Int(value) => format!("the number {value}"),
            ValueKind::String(_) => "a string".to_owned(),
            ValueKind::Path(names) => format!("`{}`", joined(names)),
            ValueKind::List(_) => "a list".to_owned(),
            ValueKind::Set(_) => "a set".to_owned(),
            ValueKind::Call(call) => format!("`{}(…)`", call.name),
        }
    }
}

impl Call {
    /// The value of `name`, if it was given.
    pub(crate) fn get(&self, name: &str) -> Option<&Value> {
        self.entries.iter().find(|(entry, _)| entry.as_str() == name).map(|(_, value)| value)
    }
}

/// The names with dots between them.
pub(crate) fn joined(names: &[Name]) -> String {
    names.iter().map(Name::as_str).collect::<Vec<_>>().join(".")
}

/// What `expression` says. What is not supported goes to `report` and is left out.
pub(super) fn evaluate(expression: &Expr, report: &mut dyn FnMut(Diagnostic)) -> Option<Value> {
    evaluate_at(expression, report, MAX_DEPTH)
}

fn evaluate_at(expression: &Expr, report: &mut dyn FnMut(Diagnostic), depth: u32) -> Option<Value> {
    let kind = match depth.checked_sub(1) {
        Some(depth) => evaluate_kind(expression, report, depth),
        None => Err(Unsupported),
    };
    if kind.is_err() {
        report(unsupported_annotation_value::unsupported(expression));
    }
    kind.ok().map(|kind| Value { kind, span: expression.span })
}

/// The expression can be no value of an annotation.
struct Unsupported;

fn evaluate_kind(expression: &Expr, report: &mut dyn FnMut(Diagnostic), depth: u32) -> Result<ValueKind, Unsupported> {
    Ok(match &expression.kind {
        ExprKind::Null => ValueKind::Null,
        ExprKind::Bool { value } => ValueKind::Bool(*value),
        ExprKind::Int { text } => ValueKind::Int(whole_number(text, "").ok_or(Unsupported)?),
        ExprKind::Unary { operator, operand } => match &operand.kind {
            ExprKind::Int { text } if operator == "-" => ValueKind::Int(whole_number(text, "-").ok_or(Unsupported)?),
            _ => return Err(Unsupported),
        },
        ExprKind::String(string) => ValueKind::String(string.value().ok_or(Unsupported)?.into()),
        ExprKind::Path { names } => ValueKind::Path(names.clone()),
        ExprKind::Call(call) => {
            ValueKind::Call(evaluate_call(call, expression.span, report, depth).ok_or(Unsupported)?)
        }
        ExprKind::List { elements, .. } => ValueKind::List(evaluate_elements(elements, report, depth)),
        ExprKind::SetOrMap { elements, .. } => ValueKind::Set(evaluate_elements(elements, report, depth)),
        ExprKind::Parenthesized { inner } => {
            return evaluate_kind(inner, report, depth.checked_sub(1).ok_or(Unsupported)?);
        }
        ExprKind::Double { .. } | ExprKind::Other => return Err(Unsupported),
    })
}

fn evaluate_call(call: &CallAst, span: Span, report: &mut dyn FnMut(Diagnostic), depth: u32) -> Option<Call> {
    let name = call.path.last()?.clone();
    let entries = evaluate_arguments(&name, call.arguments.iter(), report, depth);
    Some(Call { name, entries, span })
}

fn evaluate_elements(elements: &[ElementAst], report: &mut dyn FnMut(Diagnostic), depth: u32) -> Vec<Value> {
    let mut values = Vec::new();
    for element in elements {
        match element {
            ElementAst::Expression { value } => values.extend(evaluate_at(value, report, depth)),
            ElementAst::MapEntry { key, value } => {
                report(unsupported_annotation_value::element(key.span.to(value.span), "a map entry"));
            }
            ElementAst::Other { span } => {
                report(unsupported_annotation_value::element(*span, "a spread, an `if` or a `for`"));
            }
        }
    }
    values
}

/// The named arguments of `callee`; positional ones are reported.
fn evaluate_arguments<'a>(
    callee: &Name,
    arguments: impl Iterator<Item = &'a ArgumentAst>,
    report: &mut dyn FnMut(Diagnostic),
    depth: u32,
) -> Vec<(Name, Value)> {
    let mut entries: Vec<(Name, Value)> = Vec::new();
    for argument in arguments {
        let Some(name) = &argument.name else {
            report(positional_annotation_argument::positional(callee, argument));
            continue;
        };
        if let Some((first, _)) = entries.iter().find(|(entry, _)| entry.text == name.text) {
            report(duplicate_annotation_argument::duplicate(name, first));
        } else if let Some(value) = evaluate_at(&argument.value, report, depth) {
            entries.push((name.clone(), value));
        }
    }
    // Not earlier: a name that is given twice is wrong with `null` too.
    entries.retain(|(_, value)| value.kind != ValueKind::Null);
    entries
}

/// The named arguments of the annotation `callee`. Without those that it takes by position.
pub(super) fn evaluate_named<'a>(
    callee: &Name,
    arguments: impl Iterator<Item = &'a ArgumentAst>,
    report: &mut dyn FnMut(Diagnostic),
) -> Vec<(Name, Value)> {
    evaluate_arguments(callee, arguments, report, MAX_DEPTH)
}

/// A literal as Dart writes it: decimal or hexadecimal, with digit separators.
fn whole_number(text: &str, sign: &str) -> Option<i64> {
    let digits = text.replace('_', "");
    match digits.strip_prefix("0x").or_else(|| digits.strip_prefix("0X")) {
        Some(hexadecimal) => i64::from_str_radix(&format!("{sign}{hexadecimal}"), 16).ok(),
        None => format!("{sign}{digits}").parse().ok(),
    }
}
