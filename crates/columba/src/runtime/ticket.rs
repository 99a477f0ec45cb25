//! The right to answer one call of Dart.

use super::{Context, NotSent};
use crate::{PlatformError, Value};
use columba_wire::channel::FailureReason;
use columba_wire::channel::frame::{Header, Verb};
use columba_wire::typed::Encode;
use std::cell::RefCell;
use std::sync::Arc;

/// Answers one call, once. Dropped without an answer it answers with the reason of the drop.
#[derive(Debug)]
pub(crate) struct Ticket {
    context: Arc<Context>,
    call: u32,
    /// What a drop means at the moment.
    if_dropped: FailureReason,
    answered: bool,
}

thread_local! {
    /// Tickets that a panicking handler on this thread has dropped, while [`collect_panicked`] is at work.
    static PANICKED: RefCell<Option<Vec<Ticket>>> = const { RefCell::new(None) };
}

impl Ticket {
    pub(crate) fn new(context: Arc<Context>, call: u32) -> Self {
        Self { context, call, if_dropped: FailureReason::ThreadEnded, answered: false }
    }

    pub(crate) fn context(&self) -> &Arc<Context> {
        &self.context
    }

    /// The call has reached a handler: from now on a drop is the handler's.
    pub(crate) fn handed_over(&mut self) {
        self.if_dropped = FailureReason::ReplyDropped;
    }

    /// Answers; whether the isolate still takes answers.
    pub(crate) fn succeed(self, value: Value) -> bool {
        self.answer(|call| (Header::new(Verb::Reply, call), vec![value]))
    }

    /// Answers with an error of the handler.
    pub(crate) fn fail(self, error: PlatformError) -> bool {
        let PlatformError { code, message, detail } = error;
        self.answer(|call| (Header::new(Verb::ReplyError, call), vec![code.into(), message.into(), detail]))
    }

    /// Ends the call without an answer of the handler.
    pub(crate) fn end(self, reason: FailureReason, message: &str) -> bool {
        self.answer(|call| failure(call, reason, message))
    }

    fn answer(mut self, frame: impl FnOnce(u32) -> (Header, Vec<Value>)) -> bool {
        self.answered = true;
        self.context.answered();
        let (header, values) = frame(self.call);
        let Err(error) = self.context.send_frame(header, values) else { return true };
        self.tell(header, &error)
    }

    /// Answers with a result that the typed codec writes.
    pub(crate) fn succeed_typed<T: Encode>(mut self, value: T) -> bool {
        self.answered = true;
        self.context.answered();
        let header = Header::new(Verb::TypedReply, self.call);
        let Err(error) = self.context.send_typed(header, |writer| value.encode(writer)) else { return true };
        self.tell(header, &error)
    }

    /// Says why the answer could not be sent.
    fn tell(&self, header: Header, error: &NotSent) -> bool {
        let Some((mut reason, message)) = error.for_dart() else { return false };
        if header.verb == Verb::Failure {
            // One whose text is too long stays what it is.
            reason = FailureReason::from_wire(header.method).unwrap_or(reason);
        }
        // Without its text a failure is within every limit that anything else is within.
        [message.as_str(), ""].into_iter().any(|text| {
            let (header, values) = failure(self.call, reason, text);
            self.context.send_frame(header, values).is_ok()
        })
    }
}

fn failure(call: u32, reason: FailureReason, message: &str) -> (Header, Vec<Value>) {
    let header = Header { method: reason.to_wire(), ..Header::new(Verb::Failure, call) };
    (header, vec![message.into()])
}

impl Drop for Ticket {
    fn drop(&mut self) {
        if self.answered {
            return;
        }
        let mut ticket = Self { context: Arc::clone(&self.context), call: self.call, ..*self };
        self.answered = true;
        let panicking = std::thread::panicking();
        if panicking {
            ticket.if_dropped = FailureReason::HandlerPanicked;
            match put_aside(ticket) {
                None => return,
                Some(own) => ticket = own,
            }
        }
        let reason = ticket.if_dropped;
        ticket.end(reason, what_happened(reason));
    }
}

/// Leaves the ticket to [`collect_panicked`], which knows the panic's message; gives it back when none is at work.
fn put_aside(ticket: Ticket) -> Option<Ticket> {
    let mut own = Some(ticket);
    let _unreachable_at_thread_end = PANICKED.try_with(|panicked| {
        if let Some(tickets) = panicked.borrow_mut().as_mut() {
            tickets.extend(own.take());
        }
    });
    own
}

/// Runs `f`; when it panics, the tickets that it dropped are answered with the panic's message.
pub(super) fn collect_panicked<R>(f: impl FnOnce() -> R) -> Option<R> {
    let outer = PANICKED.with(|panicked| panicked.replace(Some(Vec::new())));
    let result = columba_dart_ffi::boundary::catch(f);
    let tickets = PANICKED.with(|panicked| panicked.replace(outer)).unwrap_or_default();
    match result {
        Ok(result) => Some(result),
        Err(message) => {
            log::error!("a handler panicked: {message}");
            for ticket in tickets {
                ticket.end(FailureReason::HandlerPanicked, &format!("the handler panicked: {message}"));
            }
            None
        }
    }
}

fn what_happened(reason: FailureReason) -> &'static str {
    match reason {
        FailureReason::ReplyDropped => {
            "the handler dropped its reply without sending it; a task that held it may have been dropped or panicked"
        }
        FailureReason::HandlerPanicked => "the thread that held the reply panicked",
        FailureReason::HandlerUnregistered => "the handler was unregistered before it could take the call",
        FailureReason::ThreadEnded => "the thread of the handler has ended",
        FailureReason::RunLoopNotRunning => {
            "the thread that registered the handler does not run its run loop; register it on a thread started by \
             RunLoop::spawn_thread, or call RunLoop::current().run() there"
        }
        _ => "the call has ended",
    }
}

impl Ticket {
    /// Somebody else answers.
    pub(super) fn give_up(mut self) {
        self.answered = true;
        self.context.answered();
    }

    /// Ends the call with the usual text of `reason`.
    pub(crate) fn end_as(self, reason: FailureReason) {
        self.end(reason, what_happened(reason));
    }
}
