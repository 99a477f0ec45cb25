//! What Dart asks of the library, one function per entry of the function table.

use super::context::Incoming;
use super::frame_memory::{FrameMemory, LARGE_BYTES};
use super::inbox::{Call, Inbox, Job};
use super::names::{TakenName, TakenNames};
use super::registry::{self, Channel};
use super::{Context, Ticket, calls, contexts, housekeeper, lock, typed_memory};
use crate::Value;
use crate::{finalizable_handle, typed};
use columba_dart_ffi::bridge::{Host, Request, Status};
use columba_wire::channel::frame::{Frame, Frames, Header, Verb};
use columba_wire::channel::{DecodeError, Decoder, NoAttachments};
use std::sync::{Arc, Mutex, Weak};

/// Allocations from here on are worth recycling.
const BIG_BYTES: usize = 256 * 1024;

/// The library, as Dart calls it.
#[derive(Debug)]
pub(crate) struct Service;

/// There is one.
pub(crate) static SERVICE: Service = Service;

static INBOXES: Mutex<Vec<Weak<Inbox>>> = Mutex::new(Vec::new());

/// Tells the inbox of isolates that come and go, from now on.
pub(super) fn add_inbox(inbox: &Arc<Inbox>) {
    let mut inboxes = lock(&INBOXES);
    inboxes.retain(|inbox| inbox.strong_count() > 0);
    inboxes.push(Arc::downgrade(inbox));
}

fn tell_all(job: impl Fn() -> Job) {
    let inboxes: Vec<_> = lock(&INBOXES).iter().filter_map(Weak::upgrade).collect();
    for inbox in inboxes {
        let _thread_ended = inbox.push(job());
    }
}

impl Host for Service {
    fn open(&self, port: i64) -> Option<u32> {
        let (id, context) = contexts::open(port)?;
        let isolate = context.isolate();
        tell_all(|| Job::Joined(isolate));
        Some(id)
    }

    fn page(&self, context: u32) -> usize {
        contexts::find(context).map_or(0, |context| context.page.address())
    }

    fn isolate(&self, context: u32) -> i64 {
        contexts::find(context).map_or(0, |context| context.isolate().0)
    }

    fn reserve(&self, context: u32, bytes: usize) -> Status {
        contexts::find(context).map_or(Status::NoContext, |context| context.reserve(bytes))
    }

    fn post(&self, context: u32, bytes: usize) -> Status {
        contexts::find(context).map_or(Status::NoContext, |context| post(&context, bytes))
    }

    fn take(&self, context: u32) -> Status {
        contexts::find(context).map_or(Status::NoContext, |context| context.take())
    }

    fn allocate(&self, context: u32, kind: u8, count: usize) -> Status {
        if count >= BIG_BYTES {
            housekeeper::trim_later();
        }
        contexts::find(context).map_or(Status::NoContext, |context| context.allocate(kind, count))
    }

    fn release(&self, context: u32, allocation: u32) {
        if let Some(context) = contexts::find(context) {
            context.release(allocation);
        }
    }

    fn close(&self, context: u32) {
        let Some(context) = contexts::remove(context) else { return };
        context.close();
        typed::forget_caller(&context);
        let isolate = context.isolate();
        tell_all(|| Job::Exited(isolate));
        finalizable_handle::isolate_exited(isolate);
        typed::isolate_exited(isolate);
    }

    fn handle_attached(&self, context: u32, handle: u32) -> i64 {
        let isolate = contexts::find(context).map(|context| context.isolate());
        isolate.and_then(|isolate| finalizable_handle::attach(handle, isolate)).unwrap_or(-1)
    }

    fn handle_collected(&self, handle: u32) {
        finalizable_handle::collected(handle);
    }

    fn reserve_request(&self, context: u32, bytes: usize) -> Status {
        contexts::find(context).map_or(Status::NoContext, |context| context.reserve_request(bytes))
    }

    fn bind(&self, context: u32, bytes: usize) -> i32 {
        contexts::find(context).map_or(Status::NoContext as i32, |context| typed::bind(&context, bytes))
    }

    fn set_dart_api(&self, context: u32, bytes: usize) -> i32 {
        contexts::find(context).map_or(Status::NoContext as i32, |context| typed::set_dart_api(&context, bytes))
    }

    fn attachment_collected(&self, attachment: u32) {
        typed_memory::attachment_collected(attachment);
    }

    fn request(&self, context: u32, what: Request, id: u32, amount: usize) -> Status {
        contexts::find(context).map_or(Status::NoContext, |context| request(&context, what, id, amount))
    }
}

fn request(context: &Arc<Context>, what: Request, id: u32, amount: usize) -> Status {
    match what {
        Request::Answer => calls::accept_typed_answer(context, id, calls::TypedAnswer::Value { bytes: amount }),
        Request::AnswerError => calls::accept_typed_answer(context, id, calls::TypedAnswer::Error { bytes: amount }),
        Request::Grant => context.streams.grant(id, amount),
        Request::Cancel => context.streams.cancel(id),
    }
    Status::Done
}

fn post(context: &Arc<Context>, bytes: usize) -> Status {
    let mut incoming = lock(&context.incoming);
    if bytes >= LARGE_BYTES {
        return post_large(context, &mut incoming, bytes);
    }
    let incoming = &mut *incoming;
    let Some(buffer) = incoming.scratch.bytes(bytes) else { return Status::Malformed };
    accept_all(context, &mut incoming.names, buffer)
}

