//! What is particular to Kotlin.

use columba_interface::options::Target;

use crate::spec::{DocStyle, Escape, Spec};

pub(in crate::backends) static SPEC: Spec = Spec {
    target: Target::Kotlin,
    indent: "  ",
    docs: DocStyle::Block,
    escape: Escape::Backquotes,
    helpers: &["buffer", "fields", "index", "type"],
    locals: &["args", "callback", "output", "reply"],
};
