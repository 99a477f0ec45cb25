//! A future that a callback completes, on one thread.

use std::cell::RefCell;
use std::pin::Pin;
use std::rc::Rc;
use std::task::{Context, Poll, Waker};

use crate::abandoned::abandoned;

/// Completes a [`CompletableFuture`].
///
/// Dropping it without completing wakes whoever awaits the future, which then panics instead of waiting for ever.
pub struct FutureCompleter<T> {
    state: Rc<RefCell<State<T>>>,
}

/// Becomes ready when its [`FutureCompleter`] completes it.
///
/// # Panics
/// Awaiting panics if the completer was dropped without completing.
pub struct CompletableFuture<T> {
    state: Rc<RefCell<State<T>>>,
}

struct State<T> {
    value: Option<T>,
    abandoned: bool,
    waker: Option<Waker>,
}

impl<T> FutureCompleter<T> {
    /// Makes a future and its completer.
    #[must_use]
    pub fn new() -> (CompletableFuture<T>, Self) {
        let state = Rc::new(RefCell::new(State { value: None, abandoned: false, waker: None }));
        (CompletableFuture { state: Rc::clone(&state) }, Self { state })
    }

    /// Completes the future.
    pub fn complete(self, data: T) {
        self.state.borrow_mut().value = Some(data);
        // The destructor wakes the awaiter.
    }
}

impl<T> Drop for FutureCompleter<T> {
    fn drop(&mut self) {
        let mut state = self.state.borrow_mut();
        state.abandoned = state.value.is_none();
        let waker = state.waker.take();
        drop(state);
        waker.into_iter().for_each(Waker::wake);
    }
}

impl<T> Future for CompletableFuture<T> {
    type Output = T;

    fn poll(self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<T> {
        let mut state = self.state.borrow_mut();
        if let Some(value) = state.value.take() {
            return Poll::Ready(value);
        }
        if state.abandoned {
            drop(state);
            abandoned("the FutureCompleter was dropped without completing its future");
        }
        let replaced = state.waker.replace(cx.waker().clone());
        drop(state);
        drop(replaced);
        Poll::Pending
    }
}

impl<T> std::fmt::Debug for FutureCompleter<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("FutureCompleter").finish_non_exhaustive()
    }
}

impl<T> std::fmt::Debug for CompletableFuture<T> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.debug_struct("CompletableFuture").finish_non_exhaustive()
    }
}
