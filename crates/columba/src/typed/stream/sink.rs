use super::super::{Encode, FlutterError};
use super::open::{ErrorKind, NotSentEvents, Open};
use columba_wire::channel::EncodeError;
use std::future::poll_fn;
use std::marker::PhantomData;
use std::sync::Arc;
use thiserror::Error;

/// The most events of one frame.
const MAX_BATCH: usize = 256;

/// Sends events to one listener in Dart.
///
/// It may be cloned and used on any thread. The stream ends when the last clone is dropped, or by [`end`](Self::end).
#[derive(Debug)]
pub struct StreamSink<T> {
    open: Arc<Open>,
    of: PhantomData<fn(T)>,
}

impl<T> Clone for StreamSink<T> {
    fn clone(&self) -> Self {
        Self { open: Arc::clone(&self.open), of: PhantomData }
    }
}

/// Why an event was not sent.
#[derive(Debug, Clone, PartialEq, Error)]
#[non_exhaustive]
pub enum SendEventError {
    /// Dart has cancelled its subscription, the isolate has exited, or the stream was ended.
    #[error("the stream is closed: its listener has cancelled, its isolate has exited, or it was ended")]
    Closed,
    /// The event cannot be sent.
    #[error("the event cannot be sent: {0}")]
    Unsendable(EncodeError),
}

/// Why an event was not sent at once.
#[derive(Debug, Clone, PartialEq, Error)]
#[non_exhaustive]
pub enum TrySendEventError<T> {
    /// Dart has not taken enough of the events before, or has paused; here is the event.
    #[error("the listener has not taken the events before")]
    Full(T),
    /// As [`SendEventError::Closed`].
    #[error("the stream is closed: its listener has cancelled, its isolate has exited, or it was ended")]
    Closed,
    /// The event cannot be sent.
    #[error("the event cannot be sent: {0}")]
    Unsendable(EncodeError),
}

/// So that `?` works in methods of event channels.
impl From<SendEventError> for FlutterError {
    fn from(error: SendEventError) -> Self {
        let code = match error {
            SendEventError::Closed => "stream-closed",
            SendEventError::Unsendable(_) => "unsendable-event",
        };
        Self::new(code).with_message(error.to_string())
    }
}

impl From<NotSentEvents> for SendEventError {
    fn from(error: NotSentEvents) -> Self {
        match error {
            NotSentEvents::Closed => Self::Closed,
            NotSentEvents::Unsendable(error) => Self::Unsendable(error),
        }
    }
}

impl<T: Encode> StreamSink<T> {
    pub(super) fn new(open: Arc<Open>) -> Self {
        Self { open, of: PhantomData }
    }

    /// Sends an event, once Dart wants it.
    ///
    /// # Errors
    /// [`SendEventError`].
    pub async fn send(&self, event: T) -> Result<(), SendEventError> {
        self.room(1).await?;
        Ok(self.open.0.send(std::iter::once(event))?)
    }

    /// Sends events, as many at a time as Dart wants.
    ///
    /// # Errors
    /// [`SendEventError`]: what was sent before stays sent.
    pub async fn send_all(&self, events: impl IntoIterator<Item = T>) -> Result<(), SendEventError> {
        let mut events = events.into_iter().peekable();
        let mut batch = Vec::new();
        while events.peek().is_some() {
            batch.extend(events.by_ref().take(MAX_BATCH.saturating_sub(batch.len())));
            while !batch.is_empty() {
                let room = self.room(batch.len()).await?;
                self.open.0.send(batch.drain(..room.min(batch.len())))?;
            }
        }
        Ok(())
    }

    /// Sends an event if Dart wants it now.
    ///
    /// # Errors
    /// [`TrySendEventError`].
    pub fn try_send(&self, event: T) -> Result<(), TrySendEventError<T>> {
        match self.open.0.take_room(1) {
            None => Err(TrySendEventError::Closed),
            Some(0) => Err(TrySendEventError::Full(event)),
            Some(_) => self.open.0.send(std::iter::once(event)).map_err(|error| match error {
                NotSentEvents::Closed => TrySendEventError::Closed,
                NotSentEvents::Unsendable(error) => TrySendEventError::Unsendable(error),
            }),
        }
    }

    /// Sends an error, once Dart wants it. The stream goes on.
    ///
    /// # Errors
    /// [`SendEventError`].
    pub async fn send_error(&self, error: FlutterError) -> Result<(), SendEventError> {
        self.room(1).await?;
        let sent = self.open.0.fail(error, ErrorKind::OfUser);
        if let Err(NotSentEvents::Unsendable(_)) = sent {
            self.open.0.grant(1);
        }
        Ok(sent?)
    }

    /// Ends the stream; all clones are closed.
    pub fn end(&self) {
        self.open.0.end();
    }

    /// Whether there is nobody to send to.
    #[must_use]
    pub fn is_closed(&self) -> bool {
        self.open.0.is_closed()
    }

    /// Waits until [`is_closed`](Self::is_closed).
    pub async fn closed(&self) {
        poll_fn(|cx| self.open.0.poll_closed(cx)).await;
    }

    async fn room(&self, wanted: usize) -> Result<usize, SendEventError> {
        poll_fn(|cx| self.open.0.poll_room(wanted, cx)).await.ok_or(SendEventError::Closed)
    }
}
