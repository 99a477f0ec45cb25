//! Events, sent from the run loop and from another thread.

use irondash_message_channel::*;
use irondash_run_loop::RunLoop;
use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::rc::{Rc, Weak};
use std::thread;
use std::time::Duration;

#[derive(Default)]
struct Buoy {
    weak_self: Option<Weak<RefCell<Buoy>>>,
    sinks: Vec<EventSink>,
    log: Vec<String>,
}

impl EventHandler for Buoy {
    fn assign_weak_self(&mut self, weak_self: Weak<RefCell<Self>>) {
        self.weak_self = Some(weak_self);
    }

    fn register_event_sink(&mut self, sink: EventSink, listen_argument: Value) {
        self.log.push(format!("listen {listen_argument:?}"));
        match String::try_from(listen_argument) {
            Ok(text) if text == "thread" => {
                thread::spawn(move || {
                    for height in 0..3 {
                        sink.post_message(height).unwrap();
                    }
                });
            }
            _ => {
                let id = sink.id();
                self.sinks.push(sink);
                let weak_self = self.weak_self.clone().unwrap();
                RunLoop::current()
                    .schedule(Duration::from_millis(5), move || {
                        let this = weak_self.upgrade().unwrap();
                        let this = this.borrow();
                        if let Some(sink) = this.sinks.iter().find(|sink| sink.id() == id) {
                            let posted: Result<(), PostMessageError> = sink.post_message("wave");
                            posted.unwrap();
                        }
                    })
                    .detach();
            }
        }
    }

    fn unregister_event_sink(&mut self, sink_id: i64) {
        self.log.push("cancel".into());
        self.sinks.retain(|sink| sink.id() != sink_id);
    }
}

/// Keeps the channel, and sends events when it is told to.
struct Horn {
    channel: RegisteredEventChannel<Buoy>,
    shared: Rc<RefCell<Buoy>>,
    _second: RegisteredEventChannel<Buoy>,
}

impl MethodHandler for Horn {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "blow" => {
                let mut buoy = self.channel.borrow_mut();
                buoy.sinks.retain(|sink| sink.post_message(call.args.clone()).is_ok());
                reply.send_ok(buoy.sinks.len() as i64);
            }
            "log" => {
                let log = self.channel.borrow_mut().log.drain(..).collect::<Vec<_>>();
                reply.send_ok(log);
            }
            "second" => reply.send_ok(self.shared.borrow().log.len() as i64),
            _ => reply.send_ok(self.channel.borrow().sinks.is_empty()),
        }
    }
}

pub fn register() {
    let shared = Rc::new(RefCell::new(Buoy::default()));
    let horn = Horn {
        channel: Buoy::default().register("buoy"),
        _second: RegisteredEventChannel::new_ref("second_buoy", shared.clone()),
        shared,
    };
    let _ = ManuallyDrop::new(horn.register("horn"));
    let _ = ManuallyDrop::new(RegisteredEventChannel::new("third_buoy", Buoy::default()));
}
