//! The buffers of typed calls: Dart writes arguments into one and reads the result from the other.
//!
//! Each is used between a write and the read that follows at once, with no user code in between, so that calls within
//! calls can use the same two.

use super::{Context, housekeeper, lock};
use crate::{FlutterError, IsolateId, typed};
use columba_dart_ffi::bridge::{Page, PageWord, Scratch, Status};
use columba_dart_ffi::typed::{Turn, code};
use columba_wire::Limits;
use columba_wire::channel::{DecodeError, EncodeError, FailureReason, TypedList};
use columba_wire::typed::{Decode, Encode, Reader, Writer};
use std::collections::BTreeMap;
use std::sync::Mutex;

/// What a request buffer starts with; it grows by doubling.
const REQUEST_BYTES: usize = 16 * 1024;

/// A reply buffer that has grown beyond this is given back.
const KEPT_BYTES: usize = 4 * 1024 * 1024;

/// Typed data from here on is worth recycling.
const BIG_BYTES: usize = 256 * 1024;

#[derive(Debug)]
pub(crate) struct TypedMemory {
    request: Turn<Scratch>,
    reply: Turn<Reply>,
}

#[derive(Debug, Default)]
struct Reply {
    writer: Writer,
    /// The address and capacity that Dart knows.
    shown: (usize, usize),
    /// Where Dart finds the typed data of the last reply: see [`PageWord::AttachedAddress`].
    attached: Vec<[u64; 4]>,
    /// Holds a reply whose memory does not start at a multiple of 8 bytes.
    aligned: Scratch,
}

impl TypedMemory {
    pub(super) fn new(limits: Limits, isolate: IsolateId) -> Self {
        let mut writer = Writer::new(limits);
        writer.set_isolate(isolate.0);
        let reply = Reply { writer, ..Reply::default() };
        Self { request: Turn::default(), reply: Turn::new(reply) }
    }

    pub(super) fn close(&self) {
        let request = std::mem::take(&mut *self.request.take());
        let reply = std::mem::take(&mut *self.reply.take());
        drop((request, reply));
    }
}

impl Context {
    /// See [`Host::reserve_request`](columba_dart_ffi::bridge::Host::reserve_request).
    pub(super) fn reserve_request(&self, bytes: usize) -> Status {
        if bytes > self.limits.max_message_bytes.saturating_mul(2) {
            return Status::TooLarge;
        }
        let Some(bytes) = bytes.max(REQUEST_BYTES).checked_next_power_of_two() else { return Status::TooLarge };
        let mut request = self.typed.request.take();
        let Some(grown) = request.grown(bytes, request.capacity()) else { return Status::OutOfMemory };
        self.page.set(PageWord::RequestAddress, grown.address());
        self.page.set(PageWord::RequestCapacity, grown.capacity());
        *request = grown;
        Status::Done
    }

    /// Reads the first `length` bytes of the request buffer, all of them.
    pub(crate) fn read_request<T: Decode>(&self, length: usize) -> Result<T, FlutterError> {
        let request = self.typed.request.take();
        let limit = self.limits.max_message_bytes;
        if length > limit {
            let message = format!("a request of {length} bytes is over the limit of {limit}");
            return Err(failure(FailureReason::MessageTooLarge, message));
        }
        let missing = || failure(FailureReason::MalformedMessage, "the request is larger than its buffer".to_owned());
        let bytes = request.bytes(length).ok_or_else(missing)?;
        self.decode(bytes)
            .map_err(|error| failure(FailureReason::MalformedMessage, format!("the arguments cannot be read: {error}")))
    }

    fn decode<T: Decode>(&self, bytes: &[u8]) -> Result<T, DecodeError> {
        let mut allocations = self.allocations();
        let mut reader = Reader::new(bytes, &self.limits, &mut allocations).from_isolate(self.isolate().0);
        let value = T::decode(&mut reader)?;
        reader.finish()?;
        Ok(value)
    }

    /// Answers with a result.
    #[inline]
    pub(crate) fn reply<T: Encode>(&self, value: T) -> i32 {
        if T::IS_EMPTY {
            return code::DONE;
        }
        match value.into_scalar() {
            Ok(bits) => {
                self.page.set_result(bits);
                code::DONE
            }
            Err(value) => {
                // The buffer is free again before a failure is written into it.
                let written = self.typed.reply.take().write(value, &self.page);
                written.unwrap_or_else(|error| self.reply_failure(unsendable(&error)))
            }
        }
    }

    /// Answers with the error of a method.
    #[cold]
    pub(crate) fn reply_error(&self, error: FlutterError) -> i32 {
        self.tell(code::ERROR, error)
    }

    /// Answers that the call failed; the error's code is that of a [`FailureReason`].
    #[cold]
    pub(crate) fn reply_failure(&self, failure: FlutterError) -> i32 {
        self.tell(code::FAILED, failure)
    }

