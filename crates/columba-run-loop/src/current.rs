//! Which loop belongs to which thread.

use std::cell::OnceCell;
use std::collections::BTreeMap;
use std::rc::Rc;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::thread::AccessError;

use crate::local_loop::LocalLoop;
use crate::mailbox::Mailbox;
use crate::main_thread;
use crate::platform::Role;
use crate::thread_id::{self, SystemThreadId};

thread_local! {
    static CURRENT: Slot = const { Slot(OnceCell::new()) };
}

/// Holds the thread's loop and ends it with the thread, even if somebody still keeps a reference to it.
struct Slot(OnceCell<Rc<LocalLoop>>);

impl Drop for Slot {
    fn drop(&mut self) {
        if let Some(run_loop) = self.0.take() {
            thread_id::set_ended();
            mailboxes().remove(&run_loop.mailbox().thread());
            run_loop.end();
        }
    }
}

/// The mailboxes of all live loops, for what has to find its way home from another thread.
static MAILBOXES: Mutex<BTreeMap<SystemThreadId, Arc<Mailbox>>> = Mutex::new(BTreeMap::new());

/// The calling thread's loop, made now if there is none yet; an error while the thread is being destroyed.
pub(crate) fn get_or_create(role: Role) -> Result<Rc<LocalLoop>, AccessError> {
    if thread_id::has_ended() {
        // An error where thread locals are native; where they are not, the slot would be made anew.
        return CURRENT.try_with(|_| LocalLoop::ended());
    }
    CURRENT.try_with(|slot| Rc::clone(slot.0.get_or_init(|| create(role))))
}

/// The calling thread's loop if it has one.
pub(crate) fn peek() -> Option<Rc<LocalLoop>> {
    CURRENT.try_with(|slot| slot.0.get().cloned()).ok().flatten()
}

/// The mailbox of a thread, if the thread is alive and has a loop.
pub(crate) fn mailbox_of(thread: SystemThreadId) -> Option<Arc<Mailbox>> {
    mailboxes().get(&thread).cloned()
}

fn create(role: Role) -> Rc<LocalLoop> {
    let run_loop = LocalLoop::new(role);
    let mailbox = run_loop.mailbox();
    mailboxes().insert(mailbox.thread(), Arc::clone(mailbox));
    if run_loop.serves_main_thread() {
        main_thread::adopt(mailbox);
    }
    run_loop
}

fn mailboxes() -> MutexGuard<'static, BTreeMap<SystemThreadId, Arc<Mailbox>>> {
    MAILBOXES.lock().unwrap_or_else(PoisonError::into_inner)
}
