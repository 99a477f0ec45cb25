//! The bytes of one frame of Dart, until its thread has decoded them.
//!
//! A small frame is copied. A large one keeps the scratch memory that Dart wrote it into, and Dart goes on in another;
//! afterwards the memory is ready for the next large frame.

use super::{Context, lock, service};
use columba_dart_ffi::bridge::Scratch;
use columba_wire::channel::frame::Frame;
use std::sync::{Arc, Mutex};

/// From here on copying costs more than changing the memory.
pub(super) const LARGE_BYTES: usize = 16 * 1024;

/// What is kept for large frames.
const MAX_SPARES: usize = 2;
const MAX_SPARE_BYTES: usize = 4 * 1024 * 1024;

/// Is read once. Dropped unread it frees the allocations that the frame names, which Dart takes for sent.
#[derive(Debug)]
pub(super) struct FrameMemory {
    bytes: Bytes,
    home: Arc<Context>,
    is_read: bool,
}

#[derive(Debug)]
enum Bytes {
    Copied(Box<[u8]>),
    Taken { memory: Scratch, length: usize },
}

/// Scratch memory without a use at the moment.
#[derive(Debug, Default)]
pub(super) struct Spares(Mutex<Vec<Scratch>>);

impl FrameMemory {
    /// A copy of a frame of `home`.
    pub(super) fn copied(frame: Frame<'_>, home: &Arc<Context>) -> Self {
        Self::new(Bytes::Copied(frame.bytes.into()), home)
    }

    /// The first `length` bytes of `memory`, which Dart does not write to any more.
    pub(super) fn taken(memory: Scratch, length: usize, home: &Arc<Context>) -> Self {
        Self::new(Bytes::Taken { memory, length }, home)
    }

    fn new(bytes: Bytes, home: &Arc<Context>) -> Self {
        Self { bytes, home: Arc::clone(home), is_read: false }
    }

    /// Calls `read` with the frame.
    pub(super) fn read<R>(mut self, read: impl FnOnce(&Context, &[u8]) -> R) -> R {
        self.is_read = true;
        read(&self.home, self.bytes.as_slice())
    }
}

impl Bytes {
    fn as_slice(&self) -> &[u8] {
        match self {
            Self::Copied(bytes) => bytes,
            Self::Taken { memory, length } => memory.bytes(*length).unwrap_or_default(),
        }
    }
}

impl Drop for FrameMemory {
    fn drop(&mut self) {
        if !self.is_read {
            service::discard(&self.home, self.bytes.as_slice());
        }
        if let Bytes::Taken { memory, .. } = &mut self.bytes {
            self.home.spares.put(std::mem::take(memory));
        }
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
