//! The few functions of `GLib` that are used, looked up among what the process has loaded: never linked, never loaded.

use std::ffi::{CStr, c_char, c_int, c_uint, c_void};
use std::sync::OnceLock;

/// `GLib`'s `gboolean`.
pub(super) type GBoolean = c_int;
pub(super) const TRUE: GBoolean = 1;
pub(super) const FALSE: GBoolean = 0;

/// A `GMainContext`, known by address only.
#[repr(C)]
pub(super) struct GMainContext {
    _opaque: [u8; 0],
}

/// The public layout of `GSource` (`glib/gmain.h`), which `g_source_new` wants the size of.
#[repr(C)]
pub(super) struct GSource {
    callback_data: *mut c_void,
    callback_funcs: *mut c_void,
    source_funcs: *const GSourceFuncs,
    ref_count: c_uint,
    context: *mut GMainContext,
    priority: c_int,
    flags: c_uint,
    source_id: c_uint,
    poll_fds: *mut c_void,
    previous: *mut GSource,
    next: *mut GSource,
    name: *mut c_char,
    private: *mut c_void,
}

pub(super) type GSourceFunc = unsafe extern "C" fn(*mut c_void) -> GBoolean;
pub(super) type GDestroyNotify = unsafe extern "C" fn(*mut c_void);

/// `GSourceFuncs`; without `prepare` and `check` a source is ready by its ready time alone (`GLib` 2.36).
#[repr(C)]
pub(super) struct GSourceFuncs {
    pub(super) prepare: Option<unsafe extern "C" fn(*mut GSource, *mut c_int) -> GBoolean>,
    pub(super) check: Option<unsafe extern "C" fn(*mut GSource) -> GBoolean>,
    pub(super) dispatch: unsafe extern "C" fn(*mut GSource, Option<GSourceFunc>, *mut c_void) -> GBoolean,
    pub(super) finalize: Option<unsafe extern "C" fn(*mut GSource)>,
    pub(super) closure_callback: Option<GSourceFunc>,
    pub(super) closure_marshal: Option<unsafe extern "C" fn()>,
}

/// Declares the table of functions and how each is looked up.
macro_rules! functions {
    ($($field:ident = $name:literal: fn($($argument:ty),*) $(-> $result:ty)?;)*) => {
        /// `GLib`'s functions.
        pub(super) struct Api {
            $(pub(super) $field: unsafe extern "C" fn($($argument),*) $(-> $result)?,)*
        }

        impl Api {
            fn look_up() -> Option<Self> {
                Some(Self {
                    $($field: {
                        let address = address_of($name)?;
                        // SAFETY: GLib's header declares the symbol with this signature (gboolean, gint and guint are
                        // C's int types, gint64 is i64), and a loaded GLib stays loaded.
                        unsafe { std::mem::transmute::<*mut c_void, unsafe extern "C" fn($($argument),*) $(-> $result)?>(address) }
                    },)*
                })
            }
        }
    };
}

functions! {
    context_default = c"g_main_context_default": fn() -> *mut GMainContext;
    context_thread_default = c"g_main_context_get_thread_default": fn() -> *mut GMainContext;
    context_is_owner = c"g_main_context_is_owner": fn(*mut GMainContext) -> GBoolean;
    context_iteration = c"g_main_context_iteration": fn(*mut GMainContext, GBoolean) -> GBoolean;
    context_ref = c"g_main_context_ref": fn(*mut GMainContext) -> *mut GMainContext;
    context_unref = c"g_main_context_unref": fn(*mut GMainContext);
    idle_source_new = c"g_idle_source_new": fn() -> *mut GSource;
    monotonic_time = c"g_get_monotonic_time": fn() -> i64;
    source_attach = c"g_source_attach": fn(*mut GSource, *mut GMainContext) -> c_uint;
    source_destroy = c"g_source_destroy": fn(*mut GSource);
    source_new = c"g_source_new": fn(*const GSourceFuncs, c_uint) -> *mut GSource;
    source_set_callback = c"g_source_set_callback":
        fn(*mut GSource, GSourceFunc, *mut c_void, GDestroyNotify);
    source_set_can_recurse = c"g_source_set_can_recurse": fn(*mut GSource, GBoolean);
    source_set_priority = c"g_source_set_priority": fn(*mut GSource, c_int);
    source_set_ready_time = c"g_source_set_ready_time": fn(*mut GSource, i64);
    source_unref = c"g_source_unref": fn(*mut GSource);
}

static API: OnceLock<Api> = OnceLock::new();

/// `GLib`'s functions, if `GLib` is in the process by now.
pub(super) fn api() -> Option<&'static Api> {
    if let Some(api) = API.get() {
        return Some(api);
    }
    // Only success is remembered: GLib may be loaded later.
    let found = Api::look_up()?;
    Some(API.get_or_init(|| found))
}

fn address_of(name: &CStr) -> Option<*mut c_void> {
    // SAFETY: the name is NUL-terminated, and RTLD_DEFAULT searches what is loaded and runs no code of it.
    let address = unsafe { libc::dlsym(libc::RTLD_DEFAULT, name.as_ptr()) };
    (!address.is_null()).then_some(address)
}
