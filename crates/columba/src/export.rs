//! The names that Dart finds in a library. Exporting a name is unsafe because two libraries could export the same; these
//! two are Columba's and its seed's own.
#![allow(unsafe_code, reason = "two exported names, and nothing else in this file")]

use crate::runtime::SERVICE;
use columba_dart_ffi::bridge::{self, FunctionResult};
use std::ffi::c_void;

/// Connects this library with the isolate that calls: what a library's own init function passes on.
///
/// `data` is what Dart's `MessageChannelContext.forInitFunction` hands to the init function. The call may be repeated, and
/// come from several isolates at once. Handlers may be registered before or after it.
///
/// ```no_run
/// use columba::FunctionResult;
/// use std::ffi::c_void;
///
/// # #[allow(unsafe_code)]
/// #[unsafe(no_mangle)]
/// pub extern "C" fn my_library_init(data: *mut c_void) -> FunctionResult {
///     // Register handlers here, once; then:
///     columba::columba_init_message_channel_context(data)
/// }
/// ```
#[unsafe(no_mangle)]
#[inline(never)]
pub extern "C" fn columba_init_message_channel_context(data: *mut c_void) -> FunctionResult {
    bridge::init(data, &SERVICE)
}

/// [`columba_init_message_channel_context`] under the name that `irondash_message_channel` exports.
#[unsafe(no_mangle)]
#[inline(never)]
pub extern "C" fn irondash_init_message_channel_context(data: *mut c_void) -> FunctionResult {
    bridge::init(data, &SERVICE)
}
