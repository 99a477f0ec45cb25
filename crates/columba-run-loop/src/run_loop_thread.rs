//! Threads that exist to run a run loop.

use std::sync::mpsc;
use std::thread;

use crate::error::{Error, Result};
use crate::run_loop::RunLoop;
use crate::run_loop_sender::RunLoopSender;

/// A thread that runs its own run loop, started by [`RunLoop::spawn_thread`].
///
/// Dropping this does not end the thread: like a thread of the standard library it goes on, for the life of the
/// process if nothing stops it. [`RunLoopThread::stop`] ends it, and so does [`RunLoop::stop`] called on it.
#[derive(Debug)]
pub struct RunLoopThread {
    sender: RunLoopSender,
    name: String,
    thread: thread::JoinHandle<()>,
}

impl RunLoopThread {
    pub(crate) fn start(name: &str) -> Result<Self> {
        let not_started = |reason: &str| Error::ThreadNotStarted { name: name.to_owned(), reason: reason.to_owned() };
        if name.contains('\0') {
            return Err(not_started("its name holds a NUL"));
        }
        let (running, started) = mpsc::channel();
        let thread = thread::Builder::new().name(name.to_owned()).spawn(move || run_thread(running));
        let thread = thread.map_err(|error| not_started(&error.to_string()))?;
        let sender = started.recv().map_err(|_| not_started("it ended before its run loop ran"))?;
        Ok(Self { sender, name: name.to_owned(), thread })
    }

    /// Returns a sender for the thread's run loop.
    #[must_use]
    pub fn sender(&self) -> RunLoopSender {
        self.sender.clone()
    }

    /// Asks the thread to end, and returns at once.
    ///
    /// What was sent before still runs; what is sent after, and the timers and tasks that are left, are dropped on the
    /// thread. A callback that is running is not interrupted; runs nested in one another all end.
    pub fn stop(&self) {
        // If the thread has ended already, there is nothing to ask.
        let _ended = self.sender.try_send(|| RunLoop::current().finish());
    }

    /// Waits until the thread has ended; it does not stop it, see [`RunLoopThread::stop`].
    ///
    /// # Errors
    /// [`Error::JoinFromSameThread`] on the thread itself.
    pub fn join(self) -> Result<()> {
        if self.sender.is_same_thread() {
            return Err(Error::JoinFromSameThread { name: self.name });
        }
        // Panics of callbacks are caught and logged by the loop: there is none to pass on.
        let _caught = self.thread.join();
        Ok(())
    }

    /// Lets the thread run for the life of the process; the same as dropping this, in words.
    pub fn detach(self) {}
}

fn run_thread(running: mpsc::Sender<RunLoopSender>) {
    let run_loop = RunLoop::current();
    let sender = run_loop.new_sender();
    // Sent from within the run, so that the loop runs by the time anybody else can see its sender.
    run_loop.new_sender().send(move || drop(running.send(sender)));
    run_loop.run();
}
