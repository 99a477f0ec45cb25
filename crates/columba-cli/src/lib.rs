//! The `columba` command, as a library: everything but the process.

#![forbid(unsafe_code)]

pub mod render;
