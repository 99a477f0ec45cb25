//! Init functions as other libraries have them, and callers that are not Dart.

use columba::FunctionResult;
use std::ffi::c_void;
use std::ptr;

/// The part of the init data that keeps its place in every version, see `columba-dart-ffi/src/bridge/init.rs`.
#[repr(C)]
struct Header {
    size: usize,
    magic: u32,
    abi_version: u32,
    library_abi_version: u32,
}

/// As a library of a later version answers.
#[unsafe(no_mangle)]
pub extern "C" fn vm_tests_init_of_other_version(data: *mut c_void) -> FunctionResult {
    // SAFETY: Dart passes data that starts with the header, and nobody else touches it during the call.
    let header = unsafe { &mut *data.cast::<Header>() };
    header.library_abi_version = header.abi_version + 41;
    FunctionResult::AbiVersionMismatch
}

/// As a library with a later Dart package answers: really asks this one, with another version in the data.
#[unsafe(no_mangle)]
pub extern "C" fn vm_tests_init_for_later_package(data: *mut c_void) -> FunctionResult {
    // SAFETY: Dart passes data that starts with the header, and nobody else touches it during the call.
    let header = unsafe { &mut *data.cast::<Header>() };
    header.abi_version += 1;
    columba::columba_init_message_channel_context(data)
}

/// As a library of the seed, or of any other crate, answers.
#[unsafe(no_mangle)]
pub extern "C" fn vm_tests_init_of_other_crate(_data: *mut c_void) -> FunctionResult {
    FunctionResult::InvalidStructSize
}

/// Forgets to pass its argument on.
#[unsafe(no_mangle)]
pub extern "C" fn vm_tests_init_that_does_nothing(_data: *mut c_void) -> FunctionResult {
    FunctionResult::NoError
}

/// Passes on nothing.
#[unsafe(no_mangle)]
pub extern "C" fn vm_tests_init_that_passes_null(_data: *mut c_void) -> FunctionResult {
    columba::columba_init_message_channel_context(ptr::null_mut())
}

/// A number that no version of the crate answers.
#[unsafe(no_mangle)]
pub extern "C" fn vm_tests_init_with_unknown_result(_data: *mut c_void) -> i64 {
    77
}

/// Room for data of any size, all zero: what somebody else's struct may look like.
#[repr(C, align(16))]
struct Foreign([u8; 256]);

/// Calls the init function as C might: with null, with an address that is no multiple of 8, with a foreign struct. The
/// three results, one decimal digit each.
#[unsafe(no_mangle)]
pub extern "C" fn vm_tests_init_by_others() -> i64 {
    let mut foreign = Foreign([0; 256]);
    let address: *mut c_void = ptr::from_mut(&mut foreign).cast();
    let results = [ptr::null_mut(), address.wrapping_byte_add(1), address].map(|data| {
        let result = columba::columba_init_message_channel_context(data);
        i64::try_from(result as u64).unwrap_or(-1)
    });
    results.into_iter().fold(0, |digits, result| digits * 10 + result)
}
