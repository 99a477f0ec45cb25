//! APIs of methods and of events.

use serde::Serialize;
use smol_str::SmolStr;

use super::{DefaultValue, Docs, LibraryId, TypeRef};
use crate::source::{Name, Span};

/// `@HostApi()`: Dart calls, the host answers.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HostApi {
    /// The name.
    pub name: Name,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// The file that declares it.
    pub library: LibraryId,
    /// The name of the interface for tests that `dartHostTestHandler` asks for.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub test_handler: Option<SmolStr>,
    /// The methods, in source order.
    pub methods: Vec<HostMethod>,
    /// All of the declaration, without what leads it.
    pub span: Span,
}

/// A method of a [`HostApi`].
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct HostMethod {
    /// Name, parameters, result.
    #[serde(flatten)]
    pub signature: Signature,
    /// How the host answers.
    pub style: CallStyle,
    /// On which thread the host runs it.
    pub queue: TaskQueue,
}

/// `@FlutterApi()`: the host calls, Dart answers.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlutterApi {
    /// The name.
    pub name: Name,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// The file that declares it.
    pub library: LibraryId,
    /// The methods, in source order.
    pub methods: Vec<FlutterMethod>,
    /// All of the declaration, without what leads it.
    pub span: Span,
}

/// A method of a [`FlutterApi`]. All its parameters are required and positional.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct FlutterMethod {
    /// Name, parameters, result.
    #[serde(flatten)]
    pub signature: Signature,
    /// How Dart answers.
    pub style: CallStyle,
}

/// What all methods have.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Signature {
    /// The name; no two methods of an API have the same.
    pub name: Name,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// The parameters, in the order in which the wire carries them.
    pub parameters: Vec<Parameter>,
    /// The result.
    pub returns: Returns,
    /// `@ObjCSelector`: as many colons as parameters.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub objc_selector: Option<SmolStr>,
    /// `@SwiftFunction`: as many labels as parameters.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub swift_function: Option<SmolStr>,
    /// All of the method, without what leads it.
    pub span: Span,
}

/// The result of a method.
#[derive(Clone, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "returns", content = "type", rename_all = "snake_case")]
pub enum Returns {
    /// Nothing.
    Void,
    /// A value.
    Value(TypeRef),
}

/// A parameter.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Parameter {
    /// The name. Of a callback's parameter without one: `arg` and its position, from 0.
    pub name: Name,
    /// Its doc comment. Beyond Pigeon.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// Its type.
    #[serde(rename = "type")]
    pub ty: TypeRef,
    /// How Dart passes it.
    pub shape: ParameterShape,
    /// `@borrowed`: a `Uint8List` that Rust reads where it is. Of a method of a host API that answers at once, one
    /// parameter at most. Beyond Pigeon.
    pub borrowed: bool,
    /// All of it, without what leads it.
    pub span: Span,
}

/// How Dart passes an argument; the wire always carries all, in the order of the declaration.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(tag = "shape", rename_all = "snake_case")]
pub enum ParameterShape {
    /// By position.
    Required,
    /// By position, and may be left out.
    Optional {
        /// What is sent then; `None`: null.
        default: Option<Box<DefaultValue>>,
    },
    /// By name.
    RequiredNamed,
    /// By name, and may be left out.
    Named {
        /// What is sent then; `None`: null.
        default: Option<Box<DefaultValue>>,
    },
}

/// How a method answers.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum CallStyle {
    /// By returning. (A call from Dart is still a future.)
    Sync,
    /// `@async`: later, in the language's own way to wait.
    Async,
    /// `@asyncCallback`: later, by a callback.
    AsyncCallback,
}

/// `@TaskQueue`: on which thread a host runs a method.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(rename_all = "snake_case")]
pub enum TaskQueue {
    /// The platform thread.
    Serial,
    /// One background thread of the API, one call at a time.
    SerialBackgroundThread,
}

/// `@EventChannelApi()`: the host sends, Dart listens.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EventChannelApi {
    /// The name.
    pub name: Name,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// The file that declares it.
    pub library: LibraryId,
    /// The streams, in source order.
    pub streams: Vec<EventStream>,
    /// `kotlinOptions: KotlinEventChannelOptions(includeSharedClasses: …)`.
    pub kotlin_shared_classes: bool,
    /// `swiftOptions: SwiftEventChannelOptions(includeSharedClasses: …)`.
    pub swift_shared_classes: bool,
    /// All of the declaration, without what leads it.
    pub span: Span,
}

/// One stream of events.
#[derive(Clone, Debug, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct EventStream {
    /// The name.
    pub name: Name,
    /// Its doc comment.
    #[cfg_attr(feature = "schema", schemars(with = "Vec<String>"))]
    pub docs: Docs,
    /// What each event is.
    pub event: TypeRef,
    /// `@SwiftFunction`, without labels.
    #[cfg_attr(feature = "schema", schemars(with = "Option<String>"))]
    pub swift_function: Option<SmolStr>,
    /// All of the method, without what leads it.
    pub span: Span,
}
