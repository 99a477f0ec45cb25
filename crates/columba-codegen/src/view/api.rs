//! APIs.

use columba_interface::model::{EventApiId, EventStream, FlutterApiId, HostApiId};
use smol_str::SmolStr;

use super::{MethodView, ProxyApiView, TypeView};

/// An API, in source order.
#[derive(Clone, Debug)]
pub enum ApiView<'a> {
    /// Dart calls.
    Host(HostApiView<'a>),
    /// The host calls.
    Flutter(FlutterApiView<'a>),
    /// The host sends.
    Event(EventApiView<'a>),
    /// An object of the host behind one of Dart.
    Proxy(Box<ProxyApiView<'a>>),
}

/// A host API.
#[derive(Clone, Debug)]
pub struct HostApiView<'a> {
    /// Which.
    pub id: HostApiId,
    /// Its name.
    pub name: String,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// What tells its version: see [`fingerprint`](crate::fingerprint).
    pub fingerprint: String,
    /// The methods.
    pub methods: Vec<MethodView<'a>>,
    /// The name of the interface for tests that is asked for.
    pub test_handler: Option<&'a str>,
    /// Whether a method wants the background queue, which all methods of the API share.
    pub has_background_queue: bool,
}

/// A Flutter API.
#[derive(Clone, Debug)]
pub struct FlutterApiView<'a> {
    /// Which.
    pub id: FlutterApiId,
    /// Its name.
    pub name: String,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// What tells its version: see [`fingerprint`](crate::fingerprint).
    pub fingerprint: String,
    /// The methods.
    pub methods: Vec<MethodView<'a>>,
}

/// An event channel API.
#[derive(Clone, Debug)]
pub struct EventApiView<'a> {
    /// Which.
    pub id: EventApiId,
    /// Its name.
    pub name: String,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// What tells its version: see [`fingerprint`](crate::fingerprint).
    pub fingerprint: String,
    /// The streams.
    pub events: Vec<EventView<'a>>,
    /// Whether Kotlin writes the class that all files of a package share.
    pub kotlin_shared_classes: bool,
    /// Whether Swift does.
    pub swift_shared_classes: bool,
}

/// A stream of events.
#[derive(Clone, Debug)]
pub struct EventView<'a> {
    /// Its name.
    pub name: String,
    /// Its name as it was declared.
    pub declared_name: &'a str,
    /// Its doc comment.
    pub docs: &'a [SmolStr],
    /// What each event is.
    pub ty: TypeView<'a>,
    /// What the codec is given for the local `event`.
    pub encode: String,
    /// An event, from the local `event`.
    pub decode: String,
    /// The name of its channel, without that of an instance.
    pub channel: &'a str,
    /// What was declared.
    pub stream: &'a EventStream,
}
