//! The channel codec: what both sides write and read, at the borders of every form and past every limit.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test says what it means")]
#![forbid(unsafe_code)]

mod borders;
mod both_ways;
mod dart_reader;
mod dart_writer;
mod frames;
mod limits;
mod malformed;
#[cfg(not(miri))] // takes many minutes there, and the codec has no unsafe code
mod properties;
mod shapes;
