//! One word for each thread, in a native thread local. It has no destructor, so it stays until the thread is gone.

use std::cell::Cell;

thread_local! {
    static WORD: Cell<usize> = const { Cell::new(0) };
}

pub(super) fn get() -> usize {
    WORD.try_with(Cell::get).unwrap_or(0)
}

pub(super) fn set(word: usize) {
    // Without a destructor it is never out of reach.
    let _gone = WORD.try_with(|cell| cell.set(word));
}
