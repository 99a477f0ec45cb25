//! Names of the seed's crates that the rest of this program has no use for, or that cannot be used here: functions of
//! Flutter's thread, pointers that only a VM makes. That this module compiles is its test.

#![allow(dead_code)]

use irondash_dart_ffi::{
    irondash_init_ffi, raw, DartFunctions, DartHandle, DartHandleFinalizer, DartPortHandler, DartValue,
    DartWeakPersistentHandle, IntoDart, IntoDartVec, TypedList,
};
use irondash_message_channel::*;
use irondash_run_loop::{util::*, *};
use std::collections::HashMap;
use std::ffi::{c_void, CString};
use std::rc::Rc;

fn assert_send<T: Send>() {}
fn assert_sync<T: Sync>() {}
fn assert_clone<T: Clone>() {}
fn assert_error<T: std::error::Error + std::fmt::Debug + 'static>() {}

fn traits() {
    assert_send::<Value>();
    assert_sync::<Value>();
    assert_send::<MethodCall>();
    assert_send::<MethodCallReply>();
    assert_send::<MethodInvoker>();
    assert_sync::<MethodInvoker>();
    assert_clone::<MethodInvoker>();
    assert_send::<AsyncMethodInvoker>();
    assert_sync::<AsyncMethodInvoker>();
    assert_clone::<AsyncMethodInvoker>();
    assert_send::<EventSink>();
    assert_sync::<EventSink>();
    assert_send::<FinalizableHandle>();
    assert_sync::<FinalizableHandle>();
    assert_send::<Late<String>>();
    assert_send::<PlatformError>();
    assert_sync::<MessageChannel>();
    assert_send::<RunLoopSender>();
    assert_sync::<RunLoopSender>();
    assert_clone::<RunLoopSender>();
    assert_send::<Capsule<Rc<u8>>>();
    assert_sync::<Capsule<Rc<u8>>>();
    assert_clone::<Capsule<u8>>();
    assert_send::<BlockingVariable<u8>>();
    assert_clone::<BlockingVariable<u8>>();
    assert_send::<DartFunctions>();
    assert_sync::<DartFunctions>();
    assert_clone::<DartFunctions>();
    assert_clone::<DartValue>();
    assert_send::<irondash_dart_ffi::NativePort>();
    assert_error::<TryFromError>();
    assert_error::<PlatformError>();
    assert_error::<MethodCallError>();
    assert_error::<SendMessageError>();
    assert_error::<PostMessageError>();
    assert_error::<CapsuleError>();
    assert_error::<irondash_run_loop::Error>();
}

fn results() -> [u64; 2] {
    [FunctionResult::NoError as u64, FunctionResult::InvalidStructSize as u64]
}

/// The seed's own name for the function, and its shape.
fn init_functions() -> (extern "C" fn(*mut c_void) -> FunctionResult, extern "C" fn(*mut c_void)) {
    (irondash_init_message_channel_context, irondash_init_ffi)
}

fn capsule_error(error: CapsuleError) -> &'static str {
    match error {
        CapsuleError::CapsuleEmpty => "empty",
        CapsuleError::WrongThread => "thread",
    }
}

fn futures(sender: RunLoopSender) -> (CompletableFuture<u8>, FutureCompleter<u8>, Capsule<Rc<u8>>) {
    let (future, completer) = FutureCompleter::<u8>::new();
    (future, completer, Capsule::new_with_sender(Rc::new(1), sender))
}

/// A loop that a program's user interface runs.
fn application() -> irondash_run_loop::Result<bool> {
    RunLoop::current().run_app();
    RunLoop::current().stop_app();
    RunLoop::is_main_thread()
}

/// Every parameter named, in the seed's order.
fn turbofish(invoker: &MethodInvoker, isolate: IsolateId) {
    type Callback<T> = Box<dyn FnOnce(std::result::Result<T, MethodCallError>)>;
    invoker.call_method::<i32, Callback<Value>>(isolate, "m", 1, Box::new(|_| ()));
    invoker.call_method_cv::<&str, Callback<bool>, bool, TryFromError>(isolate, "m", "", Box::new(|_| ()));
    invoker.call_method_cv::<_, _, Vec<HashMap<u8, String>>, _>(isolate, "m", (), |_| ());
}

async fn async_turbofish(invoker: AsyncMethodInvoker, isolate: IsolateId) {
    let _ = invoker.call_method::<Value>(isolate, "m", Value::Null).await;
    let _ = invoker.call_method_cv::<i8, (), TryFromError>(isolate, "m", 1).await;
    invoker.call_method_sync::<_, fn(std::result::Result<Value, MethodCallError>)>(isolate, "m", (), |_| ());
    invoker.call_method_sync_cv::<_, _, f32, _>(isolate, "m", 1.5, |_| ());
}

