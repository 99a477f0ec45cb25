//! Parameters of methods.

use columba_interface::model::ParameterShape;

use super::{DartNames, DefaultText};
use crate::view::{MethodView, ParameterView};

/// The default value of a parameter.
pub(in crate::backends) fn default_of(dart: &DartNames<'_>, parameter: &ParameterView<'_>) -> Option<DefaultText> {
    let default = match parameter.shape {
        ParameterShape::Optional { default } | ParameterShape::Named { default } => default.as_deref()?,
        ParameterShape::Required | ParameterShape::RequiredNamed => return None,
    };
    Some(DefaultText::new(dart, default, &parameter.parameter.ty))
}

/// Whether a method has a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(in crate::backends) enum Body {
    /// It has.
    Given,
    /// It is abstract: the default values of a caller count where they are constants.
    Abstract,
}

/// What stands between the parentheses of the method's declaration.
pub(in crate::backends) fn parameter_list(dart: &DartNames<'_>, method: &MethodView<'_>, body: Body) -> String {
    let mut list = String::new();
    let mut closing = "";
    for parameter in &method.parameters {
        let opening = match parameter.shape {
            ParameterShape::Required => "",
            ParameterShape::Optional { .. } => "[",
            ParameterShape::RequiredNamed | ParameterShape::Named { .. } => "{",
        };
        if !list.is_empty() {
            list.push_str(", ");
        }
        if closing.is_empty() && !opening.is_empty() {
            list.push_str(opening);
            closing = if opening == "[" { "]" } else { "}" };
        }
        if matches!(parameter.shape, ParameterShape::RequiredNamed) {
            list.push_str("required ");
        }
        list.push_str(&parameter.ty.text);
        list.push(' ');
        list.push_str(&parameter.name);
        let default = default_of(dart, parameter);
        if let Some(default) = default.filter(|default| body == Body::Given || default.computed.is_none()) {
            list.push_str(" = ");
            list.push_str(&default.constant);
        }
    }
    list + closing
}

/// The label with which an argument is passed: `name: ` of a named one.
pub(in crate::backends) fn label(parameter: &ParameterView<'_>) -> String {
    match parameter.shape {
        ParameterShape::RequiredNamed | ParameterShape::Named { .. } => format!("{}: ", parameter.name),
        ParameterShape::Required | ParameterShape::Optional { .. } => String::new(),
    }
}

/// The type of the method's result; `void` without one.
pub(in crate::backends) fn result_text<'m>(method: &'m MethodView<'_>) -> &'m str {
    method.result.as_ref().map_or("void", |result| &result.ty.text)
}

/// Words that name nothing within an `async` function.
pub(in crate::backends) const ASYNC_WORDS: [&str; 2] = ["await", "yield"];

/// An expression with the name, within an `async` function: a function of its own, where the name is such a word.
pub(in crate::backends) fn in_async(name: &str, expression: String) -> String {
    if ASYNC_WORDS.contains(&name) { format!("(() => {expression})()") } else { expression }
}
