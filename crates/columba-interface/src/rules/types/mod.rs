//! Types and references: 04xx.

use super::Rule;

pub(super) const RULES: &[&Rule] = &[];
