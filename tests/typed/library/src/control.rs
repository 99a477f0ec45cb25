//! What a test does to the library from outside: APIs come and go.

use super::meter::Meter as _;
use super::plain_meter::PlainMeter;
use columba::{ApiContext, RegisteredApi};
use std::sync::{Mutex, PoisonError};

static COMING_AND_GOING: Mutex<Option<RegisteredApi>> = Mutex::new(None);

/// Sets up `Meter` under the suffix `guest`, in the place of one that is there.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn typed_tests_set_up_guest() {
    let guest = PlainMeter::set_up(&ApiContext::new(), PlainMeter, "guest");
    let replaced = COMING_AND_GOING.lock().unwrap_or_else(PoisonError::into_inner).replace(guest);
    drop(replaced);
}

/// Takes it off.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn typed_tests_take_off_guest() {
    let guest = COMING_AND_GOING.lock().unwrap_or_else(PoisonError::into_inner).take();
    drop(guest);
}
