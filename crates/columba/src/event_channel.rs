use crate::error::PostMessageError;
use crate::method_handler::refuse_message;
use crate::runtime::{self, Context, Endpoint, Registration, Ticket};
use crate::{IsolateId, Value};
use columba_wire::channel::FailureReason;
use columba_wire::channel::frame::{Header, Verb};
use std::cell::{Cell, Ref, RefCell, RefMut};
use std::collections::BTreeMap;
use std::rc::{Rc, Weak};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};

/// Sends events to one stream in Dart, from any thread.
#[derive(Debug)]
pub struct EventSink {
    id: i64,
    stream: u32,
    context: Arc<Context>,
    /// Set when Dart has cancelled.
    cancelled: Arc<AtomicBool>,
}

impl EventSink {
    /// Names the sink in [`EventHandler::unregister_event_sink`].
    #[must_use]
    pub fn id(&self) -> i64 {
        self.id
    }

    /// Sends an event. After the stream was cancelled it goes nowhere, without an error.
    ///
    /// # Errors
    /// When the isolate has exited, or the message cannot be sent.
    pub fn post_message<V: Into<Value>>(&self, message: V) -> Result<(), PostMessageError> {
        self.post_messages([message])
    }

    /// Sends several events at once, which costs less than one by one; all of them or, on an error, none.
    ///
    /// # Errors
    /// As [`post_message`](Self::post_message).
    pub fn post_messages<V: Into<Value>>(&self, messages: impl IntoIterator<Item = V>) -> Result<(), PostMessageError> {
        if self.context.is_closed() {
            return Err(PostMessageError::InvalidIsolate);
        }
        if self.cancelled.load(Ordering::Acquire) {
            return Ok(());
        }
        let frames = messages.into_iter().map(|message| (Header::new(Verb::Event, self.stream), [message.into()]));
        Ok(self.context.send_frames(frames)?)
    }
}

/// Takes the listeners of an event channel, on the thread that registered it.
pub trait EventHandler: Sized + 'static {
    /// Gives the handler a reference to itself. Comes before everything else.
    fn assign_weak_self(&mut self, weak_self: Weak<RefCell<Self>>) {
        let _ = weak_self;
    }

    /// Dart listens. Events go through `sink`, which may be kept and moved to another thread.
    fn register_event_sink(&mut self, sink: EventSink, listen_argument: Value);

    /// Dart does not listen any more, or its isolate has exited.
    fn unregister_event_sink(&mut self, sink_id: i64);

    /// Makes this the handler of `channel`, on the current thread, until the result is dropped.
    fn register(self, channel: &str) -> RegisteredEventChannel<Self> {
        RegisteredEventChannel::new(channel, self)
    }
}

/// An event handler that is registered; dropping it takes the handler off its channel. Stays on its thread.
#[derive(Debug)]
pub struct RegisteredEventChannel<T: EventHandler> {
    handler: Rc<RefCell<T>>,
    registration: Option<Registration>,
}

impl<T: EventHandler> RegisteredEventChannel<T> {
    /// Registers a handler.
    #[must_use]
    pub fn new(channel: &str, handler: T) -> Self {
        Self::new_ref(channel, Rc::new(RefCell::new(handler)))
    }

    /// Registers a handler that others refer to as well.
    #[must_use]
    pub fn new_ref(channel: &str, handler: Rc<RefCell<T>>) -> Self {
        let weak_self = Rc::downgrade(&handler);
        handler.borrow_mut().assign_weak_self(weak_self);
        let endpoint = EventEndpoint { handler: Rc::clone(&handler), last_id: Cell::new(0), open: RefCell::default() };
        Self { handler, registration: runtime::register(channel, Rc::new(endpoint)) }
    }

    /// Leaves the handler registered for as long as its thread lives, or until another takes its channel.
    pub fn detach(self) {
        if let Some(registration) = self.registration {
            registration.keep();
        }
    }

    /// The handler, to read.
    #[must_use]
    pub fn borrow(&self) -> Ref<'_, T> {
        self.handler.borrow()
    }

    /// The handler, to write.
    #[must_use]
    pub fn borrow_mut(&self) -> RefMut<'_, T> {
        self.handler.borrow_mut()
    }
}

struct EventEndpoint<T> {
    handler: Rc<RefCell<T>>,
    last_id: Cell<i64>,
    /// By isolate and the number that it gave the stream.
    open: RefCell<BTreeMap<(IsolateId, u32), Open>>,
}

struct Open {
    id: i64,
    cancelled: Arc<AtomicBool>,
}

impl<T: EventHandler> EventEndpoint<T> {
    /// A stream is open once the handler has taken its sink: one that panics instead has none to give back.
    fn open(&self, context: &Arc<Context>, stream: u32, argument: Value) {
        let key = (context.isolate(), stream);
        let replaced = self.open.borrow_mut().remove(&key);
        self.end(replaced);
        let id = self.last_id.get().wrapping_add(1);
        self.last_id.set(id);
        let cancelled = Arc::new(AtomicBool::new(false));
        let sink = EventSink { id, stream, context: Arc::clone(context), cancelled: Arc::clone(&cancelled) };
        self.handler.borrow_mut().register_event_sink(sink, argument);
        self.open.borrow_mut().insert(key, Open { id, cancelled });
    }

    fn end(&self, streams: impl IntoIterator<Item = Open>) {
        for Open { id, cancelled } in streams {
            cancelled.store(true, Ordering::Release);
            self.handler.borrow_mut().unregister_event_sink(id);
        }
    }
}

impl<T: EventHandler> Endpoint for EventEndpoint<T> {
    fn on_call(&self, _isolate: IsolateId, _method: &str, _arguments: Value, ticket: Ticket) {
        ticket
            .end(FailureReason::WrongKindOfChannel, "the channel has events; listen to it instead of calling a method");
    }

    fn on_message(&self, _isolate: IsolateId, _message: Value, ticket: Ticket) {
        refuse_message(ticket);
    }

    fn on_listen(&self, stream: u32, argument: Value, ticket: Ticket) {
        self.open(ticket.context(), stream, argument);
        ticket.succeed(Value::Null);
    }

    fn on_cancel(&self, stream: u32, ticket: Ticket) {
        let ended = self.open.borrow_mut().remove(&(ticket.context().isolate(), stream));
        self.end(ended);
        ticket.succeed(Value::Null);
    }

    fn on_isolate_exited(&self, isolate: IsolateId) {
        let mut open = self.open.borrow_mut();
        let (ended, others) = std::mem::take(&mut *open).into_iter().partition(|((of, _), _)| *of == isolate);
        *open = others;
        drop(open);
        let ended: BTreeMap<(IsolateId, u32), Open> = ended;
        self.end(ended.into_values());
    }
}
