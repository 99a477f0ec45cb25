//! Which names are registered, and on which threads.

use super::inbox::{Inbox, Job};
use super::local::{self, Endpoint};
use std::collections::HashMap;
use std::rc::Rc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, LazyLock, PoisonError, RwLock};

/// A name with an endpoint behind it.
#[derive(Debug)]
pub(super) struct Channel {
    pub(super) name: Arc<str>,
    pub(super) inbox: Arc<Inbox>,
    /// The endpoint, in the memory of the inbox's thread.
    pub(super) key: u64,
    registered: AtomicBool,
}

impl Channel {
    /// Whether it still stands under its name.
    pub(super) fn is_registered(&self) -> bool {
        self.registered.load(Ordering::Acquire)
    }
}

static CHANNELS: LazyLock<RwLock<HashMap<Arc<str>, Arc<Channel>>>> = LazyLock::new(RwLock::default);

pub(super) fn find(name: &str) -> Option<Arc<Channel>> {
    CHANNELS.read().unwrap_or_else(PoisonError::into_inner).get(name).cloned()
}

/// Takes the endpoint off its name when dropped.
#[derive(Debug)]
pub(crate) struct Registration {
    channel: Arc<Channel>,
    kept: bool,
}

/// Puts `endpoint` under `name`, on the calling thread. One that stood there before is taken off.
///
/// `None` when the thread is about to end.
pub(crate) fn register(name: &str, endpoint: Rc<dyn Endpoint>) -> Option<Registration> {
    let (inbox, key) = local::add_endpoint(endpoint)?;
    let name: Arc<str> = name.into();
    let channel = Arc::new(Channel { name: Arc::clone(&name), inbox, key, registered: AtomicBool::new(true) });
    let replaced = CHANNELS.write().unwrap_or_else(PoisonError::into_inner).insert(name, Arc::clone(&channel));
    if let Some(replaced) = replaced {
        forget(&replaced);
    }
    Some(Registration { channel, kept: false })
}

/// Takes whatever stands under `name` off it.
pub(crate) fn unregister_name(name: &str) {
    let removed = CHANNELS.write().unwrap_or_else(PoisonError::into_inner).remove(name);
    if let Some(removed) = removed {
        forget(&removed);
    }
}

impl Registration {
    /// Leaves the endpoint registered until something takes its place, or its thread ends.
    pub(crate) fn keep(mut self) {
        self.kept = true;
    }
}

impl Drop for Registration {
    fn drop(&mut self) {
        if !self.kept {
            take_off(&self.channel);
        }
    }
}

/// Takes a channel off its name, unless another has taken its place already.
pub(super) fn take_off(channel: &Arc<Channel>) {
    let removed = {
        let mut channels = CHANNELS.write().unwrap_or_else(PoisonError::into_inner);
        let is_current = channels.get(&channel.name).is_some_and(|current| Arc::ptr_eq(current, channel));
        if is_current { channels.remove(&channel.name) } else { None }
    };
    drop(removed);
    forget(channel);
}

/// Drops the endpoint on its own thread.
fn forget(channel: &Channel) {
    channel.registered.store(false, Ordering::Release);
    if !local::remove_endpoint(&channel.inbox, channel.key) {
        let _thread_ended = channel.inbox.push(Job::Forget { key: channel.key });
    }
}

/// Takes off all channels of a thread that ends.
pub(super) fn take_off_all(inbox: &Arc<Inbox>) {
    let mut ended: Vec<_> = {
        let channels = CHANNELS.read().unwrap_or_else(PoisonError::into_inner);
        channels.values().filter(|channel| Arc::ptr_eq(&channel.inbox, inbox)).cloned().collect()
    };
    ended.sort_unstable_by_key(|channel| channel.key);
    ended.iter().for_each(take_off);
}
