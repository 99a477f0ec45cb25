//! What is particular to this Dart, as data.

use columba_interface::options::Target;

use crate::spec::{DocStyle, Escape, Spec};

/// All locals start with `pigeonVar_` or are known to [`DartNames`], so that none has to give way.
pub(super) static SPEC: Spec = Spec {
    target: Target::Dart,
    indent: "  ",
    docs: DocStyle::Slashes,
    escape: Escape::None,
    helpers: &[],
    locals: &[],
};
