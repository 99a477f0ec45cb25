//! Where objects are dropped that nobody waits for.
//!
//! The garbage collector may find an object at any time, while Rust is in the middle of a call of the same thread and holds
//! locks. So the destructor of the user runs on a thread of its own.

use super::objects::Held;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::mpsc::{Receiver, Sender, channel};
use std::sync::{LazyLock, Mutex, PoisonError};
use std::thread;

type Body = Box<dyn Held>;

/// `None` when the system has no thread to give.
static GRAVEYARD: LazyLock<Option<Mutex<Sender<Body>>>> = LazyLock::new(|| {
    let (sender, receiver) = channel();
    let started = thread::Builder::new().name("columba-objects".to_owned()).spawn(move || run(&receiver));
    started.inspect_err(|error| log::error!("no thread for dropping objects: {error}")).ok()?;
    Some(Mutex::new(sender))
});

fn run(receiver: &Receiver<Body>) {
    while let Ok(body) = receiver.recv() {
        drop_quietly(body);
    }
}

fn drop_quietly(body: Body) {
    if catch_unwind(AssertUnwindSafe(|| drop(body))).is_err() {
        log::error!("the destructor of an object behind a Dart object panicked");
    }
}

/// Has objects dropped soon.
pub(super) fn bury(bodies: impl IntoIterator<Item = Body>) {
    for body in bodies {
        let refused = match &*GRAVEYARD {
            Some(sender) => sender.lock().unwrap_or_else(PoisonError::into_inner).send(body).err().map(|error| error.0),
            None => Some(body),
        };
        if let Some(body) = refused {
            drop_quietly(body);
        }
    }
}
