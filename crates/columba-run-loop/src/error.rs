//! What can go wrong.

/// An error of the functions of [`RunLoop`](crate::RunLoop).
#[derive(Debug, Clone, PartialEq, Eq, thiserror::Error)]
#[non_exhaustive]
pub enum Error {
    /// No thread was named as the main thread, and the system does not tell which one it is.
    #[error(
        "the main thread is not known: call RunLoop::set_as_main_thread() on it, \
         or use RunLoop::spawn_thread() for a thread of your own"
    )]
    MainThreadUnknown,

    /// The system refused to start a thread.
    #[error("the thread `{name}` could not be started: {reason}")]
    ThreadNotStarted {
        /// The name that was asked for.
        name: String,
        /// What the system said.
        reason: String,
    },

    /// A thread asked to wait for its own end.
    #[error("the thread `{name}` cannot wait for its own end: call join() from another thread")]
    JoinFromSameThread {
        /// The name of the thread.
        name: String,
    },
}

/// The result of the fallible functions of [`RunLoop`](crate::RunLoop).
pub type Result<T> = std::result::Result<T, Error>;

/// The thread of a run loop has ended, so what was sent to the loop was dropped and did not run.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("the run loop's thread has ended: the callback was dropped and did not run")]
pub struct RunLoopEnded;
