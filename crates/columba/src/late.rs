use std::cell::OnceCell;
use std::fmt;
use std::ops::Deref;

/// A cell that is set once, later than it is made: for what a handler is given after its construction, such as its
/// [`MethodInvoker`](crate::MethodInvoker).
///
/// ```
/// use columba::Late;
///
/// let name: Late<String> = Late::new();
/// assert!(!name.is_set());
/// name.set("Rust".to_owned());
/// assert_eq!(name.len(), 4);
/// ```
pub struct Late<T> {
    value: OnceCell<T>,
}

impl<T> Late<T> {
    /// An empty cell.
    #[must_use]
    pub const fn new() -> Self {
        Self { value: OnceCell::new() }
    }

    /// Whether it was set.
    #[must_use]
    pub fn is_set(&self) -> bool {
        self.value.get().is_some()
    }

    /// The value, if it was set.
    #[must_use]
    pub fn get(&self) -> Option<&T> {
        self.value.get()
    }

    /// Sets the value.
    ///
    /// # Panics
    /// When it was set before.
    #[track_caller]
    pub fn set(&self, value: T) {
        assert!(self.value.set(value).is_ok(), "a Late was set twice");
    }
}

impl<T> Default for Late<T> {
    fn default() -> Self {
        Self::new()
    }
}

impl<T: fmt::Debug> fmt::Debug for Late<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("Late").field(&self.value.get()).finish()
    }
}

impl<T> Deref for Late<T> {
    type Target = T;

    /// # Panics
    /// When it was not set yet; [`get`](Late::get) does not.
    #[track_caller]
    #[expect(
        clippy::expect_used,
        reason = "the panic is this type's contract, and an accessor without it is beside it"
    )]
    fn deref(&self) -> &T {
        self.value.get().expect("a Late was read before it was set")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn holds_what_it_was_given() {
        let late: Late<i32> = Late::new();
        assert_eq!((late.is_set(), late.get()), (false, None));
        late.set(7);
        assert_eq!((late.is_set(), *late), (true, 7));
    }

    #[test]
    #[should_panic(expected = "set twice")]
    fn a_second_set_panics() {
        let late: Late<i32> = Late::new();
        late.set(1);
        late.set(2);
    }

    #[test]
    #[should_panic(expected = "before it was set")]
    fn reading_too_early_panics() {
        let late: Late<i32> = Late::new();
        let _ = *late;
    }
}
