//! The layer below methods and events: messages.

use irondash_message_channel::*;
use std::cell::RefCell;
use std::rc::Rc;

struct Harbour {
    log: RefCell<Vec<String>>,
}

impl MessageChannelDelegate for Harbour {
    fn on_isolate_joined(&self, isolate: IsolateId) {
        self.log.borrow_mut().push(format!("joined {}", isolate.0 != 0));
    }

    fn on_message(&self, isolate: IsolateId, message: Value, reply: Box<dyn FnOnce(Value) -> bool + Send>) {
        let text = match message {
            Value::String(text) => text,
            other => {
                let _delivered: bool = reply(other);
                return;
            }
        };
        match text.as_str() {
            "log" => {
                reply(self.log.take().into());
            }
            "send" => MessageChannel::get().send_message(
                isolate,
                "harbour",
                Value::from("ship ahoy"),
                |result: Result<Value, SendMessageError>| {
                    reply(result.unwrap());
                },
            ),
            "send_nowhere" => MessageChannel::get().send_message(isolate, "no such harbour", Value::Null, |result| {
                let text = match result {
                    Err(error @ SendMessageError::ChannelNotFound { .. }) => error.to_string(),
                    Err(error) => format!("another error: {error:?}"),
                    Ok(_) => "no error".into(),
                };
                reply(text.into());
            }),
            "post" => {
                let posted = MessageChannel::get().post_message(isolate, "harbour", 42.into());
                reply(posted.is_ok().into());
            }
            "post_to_nobody" => {
                let posted = MessageChannel::get().post_message(IsolateId(-1), "harbour", 42.into());
                let text = match posted {
                    Ok(()) => "posted".to_string(),
                    Err(PostMessageError::InvalidIsolate) => "invalid isolate".to_string(),
                    Err(PostMessageError::MessageRefused) => "refused".to_string(),
                };
                reply(text.into());
            }
            "close" => {
                MessageChannel::get().unregister_delegate("harbour");
                reply(Value::Null);
            }
            _ => {
                reply(text.to_uppercase().into());
            }
        }
    }

    fn on_isolate_exited(&self, _isolate: IsolateId) {
        self.log.borrow_mut().push("exited".into());
    }
}

pub fn register() {
    let harbour = Rc::new(Harbour { log: RefCell::new(Vec::new()) });
    let channel: &'static MessageChannel = MessageChannel::get();
    channel.register_delegate("harbour", harbour.clone());
    channel.register_delegate("harbour_log", harbour);
}
