//! Finalizable handles.

use crate::c_interface::token;
use crate::dart_reader::Value;
use crate::fake_dart::{Isolate, PATIENCE};
use crate::handlers::shared;
use columba::{FinalizableHandle, IsolateId, MessageChannel};
use std::sync::Arc;
use std::sync::mpsc::{Receiver, RecvTimeoutError, channel};
use std::time::Duration;

/// A handle of the shared thread, and what its finalizer says.
fn handle(isolate: IsolateId, external_size: isize) -> (Arc<FinalizableHandle>, Receiver<&'static str>) {
    let (finalized, finalizations) = channel();
    let handle = shared().send_and_wait(move || {
        Arc::new(FinalizableHandle::new(external_size, isolate, move || finalized.send("finalized").unwrap()))
    });
    (handle, finalizations)
}

/// Sends the handle to its isolate: the number it arrives as.
fn send(handle: &Arc<FinalizableHandle>, isolate: &mut Isolate) -> u32 {
    let value = columba::Value::FinalizableHandle(Arc::clone(handle));
    MessageChannel::get().post_message(isolate.id(), "handles", value).unwrap();
    match isolate.next().value() {
        Value::I64List(id) => u32::try_from(id[0]).unwrap(),
        other => panic!("{other:?} is no handle"),
    }
}

#[test]
fn a_handle_from_its_first_message_to_its_collection() {
    let mut isolate = Isolate::open();
    let (handle, finalizations) = handle(isolate.id(), 1234);
    assert!(!handle.is_attached() && !handle.is_finalized());
    let id = send(&handle, &mut isolate);
    assert_eq!(send(&handle, &mut isolate), id, "always the same number");
    assert!(!handle.is_attached());
    assert_eq!((isolate.functions.handle_attached)(isolate.context, id), 1234);
    assert!(handle.is_attached());
    (isolate.functions.handle_collected)(token(id));
    assert_eq!(finalizations.recv_timeout(PATIENCE), Ok("finalized"));
    assert!(handle.is_finalized() && !handle.is_attached());
    (isolate.functions.handle_collected)(token(id));
    assert_eq!((isolate.functions.handle_attached)(isolate.context, id), -1);
    assert_eq!(finalizations.recv_timeout(PATIENCE), Err(RecvTimeoutError::Disconnected));
}

#[test]
fn the_exit_of_the_isolate_finalizes_its_handles() {
    let (mut isolate, other) = (Isolate::open(), Isolate::open());
    let (sent, first) = handle(isolate.id(), 0);
    let (_never_sent, second) = handle(isolate.id(), 0);
    let (others, third) = handle(other.id(), 0);
    let id = send(&sent, &mut isolate);
    assert_eq!((isolate.functions.handle_attached)(isolate.context, id), 0);
    isolate.close();
    assert_eq!(first.recv_timeout(PATIENCE), Ok("finalized"));
    assert_eq!(second.recv_timeout(PATIENCE), Ok("finalized"));
    assert!(!others.is_finalized());
    assert_eq!(third.recv_timeout(Duration::ZERO), Err(RecvTimeoutError::Timeout));
}

#[test]
fn a_handle_belongs_to_one_isolate() {
    let (mut isolate, other) = (Isolate::open(), Isolate::open());
    let (handle, _finalizations) = handle(isolate.id(), 5);
    let id = send(&handle, &mut isolate);
    assert_eq!((other.functions.handle_attached)(other.context, id), -1);
    assert!(!handle.is_attached());
}

#[test]
fn a_negative_size_counts_as_none() {
    let mut isolate = Isolate::open();
    let (handle, _finalizations) = handle(isolate.id(), -5);
    let id = send(&handle, &mut isolate);
    assert_eq!((isolate.functions.handle_attached)(isolate.context, id), 0);
}

#[test]
fn a_handle_of_an_isolate_that_is_gone_is_finalized_at_once() {
    let mut isolate = Isolate::open();
    let id = isolate.id();
    isolate.close();
    let (handle, finalizations) = handle(id, 0);
    assert!(handle.is_finalized());
    assert_eq!(finalizations.recv_timeout(PATIENCE), Ok("finalized"));
}

#[test]
fn dropping_a_handle_in_rust_leaves_a_sent_one_to_dart() {
    let mut isolate = Isolate::open();
    let (never_sent, forgotten) = handle(isolate.id(), 0);
    shared().send_and_wait(move || drop(never_sent));
    assert_eq!(forgotten.recv_timeout(PATIENCE), Err(RecvTimeoutError::Disconnected));
    let (sent, finalizations) = handle(isolate.id(), 0);
    let id = send(&sent, &mut isolate);
    drop(sent);
    assert_eq!((isolate.functions.handle_attached)(isolate.context, id), 0);
    (isolate.functions.handle_collected)(token(id));
    assert_eq!(finalizations.recv_timeout(PATIENCE), Ok("finalized"));
}
