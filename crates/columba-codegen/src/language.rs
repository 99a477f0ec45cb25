//! What a backend knows about its language: how types, values and conversions are written.
//!
//! The [`view`](crate::view) asks, and keeps the answers as finished strings.

use columba_interface::model::{ClassId, ConstantValue, DefaultValue, EnumId, Model, ProxyApiId, TypeRef};
use columba_interface::target_words::Role;

use crate::scope::{Scope, user_name};
use crate::spec::Spec;

/// How a language writes types, values and conversions.
pub trait Language {
    /// What is particular to it, as data.
    fn spec(&self) -> &'static Spec;

    /// The type, with its nullability: `List<int?>?`.
    fn type_text(&self, names: &Names<'_>, ty: &TypeRef) -> String;

    /// The type as that of a parameter, where that differs: `&str`.
    fn parameter_type(&self, names: &Names<'_>, ty: &TypeRef) -> String {
        self.type_text(names, ty)
    }

    /// The type as that of a field through which an object of a class can hold another of the same class without a
    /// collection between: a language of values puts a reference there.
    fn recursive_type(&self, names: &Names<'_>, ty: &TypeRef) -> String {
        self.type_text(names, ty)
    }

    /// The type of a constant.
    fn constant_type(&self, value: &ConstantValue) -> &'static str;

    /// The value of a constant.
    fn constant_value(&self, value: &ConstantValue) -> String;

    /// A text as a literal.
    fn string(&self, text: &str) -> String;

    /// The default value of a field or a parameter of type `ty`; `None` if the language has none, or cannot write it.
    fn default_value(&self, names: &Names<'_>, value: &DefaultValue, ty: &TypeRef) -> Option<String> {
        let _ = (names, value, ty);
        None
    }

    /// An expression for what the codec is given for `value`, an expression of type `ty`.
    fn encode(&self, names: &Names<'_>, ty: &TypeRef, value: &str) -> String {
        let _ = (names, ty);
        value.to_owned()
    }

    /// An expression of type `ty` for `value`, an expression for what the codec gives.
    fn decode(&self, names: &Names<'_>, ty: &TypeRef, value: &str) -> String;

    /// An expression for an element of a list.
    fn element(&self, list: &str, index: usize) -> String {
        format!("{list}[{index}]")
    }

    /// An expression for a field, within its class.
    fn field(&self, name: &str) -> String {
        name.to_owned()
    }
}

/// The user's names, as a language writes them.
#[derive(Clone, Copy, Debug)]
pub struct Names<'a> {
    /// What they are names of.
    pub model: &'a Model,
    /// The language.
    pub spec: &'static Spec,
    /// All names at the top of the file, and those that it sees.
    pub file: &'a Scope<'a>,
}

impl Names<'_> {
    /// The name of a class.
    #[must_use]
    pub fn class(&self, id: ClassId) -> String {
        self.user(Role::Type, self.model.classes[id].name.as_str())
    }

    /// The name of an enum.
    #[must_use]
    pub fn enumeration(&self, id: EnumId) -> String {
        self.user(Role::Type, self.model.enums[id].name.as_str())
    }

    /// The name of a value of an enum, without that of the enum; empty if there is no such value.
    #[must_use]
    pub fn enum_value(&self, id: EnumId, index: u32) -> String {
        let value = self.model.enums[id].values.get(index as usize);
        value.map_or_else(String::new, |value| self.user(Role::EnumValue, value.name.as_str()))
    }

    /// The name of a field of a class; empty if there is no such field.
    #[must_use]
    pub fn field(&self, id: ClassId, index: usize) -> String {
        let field = self.model.classes[id].fields().get(index);
        field.map_or_else(String::new, |field| self.user(Role::Field, field.name.as_str()))
    }

    /// The name of a proxy API.
    #[must_use]
    pub fn proxy(&self, id: ProxyApiId) -> String {
        self.user(Role::Type, self.model.proxy_apis[id].name.as_str())
    }

    /// `name`, or where the user has something of that name `path`, which means the same everywhere.
    #[must_use]
    pub fn builtin<'n>(&self, name: &'n str, path: &'n str) -> &'n str {
        if self.file.is_taken(name) { path } else { name }
    }

    /// A name in a role.
    #[must_use]
    pub fn user(&self, role: Role, name: &str) -> String {
        user_name(self.spec, role, name)
    }
}
