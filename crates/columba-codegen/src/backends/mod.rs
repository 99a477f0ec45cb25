//! What writes the files: a backend per language and transport.
//!
//! A backend is a folder and a line of [`BACKENDS`]. It builds the [`view`](crate::view) through its
//! [`Language`](crate::language::Language) and writes it. It does no input or output and imports no other backend; what
//! languages of one platform share stands in a folder of its own.

mod dart;
mod dart_common;
mod dart_ffi;
mod java;
mod jvm;
mod kotlin;
mod rust;

use columba_interface::Analysis;
use columba_interface::options::{Options, Output, Target};
use columba_interface::plan::Plan;

use crate::placement::Placement;
use crate::spec::Spec;
use crate::view::FileView;

/// What is to be written.
#[derive(Clone, Copy, Debug)]
pub struct Job<'a> {
    /// What was read and checked; without errors.
    pub analysis: &'a Analysis,
    /// The facts of the wire.
    pub plan: &'a Plan,
    /// The interface file that asks for it: its position in [`Analysis::files`].
    pub input: usize,
    /// The options of that file.
    pub options: &'a Options,
    /// Where the text goes.
    pub output: &'a Output,
    /// Which declarations go into which file.
    pub placement: &'a Placement,
}

/// What writes one target.
#[derive(Clone, Copy, Debug)]
pub struct Backend {
    /// The language and transport.
    pub target: Target,
    /// The texts of the files: the header first, in languages that have one.
    pub write: fn(&Job<'_>) -> Vec<String>,
}

/// All of them, in the order of [`Target::ALL`].
pub static BACKENDS: &[Backend] = &[
    Backend { target: Target::Dart, write: dart::write },
    Backend { target: Target::DartTest, write: dart::write_test },
    Backend { target: Target::DartFfi, write: dart_ffi::write },
    Backend { target: Target::Rust, write: rust::write },
    Backend { target: Target::Kotlin, write: kotlin::write },
    Backend { target: Target::Java, write: java::write },
];

/// What shows the view of a language of hosts to those who write more of that language.
#[derive(Clone, Copy, Debug)]
pub struct View {
    /// The language.
    pub target: Target,
    /// What is particular to it.
    pub spec: &'static Spec,
    /// Shows the view of a file.
    pub show: ShowView,
}

/// Shows the view of a file.
pub type ShowView = fn(&Job<'_>, &mut dyn FnMut(&FileView<'_>));

/// Those of the languages of hosts.
pub static VIEWS: &[View] = &[
    View { target: Target::Rust, spec: &rust::SPEC, show: rust::show },
    View { target: Target::Kotlin, spec: &kotlin::SPEC, show: kotlin::show },
    View { target: Target::Java, spec: &java::SPEC, show: java::show },
];

/// The targets whose backends write proxy APIs.
pub static PROXY_APIS: &[Target] = &[Target::Dart, Target::DartTest, Target::Kotlin, Target::Java];

/// Whether something can be generated for `target`.
#[must_use]
pub fn is_supported(target: Target) -> bool {
    BACKENDS.iter().any(|backend| backend.target == target)
}
