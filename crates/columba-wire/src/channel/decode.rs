//! Dart to Rust.

use super::frame::{Frame, HEADER_BYTES};
use super::{AttachmentSource, DecodeError, MAX_SHAPE_KEY, TypedKind, TypedList, tag, text};
use crate::{Limits, Value, ValueTupleList};
use std::rc::Rc;

/// Reads the values of one frame's body, one after the other.
pub struct Decoder<'a> {
    /// What is left of the frame.
    rest: &'a [u8],
    /// How long the whole frame is; padding counts from its start.
    length: usize,
    limits: &'a Limits,
    attachments: &'a mut dyn AttachmentSource,
    shapes: Vec<Rc<[String]>>,
    /// How many values the lists and maps around the present one still need, of a byte at least each.
    expected: usize,
}

impl<'a> Decoder<'a> {
    /// A decoder at the start of the body of `frame`.
    #[must_use]
    pub fn new(frame: Frame<'a>, limits: &'a Limits, attachments: &'a mut dyn AttachmentSource) -> Self {
        Self {
            rest: frame.bytes.get(HEADER_BYTES..).unwrap_or_default(),
            length: frame.bytes.len(),
            limits,
            attachments,
            shapes: Vec::new(),
            expected: 0,
        }
    }

    /// The next value.
    ///
    /// # Errors
    /// [`DecodeError`] when the bytes are no value or are over a limit.
    pub fn value<H>(&mut self) -> Result<Value<H>, DecodeError> {
        self.nested(0)
    }

    /// The next value, which must be text.
    ///
    /// # Errors
    /// [`DecodeError::NotText`] when it is something else, and those of [`value`](Self::value).
    pub fn text(&mut self) -> Result<String, DecodeError> {
        let offset = self.position();
        match self.value::<crate::NoHandle>()? {
            Value::String(text) => Ok(text),
            _ => Err(DecodeError::NotText { offset }),
        }
    }

    fn nested<H>(&mut self, depth: usize) -> Result<Value<H>, DecodeError> {
        let offset = self.position();
        Ok(match self.byte()? {
            tag::NULL => Value::Null,
            tag::FALSE => Value::Bool(false),
            tag::TRUE => Value::Bool(true),
            tag::INT32 => Value::I64(i64::from(i32::from_ne_bytes(self.array()?))),
            tag::INT64 => Value::I64(i64::from_ne_bytes(self.array()?)),
            tag::FLOAT64 => Value::F64(f64::from_ne_bytes(self.array()?)),
            tag @ (tag::LATIN1 | tag::UTF16 | tag::LATIN1_OUTSIDE | tag::UTF16_OUTSIDE) => {
                Value::String(self.string(tag)?)
            }
            tag::TYPED => self.typed()?.into(),
            tag::ATTACHED => self.attached()?.into(),
            tag @ tag::LIST..=tag::LIST_FLOAT64 => Value::List(self.list(tag, self.descend(depth)?)?),
            tag::MAP => Value::Map(self.map(false, self.descend(depth)?)?),
            tag::MAP_STRINGS => Value::Map(self.map(true, self.descend(depth)?)?),
            tag::MAP_SHAPE => Value::Map(self.shaped(self.descend(depth)?)?),
            tag::HANDLE => return Err(DecodeError::HandleFromDart),
            small @ tag::SMALL_INT.. => Value::I64(i64::from(small & !tag::SMALL_INT)),
            tag => return Err(DecodeError::UnknownTag { tag, offset }),
        })
    }

    fn descend(&self, depth: usize) -> Result<usize, DecodeError> {
        let limit = self.limits.max_depth;
        if depth >= limit { Err(DecodeError::TooDeep { limit }) } else { Ok(depth.saturating_add(1)) }
    }

    fn position(&self) -> usize {
        self.length.saturating_sub(self.rest.len())
    }

    #[cold]
    fn truncated(&self) -> DecodeError {
        DecodeError::Truncated { offset: self.position() }
    }

