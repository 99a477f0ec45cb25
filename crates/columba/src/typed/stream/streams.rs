use super::open::Stream;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// The streams of an isolate, by the number that Dart has given them.
#[derive(Debug, Default)]
pub(crate) struct Streams(Mutex<State>);

#[derive(Debug, Default)]
struct State {
    by_id: BTreeMap<u32, Arc<Stream>>,
    closed: bool,
}

impl Streams {
    fn lock(&self) -> MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }

    /// `false` when the isolate has exited.
    pub(super) fn add(&self, id: u32, stream: &Arc<Stream>) -> bool {
        let mut state = self.lock();
        if state.closed {
            return false;
        }
        let replaced = state.by_id.insert(id, Arc::clone(stream));
        drop(state);
        if let Some(replaced) = replaced {
            replaced.close();
        }
        true
    }

    pub(super) fn remove(&self, id: u32) -> Option<Arc<Stream>> {
        self.lock().by_id.remove(&id)
    }

    /// See [`Request::Grant`](columba_dart_ffi::bridge::Request::Grant).
    pub(crate) fn grant(&self, id: u32, events: usize) {
        let stream = self.lock().by_id.get(&id).cloned();
        if let Some(stream) = stream {
            stream.grant(events);
        }
    }

    /// See [`Request::Cancel`](columba_dart_ffi::bridge::Request::Cancel).
    pub(crate) fn cancel(&self, id: u32) {
        if let Some(stream) = self.remove(id) {
            stream.close();
        }
    }

    /// The isolate is gone.
    pub(crate) fn close(&self) {
        let ended = {
            let mut state = self.lock();
            state.closed = true;
            std::mem::take(&mut state.by_id)
        };
        for stream in ended.into_values() {
            stream.close();
        }
    }
}
