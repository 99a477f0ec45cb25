/// Puts this library's names among those that the whole process sees, where the VM looks for the functions of `@Native`.
///
/// Dart opens a library for itself alone. Whether it worked shows when the VM looks.
#[cfg(unix)]
pub fn promote() {
    use std::ffi::{c_char, c_int, c_void};
    use std::mem::MaybeUninit;

    #[repr(C)]
    struct DlInfo {
        file_name: *const c_char,
        file_base: *mut c_void,
        symbol_name: *const c_char,
        symbol_address: *mut c_void,
    }

    unsafe extern "C" {
        fn dladdr(address: *const c_void, info: *mut DlInfo) -> c_int;
        fn dlopen(file_name: *const c_char, flags: c_int) -> *mut c_void;
    }

    const RTLD_LAZY: c_int = 1;
    #[cfg(any(target_os = "linux", target_os = "android"))]
    const RTLD_NOLOAD: c_int = 4;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    const RTLD_NOLOAD: c_int = 0x10;
    #[cfg(all(target_os = "android", target_pointer_width = "32"))]
    const RTLD_GLOBAL: c_int = 2;
    #[cfg(all(
        not(all(target_os = "android", target_pointer_width = "32")),
        any(target_os = "linux", target_os = "android")
    ))]
    const RTLD_GLOBAL: c_int = 0x100;
    #[cfg(not(any(target_os = "linux", target_os = "android")))]
    const RTLD_GLOBAL: c_int = 8;

    let own: fn() = promote;
    let mut info = MaybeUninit::<DlInfo>::zeroed();
    // SAFETY: an address of this library, and room for the answer.
    if unsafe { dladdr(own as *const c_void, info.as_mut_ptr()) } == 0 {
        return;
    }
    // SAFETY: all of its fields may be null, which they were before the call.
    let info = unsafe { info.assume_init() };
    if !info.file_name.is_null() {
        // SAFETY: a C string that lives as long as the library, which is loaded already. The handle is kept, so that the
        // library stays loaded: its functions have been given to Dart anyway.
        unsafe { dlopen(info.file_name, RTLD_LAZY | RTLD_NOLOAD | RTLD_GLOBAL) };
    }
}

/// Nothing to do: the names of all libraries are looked at.
#[cfg(not(unix))]
pub fn promote() {}
