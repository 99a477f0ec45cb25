//! A program for the seed system's three crates, as their users write it. `main.dart` talks to it.
//!
//! It watches the tide: a gauge is read, an almanac predicts, a buoy reports, a harbour takes messages. What cannot run
//! without Flutter or on this system, or would end the program, stands in `compile_only`.

mod almanac;
mod buoy;
mod compile_only;
mod gauge;
mod harbour;
mod loops;
mod moorings;
mod ports;
mod shapes;
mod values;

use irondash_message_channel::*;
use irondash_run_loop::util::BlockingVariable;
use irondash_run_loop::RunLoop;
use std::ffi::c_void;
use std::sync::Once;
use std::thread;

static START: Once = Once::new();

#[no_mangle]
pub extern "C" fn seed_program_init_message_channel_context(data: *mut c_void) -> FunctionResult {
    START.call_once(start);
    irondash_init_message_channel_context(data)
}

/// There is no Flutter here, so that the program says itself which thread is the main one.
fn start() {
    let ready = BlockingVariable::<bool>::new();
    let tell = ready.clone();
    thread::spawn(move || {
        RunLoop::set_main_thread();
        register_on_main_thread();
        tell.set(RunLoop::is_main_thread().unwrap());
        RunLoop::current().run();
    });
    assert!(ready.get_blocking());

    // A second thread with a handler of its own.
    let ready = BlockingVariable::new();
    let tell = ready.clone();
    thread::spawn(move || {
        gauge::register("gauge_in_background");
        tell.set(());
        RunLoop::current().run();
    });
    ready.get_blocking();
}

fn register_on_main_thread() {
    gauge::register("gauge");
    almanac::register();
    buoy::register();
    harbour::register();
    loops::register();
    moorings::register();
    ports::register();
    shapes::register();
    values::register();
}
