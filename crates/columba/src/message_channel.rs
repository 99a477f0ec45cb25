use crate::error::{PostMessageError, SendMessageError};
use crate::runtime::{self, Endpoint, NotSent, Ticket, call_dart};
use crate::{IsolateId, PlatformError, Value};
use std::rc::Rc;

/// Takes the messages of a channel, on the thread that registered it.
pub trait MessageChannelDelegate {
    /// An isolate has opened a context of this library.
    fn on_isolate_joined(&self, isolate: IsolateId);

    /// A message came. `reply` answers it, from any thread, and says whether the isolate still takes answers; dropping
    /// it is an error in Dart. A method call comes as a list of its name and its arguments.
    fn on_message(&self, isolate: IsolateId, message: Value, reply: Box<dyn FnOnce(Value) -> bool + Send>);

    /// An isolate has exited.
    fn on_isolate_exited(&self, isolate: IsolateId);
}

/// The layer below methods and events: messages by channel name, with or without an answer.
#[derive(Debug)]
pub struct MessageChannel {
    _only_by_get: (),
}

static MESSAGE_CHANNEL: MessageChannel = MessageChannel { _only_by_get: () };

impl MessageChannel {
    /// The one of this library.
    #[must_use]
    pub fn get() -> &'static Self {
        &MESSAGE_CHANNEL
    }

    /// Sends a message and calls `reply` with the answer, on this thread's run loop; at once if it cannot be sent.
    pub fn send_message<F>(&self, target_isolate: IsolateId, channel: &str, message: Value, reply: F)
    where
        F: FnOnce(Result<Value, SendMessageError>) + 'static,
    {
        let name = channel.to_owned();
        let on_answer = Box::new(move |result: Result<_, _>| {
            reply(result.map_err(|failure| SendMessageError::from_failure(failure, &name)));
        });
        call_dart(target_isolate, channel, None, message, on_answer);
    }

    /// Sends a message that has no answer.
    ///
    /// # Errors
    /// When the isolate is not connected, or the message cannot be sent.
    pub fn post_message(
        &self,
        target_isolate: IsolateId,
        channel: &str,
        message: Value,
    ) -> Result<(), PostMessageError> {
        let context = runtime::find_isolate(target_isolate).ok_or(PostMessageError::InvalidIsolate)?;
        Ok(runtime::post_to_dart(&context, channel, message)?)
    }

    /// Makes `delegate` take the messages of `channel`, on this thread, until something is put in its place.
    pub fn register_delegate<F>(&self, channel: &str, delegate: Rc<F>)
    where
        F: MessageChannelDelegate + 'static,
    {
        if let Some(registration) = runtime::register(channel, Rc::new(DelegateEndpoint(delegate))) {
            registration.keep();
        }
    }

    /// Takes whatever is registered under `channel` off it.
    pub fn unregister_delegate(&self, channel: &str) {
        runtime::unregister_name(channel);
    }
}

impl From<NotSent> for PostMessageError {
    fn from(error: NotSent) -> Self {
        match error {
            NotSent::Refused => Self::InvalidIsolate,
            NotSent::Encode(error) => {
                log::error!("a message to Dart cannot be sent: {error}");
                Self::MessageRefused
            }
        }
    }
}

struct DelegateEndpoint<F>(Rc<F>);

impl<F: MessageChannelDelegate> Endpoint for DelegateEndpoint<F> {
    fn on_call(&self, isolate: IsolateId, method: &str, arguments: Value, ticket: Ticket) {
        self.on_message(isolate, Value::List(vec![method.into(), arguments]), ticket);
    }

    fn on_message(&self, isolate: IsolateId, message: Value, ticket: Ticket) {
        self.0.on_message(isolate, message, Box::new(move |answer| ticket.succeed(answer)));
    }

    fn on_isolate_joined(&self, isolate: IsolateId) {
        self.0.on_isolate_joined(isolate);
    }

    fn on_isolate_exited(&self, isolate: IsolateId) {
        self.0.on_isolate_exited(isolate);
    }
}

/// So that an error of a lower layer can be the answer to a method call.
impl From<SendMessageError> for PlatformError {
    fn from(error: SendMessageError) -> Self {
        Self { code: "send_message_error".to_owned(), message: Some(error.to_string()), detail: Value::Null }
    }
}
