//! Things in Rust that live as long as objects in Dart.

use columba::{FinalizableHandle, MethodCall, MethodCallReply, MethodHandler, Value};
use std::cell::RefCell;
use std::collections::BTreeMap;
use std::mem::ManuallyDrop;
use std::rc::Rc;
use std::sync::Arc;
use std::thread::{self, ThreadId};

#[derive(Default)]
struct Handles {
    kept: RefCell<BTreeMap<i64, Arc<FinalizableHandle>>>,
    /// What was finalized, and on which thread.
    finalized: Rc<RefCell<BTreeMap<i64, ThreadId>>>,
    last: RefCell<i64>,
}

impl MethodHandler for Handles {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        let number = match &call.args {
            Value::I64(number) => *number,
            _ => 0,
        };
        match call.method.as_str() {
            // `[number, handle]`; the argument is the size that it stands for.
            "new" => reply.send_ok(self.make(&call)),
            "get" => reply.send_ok(self.get(number)),
            "get-three" => reply.send_ok(vec![self.get(number), self.get(number), self.get(number)]),
            // Forgets the Rust side of a handle.
            "drop" => {
                self.kept.borrow_mut().remove(&number);
                reply.send_ok(());
            }
            "state" => reply.send_ok(self.state(number)),
            "was-finalized" => reply.send_ok(self.finalized.borrow().contains_key(&number)),
            "was-finalized-here" => {
                reply.send_ok(self.finalized.borrow().get(&number) == Some(&thread::current().id()));
            }
            "finalized-count" => reply.send_ok(i64::try_from(self.finalized.borrow().len()).unwrap_or(0)),
            other => reply.send_error("no-such-method".into(), Some(other.into()), Value::Null),
        }
    }
}

impl Handles {
    fn make(&self, call: &MethodCall) -> Value {
        let size = match call.args {
            Value::I64(size) => isize::try_from(size).unwrap_or(0),
            _ => 0,
        };
        let number = *self.last.borrow() + 1;
        self.last.replace(number);
        let finalized = Rc::clone(&self.finalized);
        let handle = Arc::new(FinalizableHandle::new(size, call.isolate, move || {
            finalized.borrow_mut().insert(number, thread::current().id());
        }));
        self.kept.borrow_mut().insert(number, Arc::clone(&handle));
        Value::List(vec![number.into(), handle.into()])
    }

    fn get(&self, number: i64) -> Value {
        self.kept.borrow().get(&number).cloned().map_or(Value::Null, Value::FinalizableHandle)
    }

    fn state(&self, number: i64) -> Vec<bool> {
        let kept = self.kept.borrow();
        kept.get(&number).map(|handle| vec![handle.is_attached(), handle.is_finalized()]).unwrap_or_default()
    }
}

pub(crate) fn register() {
    let _registered = ManuallyDrop::new(Handles::default().register("handles"));
}
