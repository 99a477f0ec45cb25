//! Passes on to Dart what Dart asks.

use super::ticker::{TickListener, Ticker};
use columba::{ApiContext, FlutterError};

pub(crate) struct PlainTicker {
    listener: TickListener,
}

impl Default for PlainTicker {
    fn default() -> Self {
        Self { listener: TickListener::new(&ApiContext::new(), "") }
    }
}

impl Ticker for PlainTicker {
    fn tick(&self, count: i64) -> Result<i64, FlutterError> {
        (0..count).try_fold(0, |sum: i64, tick| Ok(sum.wrapping_add(self.listener.on_tick_sync(tick)?)))
    }

    fn describe(&self, text: String) -> Result<String, FlutterError> {
        self.listener.describe_sync(text)
    }

    fn tick_while_lending(&self, bytes: &[u8]) -> Result<i64, FlutterError> {
        self.listener.on_tick_sync(i64::try_from(bytes.len()).unwrap_or(-1))
    }
}
