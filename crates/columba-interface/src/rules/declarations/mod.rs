//! Data classes, sealed classes, enums: 03xx.

pub(crate) mod abstract_without_annotation;
pub(crate) mod duplicate_declaration;
pub(crate) mod private_name;

use super::Rule;

pub(super) const RULES: &[&Rule] =
    &[&duplicate_declaration::RULE, &private_name::RULE, &abstract_without_annotation::RULE];
