//! Files, imports, and what several files declare together: 01xx.

use super::Rule;

pub(super) const RULES: &[&Rule] = &[];
