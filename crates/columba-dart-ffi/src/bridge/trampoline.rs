//! The functions that Dart calls. Each passes on its numbers to the [`Host`], inside the panic boundary.

use super::{Host, Request, Status, number_of_token};
use crate::boundary::guard;
use std::ffi::c_void;
use std::sync::OnceLock;

/// The function table, in the order of [`InitData`](super::InitData).
#[repr(C)]
#[derive(Debug, Clone, Copy)]
pub(super) struct Functions {
    open: extern "C" fn(i64) -> u32,
    page: extern "C" fn(u32) -> usize,
    isolate: extern "C" fn(u32) -> i64,
    reserve: extern "C" fn(u32, usize) -> i32,
    post: extern "C" fn(u32, usize) -> i32,
    take: extern "C" fn(u32) -> i32,
    allocate: extern "C" fn(u32, u32, usize) -> i32,
    release: extern "C" fn(u32, u32),
    close: extern "C" fn(*mut c_void),
    handle_attached: extern "C" fn(u32, u32) -> i64,
    handle_collected: extern "C" fn(*mut c_void),
    reserve_request: extern "C" fn(u32, usize) -> i32,
    bind: extern "C" fn(u32, usize) -> i32,
    attachment_collected: extern "C" fn(*mut c_void),
    request: extern "C" fn(u32, u32, u32, usize) -> i32,
    set_dart_api: extern "C" fn(u32, usize) -> i32,
}

static HOST: OnceLock<&'static dyn Host> = OnceLock::new();

pub(super) fn functions(host: &'static dyn Host) -> Functions {
    HOST.get_or_init(|| host);
    Functions {
        open,
        page,
        isolate,
        reserve,
        post,
        take,
        allocate,
        release,
        close,
        handle_attached,
        handle_collected,
        reserve_request,
        bind,
        attachment_collected,
        request,
        set_dart_api,
    }
}

/// Tells libraries apart: the address of a function of this one, which Dart knows from the table.
#[must_use]
pub fn identity() -> usize {
    let function: extern "C" fn(i64) -> u32 = open;
    function as usize
}

/// The functions are given out after the host was stored, so there is one.
fn with_host<R>(default: R, call: impl FnOnce(&'static dyn Host) -> R) -> R
where
    R: Copy,
{
    guard(default, || HOST.get().map_or(default, |host| call(*host)))
}

fn with_status(call: impl FnOnce(&'static dyn Host) -> Status) -> i32 {
    with_host(Status::Panicked, call) as i32
}

/// The id of the new context, or 0.
extern "C" fn open(port: i64) -> u32 {
    with_host(0, |host| host.open(port).unwrap_or(0))
}

extern "C" fn page(context: u32) -> usize {
    with_host(0, |host| host.page(context))
}

extern "C" fn isolate(context: u32) -> i64 {
    with_host(0, |host| host.isolate(context))
}

extern "C" fn reserve(context: u32, bytes: usize) -> i32 {
    with_status(|host| host.reserve(context, bytes))
}

extern "C" fn post(context: u32, bytes: usize) -> i32 {
    with_status(|host| host.post(context, bytes))
}

extern "C" fn take(context: u32) -> i32 {
    with_status(|host| host.take(context))
}

extern "C" fn allocate(context: u32, kind: u32, count: usize) -> i32 {
    with_status(|host| u8::try_from(kind).map_or(Status::Malformed, |kind| host.allocate(context, kind, count)))
}

extern "C" fn release(context: u32, allocation: u32) {
    with_host((), |host| host.release(context, allocation));
}

extern "C" fn close(token: *mut c_void) {
    with_host((), |host| host.close(number_of_token(token)));
}

extern "C" fn handle_attached(context: u32, handle: u32) -> i64 {
    with_host(-1, |host| host.handle_attached(context, handle))
}

extern "C" fn handle_collected(token: *mut c_void) {
    with_host((), |host| host.handle_collected(number_of_token(token)));
}

extern "C" fn reserve_request(context: u32, bytes: usize) -> i32 {
    with_status(|host| host.reserve_request(context, bytes))
}

extern "C" fn bind(context: u32, bytes: usize) -> i32 {
    with_host(Status::Panicked as i32, |host| host.bind(context, bytes))
}

extern "C" fn attachment_collected(token: *mut c_void) {
    with_host((), |host| host.attachment_collected(number_of_token(token)));
}

extern "C" fn request(context: u32, what: u32, id: u32, amount: usize) -> i32 {
    with_status(|host| match Request::from_wire(what) {
        Some(what) => host.request(context, what, id, amount),
        None => Status::Malformed,
    })
}

extern "C" fn set_dart_api(context: u32, bytes: usize) -> i32 {
    with_host(Status::Panicked as i32, |host| host.set_dart_api(context, bytes))
}
