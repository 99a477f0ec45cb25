use std::alloc::{Layout, alloc_zeroed, dealloc};
use std::ptr::NonNull;

/// Frames start at multiples of 8 bytes, and so does the buffer.
const ALIGNMENT: usize = 8;

/// A buffer that Dart writes and Rust reads. The memory is zeroed when it is allocated, so all of it may be read.
#[derive(Debug, Default)]
pub struct Scratch {
    memory: Option<(NonNull<u8>, Layout)>,
}

// SAFETY: the buffer owns its memory; no thread keeps a reference to it.
unsafe impl Send for Scratch {}

impl Scratch {
    /// A buffer of at least `bytes`, or `None` when there is no memory for it.
    #[must_use]
    pub fn with_capacity(bytes: usize) -> Option<Self> {
        let layout = Layout::from_size_align(bytes.max(ALIGNMENT), ALIGNMENT).ok()?;
        // SAFETY: the layout's size is not zero.
        let memory = NonNull::new(unsafe { alloc_zeroed(layout) })?;
        Some(Self { memory: Some((memory, layout)) })
    }

    /// Its size in bytes.
    #[must_use]
    pub fn capacity(&self) -> usize {
        self.memory.map_or(0, |(_, layout)| layout.size())
    }

    /// The address that Dart writes to; 0 without memory.
    #[must_use]
    pub fn address(&self) -> usize {
        self.memory.map_or(0, |(memory, _)| memory.as_ptr().expose_provenance())
    }

    /// The first `length` bytes, or `None` when there are not so many.
    ///
    /// Must be called, and the slice be dropped, during a call of the isolate that writes the buffer, or after the
    /// isolate was shown another buffer in its place: it then cannot write at the same time.
    #[must_use]
    pub fn bytes(&self, length: usize) -> Option<&[u8]> {
        let (memory, layout) = self.memory?;
        if length > layout.size() {
            return None;
        }
        // SAFETY: `length` bytes from `memory` are within the allocation, which lives as long as `self`, and are
        // initialized: zeroed at first and only overwritten with bytes. The isolate does not write while it waits for
        // a call, nor to a buffer that was taken from it: the method's contract.
        Some(unsafe { std::slice::from_raw_parts(memory.as_ptr(), length) })
    }

    /// A buffer that holds a copy of `bytes`, or `None` when there is no memory for it.
    #[must_use]
    pub fn holding(bytes: &[u8]) -> Option<Self> {
        let scratch = Self::with_capacity(bytes.len())?;
        if let Some((memory, _)) = scratch.memory {
            // SAFETY: the buffer is another allocation than the slice, and at least as large.
            unsafe { std::ptr::copy_nonoverlapping(bytes.as_ptr(), memory.as_ptr(), bytes.len()) };
        }
        Some(scratch)
    }

    /// A buffer of at least `bytes` that starts with the first `kept` bytes of this one.
    #[must_use]
    pub fn grown(&self, bytes: usize, kept: usize) -> Option<Self> {
        let grown = Self::with_capacity(bytes)?;
        let kept = self.bytes(kept.min(self.capacity()).min(bytes)).unwrap_or_default();
        if let Some((memory, _)) = grown.memory {
            // SAFETY: the new buffer is another allocation and at least `kept` bytes large.
            unsafe { std::ptr::copy_nonoverlapping(kept.as_ptr(), memory.as_ptr(), kept.len()) };
        }
        Some(grown)
    }
}

impl Drop for Scratch {
    fn drop(&mut self) {
        if let Some((memory, layout)) = self.memory.take() {
            // SAFETY: the memory was allocated with this layout and nothing refers to it any more: Dart is told the
            // address of the buffer that replaces it before it runs again.
            unsafe { dealloc(memory.as_ptr(), layout) };
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn growing_keeps_what_was_written() {
        let small = Scratch::with_capacity(16).unwrap();
        let memory = std::ptr::with_exposed_provenance_mut::<u8>(small.address());
        for index in 0..16 {
            // SAFETY: within the 16 bytes of the buffer, as Dart would write them.
            let byte = unsafe { memory.add(index) };
            // SAFETY: as above.
            unsafe { byte.write(u8::try_from(index).unwrap()) };
        }
        let large = small.grown(1024, 16).unwrap();
        drop(small);
        assert_eq!(large.bytes(16).unwrap(), (0..16).collect::<Vec<u8>>());
        assert!(large.bytes(1024).unwrap().get(16..).unwrap().iter().all(|byte| *byte == 0));
        assert!(large.bytes(1025).is_none());
    }

    #[test]
    fn a_buffer_without_memory_is_empty() {
        let none = Scratch::default();
        assert_eq!((none.capacity(), none.address()), (0, 0));
        assert!(none.bytes(1).is_none());
    }

    #[test]
    fn a_size_that_cannot_be_is_refused() {
        assert!(Scratch::with_capacity(usize::MAX).is_none());
    }
}
