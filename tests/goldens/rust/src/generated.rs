//! The files of `tests/goldens/interfaces`.

pub mod beyond;
pub mod everything;
pub mod importing;
pub mod nothing;
pub mod overflow;
pub mod shared_types;
