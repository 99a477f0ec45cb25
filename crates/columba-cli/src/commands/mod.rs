//! What each command does.

mod check;
mod dump;
mod explain;

pub(crate) use check::check;
pub(crate) use dump::dump;
pub(crate) use explain::explain;
