//! Generated Rust, as the compiler and Clippy see it: without `unsafe`, with the lints of this workspace.
#![forbid(unsafe_code)]

#[expect(missing_docs, reason = "the interfaces document what they want to")]
#[rustfmt::skip]
pub mod generated;
