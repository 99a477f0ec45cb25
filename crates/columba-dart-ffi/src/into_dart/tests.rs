use super::*;
use crate::fake::{self, ReceivePort};
use crate::port::post_integer;
use crate::raw::{DartHandleFinalizer, DartTypedDataType};
use crate::typed_list::IntoDartVec;
use std::ffi::c_void;
use std::sync::atomic::{AtomicUsize, Ordering};

fn dart() -> ReceivePort {
    fake::install();
    ReceivePort::open()
}

/// Sends a value and checks that it arrives unchanged.
#[track_caller]
fn check_arrives(value: DartValue) {
    let dart = dart();
    assert!(dart.port().send(value.clone()), "{value:?}");
    assert_eq!(dart.take_messages(), [value]);
}

/// A native pointer whose finalizer counts.
fn counting_pointer(counter: &AtomicUsize) -> DartCObjectNativePointer {
    unsafe extern "C" fn count(_: *mut c_void, peer: *mut c_void) {
        // SAFETY: the peer is the test's counter, which outlives the message.
        if let Some(counter) = unsafe { peer.cast::<AtomicUsize>().as_ref() } {
            counter.fetch_add(1, Ordering::SeqCst);
        }
    }
    let callback: DartHandleFinalizer = count;
    let address = std::ptr::from_ref(counter).expose_provenance();
    DartCObjectNativePointer { ptr: address.cast_signed(), size: 8, callback }
}

#[test]
fn every_kind_of_value_arrives() {
    check_arrives(DartValue::Array(vec![
        ().into(),
        true.into(),
        false.into(),
        0.5.into(),
        "grüße".into(),
        vec![1_i8, -1].into(),
        vec![1_u8, 255].into(),
        vec![-1_i16].into(),
        vec![65535_u16].into(),
        vec![i32::MIN].into(),
        vec![u32::MAX].into(),
        vec![i64::MIN].into(),
        vec![u64::MAX].into(),
        vec![0.1_f32].into(),
        vec![f64::INFINITY].into(),
        vec![DartValue::Null].into(),
        DartCObjectSendPort { id: 5, origin_id: 6 }.into(),
        DartCObjectCapability { id: 7 }.into(),
    ]));
}

#[test]
fn negative_integers_arrive_as_they_are() {
    for value in [-1_i64, -2, -300, i64::from(i32::MIN), i64::MIN] {
        check_arrives(value.into());
    }
    check_arrives(DartValue::I32(-1));
}

#[test]
fn an_integer_is_posted_without_a_message() {
    let dart = dart();
    assert!(post_integer(dart.id(), -7));
    assert_eq!(dart.take_messages(), [DartValue::I64(-7)]);
    assert!(!post_integer(0, -7));
}

#[test]
fn typed_data_is_not_copied_and_is_freed_when_collected() {
    let dart = dart();
    let list = vec![1.5_f64; 100];
    let address = list.as_ptr().addr();
    assert!(dart.port().send(TypedList(list)));
    assert_eq!(dart.external_addresses(), [address]);
    assert_eq!(dart.take_messages(), [DartValue::F64List(vec![1.5; 100])]);
    assert_eq!(dart.collect_garbage(), 1);
    assert_eq!(dart.collect_garbage(), 0, "once");
}

#[test]
fn empty_lists_arrive() {
    check_arrives(DartValue::U8List(Vec::new()));
    check_arrives(DartValue::Array(Vec::new()));
    check_arrives(DartValue::String(CString::default()));
}

#[test]
fn plain_rust_values_can_be_sent() {
    let dart = dart();
    assert!(dart.port().send(vec![Some("a"), None]));
    assert!(dart.port().send(vec![vec![1_i64], Vec::new()]));
    let text = DartValue::Array(vec!["a".into(), DartValue::Null]);
    let numbers = DartValue::Array(vec![DartValue::Array(vec![1_i64.into()]), DartValue::Array(Vec::new())]);
    assert_eq!(dart.take_messages(), [text, numbers]);
}

