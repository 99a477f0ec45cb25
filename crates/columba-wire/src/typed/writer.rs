use super::{ATTACH_BYTES, Encode};
use crate::Limits;
use crate::channel::frame::{FRAME_ALIGNMENT, HEADER_BYTES, Header};
use crate::channel::{EncodeError, TypedList};
use std::fmt;

/// Writes values for Dart.
///
/// An error is kept until [`finish`](Self::finish), so that generated code need not ask after every field.
///
/// ```
/// use columba_wire::Limits;
/// use columba_wire::typed::{Encode, Writer};
///
/// let mut writer = Writer::new(Limits::default());
/// true.encode(&mut writer);
/// Some(7_i64).encode(&mut writer);
/// let encoded = writer.finish()?;
/// assert_eq!(encoded.bytes.len(), 1 + 1 + 8);
/// # Ok::<(), columba_wire::channel::EncodeError>(())
/// ```
#[derive(Debug, Default)]
pub struct Writer {
    bytes: Vec<u8>,
    attachments: Vec<TypedList>,
    limits: Limits,
    depth: usize,
    isolate: i64,
    shared: Vec<u32>,
    error: Option<EncodeError>,
    too_deep: TooDeep,
}

/// What would write the values that stand too deep.
#[derive(Default)]
struct TooDeep(Vec<Deferred>);

type Deferred = Box<dyn FnOnce(&mut Writer) + Send>;

impl fmt::Debug for TooDeep {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_tuple("TooDeep").field(&self.0.len()).finish()
    }
}

/// What a [`Writer`] has written.
#[derive(Debug)]
pub struct Encoded<'a> {
    /// The values.
    pub bytes: &'a [u8],
    /// What goes beside them, in the order in which they need it.
    pub attachments: Vec<TypedList>,
}

impl Writer {
    /// An empty writer.
    #[must_use]
    pub fn new(limits: Limits) -> Self {
        Self { limits, ..Self::default() }
    }

    /// Says which isolate will read what is written.
    pub fn set_isolate(&mut self, isolate: i64) {
        self.isolate = isolate;
    }

    /// Which isolate will read what is written; 0 when nobody said.
    #[must_use]
    pub fn isolate(&self) -> i64 {
        self.isolate
    }

    /// Notes the number of an object that was written, in case the message does not go out.
    pub fn note_shared(&mut self, id: u32) {
        self.shared.push(id);
    }

    /// The numbers of the objects that were written.
    #[inline]
    pub fn take_shared(&mut self) -> Vec<u32> {
        std::mem::take(&mut self.shared)
    }

    /// Forgets what was written. The memory is kept up to `kept` bytes.
    #[inline]
    pub fn clear(&mut self, kept: usize) {
        self.bytes.clear();
        if self.bytes.capacity() > kept {
            self.bytes.shrink_to(kept);
        }
        self.attachments.clear();
        self.depth = 0;
        self.error = None;
    }

    /// The bytes that there is room for without another allocation.
    #[must_use]
    #[inline]
    pub fn capacity(&self) -> usize {
        self.bytes.capacity()
    }

    /// Whether what was written can be sent.
    #[inline]
    fn check(&mut self) -> Result<(), EncodeError> {
        self.take_apart();
        if let Some(error) = self.error.take() {
            return Err(error);
        }
        let outside = self.attachments.iter().map(TypedList::byte_length).fold(0, usize::saturating_add);
        let (bytes, limit) = (self.bytes.len().saturating_add(outside), self.limits.max_message_bytes);
        if bytes > limit { Err(EncodeError::TooLarge { bytes, limit }) } else { Ok(()) }
    }

