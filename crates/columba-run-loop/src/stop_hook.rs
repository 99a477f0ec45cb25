//! Word of a loop that stops, for a layer above that has work queued on it.

use crate::guard;
use std::sync::OnceLock;

static HOOK: OnceLock<fn()> = OnceLock::new();

/// Has `hook` called whenever a loop's outermost run has ended, on the loop's thread. What is queued there waits for the
/// next run, which may never come.
///
/// There is one hook in a process; later ones are ignored.
pub fn set_stop_hook(hook: fn()) {
    HOOK.get_or_init(|| hook);
}

pub(crate) fn call() {
    if let Some(hook) = HOOK.get() {
        guard::run("the stop hook", hook);
    }
}