#[test]
fn a_string_with_a_nul_is_refused_and_not_cut() {
    let dart = dart();
    assert!(!dart.port().send("a\0b"));
    assert!(!dart.port().send(DartValue::from("a\0b".to_owned())));
    assert!(!dart.port().send(DartValue::Array(vec!["fine".into(), "a\0b".into()])));
    assert!(dart.take_messages().is_empty());
}

#[test]
fn a_string_with_a_nul_comes_back_from_the_error() {
    let error = DartValue::try_string("grüße\0!".to_owned()).expect_err("has a NUL");
    assert_eq!(error.position(), 7);
    assert_eq!(error.into_text(), "grüße\0!");
}

#[test]
fn a_refused_message_gives_everything_back_once() {
    let counter = AtomicUsize::new(0);
    let dart = dart();
    dart.refuse();
    let message = || {
        let pointer = counting_pointer(&counter);
        DartValue::Array(vec![
            "text".into(),
            vec![1_u8; 1000].into(),
            DartValue::Array(vec![pointer.into(), vec![1_i64].into()]),
        ])
    };
    assert!(!dart.port().send(message()));
    assert_eq!(counter.load(Ordering::SeqCst), 1);
    assert!(!crate::DartPort::new(0).send(message()), "no such port");
    assert_eq!(counter.load(Ordering::SeqCst), 2);
    assert_eq!(dart.collect_garbage(), 0);
    dart.accept();
    assert!(dart.port().send(message()));
    assert_eq!(counter.load(Ordering::SeqCst), 2, "delivered");
}

#[test]
fn a_message_that_is_never_sent_is_freed() {
    let counter = AtomicUsize::new(0);
    drop(crate::Message::new(vec![counting_pointer(&counter)]));
    assert_eq!(counter.load(Ordering::SeqCst), 1);
}

#[test]
fn cleaning_up_twice_frees_once() {
    let counter = AtomicUsize::new(0);
    let mut object = vec![counting_pointer(&counter)].into_dart();
    object.cleanup();
    object.cleanup();
    assert_eq!(counter.load(Ordering::SeqCst), 1);
}

#[test]
fn a_conversion_that_panics_frees_what_was_converted() {
    struct Panics<'a>(Option<&'a AtomicUsize>);
    impl IntoDart for Panics<'_> {
        fn into_dart(self) -> DartCObject {
            counting_pointer(self.0.expect("a counter")).into_dart()
        }
    }
    let counter = AtomicUsize::new(0);
    let values = vec![Panics(Some(&counter)), Panics(None), Panics(Some(&counter))];
    assert!(crate::boundary::catch(|| values.into_dart()).is_err());
    assert_eq!(counter.load(Ordering::SeqCst), 1);
}

#[test]
fn nesting_is_bounded() {
    let nested = |depth| (0..depth).fold(DartValue::Null, |value, _| DartValue::Array(vec![value]));
    check_arrives(nested(MAX_DEPTH));
    assert!(!dart().port().send(nested(MAX_DEPTH + 1)));
}

#[test]
fn an_array_made_by_hand_is_freed() {
    let elements = [1_i64, 2].map(|value| Box::into_raw(Box::new(value.into_dart())));
    let mut values = Vec::with_capacity(5);
    values.extend(elements);
    let mut values = mem::ManuallyDrop::new(values);
    let array = DartCObjectArray {
        length: values.len().cast_signed(),
        values: values.as_mut_ptr(),
        capacity: values.capacity().cast_signed(),
    };
    let object = DartCObject { ty: DartCObjectType::Array, value: DartCObjectValue { as_array: array } };
    let dart = dart();
    assert!(dart.port().send(object));
    assert_eq!(dart.take_messages(), [DartValue::Array(vec![1_i64.into(), 2_i64.into()])]);
}

#[test]
fn a_list_whose_elements_have_another_size_is_refused() {
    #[derive(Clone, Copy)]
    struct Small(#[expect(dead_code, reason = "only its size matters")] u8);
    impl IntoDartVec<Small> for Small {
        fn dart_type() -> DartTypedDataType {
            DartTypedDataType::Float64
        }
    }
    assert!(!dart().port().send(TypedList(vec![Small(1); 3])));
}

#[test]
fn invalid_utf_8_is_refused() {
    let string = CString::new([0xff, 0xfe]).expect("no NUL");
    assert!(!dart().port().send(string));
}