/// Dart posts one frame at a time, so a large buffer is one large frame.
fn post_large(context: &Arc<Context>, incoming: &mut Incoming, bytes: usize) -> Status {
    if incoming.scratch.capacity() < bytes {
        return Status::Malformed;
    }
    let Some(memory) = context.change_scratch(incoming) else { return Status::OutOfMemory };
    let Some(buffer) = memory.bytes(bytes) else { return Status::Malformed };
    let mut frames = Frames::new(buffer);
    let (Some(Ok(frame)), None) = (frames.next(), frames.next()) else {
        return accept_all(context, &mut incoming.names, buffer);
    };
    let header = frame.header;
    match Accepted::new(context, frame, &mut incoming.names) {
        Ok(accepted) => accepted.pass_on(context, header, FrameMemory::taken(memory, bytes, context)),
        Err(status) => status,
    }
}

fn accept_all(context: &Arc<Context>, names: &mut TakenNames, buffer: &[u8]) -> Status {
    for frame in Frames::new(buffer) {
        let Ok(frame) = frame else { return Status::Malformed };
        let status = match Accepted::new(context, frame, names) {
            Ok(Accepted::Nothing) => Status::Done,
            Ok(accepted) => accepted.pass_on(context, frame.header, FrameMemory::copied(frame, context)),
            Err(status) => status,
        };
        if status != Status::Done {
            return status;
        }
    }
    Status::Done
}

/// A frame whose names have been looked up.
enum Accepted {
    /// It asks for nothing more.
    Nothing,
    Answer,
    Call(Address),
}

impl Accepted {
    fn new(context: &Context, frame: Frame<'_>, names: &mut TakenNames) -> Result<Self, Status> {
        match frame.header.verb {
            Verb::Define => {
                let text = Decoder::new(frame, &context.limits, &mut NoAttachments).text();
                let defined = text.is_ok_and(|text| names.define(frame.header.id, &text));
                if defined { Ok(Self::Nothing) } else { Err(Status::Malformed) }
            }
            Verb::Call | Verb::Message | Verb::Listen | Verb::Cancel => {
                address(context, frame, names).map(Self::Call).ok_or(Status::Malformed)
            }
            Verb::Reply | Verb::ReplyError | Verb::Failure => Ok(Self::Answer),
            Verb::Post
            | Verb::Event
            | Verb::TypedReply
            | Verb::TypedCall
            | Verb::TypedEvents
            | Verb::TypedEventError
            | Verb::TypedEventsEnd => Err(Status::Malformed),
        }
    }

    fn pass_on(self, context: &Arc<Context>, header: Header, frame: FrameMemory) -> Status {
        match self {
            Self::Nothing => Status::Done,
            Self::Answer => {
                calls::accept_answer(context, header, frame);
                Status::Done
            }
            Self::Call(address) => pass_on_call(context, header, frame, address),
        }
    }
}

fn pass_on_call(context: &Arc<Context>, header: Header, frame: FrameMemory, address: Address) -> Status {
    let Some(channel) = address.channel else { return Status::NoSuchChannel };
    if !context.begin_call() {
        return Status::TooManyCalls;
    }
    let call = Call {
        ticket: Ticket::new(Arc::clone(context), header.id),
        key: channel.key,
        verb: header.verb,
        method: address.method,
        stream: header.method,
        names_in_body: address.names_in_body,
        frame,
    };
    match channel.inbox.push(Job::Call(call)) {
        Ok(()) => Status::Done,
        Err(Job::Call(call)) => {
            // Dart learns it from the status; an answer of the ticket would be a second one.
            call.ticket.give_up();
            Status::ThreadEnded
        }
        Err(_) => Status::ThreadEnded,
    }
}

struct Address {
    channel: Option<Arc<Channel>>,
    method: Arc<str>,
    names_in_body: usize,
}

fn address(context: &Context, frame: Frame<'_>, names: &mut TakenNames) -> Option<Address> {
    let Header { verb, channel, method, .. } = frame.header;
    let mut nothing = NoAttachments;
    let mut body = Decoder::new(frame, &context.limits, &mut nothing);
    let mut names_in_body = 0_usize;
    let mut text = || {
        names_in_body = names_in_body.saturating_add(1);
        body.text().ok()
    };
    let channel = if channel == 0 { registry::find(&text()?) } else { known_channel(names.get(channel)?) };
    let method = match (verb, method) {
        (Verb::Call, 0) => text()?.into(),
        (Verb::Call, id) => Arc::clone(&names.get(id)?.text),
        _ => Arc::from(""),
    };
    Some(Address { channel, method, names_in_body })
}

/// What is registered under the name at the moment.
fn known_channel(name: &mut TakenName) -> Option<Arc<Channel>> {
    if !name.channel.as_ref().is_some_and(|channel| channel.is_registered()) {
        name.channel = registry::find(&name.text);
    }
    name.channel.clone()
}

/// The value in the body of a frame, after `skipped` texts.
pub(super) fn decode(context: &Context, bytes: &[u8], skipped: usize) -> Result<Value, DecodeError> {
    let mut allocations = context.allocations();
    let mut decoder = Decoder::new(whole(bytes), &context.limits, &mut allocations);
    for _ in 0..skipped {
        decoder.text()?;
    }
    decoder.value()
}

/// Frees the allocations that a frame names which nobody will read.
pub(super) fn discard(context: &Context, bytes: &[u8]) {
    let mut allocations = context.allocations();
    let mut decoder = Decoder::new(whole(bytes), &context.limits, &mut allocations);
    while decoder.value::<crate::FinalizableHandle>().is_ok() {}
}

/// A frame whose header has been read already.
pub(super) fn whole(bytes: &[u8]) -> Frame<'_> {
    Frame { header: Header::new(Verb::Reply, 0), bytes }
}
