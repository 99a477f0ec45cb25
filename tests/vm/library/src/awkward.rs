//! Handlers that do what they had better not, on a thread of their own.

use columba::run_loop::RunLoop;
use columba::{
    EventHandler, EventSink, FinalizableHandle, IsolateId, MethodCall, MethodCallReply, MethodHandler,
    RegisteredMethodHandler, Value,
};
use std::cell::RefCell;
use std::mem::ManuallyDrop;
use std::sync::Arc;
use std::time::Duration;

thread_local! {
    static SELF_UNREGISTERING: RefCell<Option<RegisteredMethodHandler<Awkward>>> = const { RefCell::new(None) };
}

struct Awkward {
    /// Kept, so that Dart alone decides when they are finalized.
    handles: RefCell<Vec<Arc<FinalizableHandle>>>,
    panics_when_dropped: bool,
}

impl MethodHandler for Awkward {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "ok" => reply.send_ok("ok"),
            "run" => {
                RunLoop::current().run();
                reply.send_ok("run");
            }
            "stop" => {
                RunLoop::current().stop();
                reply.send_ok("stop");
            }
            "nested" => {
                let run_loop = RunLoop::current();
                let nested = run_loop.clone();
                run_loop.schedule(Duration::from_millis(20), move || nested.stop()).detach();
                run_loop.run();
                reply.send_ok("nested");
            }
            "handle-that-panics" => {
                let handle = Arc::new(FinalizableHandle::new(0, call.isolate, || panic("in a finalizer")));
                self.handles.borrow_mut().push(Arc::clone(&handle));
                reply.send_ok(Value::FinalizableHandle(handle));
            }
            "register-another" => {
                let panics_when_dropped = call.args == Value::Bool(true);
                let another = Self { handles: RefCell::default(), panics_when_dropped }.register("unregisters-itself");
                SELF_UNREGISTERING.with(|slot| slot.replace(Some(another)));
                reply.send_ok(());
            }
            "unregister-yourself" => {
                let this = SELF_UNREGISTERING.with(RefCell::take);
                drop(this);
                reply.send_ok("gone");
            }
            other => reply.send_error("no-such-method".into(), Some(other.into()), Value::Null),
        }
    }

    /// Handlers that were registered later must hear of the isolate all the same.
    fn on_isolate_destroyed(&self, _isolate: IsolateId) {
        panic("when an isolate is gone");
    }
}

impl Drop for Awkward {
    fn drop(&mut self) {
        if self.panics_when_dropped {
            panic("when the handler is dropped");
        }
    }
}

/// Panics when Dart cancels.
struct AwkwardEvents {
    sinks: Vec<EventSink>,
}

impl EventHandler for AwkwardEvents {
    fn register_event_sink(&mut self, sink: EventSink, listen_argument: Value) {
        drop(sink.post_message(listen_argument));
        self.sinks.push(sink);
    }

    fn unregister_event_sink(&mut self, sink_id: i64) {
        self.sinks.retain(|sink| sink.id() != sink_id);
        panic("when Dart cancels");
    }
}

pub(crate) fn register() {
    let awkward = Awkward { handles: RefCell::default(), panics_when_dropped: false };
    let _registered = ManuallyDrop::new(awkward.register("awkward"));
    let _registered = ManuallyDrop::new(AwkwardEvents { sinks: Vec::new() }.register("awkward-events"));
    // The one after the one that panics.
    let _registered = ManuallyDrop::new(crate::sync_caller::SyncCaller::default().register("sync-caller"));
}

#[expect(clippy::panic, reason = "the panic is what the test is about")]
fn panic(place: &str) {
    panic!("{place}")
}
