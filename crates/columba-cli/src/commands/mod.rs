//! What each command does.

mod check;
mod dump;
mod explain;
mod generate;
mod init;
mod pigeon;
mod watch;

pub(crate) use check::check;
pub(crate) use dump::dump;
pub(crate) use explain::explain;
pub(crate) use generate::generate;
pub(crate) use init::init;
pub(crate) use pigeon::pigeon;
pub(crate) use watch::watch;
