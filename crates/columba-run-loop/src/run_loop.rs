//! The run loop of the calling thread.

use std::rc::Rc;
use std::sync::Arc;
use std::thread::AccessError;
use std::time::Duration;

use crate::current;
use crate::error::Result;
use crate::handle::Handle;
use crate::join_handle::JoinHandle;
use crate::local_loop::LocalLoop;
use crate::main_thread;
use crate::platform::Role;
use crate::run_loop_sender::RunLoopSender;
use crate::run_loop_thread::RunLoopThread;

/// The run loop of one thread, usable on that thread only; [`RunLoopSender`] is for the others.
///
/// It is made when it is first asked for and ends with its thread. What it still holds then is dropped on that thread.
#[derive(Clone)]
pub struct RunLoop {
    inner: Rc<LocalLoop>,
}

impl RunLoop {
    /// Returns the run loop of the calling thread.
    ///
    /// While the thread is being destroyed (in the destructor of a thread local) there is none any more, and this
    /// returns a loop that drops whatever it is given.
    #[must_use]
    pub fn current() -> Self {
        Self::try_current().unwrap_or_else(|_| Self { inner: LocalLoop::ended() })
    }

    /// Returns the run loop of the calling thread.
    ///
    /// # Errors
    /// While the thread is being destroyed and its loop is gone. (Where thread locals are not native, on Android and
    /// MinGW, it may return a loop that drops whatever it is given instead.)
    pub fn try_current() -> std::result::Result<Self, AccessError> {
        current::get_or_create(Role::Any).map(|inner| Self { inner })
    }

    /// Starts a thread that runs its own run loop, and returns when the loop runs.
    ///
    /// A program without a platform thread, a Dart command-line tool for one, registers its handlers there:
    /// ```
    /// # use columba_run_loop::RunLoop;
    /// RunLoop::spawn_thread("handlers")?.sender().send(|| { /* register handlers */ });
    /// # Ok::<(), columba_run_loop::Error>(())
    /// ```
    ///
    /// # Errors
    /// [`Error::ThreadNotStarted`](crate::Error::ThreadNotStarted) if the system refuses, or if `name` holds a NUL.
    pub fn spawn_thread(name: &str) -> Result<RunLoopThread> {
        RunLoopThread::start(name)
    }

    /// Runs the loop until [`RunLoop::stop`] is called on this thread.
    ///
    /// A callback may run the loop again; `stop` ends the innermost run. On a thread that joined a native loop this
    /// runs the native loop, which also ends when the system tells it to.
    pub fn run(&self) {
        self.inner.run();
    }

    /// Stops the innermost [`RunLoop::run`] once the current callback returns; what is still queued waits for the next
    /// run. Without a run in progress it does nothing: the next run is not stopped in advance.
    pub fn stop(&self) {
        self.inner.stop();
    }

    /// Whether the innermost [`RunLoop::run`] was stopped, and ends once the current callback returns. A callback that works
    /// through a queue of its own leaves the rest of it for the next run then.
    #[must_use]
    pub fn is_stopping(&self) -> bool {
        self.inner.is_stopping()
    }

    /// The same as [`RunLoop::run`].
    pub fn run_app(&self) {
        self.run();
    }

    /// The same as [`RunLoop::stop`].
    pub fn stop_app(&self) {
        self.stop();
    }

    /// Runs what was sent up to now and the timers that are due, without waiting.
    ///
    /// For a thread that cannot give itself to [`RunLoop::run`] and polls now and then instead.
    pub fn run_pending(&self) {
        self.inner.turn();
    }

    /// Calls `callback` on this loop after `in_time`, once.
    ///
    /// Dropping the handle cancels the timer, and drops the callback; [`Handle::detach`] leaves it to run.
    #[must_use = "dropping the handle cancels the timer; call `detach` to let it run"]
    pub fn schedule<F>(&self, in_time: Duration, callback: F) -> Handle
    where
        F: FnOnce() + 'static,
    {
        let timer = self.inner.schedule(in_time, Box::new(callback));
        Handle::for_timer(Rc::downgrade(&self.inner), timer)
    }

    /// Calls `callback` at the loop's next turn: [`RunLoop::schedule`] without a delay.
    #[must_use = "dropping the handle cancels the callback; call `detach` to let it run"]
    pub fn schedule_next<F>(&self, callback: F) -> Handle
    where
        F: FnOnce() + 'static,
    {
        self.schedule(Duration::ZERO, callback)
    }

    /// Waits for `duration`, measured from the first poll. Dropping the future cancels its timer.
    pub async fn wait(&self, duration: Duration) {
        let (elapsed, completer) = crate::util::FutureCompleter::new();
        let _timer = self.schedule(duration, move || completer.complete(()));
        elapsed.await;
    }

    /// Spawns a future on this loop. It is first polled at a later turn, never inside this call, and lives until it
    /// finishes, is aborted, or its thread ends.
    pub fn spawn<T: 'static>(&self, future: impl Future<Output = T> + 'static) -> JoinHandle<T> {
        JoinHandle::spawn(future, |future| self.inner.spawn(future))
    }

    /// Returns a sender for this loop, for use on any thread.
    #[must_use]
    pub fn new_sender(&self) -> RunLoopSender {
        RunLoopSender::new(Arc::clone(self.inner.mailbox()))
    }

    /// Makes the calling thread the main thread, for [`RunLoop::sender_for_main_thread`].
    ///
    /// The first thread stays the main one: a call on another thread logs an error and changes nothing.
    pub fn set_as_main_thread() {
        main_thread::set();
    }

    /// The same as [`RunLoop::set_as_main_thread`].
    pub fn set_main_thread() {
        main_thread::set();
    }

    /// Whether the calling thread is the main thread: the one of [`RunLoop::set_as_main_thread`], or else the one that
    /// the system says runs the user interface.
    ///
    /// # Errors
    /// [`Error::MainThreadUnknown`](crate::Error::MainThreadUnknown) if neither is known.
    pub fn is_main_thread() -> Result<bool> {
        main_thread::is_current()
    }

    /// Returns a sender for the main thread, see [`RunLoop::is_main_thread`].
    ///
    /// # Errors
    /// [`Error::MainThreadUnknown`](crate::Error::MainThreadUnknown) if it is not known.
    pub fn sender_for_main_thread() -> Result<RunLoopSender> {
        main_thread::sender()
    }

    /// Stops every run of this loop.
    pub(crate) fn finish(&self) {
        self.inner.finish();
    }
}

impl std::fmt::Debug for RunLoop {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("RunLoop").field("thread_id", &self.inner.mailbox().thread()).finish()
    }
}

/// Spawns a future on the run loop of the calling thread, see [`RunLoop::spawn`].
pub fn spawn<T: 'static>(future: impl Future<Output = T> + 'static) -> JoinHandle<T> {
    RunLoop::current().spawn(future)
}
