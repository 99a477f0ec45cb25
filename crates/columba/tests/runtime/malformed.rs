//! Bytes that are no frames, and numbers that are no contexts.

use crate::c_interface::{DONE, MALFORMED, NO_CONTEXT, TOO_LARGE, token};
use crate::dart_reader::Value;
use crate::fake_dart::Isolate;
use crate::handlers::{ECHO, shared};
use columba_wire::channel::frame::{Header, Verb};

#[test]
fn lengths_that_cannot_be() {
    let isolate = Isolate::open();
    let good = isolate.frame(Header::new(Verb::Failure, 1), &["text"], &[]);
    assert_eq!(isolate.post(&[]), DONE);
    assert_eq!(isolate.post(&good), DONE);
    for length in [0, 7, 16, 25, 1 << 30] {
        let mut bad = good.clone();
        bad[..4].copy_from_slice(&u32::to_ne_bytes(length));
        assert_eq!(isolate.post(&bad), MALFORMED, "{length}");
        assert_eq!(isolate.post(&[good.clone(), bad].concat()), MALFORMED);
    }
    for length in 1..good.len() {
        assert_eq!(isolate.post(&good[..length]), MALFORMED);
    }
}

#[test]
fn more_bytes_than_the_scratch_memory_has() {
    let isolate = Isolate::open();
    let capacity = isolate.word(1);
    for bytes in [capacity + 1, usize::MAX, usize::MAX / 2] {
        assert_eq!((isolate.functions.post)(isolate.context, bytes), MALFORMED);
    }
    // What nobody wrote is zeros, so a frame of length 0.
    assert_eq!((isolate.functions.post)(isolate.context, capacity), MALFORMED);
    assert!(isolate.word(1) > 0);
}

#[test]
fn verbs_that_dart_does_not_use() {
    let isolate = Isolate::open();
    for verb in [Verb::Post, Verb::Event] {
        assert_eq!(isolate.post(&isolate.frame(Header::new(verb, 1), &[], &[Value::Null])), MALFORMED);
    }
    let mut unknown = isolate.frame(Header::new(Verb::Reply, 1), &[], &[Value::Null]);
    for verb in [0, 11, 255] {
        unknown[4] = verb;
        assert_eq!(isolate.post(&unknown), MALFORMED);
    }
}

#[test]
fn a_large_buffer_of_several_frames_or_of_none() {
    shared();
    let mut isolate = Isolate::open();
    let (channel, method) = (isolate.name(ECHO), isolate.name("echo"));
    let call = |id, value: Value| isolate.frame(Header { verb: Verb::Call, id, channel, method }, &[], &[value]);
    let large: Value = Value::List(vec![0.25.into(); if cfg!(miri) { 2500 } else { 10_000 }]);
    let both = [call(1, large.clone()), call(2, large.clone())].concat();
    assert_eq!(isolate.post(&both), DONE);
    assert_eq!(isolate.end_of(1).value(), &large);
    assert_eq!(isolate.end_of(2).value(), &large);
    assert_eq!(isolate.post(&vec![0; 100_000]), MALFORMED);
    assert_eq!(isolate.post(&vec![0xFF; 100_000]), MALFORMED);
    assert_eq!(isolate.call(ECHO, "echo", large.clone()).value(), &large);
}

#[test]
fn large_frames_while_others_wait() {
    shared();
    let mut isolate = Isolate::open();
    let rounds: Vec<_> = (0..if cfg!(miri) { 3 } else { 40 })
        .map(|round| {
            let value = Value::List(vec![round.into(), vec![0.5; 400].into(), Value::List(vec![0.25.into(); 3000])]);
            (isolate.start_call(ECHO, "echo", value.clone()), value)
        })
        .collect();
    for (id, value) in rounds {
        assert_eq!(isolate.end_of(id).value(), &value);
    }
}

#[test]
fn scratch_memory_grows_and_keeps_its_content() {
    let isolate = Isolate::open();
    let before = isolate.word(1);
    let frame = isolate.frame(Header::new(Verb::Define, 1), &["name"], &[]);
    isolate.write(&frame);
    assert_eq!((isolate.functions.reserve)(isolate.context, before + 1), DONE);
    assert!(isolate.word(1) > before);
    assert_eq!((isolate.functions.post)(isolate.context, frame.len()), DONE);
    for bytes in [usize::MAX, usize::MAX / 2, 1 << 30] {
        assert_eq!((isolate.functions.reserve)(isolate.context, bytes), TOO_LARGE);
    }
}

#[test]
fn contexts_that_there_are_not() {
    let mut isolate = Isolate::open();
    let functions = isolate.functions;
    let own = isolate.context;
    let forged = [0, own ^ 0x8000_0000, own ^ 0x0001_0000, 0xFFFF, u32::MAX, own | 0xFFFF];
    for context in forged.into_iter().filter(|context| *context != own) {
        assert_eq!((functions.page)(context), 0);
        assert_eq!((functions.isolate)(context), 0);
        assert_eq!((functions.reserve)(context, 1), NO_CONTEXT);
        assert_eq!((functions.post)(context, 0), NO_CONTEXT);
        assert_eq!((functions.take)(context), NO_CONTEXT);
        assert_eq!((functions.allocate)(context, 0, 1), NO_CONTEXT);
        (functions.release)(context, 1);
        (functions.close)(token(context));
        assert_eq!((functions.handle_attached)(context, 1), -1);
    }
    (functions.close)(std::ptr::null_mut());
    (functions.handle_collected)(std::ptr::null_mut());
    (functions.handle_collected)(std::ptr::without_provenance_mut(usize::MAX));
    shared();
    assert_eq!(isolate.call(ECHO, "echo", 1).value(), &Value::I64(1));
}

#[test]
fn answers_to_calls_that_nobody_made_are_ignored() {
    let isolate = Isolate::open();
    for id in [0, 1, u32::MAX] {
        for verb in [Verb::Reply, Verb::ReplyError, Verb::Failure] {
            assert_eq!(isolate.answer(verb, id, 0, &[Value::Null]), DONE);
        }
    }
}
