//! Texts of Dart in; the model in short, or the codes of what is wrong, out.

mod classes;
mod constants;
mod defaults;
mod enums;
mod inheritance;
mod names;
mod types;

use std::fmt::Write;

use crate::model::{Class, TypeKind};
use crate::testing::{Lowered, codes, lower_text};

/// Checks the codes of each text: `E0301 3:5`, separated by commas.
fn check(cases: &[(&str, &str)]) {
    for (text, expected) in cases {
        assert_eq!(codes(text).join(", "), *expected, "{text}");
    }
}

/// The classes of a text that has no mistakes, one per line: `Name < Parent: int a, String? b = 'x' → String("x")`.
fn classes(text: &str) -> String {
    let lowered = lower_text(text);
    assert_eq!(lowered.codes(), [""; 0], "{text}");
    lowered.model.classes.values().map(|class| describe(&lowered, class)).collect::<Vec<_>>().join("\n")
}

fn describe(lowered: &Lowered, class: &Class) -> String {
    let mut line = class.name.to_string();
    if let Some(parent) = class.parent {
        let _ = write!(line, " < {}", lowered.model.classes[parent].name);
    }
    for (position, field) in class.fields().iter().enumerate() {
        let separator = if position == 0 { ":" } else { "," };
        let _ = write!(line, "{separator} {} {}", lowered.sources.text(field.ty.span), field.name);
        if let Some(default) = &field.default {
            let _ = write!(line, " = {}", default.source);
            if let Some(value) = &default.value {
                let _ = write!(line, " → {value:?}");
            }
        }
    }
    line
}

/// The types of the fields of the first class.
fn kinds(lowered: &Lowered) -> Vec<TypeKind> {
    let class = lowered.model.classes.values().next().expect("a class");
    class.fields().iter().map(|field| field.ty.kind.clone()).collect()
}
