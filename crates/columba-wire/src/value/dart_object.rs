//! Objects of the Dart VM that Rust can hand to Dart.

/// An object of the Dart VM inside a [`Value`](crate::Value). Goes from Rust to Dart only.
#[derive(Clone, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum DartObject {
    /// Arrives as a `SendPort`.
    SendPort(DartSendPort),
    /// Arrives as a `Capability`.
    Capability(DartCapability),
    /// Something that must not be sent, named by the text: a conversion that cannot fail says so by this, and the
    /// send then fails with an error that says what it was.
    #[doc(hidden)]
    Unsendable(String),
}

/// A Dart port, laid out as the VM lays it out inside `Dart_CObject` (`dart_native_api.h`).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DartSendPort {
    /// The port's id, a `Dart_Port`.
    pub id: i64,
    /// The port id of the isolate where the port comes from.
    pub origin_id: i64,
}

/// A Dart capability, laid out as the VM lays it out inside `Dart_CObject` (`dart_native_api.h`).
#[repr(C)]
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct DartCapability {
    /// The capability's id; capabilities are equal when their ids are.
    pub id: i64,
}
