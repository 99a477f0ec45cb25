//! The runtime from Dart's side: all that the function table does, with a stand-in for the VM.
#![allow(clippy::unwrap_used, clippy::panic, clippy::indexing_slicing, reason = "a test says what it means")]
#![allow(clippy::missing_panics_doc, reason = "a test is not documented")]

mod allocations;
mod c_interface;
mod calls;
mod closing;
#[path = "../../../columba-wire/tests/channel/dart_reader.rs"]
mod dart_reader;
#[path = "../../../columba-wire/tests/channel/dart_writer.rs"]
mod dart_writer;
mod events;
mod fake_dart;
mod handlers;
mod handles;
mod init;
mod malformed;
mod memory;
mod names;
mod order;
mod threads;
mod to_dart;
mod typed;