    /// What was written since the last [`clear`](Self::clear).
    ///
    /// # Errors
    /// The first value that cannot be sent, or a message over the size limit.
    #[inline]
    pub fn finish(&mut self) -> Result<Encoded<'_>, EncodeError> {
        self.check()?;
        Ok(Encoded { bytes: &self.bytes, attachments: std::mem::take(&mut self.attachments) })
    }

    /// Writes one frame whose body `write` writes, in place of what was written before.
    ///
    /// # Errors
    /// The first value that cannot be sent, or a frame over the size limit.
    pub fn frame(
        &mut self,
        limits: Limits,
        header: Header,
        write: impl FnOnce(&mut Self),
    ) -> Result<Encoded<'_>, EncodeError> {
        self.limits = limits;
        self.clear(usize::MAX);
        self.bytes.resize(HEADER_BYTES, 0);
        write(self);
        self.pad(FRAME_ALIGNMENT);
        header.write(&mut self.bytes, self.attachments.len());
        self.finish()
    }

    /// Writes a class that may contain itself: counts the levels.
    ///
    /// Over the limit `write` waits for [`finish`](Self::finish), so that the depth of the stack is bounded.
    pub fn nested(&mut self, write: impl FnOnce(&mut Self) + Send + 'static) {
        let limit = self.limits.max_depth;
        if self.depth >= limit {
            self.too_deep.0.push(Box::new(write));
            return self.fail(EncodeError::TooDeep { limit });
        }
        self.depth = self.depth.saturating_add(1);
        write(self);
        self.depth = self.depth.saturating_sub(1);
    }

    /// Writes what may lead back to itself: counts the levels, and over the limit leaves the rest out.
    pub fn bounded(&mut self, write: impl FnOnce(&mut Self)) {
        let limit = self.limits.max_depth;
        if self.depth >= limit {
            return self.fail(EncodeError::TooDeep { limit });
        }
        self.depth = self.depth.saturating_add(1);
        write(self);
        self.depth = self.depth.saturating_sub(1);
    }

    /// Takes apart, level by level, what stands too deep: dropped as a whole it would need as many levels of the stack.
    fn take_apart(&mut self) {
        let (bytes, attachments) = (self.bytes.len(), self.attachments.len());
        while let Some(write) = self.too_deep.0.pop() {
            self.depth = self.limits.max_depth;
            write(self);
            self.bytes.truncate(bytes);
            self.attachments.truncate(attachments);
        }
    }

    /// Writes the number of elements of a list, set or map.
    pub fn count(&mut self, count: usize) {
        let limit = self.limits.max_list_length;
        match u32::try_from(count) {
            Ok(number) if count <= limit => self.raw(&number.to_ne_bytes()),
            _ => self.fail(EncodeError::TooLong { length: count, limit }),
        }
    }

    /// Writes the position of an enum's value, or of a class among those of its sealed class.
    #[inline]
    pub fn position(&mut self, position: u32) {
        self.raw(&position.to_ne_bytes());
    }

    /// Keeps the first error.
    pub fn fail(&mut self, error: EncodeError) {
        self.error.get_or_insert(error);
    }

    #[inline]
    pub(super) fn raw(&mut self, bytes: &[u8]) {
        self.bytes.extend_from_slice(bytes);
    }

    /// The number of elements times two, plus the mark.
    #[inline]
    pub(super) fn header(&mut self, count: usize, marked: bool) {
        match u32::try_from(count).ok().and_then(|count| count.checked_mul(2)) {
            Some(double) => self.raw(&(double | u32::from(marked)).to_ne_bytes()),
            None => self.fail(EncodeError::TooLong { length: count, limit: (u32::MAX / 2) as usize }),
        }
    }

    /// Zeros up to a multiple of `alignment`, a power of two.
    pub(super) fn pad(&mut self, alignment: usize) {
        let padded = self.bytes.len().next_multiple_of(alignment);
        self.bytes.resize(padded, 0);
    }

    /// Writes typed data: small lists into the buffer, others beside it.
    pub(super) fn typed<T: Copy, const N: usize>(
        &mut self,
        list: Vec<T>,
        attach: impl FnOnce(Vec<T>) -> TypedList,
        bytes_of: impl Fn(T) -> [u8; N],
    ) {
        let bytes = list.len().saturating_mul(N);
        let outside = bytes >= ATTACH_BYTES;
        self.header(list.len(), outside);
        if outside {
            self.attachments.push(attach(list));
            return;
        }
        self.pad(N);
        for (slot, element) in self.room(bytes).chunks_exact_mut(N).zip(list) {
            slot.copy_from_slice(&bytes_of(element));
        }
    }

    /// So many zeros, to be written over.
    pub(super) fn room(&mut self, bytes: usize) -> &mut [u8] {
        let start = self.bytes.len();
        self.bytes.resize(start.saturating_add(bytes), 0);
        self.bytes.get_mut(start..).unwrap_or_default()
    }

    /// Writes bytes: few into the buffer, many beside it.
    #[inline]
    pub(super) fn typed_bytes(&mut self, list: Vec<u8>) {
        let outside = list.len() >= ATTACH_BYTES;
        self.header(list.len(), outside);
        if outside {
            self.attachments.push(TypedList::U8(list));
        } else {
            self.raw(&list);
        }
    }

    /// Writes any value; the same as its [`Encode::encode`].
    #[inline]
    pub fn value<T: Encode>(&mut self, value: T) {
        value.encode(self);
    }
}
