//! Calls of Rust to Dart.

use super::context::NotSent;
use super::frame_memory::FrameMemory;
use super::inbox::{Inbox, Job};
use super::{Context, contexts, local, lock, service};
use crate::{FlutterError, IsolateId, PlatformError, Value};
use columba_wire::channel::frame::{Header, Verb};
use columba_wire::channel::{Decoder, EncodeError, FailureReason, NoAttachments};
use columba_wire::typed::Writer;
use std::collections::HashMap;
use std::sync::Arc;

/// Called with the answer, on the thread that made the call.
pub(crate) type OnAnswer = Box<dyn FnOnce(Result<Value, CallFailure>)>;

/// Why a call has no answer.
#[derive(Debug)]
pub(crate) enum CallFailure {
    /// There is no such isolate (any more).
    NoIsolate,
    /// The isolate does not take messages.
    Refused,
    /// The isolate exited while the call waited.
    IsolateExited,
    /// The isolate has no channel of that name.
    NoChannel,
    /// The channel has no handler.
    NoHandler,
    /// The handler's error.
    Error(PlatformError),
    /// The argument cannot be sent.
    Unsendable(EncodeError),
    /// Too many calls wait.
    TooMany,
    /// Anything else.
    Other(FailureReason, String),
}

/// Calls of one context that wait for their answers.
#[derive(Debug, Default)]
pub(super) struct Calls {
    waiting: HashMap<u32, Pending>,
    last_id: u32,
    closed: bool,
}

/// Where an answer goes.
pub(super) enum Pending {
    /// To the thread that made the call.
    Callback { inbox: Arc<Inbox>, key: u64 },
    /// To whoever waits for it.
    Typed(Arc<dyn AwaitedAnswer>),
}

/// What waits for the answer to a typed call. It is answered once, on whatever thread the answer comes.
pub(crate) trait AwaitedAnswer: Send + Sync {
    /// Takes the result that stands in the first `bytes` of the request buffer.
    fn succeed(&self, context: &Context, bytes: usize);
    /// Takes the reason why there is no result.
    fn fail(&self, failure: CallFailure);
}

/// An answer of Dart to a typed call, in the request buffer.
pub(super) enum TypedAnswer {
    Value { bytes: usize },
    Error { bytes: usize },
}

impl std::fmt::Debug for Pending {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(match self {
            Self::Callback { .. } => "Callback",
            Self::Typed(_) => "Typed",
        })
    }
}

impl Calls {
    fn insert(&mut self, pending: Pending) -> u32 {
        loop {
            self.last_id = self.last_id.wrapping_add(1);
            if !self.waiting.contains_key(&self.last_id) {
                self.waiting.insert(self.last_id, pending);
                return self.last_id;
            }
        }
    }

    /// Refuses from now on; what waited, oldest first.
    pub(super) fn close(&mut self) -> Vec<Pending> {
        self.closed = true;
        let mut waiting: Vec<_> = std::mem::take(&mut self.waiting).into_iter().collect();
        waiting.sort_unstable_by_key(|(id, _)| *id);
        waiting.into_iter().map(|(_, pending)| pending).collect()
    }
}

impl Pending {
    fn answer(self, content: Content) {
        match self {
            Self::Callback { inbox, key } => {
                let _thread_ended = inbox.push(Job::Answer(Answer { key, content }));
            }
            // A reply on the channel's wire is none of a typed call.
            Self::Typed(awaited) => awaited.fail(match (Answer { key: 0, content }.result()) {
                Err(failure) => failure,
                Ok(_) => CallFailure::Other(FailureReason::MalformedMessage, "the answer is of another kind".into()),
            }),
        }
    }

    pub(super) fn isolate_exited(self) {
        self.answer(Content::IsolateExited);
    }
}

/// The answer to a call, on its way to the thread that made it.
#[derive(Debug)]
pub(super) struct Answer {
    pub(super) key: u64,
    content: Content,
}

#[derive(Debug)]
enum Content {
    IsolateExited,
    Frame { verb: Verb, reason: u32, memory: FrameMemory },
}

impl Answer {
    pub(super) fn result(self) -> Result<Value, CallFailure> {
        let Content::Frame { verb, reason, memory } = self.content else {
            return Err(CallFailure::IsolateExited);
        };
        let malformed = |error: columba_wire::channel::DecodeError| {
            CallFailure::Other(FailureReason::MalformedMessage, format!("the answer cannot be read: {error}"))
        };
        memory.read(|context, bytes| match verb {
            Verb::Reply => service::decode(context, bytes, 0).map_err(malformed),
            Verb::ReplyError => Err(read_error(context, bytes).map_or_else(malformed, CallFailure::Error)),
            _ => Err(read_failure(context, bytes, reason)),
        })
    }
}

fn read_error(context: &Context, bytes: &[u8]) -> Result<PlatformError, columba_wire::channel::DecodeError> {
    let mut allocations = context.allocations();
    let mut decoder = Decoder::new(service::whole(bytes), &context.limits, &mut allocations);
    let code = decoder.text()?;
    let message = match decoder.value::<crate::FinalizableHandle>()? {
        Value::String(message) => Some(message),
        _ => None,
    };
    Ok(PlatformError { code, message, detail: decoder.value()? })
}

