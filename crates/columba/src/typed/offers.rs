//! Which isolates answer calls of which APIs.

use crate::IsolateId;
use crate::runtime::Context;
use std::collections::BTreeMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// An isolate that answers.
#[derive(Debug, Clone)]
pub(super) struct Offer {
    pub(super) context: Arc<Context>,
    /// Of what interface its code was generated.
    pub(super) interface: String,
}

/// By full name; the isolate that came last stands last.
static OFFERS: Mutex<BTreeMap<String, Vec<Offer>>> = Mutex::new(BTreeMap::new());

fn lock() -> MutexGuard<'static, BTreeMap<String, Vec<Offer>>> {
    OFFERS.lock().unwrap_or_else(PoisonError::into_inner)
}

/// The isolate that came last, or the one that is asked for.
pub(super) fn find(name: &str, isolate: Option<IsolateId>) -> Option<Offer> {
    let offers = lock();
    let fits = |offer: &&Offer| isolate.is_none_or(|isolate| offer.context.isolate() == isolate);
    offers.get(name)?.iter().rev().find(fits).cloned()
}

/// The isolate answers calls of the API `name` from now on.
pub(super) fn offer(context: &Arc<Context>, name: String, interface: String) {
    let mut offers = lock();
    let of_name = offers.entry(name).or_default();
    of_name.retain(|offer| !Arc::ptr_eq(&offer.context, context));
    of_name.push(Offer { context: Arc::clone(context), interface });
}

/// The isolate answers no calls of the API `name` any more.
pub(super) fn withdraw(context: &Arc<Context>, name: &str) {
    remove(|of, offer| of == name && Arc::ptr_eq(&offer.context, context));
}

/// The isolate has exited.
pub(super) fn isolate_exited(isolate: IsolateId) {
    remove(|_, offer| offer.context.isolate() == isolate);
}

fn remove(is_over: impl Fn(&String, &Offer) -> bool) {
    let mut removed = Vec::new();
    lock().retain(|name, offers| {
        removed.extend(offers.extract_if(.., |offer| is_over(name, offer)));
        !offers.is_empty()
    });
    drop(removed);
}
