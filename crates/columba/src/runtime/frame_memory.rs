//! The bytes of one frame of Dart, until its thread has decoded them.
//!
//! A small frame is copied. A large one keeps the scratch memory that Dart wrote it into, and Dart goes on in another;
//! afterwards the memory is ready for the next large frame.

use super::{Context, lock};
use columba_dart_ffi::bridge::Scratch;
use std::sync::{Arc, Mutex};

/// From here on copying costs more than changing the memory.
pub(super) const LARGE_BYTES: usize = 16 * 1024;

/// What is kept for large frames.
const MAX_SPARES: usize = 2;
const MAX_SPARE_BYTES: usize = 4 * 1024 * 1024;

#[derive(Debug)]
pub(super) enum FrameMemory {
    Copied(Box<[u8]>),
    Taken(Taken),
}

#[derive(Debug)]
pub(super) struct Taken {
    memory: Scratch,
    length: usize,
    home: Arc<Context>,
}

/// Scratch memory without a use at the moment.
#[derive(Debug, Default)]
pub(super) struct Spares(Mutex<Vec<Scratch>>);

impl FrameMemory {
    /// The first `length` bytes of `memory`, which Dart does not write to any more.
    pub(super) fn taken(memory: Scratch, length: usize, home: Arc<Context>) -> Self {
        Self::Taken(Taken { memory, length, home })
    }

    pub(super) fn bytes(&self) -> &[u8] {
        match self {
            Self::Copied(bytes) => bytes,
            Self::Taken(taken) => taken.memory.bytes(taken.length).unwrap_or_default(),
        }
    }
}

impl Drop for Taken {
    fn drop(&mut self) {
        self.home.spares.put(std::mem::take(&mut self.memory));
    }
}

impl Spares {
    fn put(&self, memory: Scratch) {
        if memory.capacity() > MAX_SPARE_BYTES {
            return;
        }
        let mut spares = lock(&self.0);
        if spares.len() < MAX_SPARES {
            spares.push(memory);
        }
    }

    pub(super) fn take(&self) -> Option<Scratch> {
        lock(&self.0).pop()
    }
}
