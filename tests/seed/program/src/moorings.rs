//! Handles whose end Dart's garbage collector decides.

use irondash_message_channel::*;
use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::mem::ManuallyDrop;
use std::rc::Rc;
use std::sync::Arc;

#[derive(Default)]
struct Moorings {
    handles: RefCell<HashMap<i64, Arc<FinalizableHandle>>>,
    finalized: Rc<Cell<i64>>,
}

impl MethodHandler for Moorings {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        let key = match call.args {
            Value::I64(key) => key,
            _ => 0,
        };
        match call.method.as_str() {
            "moor" => {
                let finalized = self.finalized.clone();
                // The finalizer runs on this thread, so that it may hold an `Rc`.
                let handle = Arc::new(FinalizableHandle::new(1024, call.isolate, move || {
                    finalized.set(finalized.get() + 1);
                }));
                assert!(!handle.is_attached() && !handle.is_finalized());
                self.handles.borrow_mut().insert(key, handle.clone());
                reply.send_ok(handle);
            }
            "again" => {
                let handle = self.handles.borrow().get(&key).cloned();
                reply.send_ok(handle.map(Value::FinalizableHandle));
            }
            "is_attached" => reply.send_ok(self.handles.borrow()[&key].is_attached()),
            "is_finalized" => reply.send_ok(self.handles.borrow()[&key].is_finalized()),
            _ => reply.send_ok(self.finalized.get()),
        }
    }
}

pub fn register() {
    let _ = ManuallyDrop::new(Moorings::default().register("moorings"));
}
