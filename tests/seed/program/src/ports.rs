//! Ports of Dart, without channels.

use irondash_dart_ffi::{raw, DartPort, DartValue, IntoDart, NativePort, TypedList};
use irondash_message_channel::*;
use std::cell::RefCell;
use std::ffi::CString;
use std::mem::ManuallyDrop;
use std::sync::{Arc, Mutex};

#[derive(Default)]
struct Ports {
    native: RefCell<Option<NativePort>>,
    received: Arc<Mutex<Vec<String>>>,
}

impl Ports {
    /// A port that Dart can send to.
    fn open(&self) -> raw::DartCObjectSendPort {
        let received = self.received.clone();
        let port = NativePort::new("seed_program", move |_port: raw::DartPort, value: DartValue| {
            received.lock().unwrap().push(show(&value));
        });
        let send_port = port.as_send_port();
        assert_eq!((send_port.id, send_port.origin_id), (port.raw_port(), -1));
        self.native.replace(Some(port));
        send_port
    }

    /// Sends one value of each kind to a port of Dart.
    fn send_all(port: raw::DartPort) -> bool {
        let port = DartPort::new(port);
        port.send(())
            && port.send(true)
            && port.send(-7_i32)
            && port.send(1_i64 << 40)
            && port.send(0.5)
            && port.send("text")
            && port.send(String::from("string"))
            && port.send(CString::new("c string").unwrap())
            && port.send(vec![1_i32, 2])
            && port.send(TypedList(vec![1_u16, 2]))
            && port.send(DartValue::U8List(vec![3, 4]))
            && port.send(DartValue::from(vec![DartValue::Null, "nested".into()]))
            && port.clone().send(Tide(3))
    }
}

struct Tide(i64);

impl IntoDart for Tide {
    fn into_dart(self) -> raw::DartCObject {
        self.0.into_dart()
    }
}

/// Names every variant, without a catch-all.
fn show(value: &DartValue) -> String {
    match value {
        DartValue::Null => "null".into(),
        DartValue::Bool(value) => value.to_string(),
        DartValue::I32(value) => value.to_string(),
        DartValue::I64(value) => value.to_string(),
        DartValue::Double(value) => value.to_string(),
        DartValue::String(value) => value.to_string_lossy().into_owned(),
        DartValue::Array(values) => values.iter().map(show).collect::<Vec<_>>().join(","),
        DartValue::I8List(list) => format!("i8 {list:?}"),
        DartValue::U8List(list) => format!("u8 {list:?}"),
        DartValue::I16List(list) => format!("i16 {list:?}"),
        DartValue::U16List(list) => format!("u16 {list:?}"),
        DartValue::I32List(list) => format!("i32 {list:?}"),
        DartValue::U32List(list) => format!("u32 {list:?}"),
        DartValue::I64List(list) => format!("i64 {list:?}"),
        DartValue::U64List(list) => format!("u64 {list:?}"),
        DartValue::F32List(list) => format!("f32 {list:?}"),
        DartValue::F64List(list) => format!("f64 {list:?}"),
        DartValue::SendPort(port) => format!("port {}", port.id != 0),
        DartValue::Capability(capability) => format!("capability {}", capability.id != 0),
        DartValue::NativePointer(_) => "pointer".into(),
        DartValue::Unsupported => "unsupported".into(),
    }
}

impl MethodHandler for Ports {
    fn on_method_call(&self, call: MethodCall, reply: MethodCallReply) {
        match call.method.as_str() {
            "open" => reply.send_ok(Value::Dart(DartObject::SendPort(self.open()))),
            "received" => {
                let received: Vec<String> = self.received.lock().unwrap().drain(..).collect();
                reply.send_ok(received);
            }
            "close" => reply.send_ok(self.native.take().is_some()),
            "capability" => {
                let capability = raw::DartCObjectCapability { id: 77 };
                reply.send_ok(DartObject::Capability(capability));
            }
            "send_all" => reply.send(i64::try_from(call.args).map(Self::send_all)),
            _ => reply.send_ok(()),
        }
    }
}

pub fn register() {
    let _ = ManuallyDrop::new(Ports::default().register("ports"));
}
