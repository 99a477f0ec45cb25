//! Names that are reserved or clash: 09xx.

use super::Rule;

pub(super) const RULES: &[&Rule] = &[];
