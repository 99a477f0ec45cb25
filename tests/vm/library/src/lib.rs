//! Handlers for the Dart programs in `tests/vm`.
//!
//! A program without a platform thread registers its handlers on threads of its own: there is one for most of them, one
//! that starts and stops others, and one that registers a handler and never runs its loop.

mod awkward;
mod calls;
mod calls_outcome;
mod control;
mod derived;
mod echo;
mod ends;
mod ends_async;
mod events;
mod handles;
mod inspect;
mod isolates;
mod make;
mod messages;
pub mod other_inits;
mod sync_caller;

use columba::FunctionResult;
use columba::run_loop::RunLoop;
use std::ffi::c_void;
use std::sync::Once;

static START: Once = Once::new();

/// Called by `MessageChannelContext.forInitFunction`, once for each isolate.
#[unsafe(no_mangle)]
pub extern "C" fn vm_tests_init(data: *mut c_void) -> FunctionResult {
    START.call_once(start);
    columba::columba_init_message_channel_context(data)
}

fn start() {
    on_thread("vm-tests", || {
        echo::register();
        inspect::register();
        make::register();
        ends::register();
        ends_async::register();
        calls::register();
        isolates::register();
        messages::register();
        events::register();
        handles::register();
        derived::register();
    });
    on_thread("vm-tests-control", control::register);
    on_thread("vm-tests-awkward", awkward::register);
    let parked = std::thread::Builder::new().name("vm-tests-parked".to_owned()).spawn(|| {
        let _registered = echo::register_as("never-runs");
        loop {
            std::thread::park();
        }
    });
    drop(parked);
}

/// Runs `register` on a run loop thread of its own before it returns, so that the handlers are there for the first call.
fn on_thread(name: &str, register: fn()) {
    if let Ok(thread) = RunLoop::spawn_thread(name) {
        thread.sender().send_and_wait(register);
        thread.detach();
    }
}
