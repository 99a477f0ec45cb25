//! How Dart is written, whatever its transport.

use columba_interface::model::{ConstantValue, DefaultValue, TypeRef};

use super::{DartNames, DefaultText, constant_value, decode, string, type_text};
use crate::language::{Language, Names};
use crate::spec::Spec;

/// Dart, in a file with these names.
pub(in crate::backends) struct Dart<'a, 'n> {
    pub(in crate::backends) spec: &'static Spec,
    pub(in crate::backends) names: &'n DartNames<'a>,
}

impl Language for Dart<'_, '_> {
    fn spec(&self) -> &'static Spec {
        self.spec
    }

    fn type_text(&self, _: &Names<'_>, ty: &TypeRef) -> String {
        type_text(self.names, ty)
    }

    fn constant_type(&self, value: &ConstantValue) -> &'static str {
        let (name, path) = match value {
            ConstantValue::Bool(_) => ("bool", "pigeonVar_core.bool"),
            ConstantValue::Int(_) => ("int", "pigeonVar_core.int"),
            ConstantValue::Double(_) => ("double", "pigeonVar_core.double"),
            ConstantValue::String(_) => ("String", "pigeonVar_core.String"),
        };
        if self.names.library(name) == name { name } else { path }
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
