//! The engine under the channels.
//!
//! ```text
//! Dart isolate ── post ──▶ Context ──▶ Inbox of the handler's thread ──▶ Endpoint ──▶ handler
//!      ▲                      │                                                          │
//!      └──── take ◀── Outbox ◀┴──────────────────────────── Ticket ◀─────────────────────┘
//! ```
//!
//! - A [`Context`] is one isolate as seen by this library; a number names it, and the number is all that Dart holds.
//! - An [`Inbox`](inbox::Inbox) belongs to a thread. Jobs of all contexts queue there; one callback on the thread's run
//!   loop works through all that have gathered.
//! - An [`Endpoint`] is what is registered under a channel's name, kept in its thread's own memory.
//! - A [`Ticket`] is the right to answer one call of Dart. Dropping it answers with the reason of the drop.
//! - An [`Outbox`](outbox::Outbox) gathers frames for Dart; the isolate is woken once for all of them.
//!
//! INVARIANT: no lock of this module is held while a handler, a callback or a destructor of the user runs.
//! INVARIANT: every ticket and every pending call is answered exactly once, whatever ends first.

mod calls;
mod context;
mod contexts;
mod frame_memory;
mod housekeeper;
mod inbox;
mod local;
mod names;
mod outbox;
mod registry;
mod service;
mod tasks;
mod ticket;
mod typed_memory;

pub(crate) use calls::{AwaitedAnswer, CallFailure, call_dart, call_dart_typed, post_to_dart};
pub(crate) use context::{Context, NotSent};
pub(crate) use contexts::{find_isolate, isolates, set_limits};
pub(crate) use housekeeper::free_bindings_later;
pub(crate) use local::{Endpoint, spawn_for};
pub(crate) use registry::{Registration, register, unregister_name};
pub(crate) use service::SERVICE;
pub(crate) use tasks::Task;
pub(crate) use ticket::Ticket;
pub(crate) use typed_memory::failure;

use std::sync::{Mutex, MutexGuard, PoisonError};

/// A context of an isolate that nobody wakes.
#[cfg(test)]
pub(crate) fn context_without_vm() -> std::sync::Arc<Context> {
    let isolate = crate::IsolateId(1);
    std::sync::Arc::new(Context::new(isolate, 0, columba_wire::Limits::default()).unwrap())
}

/// Locks; a panic of another thread inside the lock changes nothing, for no lock here is held over foreign code.
fn lock<T: ?Sized>(mutex: &Mutex<T>) -> MutexGuard<'_, T> {
    mutex.lock().unwrap_or_else(PoisonError::into_inner)
}
