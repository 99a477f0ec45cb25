//! Annotations, options and `columba.yaml`: 02xx.

use super::Rule;

pub(super) const RULES: &[&Rule] = &[];
