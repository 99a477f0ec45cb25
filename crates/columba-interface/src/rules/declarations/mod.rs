//! Data classes, sealed classes and enums: 03xx.

use super::Rule;

pub(super) const RULES: &[&Rule] = &[];
