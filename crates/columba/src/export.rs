//! The names that Dart finds in a library. Exporting a name is unsafe because two libraries could export the same; these
//! are Columba's and its seed's own.
#![allow(unsafe_code, reason = "exported names, and nothing else in this file")]

use crate::runtime::SERVICE;
use crate::typed;
use columba_dart_ffi::bridge::{self, FunctionResult};
use columba_dart_ffi::typed::lent;
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

/// Makes a typed call with bytes that Dart lends until it returns. Package `columba` calls it, as a leaf.
///
/// `data` must be where `size` bytes are that nobody writes during the call.
#[unsafe(no_mangle)]
#[inline(never)]
pub(crate) extern "C" fn columba_call_lent(
    binding: u32,
    method: u32,
    length: u32,
    data: *const u8,
    size: usize,
) -> i32 {
    let call = |bytes: &[u8]| typed::call_lent(binding, method, bytes, length as usize);
    lent(data, size, call, |message| typed::panicked(binding, &message))
}

/// Tells package `columba` which of several libraries the process finds under these names.
#[unsafe(no_mangle)]
#[inline(never)]
pub(crate) extern "C" fn columba_identity() -> usize {
    bridge::identity()
}
