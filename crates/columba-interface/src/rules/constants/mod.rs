//! Constants: 08xx.

pub(crate) mod constant_of_other_type;
pub(crate) mod constant_with_interpolation;
pub(crate) mod constant_without_type;
pub(crate) mod number_out_of_range;
pub(crate) mod unsupported_constant_type;
pub(crate) mod unsupported_constant_value;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &constant_without_type::RULE,
    &unsupported_constant_type::RULE,
    &unsupported_constant_value::RULE,
    &constant_with_interpolation::RULE,
    &constant_of_other_type::RULE,
    &number_out_of_range::RULE,
];
