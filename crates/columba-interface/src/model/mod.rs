//! What the interface files declare, resolved: names have become ids, and what is illegal cannot be built.
//!
//! A [`Model`] is immutable once [`lower`](crate::lower) has made it. It knows nothing of files' options, of channels or
//! of target languages. Everything keeps its span, because later layers report too.
//!
//! INVARIANT: ids are made by the arenas of the model that holds them; an id of another model must not be used here.

mod api;
mod arena;
mod constant;
mod data;
mod proxy;
mod ty;

pub use api::{
    CallStyle, EventChannelApi, EventStream, FlutterApi, FlutterMethod, HostApi, HostMethod, Parameter, ParameterShape,
    Returns, Signature, TaskQueue,
};
pub use arena::{Arena, Id};
pub use constant::{Constant, ConstantValue, DefaultValue, Literal};
pub use data::{Class, ClassKind, Enum, EnumValue, Field};
pub use proxy::{
    AttachedField, Callback, KotlinProxyOptions, ProxyApi, ProxyConstructor, ProxyField, ProxyMethod, SwiftProxyOptions,
};
pub use ty::{MapType, TypeKind, TypeRef, TypedData};

use serde::Serialize;
use smol_str::SmolStr;

use crate::source::FileId;

/// Names a [`Library`].
pub type LibraryId = Id<Library>;
/// Names a [`Class`].
pub type ClassId = Id<Class>;
/// Names an [`Enum`].
pub type EnumId = Id<Enum>;
/// Names a [`Constant`].
pub type ConstantId = Id<Constant>;
/// Names a [`HostApi`].
pub type HostApiId = Id<HostApi>;
/// Names a [`FlutterApi`].
pub type FlutterApiId = Id<FlutterApi>;
/// Names an [`EventChannelApi`].
pub type EventApiId = Id<EventChannelApi>;
/// Names a [`ProxyApi`].
pub type ProxyApiId = Id<ProxyApi>;

/// All that the files of a run declare.
#[derive(Clone, Debug, Default, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Model {
    /// The interface files: each after those that it imports.
    pub libraries: Arena<Library>,
    /// Data classes and sealed classes.
    pub classes: Arena<Class>,
    /// Enums.
    pub enums: Arena<Enum>,
    /// Constants.
    pub constants: Arena<Constant>,
    /// APIs that Dart calls.
    pub host_apis: Arena<HostApi>,
    /// APIs that the host calls.
    pub flutter_apis: Arena<FlutterApi>,
    /// APIs that send events to Dart.
    pub event_apis: Arena<EventChannelApi>,
    /// Host objects behind Dart objects.
    pub proxy_apis: Arena<ProxyApi>,
}

/// One interface file.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Library {
    /// The file.
    pub file: FileId,
    /// Its path, as diagnostics show it.
    pub path: String,
    /// Whether it was asked for, not only imported.
    pub is_input: bool,
    /// The interface files that it imports, in source order, each once.
    pub imports: Vec<LibraryId>,
    /// Its constants, in source order.
    pub constants: Vec<ConstantId>,
    /// Its enums, in source order.
    pub enums: Vec<EnumId>,
    /// Its data and sealed classes, in source order.
    pub classes: Vec<ClassId>,
    /// Its APIs, in source order.
    pub apis: Vec<ApiId>,
}

/// Names an API of any kind.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum ApiId {
    /// A host API.
    Host(HostApiId),
    /// A Flutter API.
    Flutter(FlutterApiId),
    /// An event channel API.
    Event(EventApiId),
    /// A proxy API.
    Proxy(ProxyApiId),
}

/// A doc comment: its lines without slashes, a leading space kept; empty without one.
pub type Docs = Vec<SmolStr>;
