//! Frames: one enum of verbs for both directions, a header of fixed size, and the walk over a buffer.
//!
//! ```text
//! byte 0  u32  length of the frame in bytes, header and padding included; a multiple of 8
//!      4  u8   verb
//!      5  u8   0
//!      6  u16  0
//!      8  u32  id: of the call, the name or the stream
//!     12  u32  channel: the id of its name
//!     16  u32  method: the id of its name; or the stream; or the reason of a failure
//!     20  u32  attachments that the body takes from the port (Rust to Dart)
//! ```

use super::DecodeError;

/// Bytes of a header.
pub const HEADER_BYTES: usize = 24;

/// Frames start at multiples of this.
pub const FRAME_ALIGNMENT: usize = 8;

/// What a frame asks for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum Verb {
    /// Gives a name (a channel's or a method's) the number `id`; the body is the text.
    Define = 1,
    /// Calls `method` on `channel`; the body is the arguments. Answered by id.
    Call = 2,
    /// Sends the body as a message on `channel`. Answered by id.
    Message = 3,
    /// Sends the body as a message on `channel`, without an answer.
    Post = 4,
    /// Answers with the value in the body.
    Reply = 5,
    /// Answers with an error: code (text), message (text or null), details.
    ReplyError = 6,
    /// Ends a call that has no answer: `method` is the reason, the body a text for people.
    Failure = 7,
    /// Opens the event stream `method` on `channel`; the body is the argument. Answered by id.
    Listen = 8,
    /// Closes the event stream `method` on `channel`. Answered by id.
    Cancel = 9,
    /// An event for the stream `id`: the value in the body.
    Event = 10,
    /// Answers a typed call; the body is written by the [typed codec](crate::typed).
    TypedReply = 11,
    /// Calls the method at position `method` of the typed API `channel`; the body is its arguments.
    TypedCall = 12,
    /// Events for the typed stream `id`; the body is their number and the events.
    TypedEvents = 13,
    /// The typed stream `id` has an error: the body is its code, message and details; `method` is 1 when the stream failed
    /// by no choice of its own.
    TypedEventError = 14,
    /// The typed stream `id` ends.
    TypedEventsEnd = 15,
}

impl Verb {
    /// The verb with that number.
    #[must_use]
    pub fn from_wire(number: u8) -> Option<Self> {
        Some(match number {
            1 => Self::Define,
            2 => Self::Call,
            3 => Self::Message,
            4 => Self::Post,
            5 => Self::Reply,
            6 => Self::ReplyError,
            7 => Self::Failure,
            8 => Self::Listen,
            9 => Self::Cancel,
            10 => Self::Event,
            11 => Self::TypedReply,
            12 => Self::TypedCall,
            13 => Self::TypedEvents,
            14 => Self::TypedEventError,
            15 => Self::TypedEventsEnd,
            _ => return None,
        })
    }
}

/// The fields of a header.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Header {
    /// What the frame asks for.
    pub verb: Verb,
    /// Of the call, the name or the stream.
    pub id: u32,
    /// The channel's name.
    pub channel: u32,
    /// The method's name, the stream, or the reason.
    pub method: u32,
}

impl Header {
    /// A header with all ids zero.
    #[must_use]
    pub fn new(verb: Verb, id: u32) -> Self {
        Self { verb, id, channel: 0, method: 0 }
    }

    /// Writes the header at the start of `frame`, the whole frame.
    pub(crate) fn write(self, frame: &mut [u8], attached: usize) {
        let narrow = |wide: usize| u32::try_from(wide).unwrap_or(u32::MAX);
        let fields = [narrow(frame.len()), 0, self.id, self.channel, self.method, narrow(attached)];
        for (slot, field) in frame.chunks_exact_mut(4).zip(fields) {
            slot.copy_from_slice(&field.to_ne_bytes());
        }
        if let Some(verb) = frame.get_mut(4) {
            *verb = self.verb as u8;
        }
    }
}

/// One frame of a buffer.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Frame<'a> {
    /// Its header.
    pub header: Header,
    /// The whole frame, header included: padding inside values counts from its start.
    pub bytes: &'a [u8],
}

/// The frames of a buffer, in order; ends at the first that is malformed.
#[derive(Debug)]
pub struct Frames<'a> {
    rest: &'a [u8],
    offset: usize,
}

impl<'a> Frames<'a> {
    /// The frames of `buffer`.
    #[must_use]
    pub fn new(buffer: &'a [u8]) -> Self {
        Self { rest: buffer, offset: 0 }
    }

    fn split(&mut self) -> Result<Frame<'a>, DecodeError> {
        let offset = self.offset;
        let truncated = DecodeError::Truncated { offset };
        let length = u32_at(self.rest, 0).ok_or(truncated.clone())? as usize;
        if length < HEADER_BYTES || !length.is_multiple_of(FRAME_ALIGNMENT) {
            return Err(DecodeError::BadFrameLength { offset, length });
        }
        let (bytes, rest) = self.rest.split_at_checked(length).ok_or(DecodeError::BadFrameLength { offset, length })?;
        let verb = *bytes.get(4).ok_or(truncated.clone())?;
        let field = |at| u32_at(bytes, at).ok_or(truncated.clone());
        let header = Header {
            verb: Verb::from_wire(verb).ok_or(DecodeError::UnknownVerb { verb })?,
            id: field(8)?,
            channel: field(12)?,
            method: field(16)?,
        };
        self.rest = rest;
        self.offset = offset.saturating_add(length);
        Ok(Frame { header, bytes })
    }
}

impl<'a> Iterator for Frames<'a> {
    type Item = Result<Frame<'a>, DecodeError>;

    fn next(&mut self) -> Option<Self::Item> {
        if self.rest.is_empty() {
            return None;
        }
        let frame = self.split();
        if frame.is_err() {
            self.rest = &[];
        }
        Some(frame)
    }
}

fn u32_at(bytes: &[u8], at: usize) -> Option<u32> {
    let end = at.checked_add(4)?;
    let bytes = bytes.get(at..end)?.try_into().ok()?;
    Some(u32::from_ne_bytes(bytes))
}
