//! Annotations, options and `columba.yaml`: 02xx.

pub(crate) mod annotation_parentheses;
pub(crate) mod annotation_without_effect;
pub(crate) mod api_is_not_abstract;
pub(crate) mod async_twice;
pub(crate) mod configuration_without_options;
pub(crate) mod deprecated_test_handler;
pub(crate) mod duplicate_annotation_argument;
pub(crate) mod missing_annotation_argument;
pub(crate) mod positional_annotation_argument;
pub(crate) mod repeated_annotation;
pub(crate) mod several_apis;
pub(crate) mod unknown_annotation;
pub(crate) mod unknown_annotation_argument;
pub(crate) mod unknown_task_queue;
pub(crate) mod unsupported_annotation_value;
pub(crate) mod wrong_annotation_argument;

use super::Rule;

pub(super) const RULES: &[&Rule] = &[
    &several_apis::RULE,
    &configuration_without_options::RULE,
    &positional_annotation_argument::RULE,
    &unsupported_annotation_value::RULE,
    &unknown_annotation_argument::RULE,
    &wrong_annotation_argument::RULE,
    &api_is_not_abstract::RULE,
    &annotation_without_effect::RULE,
    &unknown_annotation::RULE,
    &annotation_parentheses::RULE,
    &repeated_annotation::RULE,
    &async_twice::RULE,
    &deprecated_test_handler::RULE,
    &missing_annotation_argument::RULE,
    &unknown_task_queue::RULE,
    &duplicate_annotation_argument::RULE,
];
