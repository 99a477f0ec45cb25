//! The layer below methods.

use columba::{IsolateId, MessageChannel, MessageChannelDelegate, Value};
use std::rc::Rc;
use std::thread;

type Reply = Box<dyn FnOnce(Value) -> bool + Send>;

struct Messages;

impl MessageChannelDelegate for Messages {
    fn on_isolate_joined(&self, _isolate: IsolateId) {}

    fn on_message(&self, _isolate: IsolateId, message: Value, reply: Reply) {
        match &message {
            Value::String(text) if text == "drop" => drop(reply),
            Value::String(text) if text == "panic" => panic(&reply),
            Value::String(text) if text == "answer in a thread" => {
                let thread = thread::spawn(move || reply("answered".into()));
                drop(thread);
            }
            _ => drop(reply(message)),
        }
    }

    fn on_isolate_exited(&self, _isolate: IsolateId) {}
}

pub(crate) fn register() {
    MessageChannel::get().register_delegate("messages", Rc::new(Messages));
    MessageChannel::get().register_delegate("messages-removed", Rc::new(Messages));
    MessageChannel::get().unregister_delegate("messages-removed");
}

#[expect(clippy::panic, reason = "the panic is what the test is about")]
fn panic(_reply: &Reply) {
    panic!("in a delegate")
}
