//! Proxy APIs: 06xx.

pub(crate) mod attached_field_type;
pub(crate) mod attached_target;
pub(crate) mod bad_version;
pub(crate) mod callback_result;
pub(crate) mod constructor_clash;
pub(crate) mod constructor_parameter_clash;
pub(crate) mod data_class_in_proxy;
pub(crate) mod duplicate_constructor;
pub(crate) mod duplicate_interface;
pub(crate) mod field_without_type;
pub(crate) mod inheritance_cycle;
pub(crate) mod initial_value;
pub(crate) mod interface_members;
pub(crate) mod optional_proxy_parameter;
pub(crate) mod reserved_constructor;
pub(crate) mod static_callback;
pub(crate) mod superclass_fields;
pub(crate) mod supertype_is_no_proxy;
pub(crate) mod two_superclasses;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &two_superclasses::RULE,
    &supertype_is_no_proxy::SUPERCLASS,
    &supertype_is_no_proxy::INTERFACE,
    &superclass_fields::RULE,
    &attached_target::FIELDS,
    &attached_target::CALLBACKS,
    &interface_members::RULE,
    &data_class_in_proxy::RULE,
    &constructor_parameter_clash::RULE,
    &callback_result::RULE,
    &static_callback::RULE,
    &attached_field_type::STATIC_TYPE,
    &attached_field_type::ATTACHED_TYPE,
    &attached_field_type::STATIC_NULLABLE,
    &attached_field_type::ATTACHED_NULLABLE,
    &initial_value::RULE,
    &bad_version::RULE,
    &inheritance_cycle::RULE,
    &duplicate_interface::RULE,
    &field_without_type::RULE,
    &duplicate_constructor::RULE,
    &constructor_clash::RULE,
    &reserved_constructor::RULE,
    &optional_proxy_parameter::RULE,
];
