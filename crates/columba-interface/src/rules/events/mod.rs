//! Event channel APIs: 07xx.

use super::Rule;

pub(super) const RULES: &[&Rule] = &[];
