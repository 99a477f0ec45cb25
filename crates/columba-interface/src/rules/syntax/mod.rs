//! Text that is not Dart: 00xx.

use super::Rule;

pub(super) const RULES: &[&Rule] = &[];
