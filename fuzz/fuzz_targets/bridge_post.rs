//! Any bytes posted by an isolate: no panic, each call that was accepted ends once, and nothing is left behind.
//!
//! The input is, by its first byte, one raw buffer, or a row of frames that are whole as far as their headers go.
#![no_main]
#![allow(dead_code, reason = "the tests of the runtime use more of these")]

#[path = "../../crates/columba/tests/runtime/c_interface.rs"]
mod c_interface;
#[path = "../../crates/columba-wire/tests/channel/dart_reader.rs"]
mod dart_reader;
#[path = "../../crates/columba-wire/tests/channel/dart_writer.rs"]
mod dart_writer;
#[path = "../../crates/columba/tests/runtime/fake_dart.rs"]
mod fake_dart;
#[path = "../../crates/columba/tests/runtime/handlers.rs"]
mod handlers;
#[path = "../../crates/columba/tests/runtime/memory.rs"]
mod memory;

use c_interface::DONE;
use columba::MethodHandler;
use columba::run_loop::RunLoop;
use columba_wire::channel::TypedList;
use columba_wire::channel::frame::Verb;
use fake_dart::Isolate;
use libfuzzer_sys::fuzz_target;
use std::cell::Cell;

/// A handler on the fuzzer's own thread, which runs its loop when a buffer was posted.
fn register_once() {
    thread_local!(static REGISTERED: Cell<bool> = const { Cell::new(false) });
    if REGISTERED.replace(true) {
        return;
    }
    let echo = handlers::On(|call: columba::MethodCall, reply: columba::MethodCallReply| match call.method.as_str() {
        "drop" => drop(reply),
        "error" => reply.send_error("code".into(), None, call.args),
        _ => reply.send_ok(call.args),
    });
    handlers::keep(echo.register("echo"));
}

/// A frame with the header that `parts` asks for.
fn frame(parts: &[u8]) -> Vec<u8> {
    let ([verb, id, channel, method], body) = parts.split_first_chunk().unwrap();
    let length = (24 + body.len()).next_multiple_of(8);
    let mut frame = u32::try_from(length).unwrap().to_ne_bytes().to_vec();
    frame.extend([verb % 12, 0, 0, 0]);
    for field in [*id, channel % 5, method % 5, 0] {
        frame.extend(u32::from(field).to_ne_bytes());
    }
    frame.extend(body);
    frame.resize(length, 0);
    frame
}

fn buffers(input: &[u8]) -> Vec<Vec<u8>> {
    match input.split_first() {
        None => vec![],
        Some((0..128, raw)) => vec![raw.to_vec()],
        // The byte 0xFE ends a frame; values seldom need it.
        Some((_, row)) => row.split(|byte| *byte == 0xFE).filter(|parts| parts.len() >= 4).map(frame).collect(),
    }
}

fuzz_target!(|input: &[u8]| {
    register_once();
    let mut isolate = Isolate::open();
    for name in ["echo", "m", "drop", "error"] {
        isolate.name(name);
    }
    isolate.allocate(TypedList::U8(b"caf\xe9".to_vec()));
    isolate.allocate(TypedList::U16(vec![0x20AC]));
    isolate.allocate(TypedList::F64(vec![0.5; 3]));
    let mut calls = 0;
    for buffer in buffers(input) {
        let status = isolate.post(&buffer);
        let is_call = buffer.get(4).is_some_and(|verb| {
            matches!(Verb::from_wire(*verb), Some(Verb::Call | Verb::Message | Verb::Listen | Verb::Cancel))
        });
        // Of a raw buffer with several frames the first ones count even when a later one is refused.
        calls += usize::from(is_call && status == DONE);
    }
    RunLoop::current().run_pending();
    let ends = isolate.so_far();
    assert!(ends.len() >= calls, "{calls} calls, {ends:?}");
    assert!(ends.iter().all(|end| matches!(end.verb, Verb::Reply | Verb::ReplyError | Verb::Failure)));
    if input.first().is_some_and(|first| *first >= 128) {
        assert_eq!(ends.len(), calls, "{ends:?}");
    }
    isolate.close();
    RunLoop::current().run_pending();
});
