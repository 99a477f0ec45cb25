//! What the programs of `tests/typed` call: an implementation of the generated API, as a user would write it.

mod control;
#[forbid(unsafe_code)]
#[expect(missing_docs, reason = "the interface documents what it wants to")]
#[rustfmt::skip]
pub mod courier;
#[forbid(unsafe_code)]
#[expect(missing_docs, reason = "the interface documents what it wants to")]
#[rustfmt::skip]
pub mod dials;
#[forbid(unsafe_code)]
#[expect(missing_docs, reason = "the interface documents what it wants to")]
#[rustfmt::skip]
pub mod meter;
mod plain_courier;
mod plain_dials;
mod plain_gauges;
mod plain_meter;
mod plain_ticker;
#[forbid(unsafe_code)]
#[expect(missing_docs, reason = "the interface documents what it wants to")]
#[rustfmt::skip]
pub mod proxies;
#[forbid(unsafe_code)]
#[expect(missing_docs, reason = "the interface documents what it wants to")]
#[rustfmt::skip]
pub mod ticker;
mod tokio_courier;

use columba::{ApiContext, FunctionResult};
use meter::Meter as _;
use plain_meter::PlainMeter;
use plain_ticker::PlainTicker;
use std::ffi::c_void;
use std::sync::Once;
use ticker::Ticker as _;

static START: Once = Once::new();

/// Called by `MessageChannelContext.forInitFunction`.
#[unsafe(no_mangle)]
pub extern "C" fn typed_tests_init(data: *mut c_void) -> FunctionResult {
    START.call_once(|| {
        PlainMeter::set_up(&ApiContext::new(), PlainMeter, "").detach();
        plain_courier::set_up();
        plain_dials::set_up();
        plain_gauges::set_up();
        if let Err(error) = tokio_courier::set_up() {
            eprintln!("there is no runtime of tokio: {error}");
        }
        PlainTicker::set_up(&ApiContext::new(), PlainTicker::default(), "").detach();
    });
    columba::columba_init_message_channel_context(data)
}
