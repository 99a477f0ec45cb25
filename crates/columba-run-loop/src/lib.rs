//! A run loop for every thread.
//!
//! [`RunLoop::current`] gives the loop of the calling thread. It runs callbacks that other threads send
//! ([`RunLoopSender`]), timers ([`RunLoop::schedule`]) and futures that need not be `Send` ([`RunLoop::spawn`]).
//! On a thread where the system already runs a loop (a Flutter platform thread, for one) it joins that loop;
//! on any other it is a portable one, which the thread runs with [`RunLoop::run`]. `platform` says which is chosen when.
//!
//! ```
//! use columba_run_loop::RunLoop;
//!
//! let worker = RunLoop::spawn_thread("worker")?;
//! let sum = worker.sender().try_send_and_wait(|| 1 + 2);
//! assert_eq!(sum, Ok(3));
//! # Ok::<(), columba_run_loop::Error>(())
//! ```
//!
//! What always holds:
//! - A callback that is sent either runs on the loop's thread or is dropped; it is never leaked. When a thread ends,
//!   what its loop still holds is dropped there: queued callbacks, timers, tasks.
//! - A panic in a callback, a timer or a task is caught and logged; the thread goes on.
//! - No lock is held while code from outside this crate runs.
//! - A callback may run the loop again, or a native one as a modal dialog does: what was waiting behind it runs in there.
//! - A task's future is polled and dropped on its own thread only, wherever its wakers are used.

mod abandoned;
mod current;
mod error;
mod guard;
mod handle;
mod join_handle;
mod local_loop;
mod mailbox;
mod main_thread;
mod platform;
mod run_loop;
mod run_loop_sender;
mod run_loop_thread;
mod stop_hook;
mod task;
mod thread_id;
mod timers;
pub mod util;

pub use error::{Error, Result, RunLoopEnded};
pub use handle::Handle;
pub use join_handle::{AbortHandle, JoinError, JoinHandle};
pub use run_loop::{RunLoop, spawn};
pub use run_loop_sender::RunLoopSender;
pub use run_loop_thread::RunLoopThread;
pub use stop_hook::set_stop_hook;
pub use thread_id::{SystemThreadId, get_system_thread_id};
