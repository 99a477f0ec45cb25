//! Proxy APIs: 06xx.

use super::Rule;

pub(super) const RULES: &[&Rule] = &[];
