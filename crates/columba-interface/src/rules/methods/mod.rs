//! Host and Flutter APIs, their methods and parameters: 05xx.

pub(crate) mod accessor_in_api;
pub(crate) mod borrowed_parameter;
pub(crate) mod constructor_in_api;
pub(crate) mod duplicate_member;
pub(crate) mod duplicate_parameter;
pub(crate) mod external_member;
pub(crate) mod field_in_api;
pub(crate) mod flutter_parameter;
pub(crate) mod generic_api;
pub(crate) mod generic_method;
pub(crate) mod ignored_body;
pub(crate) mod method_without_result;
pub(crate) mod missing_default;
pub(crate) mod native_names;
pub(crate) mod parameter_without_type;
pub(crate) mod private_member;
pub(crate) mod queue_on_flutter_method;
pub(crate) mod static_keyword;
pub(crate) mod supertypes_of_api;
pub(crate) mod this_parameter;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &method_without_result::RULE,
    &field_in_api::RULE,
    &constructor_in_api::RULE,
    &parameter_without_type::RULE,
    &flutter_parameter::NAMED,
    &flutter_parameter::OPTIONAL,
    &native_names::SELECTOR,
    &native_names::FUNCTION,
    &queue_on_flutter_method::RULE,
    &generic_method::RULE,
    &generic_api::RULE,
    &accessor_in_api::RULE,
    &ignored_body::RULE,
    &static_keyword::RULE,
    &external_member::RULE,
    &duplicate_member::RULE,
    &duplicate_parameter::RULE,
    &private_member::RULE,
    &missing_default::RULE,
    &this_parameter::RULE,
    &supertypes_of_api::RULE,
    &borrowed_parameter::RULE,
];
