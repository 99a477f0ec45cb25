//! The Rust half of the tour. `main.dart` beside this folder is the other.

mod birds;
mod clock;
mod letters;

use columba::run_loop::RunLoop;
use columba::{FunctionResult, RecyclingAllocator};
use std::ffi::c_void;
use std::sync::Once;

// Big buffers are used again instead of being mapped anew: worth it where many megabytes cross.
#[global_allocator]
static ALLOCATOR: RecyclingAllocator = RecyclingAllocator;

static START: Once = Once::new();

/// What Dart calls first. It comes again for each isolate, so handlers are registered once.
#[unsafe(no_mangle)]
pub extern "C" fn tour_init(data: *mut c_void) -> FunctionResult {
    START.call_once(|| {
        // Handlers run on the thread that registers them, which must run a loop. This one does nothing else.
        if let Ok(thread) = RunLoop::spawn_thread("tour") {
            thread.sender().send(|| {
                birds::register();
                clock::register();
                letters::register();
            });
            thread.detach();
        }
    });
    columba::columba_init_message_channel_context(data)
}
