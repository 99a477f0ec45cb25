//! What one target language cannot do: 10xx.

use super::Rule;

pub(super) const RULES: &[&Rule] = &[];