    #[inline]
    fn byte(&mut self) -> Result<u8, DecodeError> {
        let Some((byte, rest)) = self.rest.split_first() else { return Err(self.truncated()) };
        self.rest = rest;
        Ok(*byte)
    }

    #[inline]
    fn array<const N: usize>(&mut self) -> Result<[u8; N], DecodeError> {
        let Some((array, rest)) = self.rest.split_first_chunk() else { return Err(self.truncated()) };
        self.rest = rest;
        Ok(*array)
    }

    #[inline]
    fn take(&mut self, length: usize) -> Result<&'a [u8], DecodeError> {
        let Some((taken, rest)) = self.rest.split_at_checked(length) else { return Err(self.truncated()) };
        self.rest = rest;
        Ok(taken)
    }

    /// Skips to a multiple of `alignment`. A message that ends before it has nothing left.
    fn pad(&mut self, alignment: usize) {
        let position = self.position();
        let skipped = position.next_multiple_of(alignment).saturating_sub(position);
        self.rest = self.rest.get(skipped..).unwrap_or_default();
    }

    fn size(&mut self) -> Result<usize, DecodeError> {
        Ok(match self.byte()? {
            tag::SIZE_U16 => usize::from(u16::from_ne_bytes(self.array()?)),
            tag::SIZE_U32 => usize::try_from(u32::from_ne_bytes(self.array()?)).unwrap_or(usize::MAX),
            small => usize::from(small),
        })
    }

    fn count(&mut self) -> Result<usize, DecodeError> {
        let (length, limit) = (self.size()?, self.limits.max_list_length);
        if length > limit { Err(DecodeError::TooLong { length, limit }) } else { Ok(length) }
    }

    /// Notes that `count` more values have to come, if the rest of the message can hold them. From here on, memory for
    /// them is no more than a small multiple of the message, however lists that claim much are nested.
    fn expect(&mut self, count: usize) -> Result<(), DecodeError> {
        let left = self.rest.len();
        self.expected = self.expected.saturating_add(count);
        if self.expected > left { Err(self.truncated()) } else { Ok(()) }
    }

    fn expected<H>(&mut self, depth: usize) -> Result<Value<H>, DecodeError> {
        self.expected = self.expected.saturating_sub(1);
        self.nested(depth)
    }

    fn string(&mut self, tag: u8) -> Result<String, DecodeError> {
        match tag {
            tag::LATIN1 => {
                let length = self.size()?;
                Ok(text::from_latin1(self.take(length)?))
            }
            tag::UTF16 => text::from_utf16(&self.elements(2, u16::from_ne_bytes)?),
            tag::LATIN1_OUTSIDE => match self.allocation()? {
                (_, TypedList::U8(bytes)) => Ok(text::from_latin1_vec(bytes)),
                (id, _) => Err(DecodeError::BadAttachment { id }),
            },
            _ => match self.allocation()? {
                (_, TypedList::U16(units)) => text::from_utf16(&units),
                (id, _) => Err(DecodeError::BadAttachment { id }),
            },
        }
    }

    fn allocation(&mut self) -> Result<(u32, TypedList), DecodeError> {
        let id = u32::from_ne_bytes(self.array()?);
        self.attachments.take(id).map(|list| (id, list)).ok_or(DecodeError::BadAttachment { id })
    }

    fn attached(&mut self) -> Result<TypedList, DecodeError> {
        Ok(self.allocation()?.1)
    }

    fn typed(&mut self) -> Result<TypedList, DecodeError> {
        let kind = self.byte()?;
        Ok(match TypedKind::from_wire(kind).ok_or(DecodeError::UnknownKind { kind })? {
            TypedKind::I8 => TypedList::I8(self.elements(1, i8::from_ne_bytes)?),
            TypedKind::U8 => {
                let length = self.size()?;
                TypedList::U8(self.take(length)?.to_vec())
            }
            TypedKind::I16 => TypedList::I16(self.elements(2, i16::from_ne_bytes)?),
            TypedKind::U16 => TypedList::U16(self.elements(2, u16::from_ne_bytes)?),
            TypedKind::I32 => TypedList::I32(self.elements(4, i32::from_ne_bytes)?),
            TypedKind::U32 => TypedList::U32(self.elements(4, u32::from_ne_bytes)?),
            TypedKind::I64 => TypedList::I64(self.elements(8, i64::from_ne_bytes)?),
            TypedKind::F32 => TypedList::F32(self.elements(4, f32::from_ne_bytes)?),
            TypedKind::F64 => TypedList::F64(self.elements(8, f64::from_ne_bytes)?),
        })
    }

    /// Size, padding and bare elements.
    fn elements<T, const N: usize>(
        &mut self,
        alignment: usize,
        from_bytes: impl Fn([u8; N]) -> T,
    ) -> Result<Vec<T>, DecodeError> {
        let count = self.size()?;
        self.bare(count, alignment, from_bytes)
    }

    fn bare<T, const N: usize>(
        &mut self,
        count: usize,
        alignment: usize,
        from_bytes: impl Fn([u8; N]) -> T,
    ) -> Result<Vec<T>, DecodeError> {
        self.pad(alignment);
        let bytes = self.take(count.saturating_mul(N))?;
        let element = |chunk: &[u8]| {
            // `chunks_exact` gives chunks of N bytes only.
            from_bytes(chunk.try_into().unwrap_or([0; N]))
        };
        Ok(bytes.chunks_exact(N).map(element).collect())
    }

    fn list<H>(&mut self, tag: u8, depth: usize) -> Result<Vec<Value<H>>, DecodeError> {
        let count = self.count()?;
        match tag {
            tag::LIST_INT32 => self.bare(count, 4, |v| Value::I64(i64::from(i32::from_ne_bytes(v)))),
            tag::LIST_INT64 => self.bare(count, 8, |v| Value::I64(i64::from_ne_bytes(v))),
            tag::LIST_FLOAT64 => self.bare(count, 8, |v| Value::F64(f64::from_ne_bytes(v))),
            _ => {
                self.expect(count)?;
                let mut list = Vec::with_capacity(count);
                for _ in 0..count {
                    list.push(self.expected(depth)?);
                }
                Ok(list)
            }
        }
    }

    fn map<H>(&mut self, strings: bool, depth: usize) -> Result<ValueTupleList<H>, DecodeError> {
        let count = self.count()?;
        self.expect(count.saturating_mul(2))?;
        let mut entries = Vec::with_capacity(count);
        let mut keys = Vec::with_capacity(if strings { count } else { 0 });
        for _ in 0..count {
            let offset = self.position();
            let key = self.expected(depth)?;
            if strings {
                let Value::String(key) = &key else { return Err(DecodeError::NotText { offset }) };
                // A unit of UTF-16 takes up to 3 bytes of UTF-8.
                if key.len() > MAX_SHAPE_KEY.saturating_mul(3) {
                    return Err(DecodeError::LongShapeKey { offset });
                }
                keys.push(key.clone());
            }
            entries.push((key, self.expected(depth)?));
        }
        if strings {
            self.shapes.push(keys.into());
        }
        Ok(entries.into())
    }

    fn shaped<H>(&mut self, depth: usize) -> Result<ValueTupleList<H>, DecodeError> {
        let shape = self.byte()?;
        let keys = self.shapes.get(usize::from(shape)).ok_or(DecodeError::UnknownShape { shape })?;
        let keys = Rc::clone(keys);
        self.expect(keys.len())?;
        let mut entries = Vec::with_capacity(keys.len());
        for key in keys.iter() {
            let value = self.expected(depth)?;
            entries.push((Value::String(key.clone()), value));
        }
        Ok(entries.into())
    }
}
