//! Handlers for the Dart programs in `tests/vm`.

mod echo;

use columba::FunctionResult;
use columba::run_loop::RunLoop;
use std::ffi::c_void;
use std::sync::Once;

static START: Once = Once::new();

/// Called by `MessageChannelContext.forInitFunction`, once for each isolate.
#[unsafe(no_mangle)]
pub extern "C" fn vm_tests_init(data: *mut c_void) -> FunctionResult {
    START.call_once(|| {
        if let Ok(worker) = RunLoop::spawn_thread("vm-tests") {
            worker.sender().send(echo::register);
            worker.detach();
        }
    });
    columba::columba_init_message_channel_context(data)
}
