use std::cell::UnsafeCell;
use std::fmt;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicBool, Ordering};
use std::thread;

/// A lock for what one thread uses, an isolate's for instance, and others never but by mistake: half the price of a mutex.
///
/// Taking it costs one atomic exchange, giving it back a store. A thread that comes in between gives way until it is free, so
/// nothing may be done with it in hand that takes long, or takes it again.
pub struct Turn<T> {
    busy: AtomicBool,
    value: UnsafeCell<T>,
}

// SAFETY: `busy` lets one thread at a time use the value, as a mutex would.
unsafe impl<T: Send> Sync for Turn<T> {}

impl<T> Turn<T> {
    /// A lock around `value`.
    pub const fn new(value: T) -> Self {
        Self { busy: AtomicBool::new(false), value: UnsafeCell::new(value) }
    }

    /// Takes the lock; it is given back when the result is dropped.
    #[inline]
    pub fn take(&self) -> InTurn<'_, T> {
        while self.busy.swap(true, Ordering::Acquire) {
            thread::yield_now();
        }
        InTurn { turn: self }
    }
}

impl<T: Default> Default for Turn<T> {
    fn default() -> Self {
        Self::new(T::default())
    }
}

impl<T> fmt::Debug for Turn<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Turn").finish_non_exhaustive()
    }
}

/// The right to use what a [`Turn`] holds.
///
/// INVARIANT: while there is one, `busy` is set and there is no other.
#[derive(Debug)]
pub struct InTurn<'a, T> {
    turn: &'a Turn<T>,
}

impl<T> Deref for InTurn<'_, T> {
    type Target = T;

    #[inline]
    fn deref(&self) -> &T {
        // SAFETY: there is no other `InTurn`: the invariant.
        unsafe { &*self.turn.value.get() }
    }
}

impl<T> DerefMut for InTurn<'_, T> {
    #[inline]
    fn deref_mut(&mut self) -> &mut T {
        // SAFETY: as above, and `self` is borrowed for as long.
        unsafe { &mut *self.turn.value.get() }
    }
}

impl<T> Drop for InTurn<'_, T> {
    #[inline]
    fn drop(&mut self) {
        self.turn.busy.store(false, Ordering::Release);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn threads_that_come_by_mistake_wait_for_their_turn() {
        const ROUNDS: u32 = if cfg!(miri) { 50 } else { 20_000 };
        let sum = Turn::new(0_u32);
        thread::scope(|scope| {
            for _ in 0..3 {
                scope.spawn(|| (0..ROUNDS).for_each(|_| *sum.take() += 1));
            }
        });
        assert_eq!(*sum.take(), 3 * ROUNDS);
    }

    #[test]
    fn a_panic_gives_the_turn_back() {
        let turn = Turn::new(1);
        let panicked = std::panic::catch_unwind(std::panic::AssertUnwindSafe(|| {
            let _in_turn = turn.take();
            panic!("in turn");
        }));
        assert!(panicked.is_err());
        assert_eq!(*turn.take(), 1);
    }
}
