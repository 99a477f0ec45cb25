//! What Clippy would ask about, where the interface wants it so: each item allows what concerns it, nothing more.

use crate::writer::Writer;

/// The score from which on Clippy calls a type very complex.
const MAX_COMPLEXITY: usize = 250;
/// How many parameters a function has at most, the receiver included.
const MAX_PARAMETERS: usize = 7;
/// How many `bool`s a function or a struct has at most.
const MAX_BOOLS: usize = 3;

/// Allows a lint of Clippy's for the item that follows.
fn allow(w: &mut Writer, lint: &str) {
    w.line(format_args!("#[allow(clippy::{lint}, reason = \"as in the interface\")]"));
}

/// Before a function with these types of parameters and this result.
pub(super) fn allow_for_function(w: &mut Writer, parameters: &[&str], result: &str) {
    if parameters.len() + 1 > MAX_PARAMETERS {
        allow(w, "too_many_arguments");
    }
    if parameters.iter().filter(|ty| **ty == "bool").count() > MAX_BOOLS {
        allow(w, "fn_params_excessive_bools");
    }
    if parameters.iter().any(|ty| is_complex(ty)) || is_complex(result) {
        allow(w, "type_complexity");
    }
}

/// Before a struct with fields of these types.
pub(super) fn allow_for_struct<'t>(w: &mut Writer, types: impl Iterator<Item = &'t str>) {
    if types.filter(|ty| *ty == "bool").count() > MAX_BOOLS {
        allow(w, "struct_excessive_bools");
    }
}

/// Before a field.
pub(super) fn allow_for_field(w: &mut Writer, ty: &str) {
    if is_complex(ty) {
        allow(w, "type_complexity");
    }
}

/// Before an enum whose variants may differ much in size.
pub(super) fn allow_for_sealed(w: &mut Writer) {
    allow(w, "large_enum_variant");
}

/// Before a number: it is what the interface says, even if a constant of the standard library is near.
pub(super) fn allow_for_number(w: &mut Writer) {
    allow(w, "approx_constant");
}

/// Before an item whose name is no name of a type for Rust.
pub(super) fn allow_for_name(w: &mut Writer, name: &str) {
    allow_for_names(w, [name]);
}

/// Before an item with names that are no names of types for Rust.
pub(super) fn allow_for_names<'n>(w: &mut Writer, names: impl IntoIterator<Item = &'n str>) {
    if !names.into_iter().all(is_upper_camel) {
        w.line("#[allow(non_camel_case_types, reason = \"as in the interface\")]");
    }
}

/// Whether Rust takes the name for one of a type.
pub(super) fn is_upper_camel(name: &str) -> bool {
    name.starts_with(|first: char| first.is_ascii_uppercase()) && !name.contains('_')
}

/// Whether Clippy calls the type very complex: each name in it counts ten times the depth at which it stands.
fn is_complex(ty: &str) -> bool {
    let (mut depth, mut score) = (1, 0);
    let mut in_name = false;
    for letter in ty.chars() {
        let goes_on = letter.is_alphanumeric() || matches!(letter, '_' | ':' | '#');
        if goes_on && !in_name {
            score += 10 * depth;
        }
        in_name = goes_on;
        match letter {
            '<' | '(' => depth += 1,
            '>' | ')' => depth -= 1,
            _ => {}
        }
    }
    score > MAX_COMPLEXITY
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn deep_types_are_complex() {
        assert!(!is_complex("Vec<Option<i64>>"));
        assert!(!is_complex("columba::OrderedMap<String, columba::OrderedMap<Kind, Vec<Option<f64>>>>"));
        assert!(is_complex(
            "Result<columba::OrderedMap<String, columba::OrderedMap<Kind, Vec<Option<f64>>>>, FlutterError>"
        ));
    }
}
