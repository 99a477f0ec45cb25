use super::Host;
use super::trampoline::{self, Functions};
use crate::{api, boundary};
use columba_wire::channel::ABI_VERSION;
use std::ffi::c_void;

/// `COLB`: tells a `columba` package from others that call an init function of the same name.
const MAGIC: u32 = 0x434F_4C42;

/// What Dart hands to an init function, and where the library answers.
///
/// The first four fields keep their place in every version, so that a mismatch can always be told.
#[repr(C)]
#[derive(Debug)]
pub struct InitData {
    size: usize,
    magic: u32,
    abi_version: u32,
    library_abi_version: u32,
    /// `NativeApi.initializeApiDLData`.
    api: *mut c_void,
    functions: Functions,
}

/// The part of [`InitData`] that never changes.
#[repr(C)]
struct InitHeader {
    size: usize,
    magic: u32,
    abi_version: u32,
    library_abi_version: u32,
}

/// What an init function answers. Anything but [`NoError`](Self::NoError) becomes a `MessageChannelContextError` in Dart.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u64)]
#[non_exhaustive]
pub enum FunctionResult {
    /// The library is ready.
    NoError = 0,
    /// The data is not from package `columba`, or from one whose data is laid out differently.
    InvalidStructSize = 1,
    /// The data is null, or not aligned.
    InvalidPointer = 2,
    /// The Dart package and the library have different ABI versions.
    AbiVersionMismatch = 3,
    /// The Dart VM's functions are missing, of another version, or of another VM than before.
    DartApiUnavailable = 4,
    /// The library panicked; its log says more.
    Panicked = 5,
}

/// Answers an init function's call: checks `data`, looks up the VM's functions and hands out the functions of `host`.
///
/// Safe to call at any time, from several isolates and threads at once, and again: the answer is the same.
/// `data` comes from Dart: null, or a pointer to an [`InitData`] (or to the data of another package, which starts with
/// its size and is larger than the header) that nobody else touches during the call.
pub fn init(data: *mut c_void, host: &'static dyn Host) -> FunctionResult {
    boundary::guard(FunctionResult::Panicked, || match fill(data, host) {
        Ok(()) => FunctionResult::NoError,
        Err(result) => result,
    })
}

fn fill(data: *mut c_void, host: &'static dyn Host) -> Result<(), FunctionResult> {
    let header = checked_header(data)?;
    // From here on the data is from a `columba` package, and its header may be written.
    header.library_abi_version = ABI_VERSION;
    if header.abi_version != ABI_VERSION {
        let (dart, library) = (header.abi_version, ABI_VERSION);
        log::error!("package columba has ABI version {dart}, the library was built with version {library}");
        return Err(FunctionResult::AbiVersionMismatch);
    }
    if header.size != size_of::<InitData>() {
        log::error!("package columba passes {} bytes, the library needs {}", header.size, size_of::<InitData>());
        return Err(FunctionResult::InvalidStructSize);
    }
    // SAFETY: not null and aligned, and of the right kind, version and size, as was just checked; exclusive by the
    // contract of `init`.
    let data = unsafe { &mut *data.cast::<InitData>() };
    // SAFETY: the pointer is what package `columba` of this ABI version stores there.
    if let Err(error) = unsafe { api::init(data.api) } {
        log::error!("{error}");
        return Err(FunctionResult::DartApiUnavailable);
    }
    data.functions = trampoline::functions(host);
    Ok(())
}

fn checked_header(data: *mut c_void) -> Result<&'static mut InitHeader, FunctionResult> {
    let header = data.cast::<InitHeader>();
    if header.is_null() || !data.cast::<InitData>().is_aligned() {
        log::error!("an init function was called with the pointer {data:p}; it is for package columba to call");
        return Err(FunctionResult::InvalidPointer);
    }
    // SAFETY: not null and aligned; what is there is at least a header, by the contract of `init`.
    let header = unsafe { &mut *header };
    if header.magic != MAGIC {
        log::error!("an init function was called with data that is not from package columba");
        return Err(FunctionResult::InvalidStructSize);
    }
    Ok(header)
}
