//! Annotations, options and `columba.yaml`: 02xx.

pub(crate) mod annotation_parentheses;
pub(crate) mod annotation_without_effect;
pub(crate) mod api_is_not_abstract;
pub(crate) mod async_twice;
pub(crate) mod configuration_without_options;
pub(crate) mod deprecated_test_handler;
pub(crate) mod duplicate_annotation_argument;
pub(crate) mod duplicate_key;
pub(crate) mod flag_overridden;
pub(crate) mod invalid_yaml;
pub(crate) mod lone_output;
pub(crate) mod malformed_option;
pub(crate) mod missing_annotation_argument;
pub(crate) mod missing_inputs;
pub(crate) mod no_package_name;
pub(crate) mod option_without_effect;
pub(crate) mod outputs_collide;
pub(crate) mod positional_annotation_argument;
pub(crate) mod repeated_annotation;
pub(crate) mod several_apis;
pub(crate) mod types_on_stdout;
pub(crate) mod unknown_annotation;
pub(crate) mod unknown_annotation_argument;
pub(crate) mod unknown_option;
pub(crate) mod unknown_task_queue;
pub(crate) mod unsupported_annotation_value;
pub(crate) mod wrong_annotation_argument;
pub(crate) mod wrong_option_type;
pub(crate) mod wrong_options_class;

use super::Rule;
use crate::diagnostic::Diagnostics;
use crate::files::{FileSystem, InterfaceFile};
use crate::options::Options;
use crate::source::SourceMap;

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
    &unknown_option::RULE,
    &wrong_option_type::RULE,
    &wrong_options_class::RULE,
    &option_without_effect::RULE,
    &lone_output::RULE,
    &no_package_name::RULE,
    &outputs_collide::COLLIDE,
    &outputs_collide::INPUT,
    &invalid_yaml::INVALID,
    &invalid_yaml::NOT_A_MAP,
    &duplicate_key::RULE,
    &missing_inputs::RULE,
    &flag_overridden::RULE,
    &malformed_option::RULE,
    &types_on_stdout::RULE,
];

/// Checks the options of all files together.
pub(crate) fn check_options(
    fs: &dyn FileSystem,
    all: &[Options],
    files: &[InterfaceFile],
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) {
    outputs_collide::check(fs, all, files, sources, diagnostics);
    for options in all {
        malformed_option::check(options, diagnostics);
        lone_output::check(options, diagnostics);
        no_package_name::check(options, diagnostics);
    }
}
