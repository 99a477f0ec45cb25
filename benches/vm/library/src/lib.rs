//! What `benches/vm/main.dart` calls.
//!
//! `handlers` is ordinary code of a user of Columba. `limit` is what nobody can beat: the same work done by hand
//! through bare `dart:ffi`, one queue and `Dart_PostCObject`, with no names, no errors and no checks.

mod handlers;
mod limit;
mod typed;

use columba::run_loop::RunLoop;
use columba::{FunctionResult, RecyclingAllocator};
use std::ffi::c_void;
use std::sync::Once;

#[global_allocator]
static ALLOCATOR: RecyclingAllocator = RecyclingAllocator;

static START: Once = Once::new();

/// Called by `MessageChannelContext.forInitFunction`.
#[unsafe(no_mangle)]
pub extern "C" fn vm_bench_init(data: *mut c_void) -> FunctionResult {
    START.call_once(|| {
        typed::set_up();
        if let Ok(worker) = RunLoop::spawn_thread("vm-bench") {
            worker.sender().send(handlers::register);
            worker.detach();
        }
    });
    columba::columba_init_message_channel_context(data)
}
