//! Data classes, sealed classes, enums: 03xx.

pub(crate) mod abstract_without_annotation;
pub(crate) mod constructor_with_body;
pub(crate) mod constructor_with_initializers;
pub(crate) mod default_of_other_type;
pub(crate) mod defaults_disagree;
pub(crate) mod duplicate_declaration;
pub(crate) mod duplicate_member;
pub(crate) mod enhanced_enum;
pub(crate) mod field_in_sealed_class;
pub(crate) mod field_with_value;
pub(crate) mod field_without_type;
pub(crate) mod generic_data_class;
pub(crate) mod ignored_supertype;
pub(crate) mod impossible_default;
pub(crate) mod inheritance_cycle;
pub(crate) mod method_in_data_class;
pub(crate) mod no_object_possible;
pub(crate) mod parameter_without_field;
pub(crate) mod parent_in_other_file;
pub(crate) mod parent_not_sealed;
pub(crate) mod private_name;
pub(crate) mod sealed_without_children;
pub(crate) mod second_parent;
pub(crate) mod static_field;
pub(crate) mod unknown_name_in_default;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &duplicate_declaration::RULE,
    &private_name::RULE,
    &abstract_without_annotation::RULE,
    &generic_data_class::RULE,
    &method_in_data_class::RULE,
    &static_field::RULE,
    &field_with_value::RULE,
    &field_without_type::RULE,
    &constructor_with_body::RULE,
    &constructor_with_initializers::RULE,
    &parameter_without_field::RULE,
    &defaults_disagree::RULE,
    &duplicate_member::RULE,
    &default_of_other_type::RULE,
    &unknown_name_in_default::RULE,
    &field_in_sealed_class::RULE,
    &parent_not_sealed::RULE,
    &parent_in_other_file::RULE,
    &second_parent::RULE,
    &ignored_supertype::RULE,
    &inheritance_cycle::RULE,
    &sealed_without_children::RULE,
    &no_object_possible::RULE,
    &enhanced_enum::RULE,
    &impossible_default::RULE,
];