fn reply_turbofish(first: MethodCallReply, second: MethodCallReply, third: MethodCallReply) {
    first.send_ok::<i64>(1);
    second.send_err::<TryFromError>(TryFromError::BadType);
    third.send::<&str, PlatformError>(Ok("text"));
}

/// A conversion of one's own, whose errors become the crate's.
struct Fathoms(f64);

impl From<Fathoms> for Value {
    fn from(fathoms: Fathoms) -> Self {
        fathoms.0.into()
    }
}

impl TryFrom<Value> for Fathoms {
    type Error = FathomsError;

    fn try_from(value: Value) -> std::result::Result<Self, Self::Error> {
        Ok(Self(value.try_into()?))
    }
}

struct FathomsError(TryFromError);

impl From<TryFromError> for FathomsError {
    fn from(error: TryFromError) -> Self {
        Self(error)
    }
}

impl From<FathomsError> for TryFromError {
    fn from(error: FathomsError) -> Self {
        error.0
    }
}

fn own_conversions(invoker: &MethodInvoker, isolate: IsolateId) -> std::result::Result<Vec<Fathoms>, TryFromError> {
    invoker.call_method_cv(isolate, "depth", Fathoms(2.0), |depth: std::result::Result<Fathoms, _>| {
        let _: f64 = depth.map(|depth| depth.0).unwrap_or_default();
    });
    let values: Value = vec![Fathoms(1.0)].into();
    values.try_into()
}

fn raw_types(object: &mut raw::DartCObject) -> bool {
    let port = raw::DartCObjectSendPort { id: 1, origin_id: 2 };
    let capability = raw::DartCObjectCapability { id: 3 };
    let values: [DartValue; 3] =
        [DartObject::SendPort(port).into(), DartObject::Capability(capability).into(), CString::default().into()];
    unsafe extern "C" fn finalizer(_data: *mut c_void, _peer: *mut c_void) {}
    let callback: DartHandleFinalizer = finalizer;
    let pointer = raw::DartCObjectNativePointer { ptr: 0, size: 0, callback };
    assert_eq!(DartValue::from(pointer), DartValue::NativePointer(pointer));
    let external = raw::DartCObjectExternalTypedData {
        ty: raw::DartTypedDataType::Uint8,
        length: 0,
        data: std::ptr::null_mut(),
        peer: std::ptr::null_mut(),
        callback,
    };
    object.value = raw::DartCObjectValue { as_external_typed_data: external };
    object.value = raw::DartCObjectValue {
        as_array: raw::DartCObjectArray { length: 0, values: std::ptr::null_mut(), capacity: 0 },
    };
    object.value = raw::DartCObjectValue {
        as_typed_data: raw::DartCObjectTypedData {
            ty: raw::DartTypedDataType::Float64,
            length: 0,
            values: std::ptr::null_mut(),
        },
    };
    object.ty = raw::DartCObjectType::Null;
    object.cleanup();
    let read = unsafe { DartValue::from_dart(object) };
    read == values[0] || object.ty == raw::DartCObjectType::Unsupported
}

fn typed_lists() -> [raw::DartTypedDataType; 10] {
    let _ = TypedList(vec![1_u64]).into_dart();
    [
        <i8 as IntoDartVec<i8>>::dart_type(),
        u8::dart_type(),
        i16::dart_type(),
        u16::dart_type(),
        i32::dart_type(),
        u32::dart_type(),
        i64::dart_type(),
        u64::dart_type(),
        f32::dart_type(),
        f64::dart_type(),
    ]
}

unsafe fn functions(object: DartHandle) -> DartHandle {
    unsafe extern "C" fn handler(_port: raw::DartPort, _message: *const raw::DartCObject) {}
    unsafe extern "C" fn finalizer(_data: *mut c_void, _peer: *mut c_void) {}
    let functions = DartFunctions::get();
    let handler: DartPortHandler = handler;
    let port = (functions.new_native_port)(c"name".as_ptr(), handler, false);
    (functions.post_integer)(port, 1);
    (functions.post_cobject)(port, &mut ().into_dart());
    (functions.close_native_port)(port);
    let weak: DartWeakPersistentHandle =
        (functions.new_weak_persistent_handle)(object, std::ptr::null_mut(), 0, finalizer);
    let strong = (functions.handle_from_weak_persistent)(weak);
    (functions.delete_weak_persistent_handle)(weak);
    strong
}
