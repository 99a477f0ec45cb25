//! Default values of fields and parameters.
//!
//! Dart wants them constant. Objects of data classes are not: their fields can be set. For such a value a constant of a
//! private class stands in the signature, and the value itself is made where it is met.

use columba_interface::model::{DefaultValue, Literal, TypeKind, TypeRef};

use super::names::Sentinel;
use super::{DartNames, double, string};

/// A default value, written.
#[derive(Clone, Debug)]
pub(in crate::backends) struct DefaultText {
    /// What stands in the signature.
    pub(in crate::backends) constant: String,
    /// The class of that and the value, if the value is not constant.
    pub(in crate::backends) computed: Option<Computed>,
}

/// A value that is made where its sentinel is met.
#[derive(Clone, Debug)]
pub(in crate::backends) struct Computed {
    /// The sentinel's class.
    pub(in crate::backends) sentinel: String,
    /// The value.
    pub(in crate::backends) value: String,
}

impl DefaultText {
    /// How `default` is written for something of type `ty`.
    pub(in crate::backends) fn new(dart: &DartNames<'_>, default: &DefaultValue, ty: &TypeRef) -> Self {
        let Some(literal) = &default.value else {
            return Self { constant: on_one_line(&default.source), computed: None };
        };
        match sentinel(literal) {
            None => Self { constant: constant(dart, literal, ty), computed: None },
            Some(sentinel) => {
                let sentinel = dart.sentinel(sentinel);
                let value = expression(dart, literal);
                Self { constant: format!("const {sentinel}()"), computed: Some(Computed { sentinel, value }) }
            }
        }
    }

    /// What `name`, a parameter with this default, is worth.
    pub(in crate::backends) fn resolved(&self, name: &str) -> String {
        match &self.computed {
            Some(Computed { sentinel, value }) => format!("{name} is {sentinel} ? {value} : {name}"),
            None => name.to_owned(),
        }
    }
}

/// What must stand for the value; `None` if it is constant.
fn sentinel(literal: &Literal) -> Option<Sentinel> {
    let any = |literals: &[Literal]| literals.iter().any(|literal| sentinel(literal).is_some());
    match literal {
        Literal::Class { of, .. } => Some(Sentinel::Class(*of)),
        Literal::List(elements) => any(elements).then_some(Sentinel::List),
        Literal::Set(elements) => any(elements).then_some(Sentinel::Set),
        Literal::Map(entries) => {
            let is_held = |(key, value): &(Literal, Literal)| sentinel(key).is_some() || sentinel(value).is_some();
            entries.iter().any(is_held).then_some(Sentinel::Map)
        }
        _ => None,
    }
}

/// A constant expression.
fn constant(dart: &DartNames<'_>, literal: &Literal, ty: &TypeRef) -> String {
    match literal {
        Literal::Set(elements) if elements.is_empty() && !matches!(ty.kind, TypeKind::Set(_)) => {
            format!("const <{}?>{{}}", dart.library("Object"))
        }
        Literal::List(_) | Literal::Set(_) | Literal::Map(_) => format!("const {}", expression(dart, literal)),
        _ => expression(dart, literal),
    }
}

/// The literal, in a place that knows its type.
fn expression(dart: &DartNames<'_>, literal: &Literal) -> String {
    let joined =
        |literals: &[Literal]| literals.iter().map(|literal| expression(dart, literal)).collect::<Vec<_>>().join(", ");
    match literal {
        Literal::Null => "null".to_owned(),
        Literal::Bool(value) => value.to_string(),
        Literal::Int(value) => value.to_string(),
        Literal::Double(value) => double(*value),
        Literal::String(text) => string(text),
        Literal::Enum { of, index } => {
            let declared = &dart.model.enums[*of];
            let value = declared.values.get(*index as usize).map_or("values.first", |value| value.name.as_str());
            format!("{}.{value}", dart.user_type(declared.library, declared.name.as_str()))
        }
        Literal::List(elements) => format!("[{}]", joined(elements)),
        Literal::Set(elements) => format!("{{{}}}", joined(elements)),
        Literal::Map(entries) => {
            let entry =
                |(key, value): &(Literal, Literal)| format!("{}: {}", expression(dart, key), expression(dart, value));
            format!("{{{}}}", entries.iter().map(entry).collect::<Vec<_>>().join(", "))
        }
        Literal::Class { of, fields } => {
            let class = &dart.model.classes[*of];
            let given = class.fields().iter().zip(fields).filter_map(|(field, value)| Some((field, value.as_ref()?)));
            let given = given.map(|(field, value)| format!("{}: {}", field.name, expression(dart, value)));
            let name = dart.user_type(class.library, class.name.as_str());
            format!("{name}({})", given.collect::<Vec<_>>().join(", "))
        }
    }
}

/// An expression that only Dart can evaluate, as it was written.
fn on_one_line(source: &str) -> String {
    source.lines().map(str::trim).collect::<Vec<_>>().join(" ")
}
