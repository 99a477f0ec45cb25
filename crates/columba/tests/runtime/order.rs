//! The order of frames, and of what lies beside them.

use crate::dart_reader::Value;
use crate::fake_dart::Isolate;
use crate::handlers::{ECHO, shared};
use columba::MessageChannel;

fn post(isolate: &Isolate, value: impl Into<columba::Value>) {
    MessageChannel::get().post_message(isolate.id(), "order", value.into()).unwrap();
}

#[test]
fn attachments_stay_with_their_frames() {
    let mut isolate = Isolate::open();
    let rounds: u8 = if cfg!(miri) { 2 } else { 20 };
    for round in 0..rounds {
        post(&isolate, i64::from(round));
        post(&isolate, vec![round; 10_000]);
        post(&isolate, columba::Value::List(vec![vec![round; 10_000].into(), vec![-1_i64; 2000].into()]));
        post(&isolate, char::from(b'a' + round).to_string().repeat(10_000));
    }
    for round in 0..rounds {
        assert_eq!(isolate.next().value(), &Value::I64(round.into()));
        assert_eq!(isolate.next().value(), &Value::U8List(vec![round; 10_000]));
        let both = Value::List(vec![vec![round; 10_000].into(), vec![-1_i64; 2000].into()]);
        assert_eq!(isolate.next().value(), &both);
        assert_eq!(isolate.next().value(), &Value::String(char::from(b'a' + round).to_string().repeat(10_000)));
    }
    assert_eq!(isolate.port.collect_garbage(), usize::from(rounds) * 3);
}

#[test]
fn an_isolate_is_woken_once_for_all_that_waits() {
    let mut isolate = Isolate::open();
    for number in 0..100 {
        post(&isolate, number);
    }
    assert_eq!(isolate.so_far().len(), 100);
    assert_eq!(isolate.wakes, 1);
    post(&isolate, true);
    assert_eq!(isolate.so_far().len(), 1);
    assert_eq!(isolate.wakes, 2, "again, for it has found nothing");
}

#[test]
fn frames_wait_for_their_attachments() {
    let mut isolate = Isolate::open();
    post(&isolate, 1);
    post(&isolate, vec![7_u8; 10_000]);
    post(&isolate, 2);
    // The wake-up of the first frame brings all frames, and the attachment is still on its way.
    let values: Vec<_> = isolate.so_far().into_iter().map(|frame| frame.values[0].clone()).collect();
    assert_eq!(values, [Value::I64(1), vec![7_u8; 10_000].into(), Value::I64(2)]);
}

#[test]
fn calls_of_one_isolate_arrive_in_their_order() {
    shared();
    let mut isolate = Isolate::open();
    let ids: Vec<_> = (0..50).map(|v| isolate.start_call(ECHO, "echo", v)).collect();
    let ends: Vec<_> = (0..50).map(|_| isolate.next()).collect();
    assert_eq!(ends.iter().map(|end| end.id).collect::<Vec<_>>(), ids);
}

#[test]
fn frames_start_at_multiples_of_eight_bytes_of_memory() {
    let mut isolate = Isolate::open();
    // `Isolate` checks each buffer that it takes; these are of many sizes, with and without growth.
    for length in 0..if cfg!(miri) { 40 } else { 400 } {
        post(&isolate, "x".repeat(length * 13 % 1000));
        if length % 3 == 0 {
            assert!(!isolate.so_far().is_empty());
        }
    }
    isolate.so_far();
}

#[test]
fn a_refused_message_does_not_free_what_dart_reads() {
    let isolate = Isolate::open();
    post(&isolate, "t".repeat(20_000));
    assert_eq!((isolate.functions.take)(isolate.context), 0);
    let before = isolate.taken_bytes();
    isolate.port.refuse();
    let value = vec![1_u8; 20_000].into();
    assert!(MessageChannel::get().post_message(isolate.id(), "order", value).is_err());
    assert_eq!(isolate.taken_bytes(), before);
}
