use super::super::{Encode, FlutterError};
use crate::runtime::{Context, NotSent};
use columba_wire::channel::EncodeError;
use columba_wire::channel::frame::{Header, Verb};
use columba_wire::typed::Writer;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context as Waking, Poll, Waker};

/// A stream that Dart listens to.
#[derive(Debug)]
pub(super) struct Stream {
    context: Arc<Context>,
    id: u32,
    state: Mutex<State>,
}

#[derive(Debug)]
struct State {
    /// How many events Dart wants at the moment.
    room: usize,
    /// Cancelled, ended, or its isolate has exited.
    closed: bool,
    /// Of those who wait for room.
    senders: Vec<Waker>,
    /// Of those who wait for the end.
    watchers: Vec<Waker>,
}

/// Why events did not go out.
#[derive(Debug)]
pub(super) enum NotSentEvents {
    Closed,
    Unsendable(EncodeError),
}

/// Whose an error is; the numbers travel.
#[derive(Debug, Clone, Copy)]
#[repr(u32)]
pub(super) enum ErrorKind {
    OfUser = 0,
    /// The stream failed; the code is that of a [`FailureReason`](columba_wire::channel::FailureReason).
    Failure = 1,
}

/// Keeps a stream from ending; the last one to be dropped ends it.
#[derive(Debug)]
pub(super) struct Open(pub(super) Arc<Stream>);

impl Drop for Open {
    fn drop(&mut self) {
        self.0.end();
    }
}

impl Stream {
    pub(super) fn new(context: Arc<Context>, id: u32, window: usize) -> Self {
        let state = State { room: window, closed: false, senders: Vec::new(), watchers: Vec::new() };
        Self { context, id, state: Mutex::new(state) }
    }

    fn lock(&self) -> MutexGuard<'_, State> {
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }

    pub(super) fn is_closed(&self) -> bool {
        self.lock().closed
    }

    /// Takes room for up to `wanted` events; `None` when the stream is closed.
    pub(super) fn take_room(&self, wanted: usize) -> Option<usize> {
        self.lock().take_room(wanted)
    }

    /// The same, for one who waits while there is none.
    pub(super) fn poll_room(&self, wanted: usize, cx: &Waking<'_>) -> Poll<Option<usize>> {
        let mut state = self.lock();
        match state.take_room(wanted) {
            Some(0) => {
                wait(&mut state.senders, cx);
                Poll::Pending
            }
            taken => Poll::Ready(taken),
        }
    }

    pub(super) fn poll_closed(&self, cx: &Waking<'_>) -> Poll<()> {
        let mut state = self.lock();
        if state.closed {
            return Poll::Ready(());
        }
        wait(&mut state.watchers, cx);
        Poll::Pending
    }

    /// Sends events that room was taken for.
    pub(super) fn send<T: Encode>(&self, events: impl ExactSizeIterator<Item = T>) -> Result<(), NotSentEvents> {
        let count = events.len();
        let sent = self.frame(Header::new(Verb::TypedEvents, self.id), |writer| {
            writer.position(u32::try_from(count).unwrap_or(u32::MAX));
            events.for_each(|event| event.encode(writer));
        });
        if let Err(NotSentEvents::Unsendable(_)) = sent {
            self.grant(count);
        }
        sent
    }

    /// Sends an error that room was taken for, or that is the last.
    pub(super) fn fail(&self, error: FlutterError, kind: ErrorKind) -> Result<(), NotSentEvents> {
        let header = Header { method: kind as u32, ..Header::new(Verb::TypedEventError, self.id) };
        self.frame(header, |writer| error.encode(writer))
    }

    fn frame(&self, header: Header, write: impl FnOnce(&mut Writer)) -> Result<(), NotSentEvents> {
        self.context.send_typed(header, write).map_err(|error| match error {
            NotSent::Refused => NotSentEvents::Closed,
            NotSent::Encode(error) => NotSentEvents::Unsendable(error),
        })
    }

    /// Dart wants more.
    pub(super) fn grant(&self, events: usize) {
        let mut state = self.lock();
        state.room = state.room.saturating_add(events);
        let senders = std::mem::take(&mut state.senders);
        drop(state);
        senders.into_iter().for_each(Waker::wake);
    }

    /// Dart is not interested any more, or gone.
    pub(super) fn close(&self) {
        self.shut();
    }

    /// There are no more events.
    pub(super) fn end(&self) {
        if self.shut() {
            drop(self.context.streams.remove(self.id));
            // An isolate that has exited is not told.
            let _not_told = self.frame(Header::new(Verb::TypedEventsEnd, self.id), |_| ());
        }
    }

    /// Whether it was open.
    fn shut(&self) -> bool {
        let mut state = self.lock();
        let was_open = !std::mem::replace(&mut state.closed, true);
        let [senders, watchers] = [std::mem::take(&mut state.senders), std::mem::take(&mut state.watchers)];
        drop(state);
        senders.into_iter().chain(watchers).for_each(Waker::wake);
        was_open
    }
}

impl State {
    fn take_room(&mut self, wanted: usize) -> Option<usize> {
        if self.closed {
            return None;
        }
        let taken = self.room.min(wanted);
        self.room = self.room.saturating_sub(taken);
        Some(taken)
    }
}

/// One who asks again is noted once.
fn wait(wakers: &mut Vec<Waker>, cx: &Waking<'_>) {
    if !wakers.iter().any(|waker| waker.will_wake(cx.waker())) {
        wakers.push(cx.waker().clone());
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::runtime::context_without_vm;
    use std::task::Wake;

    struct Nobody;

    impl Wake for Nobody {
        fn wake(self: Arc<Self>) {}
    }

    #[test]
    fn room_is_taken_waited_for_and_granted() {
        let stream = Stream::new(context_without_vm(), 1, 3);
        let waker = Waker::from(Arc::new(Nobody));
        let cx = Waking::from_waker(&waker);
        assert_eq!(stream.take_room(2), Some(2));
        assert_eq!(stream.take_room(2), Some(1));
        assert_eq!(stream.take_room(1), Some(0));
        assert!(stream.poll_room(5, &cx).is_pending());
        assert!(stream.poll_room(5, &cx).is_pending());
        assert_eq!(stream.lock().senders.len(), 1, "one who waits is noted once");
        stream.grant(4);
        assert!(stream.lock().senders.is_empty());
        assert_eq!(stream.poll_room(5, &cx), Poll::Ready(Some(4)));
    }

    #[test]
    fn a_closed_stream_gives_no_room_and_is_closed_for_all_who_watch() {
        let context = context_without_vm();
        let stream = Arc::new(Stream::new(Arc::clone(&context), 1, 3));
        assert!(context.streams.add(1, &stream));
        let waker = Waker::from(Arc::new(Nobody));
        let cx = Waking::from_waker(&waker);
        assert!(stream.poll_closed(&cx).is_pending());
        context.streams.cancel(1);
        assert!(stream.poll_closed(&cx).is_ready());
        assert_eq!(stream.take_room(1), None);
        assert_eq!(stream.poll_room(1, &cx), Poll::Ready(None));
        context.streams.grant(1, 5);
        context.streams.close();
        assert!(!context.streams.add(2, &stream), "the isolate is gone");
    }
}
