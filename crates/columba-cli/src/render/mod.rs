//! How diagnostics are shown: to people, to editors, to scripts written for Pigeon.

mod excerpt;
mod json;
mod pigeon;
#[cfg(test)]
mod tests;
mod text;

pub use json::{DIAGNOSTICS_SCHEMA, JsonDiagnostic, JsonPlace, JsonPosition, JsonRelated, write_json};
pub use pigeon::{write_pigeon, write_pigeon_warnings};
pub use text::{counted, summary, write_text};
