//! Events: a stream that ticks until Dart has heard enough.

use columba::run_loop::{JoinHandle, RunLoop, spawn};
use columba::{EventHandler, EventSink, Value};
use std::collections::BTreeMap;
use std::time::Duration;

#[derive(Default)]
struct Clock {
    ticking: BTreeMap<i64, JoinHandle<()>>,
}

impl EventHandler for Clock {
    fn register_event_sink(&mut self, sink: EventSink, listen_argument: Value) {
        let every = Duration::from_millis(listen_argument.try_into().unwrap_or(10_u64));
        let id = sink.id();
        let ticks = spawn(async move {
            let mut tick = 0_i64;
            while sink.post_message(tick).is_ok() {
                tick += 1;
                RunLoop::current().wait(every).await;
            }
        });
        self.ticking.insert(id, ticks);
    }

    fn unregister_event_sink(&mut self, sink_id: i64) {
        if let Some(ticks) = self.ticking.remove(&sink_id) {
            ticks.abort();
        }
    }
}

pub(crate) fn register() {
    Clock::default().register("clock").detach();
}
