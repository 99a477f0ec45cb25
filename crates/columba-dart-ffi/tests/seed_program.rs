//! A program written for `irondash_dart_ffi` 0.2: only the crate's name has changed.

use columba_dart_ffi::{
    DartFunctions, DartHandle, DartHandleFinalizer, DartPort, DartPortHandler, DartValue, DartWeakPersistentHandle,
    IntoDart, IntoDartVec, NativePort, TypedList, fake, irondash_init_ffi, raw,
};
use std::ffi::{CString, c_void};
use std::sync::mpsc::channel;

struct Answer(i64);

impl IntoDart for Answer {
    fn into_dart(self) -> raw::DartCObject {
        raw::DartCObject { ty: raw::DartCObjectType::Int64, value: raw::DartCObjectValue { as_int64: self.0 } }
    }
}

struct Functions {
    functions: DartFunctions,
}

unsafe extern "C" fn finalizer(_isolate_callback_data: *mut c_void, _peer: *mut c_void) {}

fn name_of(ty: raw::DartCObjectType) -> &'static str {
    match ty {
        raw::DartCObjectType::Null => "null",
        raw::DartCObjectType::Unsupported => "unsupported",
        _ => "other",
    }
}

/// Names every variant, without a catch-all.
fn is_list(value: &DartValue) -> bool {
    match value {
        DartValue::Null
        | DartValue::Bool(_)
        | DartValue::I32(_)
        | DartValue::I64(_)
        | DartValue::Double(_)
        | DartValue::String(_)
        | DartValue::SendPort(_)
        | DartValue::Capability(_)
        | DartValue::NativePointer(_)
        | DartValue::Unsupported => false,
        DartValue::Array(_)
        | DartValue::I8List(_)
        | DartValue::U8List(_)
        | DartValue::I16List(_)
        | DartValue::U16List(_)
        | DartValue::I32List(_)
        | DartValue::U32List(_)
        | DartValue::I64List(_)
        | DartValue::U64List(_)
        | DartValue::F32List(_)
        | DartValue::F64List(_) => true,
    }
}

#[test]
fn ports_and_values() {
    irondash_init_ffi(fake::api_data());
    let dart = fake::ReceivePort::open();
    let port = DartPort::new(dart.id());
    assert!(port.send(Answer(42)));
    assert!(port.send(TypedList(vec![1_u8, 2])));
    assert!(port.send(vec![1_i32, 2]));
    assert!(port.send("text") && port.send("text".to_owned()) && port.send(CString::default()));
    assert!(port.send(()) && port.send(true) && port.send(0.5));
    assert!(!DartPort { port: 0 }.clone().send(DartValue::from(vec![0.5_f32])));
    let messages = dart.take_messages();
    assert_eq!(messages.len(), 9);
    assert!(!is_list(&messages[0]) && is_list(&messages[1]));
}

#[test]
fn native_ports() {
    irondash_init_ffi(fake::api_data());
    let (sender, receiver) = channel();
    let port = NativePort::new("seed", move |port: raw::DartPort, value: DartValue| {
        sender.send((port, value)).unwrap();
    });
    let send_port: raw::DartCObjectSendPort = port.as_send_port();
    assert_eq!(send_port, raw::DartCObjectSendPort { id: port.raw_port(), origin_id: -1 });
    DartPort::new(port.raw_port()).send(DartValue::from("hello"));
    assert_eq!(receiver.recv().unwrap(), (port.raw_port(), "hello".into()));
}

#[test]
fn functions() {
    irondash_init_ffi(fake::api_data());
    let table = Functions { functions: DartFunctions::get() };
    assert_eq!(table.functions.clone(), DartFunctions::get());
    let dart = fake::ReceivePort::open();
    // SAFETY: the port is open.
    assert!(unsafe { (DartFunctions::get().post_integer)(dart.id(), 1) });
    let mut object = DartValue::U8List(vec![1]).into_dart();
    dart.refuse();
    // SAFETY: the object is valid.
    if !unsafe { (DartFunctions::get().post_cobject)(dart.id(), &raw mut object) } {
        object.cleanup();
    }
    let _: DartPortHandler = {
        unsafe extern "C" fn handler(_: raw::DartPort, _: *const raw::DartCObject) {}
        handler
    };
}

#[test]
fn weak_handles() {
    irondash_init_ffi(fake::api_data());
    let functions = DartFunctions::get();
    let object = fake::FakeObject::new();
    let finalizer: DartHandleFinalizer = finalizer;
    // SAFETY: the object is alive.
    let weak: DartWeakPersistentHandle =
        unsafe { (functions.new_weak_persistent_handle)(object.handle(), std::ptr::null_mut(), 10, finalizer) };
    // SAFETY: the handle is there.
    let strong: DartHandle = unsafe { (functions.handle_from_weak_persistent)(weak) };
    assert_eq!(strong, object.handle());
    // SAFETY: the handle is there.
    unsafe { (functions.delete_weak_persistent_handle)(weak) };
}

#[test]
fn raw_types() {
    assert_eq!(name_of(raw::DartCObjectType::Null), "null");
    assert_eq!(<u8 as IntoDartVec<u8>>::dart_type(), raw::DartTypedDataType::Uint8);
    let pointer = raw::DartCObjectNativePointer { ptr: 0, size: 1, callback: finalizer };
    assert_eq!(DartValue::from(pointer), DartValue::NativePointer(pointer));
    let capability = raw::DartCObjectCapability { id: 1 };
    // SAFETY: the object is valid.
    let value = unsafe { DartValue::from_dart(&capability.into_dart()) };
    assert_eq!(value, DartValue::Capability(capability));
}
