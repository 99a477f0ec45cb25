//! Keeps something going until it is dropped.

use std::rc::Weak;

use crate::local_loop::LocalLoop;
use crate::timers::TimerId;

/// Keeps something alive, a timer for one; dropping the handle cancels it.
#[must_use = "dropping the handle cancels what it stands for; call `detach` to let it go on"]
pub struct Handle {
    cancel: Option<Cancel>,
}

enum Cancel {
    Timer(Weak<LocalLoop>, TimerId),
    Call(Box<dyn FnOnce()>),
}

impl Handle {
    /// Makes a handle that calls `on_cancel` when it is cancelled or dropped.
    pub fn new<F>(on_cancel: F) -> Self
    where
        F: FnOnce() + 'static,
    {
        Self { cancel: Some(Cancel::Call(Box::new(on_cancel))) }
    }

    pub(crate) fn for_timer(run_loop: Weak<LocalLoop>, timer: Option<TimerId>) -> Self {
        Self { cancel: timer.map(|timer| Cancel::Timer(run_loop, timer)) }
    }

    /// Cancels what the handle stands for, once; later calls do nothing.
    pub fn cancel(&mut self) {
        match self.cancel.take() {
            Some(Cancel::Timer(run_loop, timer)) => {
                if let Some(run_loop) = run_loop.upgrade() {
                    run_loop.unschedule(timer);
                }
            }
            Some(Cancel::Call(on_cancel)) => on_cancel(),
            None => {}
        }
    }

    /// Lets it go on without the handle, which does nothing from now on.
    pub fn detach(&mut self) {
        self.cancel = None;
    }
}

impl Drop for Handle {
    fn drop(&mut self) {
        self.cancel();
    }
}

impl std::fmt::Debug for Handle {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("Handle").field("is_active", &self.cancel.is_some()).finish()
    }
}