    /// Writes the arguments of a call of Dart; the flags that Dart must know.
    pub(crate) fn write_arguments<T: Encode>(&self, arguments: T) -> Result<i32, FlutterError> {
        let written = self.typed.reply.take().write(arguments, &self.page);
        written.map_err(|error| {
            let reason = match error {
                EncodeError::TooLarge { .. } => FailureReason::MessageTooLarge.code(),
                _ => "unsendable-argument",
            };
            FlutterError::new(reason).with_message(format!("the arguments cannot be sent: {error}"))
        })
    }

    /// Reads what Dart has answered: the length of what it wrote times two, plus 1 for an error; or a negative number.
    pub(crate) fn read_answer<T: Decode>(&self, answer: i32) -> Result<T, FlutterError> {
        let Ok(answer) = usize::try_from(answer) else {
            let message = "the method's answer cannot be sent".to_owned();
            return Err(failure(FailureReason::UnsendableResult, message));
        };
        let length = answer >> 1;
        if answer & 1 == 1 { Err(self.read_request(length)?) } else { self.read_request(length) }
    }

    fn tell(&self, code: i32, error: FlutterError) -> i32 {
        let mut reply = self.typed.reply.take();
        if reply.write(error, &self.page).is_ok() {
            return code;
        }
        let told = failure(FailureReason::UnsendableResult, "the method's error cannot be sent".to_owned());
        match reply.write(told, &self.page) {
            Ok(_) => code::FAILED,
            Err(_) => code::NOT_BOUND,
        }
    }
}

/// The objects of these numbers do not go to the isolate.
fn recall(shared: Vec<u32>, isolate: i64) {
    if !shared.is_empty() {
        typed::recall_objects(shared, isolate);
    }
}

impl Reply {
    fn write<T: Encode>(&mut self, value: T, page: &Page) -> Result<i32, EncodeError> {
        // Of a value that panicked while it was written.
        self.recall();
        self.writer.clear(KEPT_BYTES);
        value.encode(&mut self.writer);
        let (shared, isolate) = (self.writer.take_shared(), self.writer.isolate());
        let capacity = self.writer.capacity();
        let encoded = match self.writer.finish() {
            Ok(encoded) => encoded,
            Err(error) => {
                recall(shared, isolate);
                self.recall();
                return Err(error);
            }
        };
        let mut shown = (encoded.bytes.as_ptr().addr(), capacity);
        if !shown.0.is_multiple_of(8) {
            self.aligned = Scratch::holding(encoded.bytes).unwrap_or_default();
            shown = (self.aligned.address(), self.aligned.capacity());
        }
        let attachments = encoded.attachments;
        let mut code = code::DONE;
        if self.shown != shown {
            self.shown = shown;
            encoded.bytes.as_ptr().expose_provenance();
            page.set(PageWord::ReplyAddress, shown.0);
            page.set(PageWord::ReplyCapacity, shown.1);
            code |= code::MOVED;
        }
        if !attachments.is_empty() {
            self.attach(attachments, page);
            code |= code::ATTACHED;
        }
        Ok(code)
    }

    /// Nothing that was written goes out.
    fn recall(&mut self) {
        recall(self.writer.take_shared(), self.writer.isolate());
    }

    fn attach(&mut self, attachments: Vec<TypedList>, page: &Page) {
        self.attached.clear();
        self.attached.extend(attachments.into_iter().map(lend));
        page.set(PageWord::AttachedAddress, self.attached.as_ptr().expose_provenance());
        page.set(PageWord::AttachedCount, self.attached.len());
    }
}

/// Typed data that a Dart object shows, until that is collected.
static LENT: Mutex<Lent> = Mutex::new(Lent { by_id: BTreeMap::new(), last_id: 0 });

struct Lent {
    by_id: BTreeMap<u32, TypedList>,
    last_id: u32,
}

fn lend(list: TypedList) -> [u64; 4] {
    if list.byte_length() >= BIG_BYTES {
        housekeeper::trim_later();
    }
    let [kind, count] = [list.kind() as usize, list.len()].map(|number| number as u64);
    let address = list.address() as u64;
    let mut lent = lock(&LENT);
    loop {
        lent.last_id = lent.last_id.wrapping_add(1).max(1);
        let id = lent.last_id;
        if let std::collections::btree_map::Entry::Vacant(entry) = lent.by_id.entry(id) {
            entry.insert(list);
            return [kind, address, count, u64::from(id)];
        }
    }
}

/// See [`Host::attachment_collected`](columba_dart_ffi::bridge::Host::attachment_collected).
pub(super) fn attachment_collected(id: u32) {
    let list = lock(&LENT).by_id.remove(&id);
    drop(list);
}

/// The failure of a call, as Dart is told.
pub(crate) fn failure(reason: FailureReason, message: String) -> FlutterError {
    FlutterError::new(reason.code()).with_message(message)
}

fn unsendable(error: &EncodeError) -> FlutterError {
    let reason = match error {
        EncodeError::TooLarge { .. } => FailureReason::MessageTooLarge,
        _ => FailureReason::UnsendableResult,
    };
    failure(reason, format!("the method's result cannot be sent: {error}"))
}
