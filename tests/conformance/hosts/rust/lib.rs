//! The host in Rust: a library that the Dart program loads.

#[forbid(unsafe_code)]
mod bindings;
mod calls;
mod events;
mod gauges;
mod lamps;
mod proxies;

use std::ffi::c_void;
use std::sync::Once;

use columba::{ApiContext, FunctionResult};

static START: Once = Once::new();

/// Called by `MessageChannelContext.forInitFunction`.
#[unsafe(no_mangle)]
pub extern "C" fn conformance_init(data: *mut c_void) -> FunctionResult {
    START.call_once(|| {
        let context = ApiContext::new();
        bindings::set_up_echoing_hosts(&context);
        calls::set_up(&context);
        events::set_up(&context);
        proxies::set_up(&context);
        lamps::set_up(&context);
    });
    columba::columba_init_message_channel_context(data)
}
