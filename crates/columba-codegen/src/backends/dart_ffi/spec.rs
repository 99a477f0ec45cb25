//! What is particular to this Dart, as data.

use columba_interface::options::Target;

use crate::spec::{DocStyle, Escape, Spec};

/// Locals give way to parameters.
pub(super) static SPEC: Spec = Spec {
    target: Target::DartFfi,
    indent: "  ",
    docs: DocStyle::Slashes,
    escape: Escape::None,
    helpers: &[],
    locals: &["api", "writer", "reader"],
};
