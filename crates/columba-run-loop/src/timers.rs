//! The timers of one run loop, in the order in which they fall due.

use std::collections::BTreeMap;
use std::time::{Duration, Instant};

/// Identifies a timer of one run loop; orders by deadline, then by when it was scheduled.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(crate) struct TimerId {
    deadline: Instant,
    sequence: u64,
}

pub(crate) type TimerCallback = Box<dyn FnOnce()>;

/// An ordered map and not a heap: cancelling takes the callback out at once and leaves nothing behind.
#[derive(Default)]
pub(crate) struct Timers {
    pending: BTreeMap<TimerId, TimerCallback>,
    next_sequence: u64,
}

/// What a delay too long for the clock is taken for.
const FAR_AWAY: Duration = Duration::from_secs(100 * 365 * 24 * 60 * 60);

impl Timers {
    pub(crate) fn insert(&mut self, delay: Duration, callback: TimerCallback) -> TimerId {
        let now = Instant::now();
        let deadline = now.checked_add(delay).or_else(|| now.checked_add(FAR_AWAY)).unwrap_or(now);
        let id = TimerId { deadline, sequence: self.next_sequence };
        self.next_sequence = self.next_sequence.wrapping_add(1);
        self.pending.insert(id, callback);
        id
    }

    /// Takes a timer out; its callback is for the caller to drop, when nothing is borrowed any more.
    pub(crate) fn remove(&mut self, id: TimerId) -> Option<TimerCallback> {
        self.pending.remove(&id)
    }

    pub(crate) fn next_deadline(&self) -> Option<Instant> {
        self.pending.first_key_value().map(|(id, _)| id.deadline)
    }

    /// A mark that tells the timers that exist now from later ones.
    pub(crate) fn mark(&self) -> u64 {
        self.next_sequence
    }

    /// Takes the next timer that is due and older than the mark.
    ///
    /// Timers scheduled since the mark wait for the next turn, so that one which schedules itself again and again
    /// leaves room for other work.
    pub(crate) fn pop_due(&mut self, now: Instant, mark: u64) -> Option<TimerCallback> {
        let due = |id: &&TimerId| id.deadline <= now;
        let id = *self.pending.keys().take_while(due).find(|id| id.sequence < mark)?;
        self.pending.remove(&id)
    }

    pub(crate) fn take_all(&mut self) -> impl Iterator<Item = TimerCallback> + use<> {
        std::mem::take(&mut self.pending).into_values()
    }
}
