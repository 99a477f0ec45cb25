//! A file.

use std::collections::BTreeSet;

use columba_interface::model::LibraryId;
use columba_interface::options::{Options, Output};
use columba_interface::plan::{Feature, InstanceManagerPlan};
use smol_str::SmolStr;

use super::{ApiView, ClassView, CodecView, ConstantView, EnumView, Locals, ProxyName};

/// A file.
#[derive(Clone, Debug)]
pub struct FileView<'a> {
    /// The lines with which it starts.
    pub copyright: &'a [SmolStr],
    /// The options of the interface file.
    pub options: &'a Options,
    /// Where it goes.
    pub output: &'a Output,
    /// The package that is part of the channels' names.
    pub package: &'a str,
    /// Other generated files that it needs, in the order of imports.
    pub imports: Vec<ImportView<'a>>,
    /// Constants, in source order.
    pub constants: Vec<ConstantView<'a>>,
    /// Enums, in source order.
    pub enums: Vec<EnumView<'a>>,
    /// Classes, in source order.
    pub classes: Vec<ClassView<'a>>,
    /// The classes that it sees in other generated files, each after those that their files import.
    pub imported_classes: Vec<ClassView<'a>>,
    /// The positions of the classes, each after those that it needs to be defined.
    pub class_order: Vec<usize>,
    /// The codes of custom types.
    pub codec: CodecView,
    /// APIs, in source order.
    pub apis: Vec<ApiView<'a>>,
    /// The proxy APIs whose objects it knows: its own, each before those that it extends or implements.
    pub proxy_lookup_order: Vec<ProxyName>,
    /// The channels of the instance manager; none without proxy APIs.
    pub instance_manager: Option<&'a InstanceManagerPlan>,
    /// What it uses of the language.
    pub features: &'a BTreeSet<Feature>,
    /// The names of [`Spec::helpers`](crate::spec::Spec::helpers): they give way to the user's.
    pub helpers: Locals,
}

impl FileView<'_> {
    /// Whether it uses a feature.
    #[must_use]
    pub fn uses(&self, feature: Feature) -> bool {
        self.features.contains(&feature)
    }
}

/// Another generated file of the same target.
#[derive(Clone, Debug)]
pub struct ImportView<'a> {
    /// Its interface file.
    pub library: LibraryId,
    /// Where it is.
    pub output: Output,
    /// Its path seen from the folder of the importing file.
    pub path: String,
    /// Its options.
    pub options: &'a Options,
    /// The names of its types that the importing file sees: enums, then classes.
    pub types: Vec<String>,
    /// Its proxy APIs.
    pub proxies: Vec<ProxyName>,
}
