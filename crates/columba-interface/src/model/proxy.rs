//! Proxy APIs: objects of the host behind objects of Dart.

use serde::Serialize;
use smol_str::SmolStr;

use super::{CallStyle, Docs, LibraryId, Parameter, ProxyApiId, Signature, TypeRef};
use crate::source::{Name, Span};

/// `@ProxyApi()`. Inheritance has no cycle.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProxyApi {
    /// The name.
    pub name: Name,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// The file that declares it.
    pub library: LibraryId,
    /// The class that it extends, which has no unattached fields of its own.
    pub superclass: Option<ProxyApiId>,
    /// What it implements: proxy APIs of callbacks and static members alone.
    pub interfaces: Vec<ProxyApiId>,
    /// The constructors, in source order.
    pub constructors: Vec<ProxyConstructor>,
    /// The unattached fields, in source order: values that are given at construction.
    pub fields: Vec<ProxyField>,
    /// The attached fields, in source order: other objects of the host, fetched at first use.
    pub attached_fields: Vec<AttachedField>,
    /// What Dart calls, in source order.
    pub methods: Vec<ProxyMethod>,
    /// What the host calls, in source order.
    pub callbacks: Vec<Callback>,
    /// `kotlinOptions`.
    pub kotlin: KotlinProxyOptions,
    /// `swiftOptions`.
    pub swift: SwiftProxyOptions,
    /// All of the declaration, without what leads it.
    pub span: Span,
}

/// A constructor. The wire carries the fields before the parameters.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProxyConstructor {
    /// The name after the dot.
    pub name: Option<Name>,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// The parameters, in source order; Dart passes them by name.
    pub parameters: Vec<Parameter>,
    /// `@SwiftFunction`: as many labels as parameters.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub swift_function: Option<SmolStr>,
    /// All of it, without what leads it.
    pub span: Span,
}

/// An unattached field.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProxyField {
    /// The name.
    pub name: Name,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// Its type: anything but a data class.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// From the type to the name.
    pub span: Span,
}

/// `@attached` or `@static`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct AttachedField {
    /// The name.
    pub name: Name,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// What it holds: never null.
    pub target: ProxyApiId,
    /// Whether it belongs to the class, not to an object.
    pub is_static: bool,
    /// From the type to the name.
    pub span: Span,
}

/// A method that Dart calls.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct ProxyMethod {
    /// Name, parameters, result.
    #[serde(flatten)]
    pub signature: Signature,
    /// How the host answers.
    pub style: CallStyle,
    /// `@static`.
    pub is_static: bool,
}

/// A function that the host calls.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Callback {
    /// Name, parameters, result.
    #[serde(flatten)]
    pub signature: Signature,
    /// How Dart answers.
    pub style: CallStyle,
    /// Whether each object must have it; then the host cannot create objects of Dart.
    pub is_required: bool,
}

/// `KotlinProxyApiOptions`.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct KotlinProxyOptions {
    /// The native type, in place of the name.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub full_class_name: Option<SmolStr>,
    /// The first API level of Android that has it.
    pub min_android_api: Option<i64>,
}

/// `SwiftProxyApiOptions`.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct SwiftProxyOptions {
    /// The native type, in place of the name.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub name: Option<SmolStr>,
    /// The module to import.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub import: Option<SmolStr>,
    /// The first version of iOS that has it: `a.b.c`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub min_ios_api: Option<SmolStr>,
    /// The first version of macOS that has it: `a.b.c`.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub min_macos_api: Option<SmolStr>,
    /// Whether iOS has it.
    pub supports_ios: bool,
    /// Whether macOS has it.
    pub supports_macos: bool,
}

impl Default for SwiftProxyOptions {
    fn default() -> Self {
        Self {
            name: None,
            import: None,
            min_ios_api: None,
            min_macos_api: None,
            supports_ios: true,
            supports_macos: true,
        }
    }
}
