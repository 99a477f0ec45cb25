//! An in-process stand-in for the Dart VM's C API, for tests.
//!
//! [`install`] puts it where the VM's functions would be. Tests may run in parallel: everything is kept
//! by port or by object, of which each test opens its own.
//!
//! ```
//! use columba_dart_ffi::{DartValue, fake};
//!
//! fake::install();
//! let dart = fake::ReceivePort::open();
//! assert!(dart.port().send(DartValue::I64(-1)));
//! assert_eq!(dart.take_messages(), [DartValue::I64(-1)]);
//! ```

mod inbox;
mod objects;
mod ports;

pub use inbox::ReceivePort;
pub use objects::{FakeObject, external_size, null_handle, weak_handles};
pub use ports::{REFUSED_PORT_NAME, deliver_object, is_native_port_open};

use crate::api::{Api, Entry, init};
use std::ffi::{CStr, c_void};
use std::ptr;
use std::sync::OnceLock;

/// The minor version that the stand-in claims.
pub const MINOR_VERSION: i32 = 5;

/// Initializes this library with the stand-in. Calling it again changes nothing.
pub fn install() {
    // SAFETY: the table is complete and lives as long as the process.
    if let Err(error) = unsafe { init(api_data()) } {
        log::error!("the fake Dart API was not installed: {error}");
    }
}

/// What Dart's `NativeApi.initializeApiDLData` would be.
#[must_use]
pub fn api_data() -> *mut c_void {
    static TABLE: OnceLock<Table> = OnceLock::new();
    ptr::from_ref(&TABLE.get_or_init(Table::new).api).cast_mut().cast()
}

struct Table {
    api: Api,
}

// SAFETY: the pointers lead to constants and leaked memory that nobody writes to.
unsafe impl Send for Table {}
// SAFETY: as above.
unsafe impl Sync for Table {}

impl Table {
    fn new() -> Self {
        let mut entries: Vec<Entry> = ports::entries().into_iter().collect();
        entries.extend(objects::entries());
        entries.push(Entry { name: ptr::null(), function: ptr::null() });
        Self { api: Api { major: 2, minor: MINOR_VERSION, functions: entries.leak().as_ptr() } }
    }
}

fn entry(name: &'static CStr, function: *const ()) -> Entry {
    Entry { name: name.as_ptr(), function: function.cast() }
}
