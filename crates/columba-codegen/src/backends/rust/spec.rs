//! What is particular to Rust.

use columba_interface::options::Target;

use crate::spec::{DocStyle, Escape, Spec};

pub(in crate::backends) static SPEC: Spec = Spec {
    target: Target::Rust,
    indent: "    ",
    docs: DocStyle::Slashes,
    escape: Escape::Raw,
    helpers: &[],
    locals: &[],
};
