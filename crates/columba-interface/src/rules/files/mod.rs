//! Files, imports, and what several files declare together: 01xx.

mod annotations_not_imported;
pub(crate) mod conditional_import;
pub(crate) mod dart_library;
mod declares_nothing;
pub(crate) mod deferred_import;
pub(crate) mod export_not_read;
mod hidden_name;
pub(crate) mod import_cycle;
pub(crate) mod import_not_found;
mod imported_api;
mod imported_twice;
pub(crate) mod invalid_package_config;
mod name_clash;
pub(crate) mod no_package_config;
pub(crate) mod not_an_interface;
pub(crate) mod package_not_found;
pub(crate) mod part;
mod part_imported;
pub(crate) mod unsupported_uri;

pub(crate) use imported_api::check as check_imported_apis;

use super::Rule;
use crate::diagnostic::Diagnostics;
use crate::files::InterfaceFile;
use crate::source::SourceMap;

pub(super) const RULES: &[&Rule] = &[
    &dart_library::RULE,
    &not_an_interface::RULE,
    &import_not_found::RULE,
    &package_not_found::RULE,
    &no_package_config::RULE,
    &invalid_package_config::RULE,
    &import_cycle::RULE,
    &part_imported::RULE,
    &name_clash::RULE,
    &deferred_import::RULE,
    &hidden_name::RULE,
    &imported_twice::RULE,
    &part::RULE,
    &conditional_import::RULE,
    &annotations_not_imported::RULE,
    &declares_nothing::RULE,
    &unsupported_uri::RULE,
    &export_not_read::RULE,
    &imported_api::RULE,
];

/// Checks what only shows once all files are read.
pub(crate) fn check(files: &[InterfaceFile], sources: &SourceMap, diagnostics: &mut Diagnostics) {
    name_clash::check(files, sources, diagnostics);
    hidden_name::check(files, sources, diagnostics);
    annotations_not_imported::check(files, diagnostics);
    part_imported::check(files, sources, diagnostics);
    for file in files {
        imported_twice::check(file, diagnostics);
        declares_nothing::check(file, sources, diagnostics);
    }
}
