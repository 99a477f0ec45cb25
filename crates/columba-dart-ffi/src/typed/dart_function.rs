use crate::DartFunctions;
use std::marker::PhantomData;
use std::num::NonZeroUsize;
use std::ptr;

/// A function of Dart, `Int32 Function(Uint32 method, Int32 flags)`, that its isolate alone may call.
#[derive(Debug, Clone, Copy)]
pub struct DartFunction {
    /// INVARIANT: of a `NativeCallable.isolateLocal` of that type, which is open.
    address: NonZeroUsize,
    isolate: NonZeroUsize,
}

/// The isolate that the calling thread has entered, by the VM's own name for it.
///
/// It is to be asked for and used within one call of Dart to Rust, and cannot leave the thread.
#[derive(Debug, Clone, Copy)]
pub struct Caller {
    isolate: NonZeroUsize,
    of_thread: PhantomData<*const ()>,
}

impl Caller {
    /// `None` when the thread has entered no isolate.
    #[must_use]
    pub fn current() -> Option<Self> {
        let current = DartFunctions::try_get()?.current_isolate?;
        // SAFETY: may be called on any thread, one without an isolate too.
        let isolate = NonZeroUsize::new(unsafe { current() }.addr())?;
        Some(Self { isolate, of_thread: PhantomData })
    }

    /// The VM's name for the isolate.
    #[must_use]
    pub fn isolate(self) -> NonZeroUsize {
        self.isolate
    }
}

impl DartFunction {
    /// The function at `address`, of the isolate that calls. `None` without either.
    ///
    /// Dart must give the address of an open `NativeCallable.isolateLocal`, and take it back before it closes that.
    #[must_use]
    pub fn of_caller(address: usize) -> Option<Self> {
        Some(Self { address: NonZeroUsize::new(address)?, isolate: Caller::current()?.isolate })
    }

    /// The isolate whose function it is.
    #[must_use]
    pub fn isolate(self) -> NonZeroUsize {
        self.isolate
    }

    /// Calls it; `None` when it is not the caller's.
    ///
    /// Must not be called during a leaf call of Dart, when the VM cannot be entered.
    #[must_use]
    pub fn call(self, caller: Caller, method: u32, flags: i32) -> Option<i32> {
        if caller.isolate != self.isolate {
            return None;
        }
        let pointer = ptr::with_exposed_provenance::<()>(self.address.get());
        // SAFETY: the address is of a function of this type: the invariant of the field.
        let function = unsafe { std::mem::transmute::<*const (), extern "C" fn(u32, i32) -> i32>(pointer) };
        Some(function(method, flags))
    }
}
