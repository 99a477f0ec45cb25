//! What package `columba` shares with the library by number and layout, written again from `abi.dart`.
#![allow(dead_code, reason = "each test program uses a part of it")]

use columba_dart_ffi::fake;
use columba_wire::channel::ABI_VERSION;
use std::ffi::c_void;
use std::mem::MaybeUninit;
use std::ptr;
use std::sync::Once;

pub(crate) const DONE: i32 = 0;
pub(crate) const NO_CONTEXT: i32 = -1;
pub(crate) const OUT_OF_MEMORY: i32 = -2;
pub(crate) const TOO_LARGE: i32 = -3;
pub(crate) const MALFORMED: i32 = -4;
pub(crate) const TOO_MANY_CALLS: i32 = -5;
pub(crate) const NO_SUCH_CHANNEL: i32 = -6;
pub(crate) const THREAD_ENDED: i32 = -7;

/// `InitData` of `abi.dart`.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct InitData {
    pub(crate) size: usize,
    pub(crate) magic: u32,
    pub(crate) abi_version: u32,
    pub(crate) library_abi_version: u32,
    pub(crate) api: *mut c_void,
    pub(crate) functions: MaybeUninit<Functions>,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Functions {
    pub(crate) open: extern "C" fn(i64) -> u32,
    pub(crate) page: extern "C" fn(u32) -> usize,
    pub(crate) isolate: extern "C" fn(u32) -> i64,
    pub(crate) reserve: extern "C" fn(u32, usize) -> i32,
    pub(crate) post: extern "C" fn(u32, usize) -> i32,
    pub(crate) take: extern "C" fn(u32) -> i32,
    pub(crate) allocate: extern "C" fn(u32, u32, usize) -> i32,
    pub(crate) release: extern "C" fn(u32, u32),
    pub(crate) close: extern "C" fn(*mut c_void),
    pub(crate) handle_attached: extern "C" fn(u32, u32) -> i64,
    pub(crate) handle_collected: extern "C" fn(*mut c_void),
    pub(crate) reserve_request: extern "C" fn(u32, usize) -> i32,
    pub(crate) bind: extern "C" fn(u32, usize) -> i32,
    pub(crate) attachment_collected: extern "C" fn(*mut c_void),
    pub(crate) request: extern "C" fn(u32, u32, u32, usize) -> i32,
    pub(crate) set_dart_api: extern "C" fn(u32, usize) -> i32,
}

impl InitData {
    pub(crate) fn new() -> Self {
        Self {
            size: size_of::<Self>(),
            magic: 0x434F_4C42,
            abi_version: ABI_VERSION,
            library_abi_version: 0,
            api: fake::api_data(),
            functions: MaybeUninit::zeroed(),
        }
    }

    /// Calls the library's init function.
    pub(crate) fn call(&mut self) -> columba::FunctionResult {
        columba::columba_init_message_channel_context(ptr::from_mut(self).cast())
    }
}

/// The library's functions, as an init function hands them out.
pub(crate) fn functions() -> Functions {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| std::panic::set_hook(Box::new(quiet_hook)));
    let mut data = InitData::new();
    assert_eq!(data.call(), columba::FunctionResult::NoError);
    assert_eq!(data.library_abi_version, ABI_VERSION);
    // SAFETY: the init function has succeeded, so it has filled this in.
    unsafe { data.functions.assume_init() }
}

/// Panics that a test asks of a handler are no news.
fn quiet_hook(panic: &std::panic::PanicHookInfo<'_>) {
    let text = panic.to_string();
    if !text.contains("on purpose") {
        eprintln!("{text}");
    }
}

/// A number as the token of a native finalizer.
pub(crate) fn token(number: u32) -> *mut c_void {
    ptr::without_provenance_mut(number as usize)
}
