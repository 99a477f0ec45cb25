//! A value that belongs to one thread and may travel through others.

use crate::current;
use crate::mailbox::Work;
use crate::run_loop_sender::RunLoopSender;
use crate::thread_id::{SystemThreadId, get_system_thread_id};

/// Holds a value that can be reached only on the thread that put it in, in a box that any thread may hold.
///
/// A capsule that is dropped on another thread sends its value home, to be dropped there: through the sender of
/// [`Capsule::new_with_sender`], or through the run loop of its thread if that has one. If there is no way home any more
/// (the thread has no run loop, or has ended) the value is leaked and an error is logged: its destructor was
/// not made to run anywhere else, and a panic in a destructor could end the process.
pub struct Capsule<T>
where
    T: 'static,
{
    value: Option<T>,
    home: SystemThreadId,
    sender: Option<RunLoopSender>,
}

/// Why a capsule does not give its value.
// Not `non_exhaustive`: programs written for the seed match on both.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum CapsuleError {
    /// The value was taken out before.
    #[error("the capsule is empty: its value was taken out")]
    CapsuleEmpty,
    /// The calling thread is not the one that made the capsule.
    #[error("the capsule was opened on another thread than the one that made it")]
    WrongThread,
}

// SAFETY: another thread can move the value and nothing else: every method checks the thread before it touches it, and
// `Drop` sends it home or leaks it.
unsafe impl<T> Send for Capsule<T> {}

// SAFETY: through a shared reference another thread only reads `home` and `sender`, which are `Sync`; `get_ref` and
// `clone` check the thread before they touch the value.
unsafe impl<T> Sync for Capsule<T> {}

impl<T> Capsule<T>
where
    T: 'static,
{
    /// Puts `value` into a capsule that belongs to the calling thread.
    pub fn new(value: T) -> Self {
        Self { value: Some(value), home: get_system_thread_id(), sender: None }
    }

    /// The same, with the sender that takes the value home if the capsule is dropped on another thread.
    /// It must be a sender for the calling thread's run loop.
    pub fn new_with_sender(value: T, sender: RunLoopSender) -> Self {
        Self { value: Some(value), home: get_system_thread_id(), sender: Some(sender) }
    }

    /// Returns the value.
    ///
    /// # Errors
    /// On another thread, and after [`Capsule::take`].
    pub fn get_ref(&self) -> Result<&T, CapsuleError> {
        self.check_thread()?;
        self.value.as_ref().ok_or(CapsuleError::CapsuleEmpty)
    }

    /// Returns the value for changing.
    ///
    /// # Errors
    /// On another thread, and after [`Capsule::take`].
    pub fn get_mut(&mut self) -> Result<&mut T, CapsuleError> {
        self.check_thread()?;
        self.value.as_mut().ok_or(CapsuleError::CapsuleEmpty)
    }

    /// Takes the value out.
    ///
    /// # Errors
    /// On another thread, and if it was taken before.
    pub fn take(&mut self) -> Result<T, CapsuleError> {
        self.check_thread()?;
        self.value.take().ok_or(CapsuleError::CapsuleEmpty)
    }

    fn check_thread(&self) -> Result<(), CapsuleError> {
        if self.home == get_system_thread_id() { Ok(()) } else { Err(CapsuleError::WrongThread) }
    }

    fn send_home(&mut self, value: T) {
        let parcel = Parcel(Capsule { value: Some(value), home: self.home, sender: None });
        let deliver = move || drop(parcel);
        // Where nobody takes it, the parcel is dropped here and leaks its value.
        if let Some(sender) = &self.sender {
            let _refused = sender.try_send(deliver);
        } else if let Some(mailbox) = current::mailbox_of(self.home) {
            let _refused = mailbox.push(Work::Call(Box::new(deliver)));
        }
    }
}

impl<T> Drop for Capsule<T> {
    fn drop(&mut self) {
        if self.check_thread().is_ok() {
            return;
        }
        if let Some(value) = self.value.take() {
            self.send_home(value);
        }
    }
}

/// A value on its way home: dropped there, leaked anywhere else.
struct Parcel<T: 'static>(Capsule<T>);

impl<T> Drop for Parcel<T> {
    fn drop(&mut self) {
        if self.0.check_thread().is_err() {
            log::error!("a Capsule was dropped on another thread and its own has no run loop: its value is leaked");
            std::mem::forget(self.0.value.take());
        }
    }
}

/// The clone belongs to the same thread. A clone made on another thread is empty, as the value cannot be reached there.
impl<T: Clone> Clone for Capsule<T> {
    fn clone(&self) -> Self {
        Self { value: self.get_ref().ok().cloned(), home: self.home, sender: self.sender.clone() }
    }
}

impl<T> std::fmt::Debug for Capsule<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Capsule").field("thread_id", &self.home).finish_non_exhaustive()
    }
}
