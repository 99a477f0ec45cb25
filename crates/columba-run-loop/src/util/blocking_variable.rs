//! A value that one thread sets and another waits for.

use std::sync::{Arc, Condvar, Mutex, MutexGuard, PoisonError};

/// A value handed from one thread to another; clones share it.
///
/// ```
/// use columba_run_loop::util::BlockingVariable;
///
/// let answer = BlockingVariable::new();
/// let setter = answer.clone();
/// std::thread::spawn(move || setter.set(42));
/// assert_eq!(answer.get_blocking(), 42);
/// ```
#[derive(Debug)]
pub struct BlockingVariable<T: Send> {
    shared: Arc<Shared<T>>,
}

#[derive(Debug)]
struct Shared<T> {
    value: Mutex<Option<T>>,
    set: Condvar,
}

impl<T: Send> BlockingVariable<T> {
    /// Makes a variable without a value.
    #[must_use]
    pub fn new() -> Self {
        Self { shared: Arc::new(Shared { value: Mutex::new(None), set: Condvar::new() }) }
    }

    /// Sets the value, in place of one that nobody has taken yet, and wakes a thread that waits for it.
    pub fn set(&self, value: T) {
        let replaced = self.lock().replace(value);
        self.shared.set.notify_one();
        drop(replaced);
    }

    /// Waits for a value and takes it. Without a call of [`BlockingVariable::set`] it waits for ever.
    pub fn get_blocking(&self) -> T {
        let mut value = self.lock();
        loop {
            if let Some(value) = value.take() {
                return value;
            }
            value = self.shared.set.wait(value).unwrap_or_else(PoisonError::into_inner);
        }
    }

    fn lock(&self) -> MutexGuard<'_, Option<T>> {
        self.shared.value.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl<T: Send> Clone for BlockingVariable<T> {
    fn clone(&self) -> Self {
        Self { shared: Arc::clone(&self.shared) }
    }
}

impl<T: Send> Default for BlockingVariable<T> {
    fn default() -> Self {
        Self::new()
    }
}
