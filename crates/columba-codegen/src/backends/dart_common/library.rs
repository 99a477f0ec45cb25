//! What generated Dart needs of libraries that are not its own.

/// A library.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub(in crate::backends) enum Library {
    /// `dart:core`, which every file imports.
    Core,
    /// `dart:typed_data`.
    TypedData,
    /// `package:flutter/services.dart`.
    Services,
    /// `package:flutter_test/flutter_test.dart`.
    FlutterTest,
    /// `dart:ffi`.
    Ffi,
    /// `dart:io`.
    Io,
    /// `package:flutter/widgets.dart`.
    Widgets,
    /// `package:meta/meta.dart`.
    Meta,
    /// `package:columba/typed.dart`.
    Columba,
}

impl Library {
    /// All of them.
    pub(super) const ALL: [Self; 9] = [
        Self::Core,
        Self::Ffi,
        Self::Io,
        Self::TypedData,
        Self::Columba,
        Self::Services,
        Self::Widgets,
        Self::FlutterTest,
        Self::Meta,
    ];

    /// Where it is.
    pub(in crate::backends) fn uri(self) -> &'static str {
        match self {
            Self::Core => "dart:core",
            Self::TypedData => "dart:typed_data",
            Self::Services => "package:flutter/services.dart",
            Self::FlutterTest => "package:flutter_test/flutter_test.dart",
            Self::Ffi => "dart:ffi",
            Self::Io => "dart:io",
            Self::Widgets => "package:flutter/widgets.dart",
            Self::Meta => "package:meta/meta.dart",
            Self::Columba => "package:columba/typed.dart",
        }
    }

    /// What its names are written behind where one of them means something else.
    pub(super) fn prefix(self) -> &'static str {
        match self {
            Self::Core => "pigeonVar_core",
            Self::TypedData => "pigeonVar_typedData",
            Self::Services => "pigeonVar_services",
            Self::FlutterTest => "pigeonVar_flutterTest",
            Self::Ffi => "pigeonVar_ffi",
            Self::Io => "pigeonVar_io",
            Self::Widgets => "pigeonVar_widgets",
            Self::Meta => "pigeonVar_meta",
            Self::Columba => "pigeonVar_columba",
        }
    }

    /// The library that has `name`, if generated code uses it.
    pub(super) fn of(name: &str) -> Option<Self> {
        entry(name).map(|(_, library)| *library)
    }

    /// `name`, if generated code uses it of a library.
    pub(super) fn name(name: &str) -> Option<&'static str> {
        entry(name).map(|(name, _)| *name)
    }
}

fn entry(name: &str) -> Option<&'static (&'static str, Library)> {
    NAMES.binary_search_by_key(&name, |(name, _)| name).ok().and_then(|at| NAMES.get(at))
}

/// The names that generated code uses, helpers included, and their libraries.
const NAMES: &[(&str, Library)] = &[
    ("ApiDescription", Library::Columba),
    ("BasicMessageChannel", Library::Services),
    ("BigInt", Library::Core),
    ("BinaryMessenger", Library::Services),
    ("Bool", Library::Ffi),
    ("BoundApi", Library::Columba),
    ("ByteBuffer", Library::TypedData),
    ("ByteData", Library::TypedData),
    ("DateTime", Library::Core),
    ("Double", Library::Ffi),
    ("Duration", Library::Core),
    ("Endian", Library::TypedData),
    ("Enum", Library::Core),
    ("EventChannel", Library::Services),
    ("Expando", Library::Core),
    ("Finalizer", Library::Core),
    ("Float32List", Library::TypedData),
    ("Float64List", Library::TypedData),
    ("FlutterApi", Library::Columba),
    ("FormatException", Library::Core),
    ("Future", Library::Core),
    ("HostApi", Library::Columba),
    ("HostFunctions", Library::Columba),
    ("Int16List", Library::TypedData),
    ("Int32", Library::Ffi),
    ("Int32List", Library::TypedData),
    ("Int64", Library::Ffi),
    ("Int64List", Library::TypedData),
    ("Int8List", Library::TypedData),
    ("Invocation", Library::Core),
    ("List", Library::Core),
    ("Map", Library::Core),
    ("MapEntry", Library::Core),
    ("MessageChannelContext", Library::Columba),
    ("MessageCodec", Library::Services),
    ("NativeFunctionPointer", Library::Ffi),
    ("Object", Library::Core),
    ("Platform", Library::Io),
    ("PlatformException", Library::Services),
    ("ReadBuffer", Library::Services),
    ("Set", Library::Core),
    ("StandardMessageCodec", Library::Services),
    ("StandardMethodCodec", Library::Services),
    ("StateError", Library::Core),
    ("Stream", Library::Core),
    ("String", Library::Core),
    ("TestDefaultBinaryMessengerBinding", Library::FlutterTest),
    ("TypedData", Library::TypedData),
    ("TypedReader", Library::Columba),
    ("TypedWriter", Library::Columba),
    ("Uint16List", Library::TypedData),
    ("Uint32", Library::Ffi),
    ("Uint32List", Library::TypedData),
    ("Uint64List", Library::TypedData),
    ("Uint8ClampedList", Library::TypedData),
    ("Uint8List", Library::TypedData),
    ("Uri", Library::Core),
    ("WeakReference", Library::Core),
    ("WidgetsFlutterBinding", Library::Widgets),
    ("WriteBuffer", Library::Services),
    ("bool", Library::Core),
    ("double", Library::Core),
    ("identical", Library::Core),
    ("immutable", Library::Meta),
    ("int", Library::Core),
    ("override", Library::Core),
    ("protected", Library::Meta),
    ("visibleForTesting", Library::Meta),
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn names_can_be_searched() {
        assert!(NAMES.is_sorted_by(|(a, _), (b, _)| a < b));
        assert_eq!(Library::of("Uri"), Some(Library::Core));
        assert_eq!(Library::of("Reading"), None);
    }
}
