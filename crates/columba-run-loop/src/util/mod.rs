//! Small helpers around run loops and threads.

mod blocking_variable;
mod capsule;
mod future_completer;

pub use blocking_variable::BlockingVariable;
pub use capsule::{Capsule, CapsuleError};
pub use future_completer::{CompletableFuture, FutureCompleter};
