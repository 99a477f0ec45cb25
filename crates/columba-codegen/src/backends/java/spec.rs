//! What is particular to Java.

use columba_interface::options::Target;

use crate::spec::{DocStyle, Escape, Spec};

pub(in crate::backends) static SPEC: Spec = Spec {
    target: Target::Java,
    indent: "  ",
    docs: DocStyle::Block,
    escape: Escape::Underscore,
    helpers: &[],
    locals: &["error", "result", "value"],
};
