//! Times, and how they are written down.

use std::time::Duration;

use nix::time::{ClockId, clock_gettime};
use serde_json::{Map, Value, json};

/// So many batches; of each figure the median counts.
pub(crate) const BATCHES: usize = 21;

/// The times of all batches, in the unit of the figure.
pub(crate) struct Times(Vec<f64>);

impl Times {
    pub(crate) fn new(mut times: Vec<f64>) -> Self {
        times.sort_by(f64::total_cmp);
        Self(times)
    }

    pub(crate) fn median(&self) -> f64 {
        self.0.get(self.0.len() / 2).copied().unwrap_or(f64::NAN)
    }

    fn first(&self) -> f64 {
        self.0.first().copied().unwrap_or(f64::NAN)
    }

    fn last(&self) -> f64 {
        self.0.last().copied().unwrap_or(f64::NAN)
    }
}

/// A figure under way.
pub(crate) struct Figure(Map<String, Value>);

impl Figure {
    pub(crate) fn new(name: &str, unit: &str, times: &Times) -> Self {
        let mut map = Map::new();
        map.insert("name".to_owned(), name.into());
        map.insert("unit".to_owned(), unit.into());
        map.insert("median".to_owned(), times.median().into());
        map.insert("min".to_owned(), times.first().into());
        map.insert("max".to_owned(), times.last().into());
        Self(map)
    }

    /// What it is measured by.
    pub(crate) fn limit(mut self, name: &str, median: f64) -> Self {
        let ours = self.0.get("median").and_then(Value::as_f64).unwrap_or(f64::NAN);
        self.0.insert("limit".to_owned(), name.into());
        self.0.insert("limit_median".to_owned(), median.into());
        self.0.insert("ratio".to_owned(), json!(ours / median));
        self
    }

    /// A number that helps to read the figure.
    pub(crate) fn beside(mut self, name: &str, value: impl Into<Value>) -> Self {
        self.0.insert(name.to_owned(), value.into());
        self
    }

    pub(crate) fn finish(self) -> Value {
        Value::Object(self.0)
    }
}

/// The time for which this thread ran during `work`, in microseconds.
pub(crate) fn thread_time<T>(work: impl FnOnce() -> T) -> f64 {
    let start = thread_clock();
    let result = std::hint::black_box(work());
    let elapsed = thread_clock().saturating_sub(start);
    drop(result);
    elapsed.as_secs_f64() * 1e6
}

/// A clock that cannot be read stands still; the figures then are 0, which nobody takes for one.
fn thread_clock() -> Duration {
    clock_gettime(ClockId::CLOCK_THREAD_CPUTIME_ID).map_or(Duration::ZERO, Duration::from)
}
