use super::table::{Api, Entry, read};
use super::*;
use crate::fake;
use crate::raw::ILLEGAL_PORT;
use std::ffi::CStr;
use std::ptr;
use std::sync::Barrier;
use std::thread;

/// A table to be read by [`read`]: that of the fake, and changes to it.
struct TestTable {
    major: i32,
    entries: Vec<Entry>,
}

impl TestTable {
    fn complete() -> Self {
        // SAFETY: the fake's table is a valid one.
        let api = unsafe { fake::api_data().cast::<Api>().read() };
        let mut entries = Vec::new();
        for index in 0.. {
            // SAFETY: the entries are there up to the one without a name.
            let entry = unsafe { api.functions.wrapping_add(index).read() };
            entries.push(entry);
            if entry.name.is_null() {
                break;
            }
        }
        Self { major: 2, entries }
    }

    fn without(name: &CStr) -> Self {
        let mut table = Self::complete();
        table.entries.retain(|entry| {
            // SAFETY: a name is null or a C string.
            entry.name.is_null() || unsafe { CStr::from_ptr(entry.name) } != name
        });
        table
    }

    fn read(&self) -> Result<DartFunctions, InitError> {
        let api = Api { major: self.major, minor: 5, functions: self.entries.as_ptr() };
        // SAFETY: the table is valid.
        unsafe { read(ptr::from_ref(&api).cast()) }
    }
}

#[test]
fn a_complete_table_is_read() {
    let functions = TestTable::complete().read().expect("complete");
    assert!(functions.new_finalizable_handle.is_some());
    assert!(functions.update_external_size.is_some());
}

#[test]
fn null_data_is_an_error() {
    // SAFETY: null is allowed.
    assert_eq!(unsafe { read(ptr::null()) }, Err(InitError::NullData));
}

#[test]
fn a_null_table_is_an_error() {
    let api = Api { major: 2, minor: 5, functions: ptr::null() };
    // SAFETY: the table is valid, as far as it goes.
    let result = unsafe { read(ptr::from_ref(&api).cast()) };
    assert_eq!(result, Err(InitError::NullTable { major: 2, minor: 5 }));
}

#[test]
fn another_major_version_is_an_error_that_names_both() {
    let table = TestTable { major: 3, ..TestTable::complete() };
    let error = table.read().expect_err("unsupported");
    assert_eq!(error, InitError::UnsupportedVersion { major: 3, minor: 5 });
    assert!(error.to_string().contains("3.5") && error.to_string().contains("2.x"), "{error}");
}

#[test]
fn a_missing_function_is_named() {
    let error = TestTable::without(c"Dart_NewNativePort").read().expect_err("missing");
    assert_eq!(error, InitError::MissingFunction { name: "Dart_NewNativePort", major: 2, minor: 5 });
    assert!(error.to_string().contains("Dart_NewNativePort"), "{error}");
}

#[test]
fn a_function_without_an_address_is_missing() {
    let mut table = TestTable::complete();
    table.entries[0].function = ptr::null();
    assert!(matches!(table.read(), Err(InitError::MissingFunction { .. })));
}

#[test]
fn an_optional_function_may_be_missing() {
    let functions = TestTable::without(c"Dart_UpdateExternalSize").read().expect("optional");
    assert!(functions.update_external_size.is_none());
}

#[test]
fn the_search_in_a_table_without_an_end_ends() {
    let unknown = Entry { name: c"Dart_Unknown".as_ptr(), function: ptr::null() };
    let table = TestTable { major: 2, entries: vec![unknown; 1024] };
    assert!(matches!(table.read(), Err(InitError::MissingFunction { .. })));
}

#[test]
fn the_same_vm_may_initialize_again_and_another_may_not() {
    let cell = OnceLock::new();
    let first = TestTable::complete().read().expect("complete");
    assert_eq!(keep(&cell, first), Ok(()));
    assert_eq!(keep(&cell, first), Ok(()));
    let other = DartFunctions { update_external_size: None, ..first };
    assert_eq!(keep(&cell, other), Err(InitError::AnotherVm));
    assert_eq!(cell.get(), Some(&first), "the first stays");
}

#[test]
fn threads_may_initialize_at_the_same_moment() {
    let cell = OnceLock::new();
    let functions = TestTable::complete().read().expect("complete");
    let barrier = Barrier::new(4);
    thread::scope(|scope| {
        for _ in 0..4 {
            scope.spawn(|| {
                barrier.wait();
                assert_eq!(keep(&cell, functions), Ok(()));
            });
        }
    });
}

#[test]
fn the_exported_functions_never_panic() {
    columba_init_ffi(ptr::null_mut());
    irondash_init_ffi(ptr::null_mut());
    columba_init_ffi(fake::api_data());
    irondash_init_ffi(fake::api_data());
    assert_eq!(DartFunctions::try_get(), Some(&DartFunctions::get()));
}

#[test]
fn before_the_start_every_function_fails() {
    unsafe extern "C" fn handler(_: DartPort, _: *const DartCObject) {}
    unsafe extern "C" fn finalizer(_: *mut c_void, _: *mut c_void) {}
    let functions = uninitialized::FUNCTIONS;
    let null = ptr::null_mut();
    // SAFETY: for this and all below: these functions use none of their arguments.
    assert!(!unsafe { (functions.post_cobject)(1, ptr::null_mut()) });
    // SAFETY: as above.
    assert!(!unsafe { (functions.post_integer)(1, 2) });
    // SAFETY: as above.
    assert_eq!(unsafe { (functions.new_native_port)(ptr::null(), handler, false) }, ILLEGAL_PORT);
    // SAFETY: as above.
    assert!(!unsafe { (functions.close_native_port)(1) });
    // SAFETY: as above.
    assert!(unsafe { (functions.new_weak_persistent_handle)(null, null, 0, finalizer) }.is_null());
    // SAFETY: as above.
    assert!(unsafe { (functions.handle_from_weak_persistent)(null) }.is_null());
    // SAFETY: as above.
    unsafe { (functions.delete_weak_persistent_handle)(null) };
}
