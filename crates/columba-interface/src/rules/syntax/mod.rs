//! Text that is not Dart: 00xx.

pub(crate) mod cannot_read;
pub(crate) mod not_utf8;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[&cannot_read::RULE, &not_utf8::RULE];
