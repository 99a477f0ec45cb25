use super::Decode;
use crate::Limits;
use crate::channel::{AttachmentSource, DecodeError, TypedList};

/// What a list may claim before any of its elements was read.
const CHEAP_BYTES: usize = 64 * 1024;

/// Reads values that Dart wrote.
///
/// ```
/// use columba_wire::Limits;
/// use columba_wire::channel::NoAttachments;
/// use columba_wire::typed::{Decode, Reader};
///
/// let mut bytes = vec![1];
/// bytes.extend_from_slice(&7_i64.to_ne_bytes());
/// let mut attachments = NoAttachments;
/// let mut reader = Reader::new(&bytes, &Limits::default(), &mut attachments);
/// assert_eq!(Option::<i64>::decode(&mut reader)?, Some(7));
/// reader.finish()?;
/// # Ok::<(), columba_wire::channel::DecodeError>(())
/// ```
pub struct Reader<'a> {
    rest: &'a [u8],
    length: usize,
    limits: Limits,
    depth: usize,
    isolate: i64,
    attachments: &'a mut dyn AttachmentSource,
}

impl<'a> Reader<'a> {
    /// Reads `bytes`. Big typed data is taken from `attachments`.
    #[inline]
    pub fn new(bytes: &'a [u8], limits: &Limits, attachments: &'a mut dyn AttachmentSource) -> Self {
        Self { rest: bytes, length: bytes.len(), limits: *limits, depth: 0, isolate: 0, attachments }
    }

    /// Says which isolate wrote the bytes.
    #[must_use]
    pub fn from_isolate(mut self, isolate: i64) -> Self {
        self.isolate = isolate;
        self
    }

    /// Which isolate wrote the bytes; 0 when nobody said.
    #[must_use]
    pub fn isolate(&self) -> i64 {
        self.isolate
    }

    /// Reads any value; the same as its [`Decode::decode`].
    ///
    /// # Errors
    /// The bytes are no such value.
    #[inline]
    pub fn value<T: Decode>(&mut self) -> Result<T, DecodeError> {
        T::decode(self)
    }

    /// Ends the reading.
    ///
    /// # Errors
    /// There are bytes left: the two sides do not have the same interface.
    #[inline]
    pub fn finish(self) -> Result<(), DecodeError> {
        if self.rest.is_empty() { Ok(()) } else { Err(DecodeError::Trailing { offset: self.offset() }) }
    }

    /// Reads a class that may contain itself: counts the levels.
    ///
    /// # Errors
    /// There are too many, or that of `read`.
    pub fn nested<T>(&mut self, read: impl FnOnce(&mut Self) -> Result<T, DecodeError>) -> Result<T, DecodeError> {
        let limit = self.limits.max_depth;
        if self.depth >= limit {
            return Err(DecodeError::TooDeep { limit });
        }
        self.depth = self.depth.saturating_add(1);
        let value = read(self)?;
        self.depth = self.depth.saturating_sub(1);
        Ok(value)
    }

    /// Reads the number of elements of a list, set or map.
    ///
    /// # Errors
    /// It is over the limit, or the bytes end.
    pub fn count(&mut self) -> Result<usize, DecodeError> {
        let count = self.word()? as usize;
        let limit = self.limits.max_list_length;
        if count > limit { Err(DecodeError::TooLong { length: count, limit }) } else { Ok(count) }
    }

    /// Reads the position of an enum's value, or of a class among those of its sealed class.
    ///
    /// # Errors
    /// The bytes end.
    #[inline]
    pub fn position(&mut self) -> Result<u32, DecodeError> {
        self.word()
    }

    /// The error for a [`position`](Self::position) that the enum or sealed class `of` does not have.
    #[must_use]
    pub fn no_such_position(&self, of: &'static str, position: u32) -> DecodeError {
        DecodeError::NoSuchPosition { of, position }
    }

    /// An empty list with room for `count` elements, as far as the bytes that are left can hold them.
    ///
    /// Lists within lists may each claim all of the rest, so none gets more at first than is cheap to lose.
    pub(super) fn list_for<T>(&self, count: usize) -> Vec<T> {
        let cheap = CHEAP_BYTES.checked_div(size_of::<T>()).unwrap_or(0);
        Vec::with_capacity(count.min(self.rest.len()).min(cheap))
    }

    #[inline]
    fn offset(&self) -> usize {
        self.length.saturating_sub(self.rest.len())
    }

    fn truncated(&self) -> DecodeError {
        DecodeError::Truncated { offset: self.length }
    }

    pub(super) fn unknown_kind(&self, tag: u8) -> DecodeError {
        DecodeError::UnknownTag { tag, offset: self.offset().saturating_sub(1) }
    }

    #[inline]
    pub(super) fn chunk<const N: usize>(&mut self) -> Result<[u8; N], DecodeError> {
        match self.rest.split_first_chunk() {
            Some((chunk, rest)) => {
                self.rest = rest;
                Ok(*chunk)
            }
            None => Err(self.truncated()),
        }
    }

    #[inline]
    pub(super) fn bytes(&mut self, count: usize) -> Result<&'a [u8], DecodeError> {
        match self.rest.split_at_checked(count) {
            Some((bytes, rest)) => {
                self.rest = rest;
                Ok(bytes)
            }
            None => Err(self.truncated()),
        }
    }

    #[inline]
    fn word(&mut self) -> Result<u32, DecodeError> {
        self.chunk().map(u32::from_ne_bytes)
    }

    /// A number of elements and the mark.
    #[inline]
    pub(super) fn header(&mut self) -> Result<(usize, bool), DecodeError> {
        let word = self.word()?;
        Ok(((word >> 1) as usize, word & 1 == 1))
    }

    /// Skips to a multiple of `alignment`, a power of two.
    pub(super) fn skip_padding(&mut self, alignment: usize) -> Result<(), DecodeError> {
        let offset = self.offset();
        let padding = offset.next_multiple_of(alignment).saturating_sub(offset);
        self.bytes(padding).map(|_| ())
    }

    /// Reads typed data of elements of `N` bytes.
    pub(super) fn typed<T, const N: usize>(
        &mut self,
        detach: impl FnOnce(TypedList) -> Option<Vec<T>>,
        of_bytes: impl Fn([u8; N]) -> T,
    ) -> Result<Vec<T>, DecodeError> {
        let (count, outside) = self.header()?;
        if outside {
            return self.attachment(count, detach);
        }
        self.skip_padding(N)?;
        let bytes = self.bytes(count.saturating_mul(N))?;
        Ok(bytes.chunks_exact(N).map(|chunk| of_bytes(chunk.try_into().unwrap_or([0; N]))).collect())
    }

    /// Reads bytes.
    #[inline]
    pub(super) fn typed_bytes(&mut self) -> Result<Vec<u8>, DecodeError> {
        let (count, outside) = self.header()?;
        if outside {
            return self.attachment(count, |list| if let TypedList::U8(list) = list { Some(list) } else { None });
        }
        self.bytes(count).map(<[u8]>::to_vec)
    }

    fn attachment<T>(
        &mut self,
        count: usize,
        detach: impl FnOnce(TypedList) -> Option<Vec<T>>,
    ) -> Result<Vec<T>, DecodeError> {
        let id = self.word()?;
        let list = self.attachments.take(id).and_then(detach);
        list.filter(|list| list.len() == count).ok_or(DecodeError::BadAttachment { id })
    }
}