fn read_failure(context: &Context, bytes: &[u8], reason: u32) -> CallFailure {
    let message = Decoder::new(service::whole(bytes), &context.limits, &mut NoAttachments).text().unwrap_or_default();
    match FailureReason::from_wire(reason) {
        Some(FailureReason::NoSuchChannel) => CallFailure::NoChannel,
        Some(FailureReason::NoHandler) => CallFailure::NoHandler,
        Some(reason) => CallFailure::Other(reason, message),
        None => CallFailure::Other(FailureReason::MalformedMessage, format!("unknown failure {reason}: {message}")),
    }
}

/// Dart answers a call.
pub(super) fn accept_answer(context: &Context, header: Header, memory: FrameMemory) {
    let Some(pending) = lock(&context.calls).waiting.remove(&header.id) else { return };
    let Header { verb, method: reason, .. } = header;
    pending.answer(Content::Frame { verb, reason, memory });
}

/// Calls `method` on `channel` in `isolate`, or sends it a message when there is no method.
///
/// `on_answer` runs on the calling thread's run loop; at once when the call cannot be made.
pub(crate) fn call_dart(isolate: IsolateId, channel: &str, method: Option<&str>, value: Value, on_answer: OnAnswer) {
    let Some(context) = contexts::find_isolate(isolate) else { return on_answer(Err(CallFailure::NoIsolate)) };
    let (inbox, key) = match local::add_callback(on_answer) {
        Ok(added) => added,
        Err(on_answer) => return on_answer(Err(CallFailure::Refused)),
    };
    if let Err(failure) = start(&context, Pending::Callback { inbox, key }, channel, method, value) {
        local::fail_callback(key, failure);
    }
}

fn start(
    context: &Context,
    pending: Pending,
    channel: &str,
    method: Option<&str>,
    value: Value,
) -> Result<(), CallFailure> {
    let id = add(context, pending)?;
    send(context, id, channel, method, value).inspect_err(|_| forget(context, id))
}

fn add(context: &Context, pending: Pending) -> Result<u32, CallFailure> {
    let mut calls = lock(&context.calls);
    if calls.closed {
        return Err(CallFailure::NoIsolate);
    }
    if calls.waiting.len() >= context.limits.max_calls_in_flight {
        return Err(CallFailure::TooMany);
    }
    Ok(calls.insert(pending))
}

fn forget(context: &Context, id: u32) {
    let never_sent = lock(&context.calls).waiting.remove(&id);
    drop(never_sent);
}

/// Calls the method at `position` of the typed API `api`; `write` writes the arguments.
pub(crate) fn call_dart_typed(
    context: &Context,
    (api, position): (&str, u32),
    awaited: Arc<dyn AwaitedAnswer>,
    write: impl FnOnce(&mut Writer),
) -> Result<(), CallFailure> {
    let id = add(context, Pending::Typed(awaited))?;
    send_typed(context, id, api, position, write).inspect_err(|_| forget(context, id))
}

fn send_typed(
    context: &Context,
    id: u32,
    api: &str,
    position: u32,
    write: impl FnOnce(&mut Writer),
) -> Result<(), CallFailure> {
    let channel = context.name_id(api)?;
    let header = Header { verb: Verb::TypedCall, id, channel, method: position };
    context.send_typed(header, |writer| {
        if channel == 0 {
            writer.value(api.to_owned());
        }
        write(writer);
    })?;
    Ok(())
}

/// Dart answers a typed call.
pub(super) fn accept_typed_answer(context: &Context, id: u32, answer: TypedAnswer) {
    let pending = lock(&context.calls).waiting.remove(&id);
    let Some(Pending::Typed(awaited)) = pending else { return };
    match answer {
        TypedAnswer::Value { bytes } => awaited.succeed(context, bytes),
        TypedAnswer::Error { bytes } => awaited.fail(match context.read_request::<FlutterError>(bytes) {
            Ok(error) | Err(error) => CallFailure::Error(error.into()),
        }),
    }
}

fn send(context: &Context, id: u32, channel: &str, method: Option<&str>, value: Value) -> Result<(), CallFailure> {
    let verb = if method.is_some() { Verb::Call } else { Verb::Message };
    let (header, names) = named(context, Header::new(verb, id), channel, method)?;
    context.send_frame(header, names.into_iter().chain([value]))?;
    Ok(())
}

/// Puts names into a header, and those that must travel as text before the body.
pub(super) fn named(
    context: &Context,
    mut header: Header,
    channel: &str,
    method: Option<&str>,
) -> Result<(Header, Vec<Value>), NotSent> {
    let mut texts = Vec::new();
    let mut id = |name: &str| -> Result<u32, NotSent> {
        let id = context.name_id(name)?;
        if id == 0 {
            texts.push(name.into());
        }
        Ok(id)
    };
    header.channel = id(channel)?;
    if let Some(method) = method {
        header.method = id(method)?;
    }
    Ok((header, texts))
}

impl From<NotSent> for CallFailure {
    fn from(error: NotSent) -> Self {
        match error {
            NotSent::Refused => Self::Refused,
            NotSent::Encode(error) => Self::Unsendable(error),
        }
    }
}

/// Sends a message that has no answer.
pub(crate) fn post_to_dart(context: &Context, channel: &str, value: Value) -> Result<(), NotSent> {
    let (header, names) = named(context, Header::new(Verb::Post, 0), channel, None)?;
    context.send_frame(header, names.into_iter().chain([value]))
}
