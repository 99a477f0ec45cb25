//! One word for each thread, under a key of the system's.
//!
//! Where thread locals are not native, each lives in memory of its own that is freed, in no useful order, while the
//! thread is being destroyed. A word that is the value itself, under a key without a destructor, stays.

use std::ptr;
use std::sync::OnceLock;

pub(super) fn get() -> usize {
    key().map_or(0, |key| system::get(key).addr())
}

pub(super) fn set(word: usize) {
    if let Some(key) = key() {
        system::set(key, ptr::without_provenance_mut(word));
    }
}

fn key() -> Option<system::Key> {
    static KEY: OnceLock<Option<system::Key>> = OnceLock::new();
    *KEY.get_or_init(system::new_key)
}

#[cfg(windows)]
mod system {
    use std::ffi::c_void;

    use windows_sys::Win32::System::Threading::{TLS_OUT_OF_INDEXES, TlsAlloc, TlsGetValue, TlsSetValue};

    pub(super) type Key = u32;

    pub(super) fn new_key() -> Option<Key> {
        // SAFETY: no arguments.
        let key = unsafe { TlsAlloc() };
        (key != TLS_OUT_OF_INDEXES).then_some(key)
    }

    pub(super) fn get(key: Key) -> *mut c_void {
        // SAFETY: the key was allocated and is never freed.
        unsafe { TlsGetValue(key) }
    }

    pub(super) fn set(key: Key, value: *mut c_void) {
        // SAFETY: the key was allocated and is never freed; the value is not followed.
        unsafe { TlsSetValue(key, value) };
    }
}

#[cfg(target_os = "android")]
mod system {
    use std::ffi::c_void;

    pub(super) type Key = libc::pthread_key_t;

    pub(super) fn new_key() -> Option<Key> {
        let mut key = 0;
        // SAFETY: the key is there to be written; it has no destructor.
        let error = unsafe { libc::pthread_key_create(&raw mut key, None) };
        (error == 0).then_some(key)
    }

    pub(super) fn get(key: Key) -> *mut c_void {
        // SAFETY: the key was created and is never deleted.
        unsafe { libc::pthread_getspecific(key) }
    }

    pub(super) fn set(key: Key, value: *mut c_void) {
        // SAFETY: the key was created and is never deleted; the value is not followed.
        unsafe { libc::pthread_setspecific(key, value) };
    }
}
