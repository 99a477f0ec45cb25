//! What can be generated.

use serde::Serialize;

/// An output language, with its transport.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum Target {
    /// Dart for platform channels: `dartOut`.
    Dart,
    /// Dart for tests of the above: `dartTestOut`.
    DartTest,
    /// Dart for Rust in the same process: `dartFfiOut`.
    DartFfi,
    /// Rust: `rustOut`.
    Rust,
    /// Kotlin: `kotlinOut`.
    Kotlin,
    /// Java: `javaOut`.
    Java,
    /// Swift: `swiftOut`.
    Swift,
    /// Objective-C: `objcHeaderOut` with `objcSourceOut`.
    ObjC,
    /// C++: `cppHeaderOut` with `cppSourceOut`.
    Cpp,
    /// C with `GObject`: `gobjectHeaderOut` with `gobjectSourceOut`.
    GObject,
}

impl Target {
    /// All of them.
    pub const ALL: [Self; 10] = [
        Self::Dart,
        Self::DartTest,
        Self::DartFfi,
        Self::Rust,
        Self::Kotlin,
        Self::Java,
        Self::Swift,
        Self::ObjC,
        Self::Cpp,
        Self::GObject,
    ];

    /// The language, as people write it.
    #[must_use]
    pub fn language(self) -> &'static str {
        match self {
            Self::Dart | Self::DartTest | Self::DartFfi => "Dart",
            Self::Rust => "Rust",
            Self::Kotlin => "Kotlin",
            Self::Java => "Java",
            Self::Swift => "Swift",
            Self::ObjC => "Objective-C",
            Self::Cpp => "C++",
            Self::GObject => "GObject C",
        }
    }
}
