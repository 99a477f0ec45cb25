//! Constants: 08xx.

use super::Rule;

pub(super) const RULES: &[&Rule] = &[];
