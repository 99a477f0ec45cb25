//! Types and references: 04xx.

pub(crate) mod ambiguous_name;
pub(crate) mod api_as_type;
pub(crate) mod dynamic_type;
pub(crate) mod function_type;
pub(crate) mod future_or_stream;
pub(crate) mod not_a_type;
pub(crate) mod proxy_outside_proxy_api;
pub(crate) mod record_type;
pub(crate) mod type_argument_count;
pub(crate) mod unknown_prefix;
pub(crate) mod unknown_type;
pub(crate) mod unsupported_type;
pub(crate) mod void_type;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &unknown_type::RULE,
    &ambiguous_name::RULE,
    &unknown_prefix::RULE,
    &future_or_stream::RULE,
    &dynamic_type::RULE,
    &unsupported_type::RULE,
    &record_type::RULE,
    &function_type::RULE,
    &void_type::RULE,
    &type_argument_count::RULE,
    &api_as_type::RULE,
    &not_a_type::RULE,
    &proxy_outside_proxy_api::RULE,
];
