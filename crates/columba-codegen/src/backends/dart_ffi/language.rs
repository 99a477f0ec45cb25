//! How Dart is written.

use columba_interface::model::{ConstantValue, DefaultValue, TypeRef};
use columba_interface::options::Target;

use crate::backends::dart_common::{DartNames, DefaultText, constant_value, decode, string, type_text};
use crate::language::{Language, Names};
use crate::spec::{DocStyle, Escape, Spec};

/// Locals give way to parameters.
static SPEC: Spec = Spec {
    target: Target::DartFfi,
    indent: "  ",
    docs: DocStyle::Slashes,
    escape: Escape::None,
    helpers: &[],
    locals: &["api", "writer", "reader"],
};

/// Dart, in a file with these names.
pub(super) struct Dart<'a, 'n> {
    pub(super) names: &'n DartNames<'a>,
}

impl Dart<'_, '_> {
    /// What is particular to Dart.
    pub(super) fn spec() -> &'static Spec {
        &SPEC
    }
}

impl Language for Dart<'_, '_> {
    fn spec(&self) -> &'static Spec {
        &SPEC
    }

    fn type_text(&self, _: &Names<'_>, ty: &TypeRef) -> String {
        type_text(self.names, ty)
    }

    fn constant_type(&self, value: &ConstantValue) -> &'static str {
        match value {
            ConstantValue::Bool(_) => "bool",
            ConstantValue::Int(_) => "int",
            ConstantValue::Double(_) => "double",
            ConstantValue::String(_) => "String",
        }
    }

    fn constant_value(&self, value: &ConstantValue) -> String {
        constant_value(value)
    }

    fn string(&self, text: &str) -> String {
        string(text)
    }

    fn default_value(&self, _: &Names<'_>, value: &DefaultValue, ty: &TypeRef) -> Option<String> {
        Some(DefaultText::new(self.names, value, ty).constant)
    }

    fn decode(&self, _: &Names<'_>, ty: &TypeRef, value: &str) -> String {
        decode(self.names, ty, value)
    }
}
