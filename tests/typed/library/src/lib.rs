//! What the programs of `tests/typed` call: an implementation of the generated API, as a user would write it.

#[forbid(unsafe_code)]
#[expect(missing_docs, reason = "the interface documents what it wants to")]
pub mod courier;
#[forbid(unsafe_code)]
#[expect(missing_docs, reason = "the interface documents what it wants to")]
pub mod meter;
mod plain_courier;
mod plain_meter;

use columba::{ApiContext, FunctionResult};
use meter::Meter as _;
use plain_meter::PlainMeter;
use std::ffi::c_void;
use std::sync::Once;

static START: Once = Once::new();

/// Called by `MessageChannelContext.forInitFunction`.
#[unsafe(no_mangle)]
pub extern "C" fn typed_tests_init(data: *mut c_void) -> FunctionResult {
    START.call_once(|| {
        PlainMeter::set_up(&ApiContext::new(), PlainMeter, "").detach();
        plain_courier::set_up();
    });
    columba::columba_init_message_channel_context(data)
}
