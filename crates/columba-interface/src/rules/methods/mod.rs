//! Host and Flutter APIs, their methods and parameters: 05xx.

use super::Rule;

pub(super) const RULES: &[&Rule] = &[];
