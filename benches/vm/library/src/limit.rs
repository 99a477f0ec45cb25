//! The limits: bare functions, and a bare thread behind a queue.
#![allow(
    clippy::missing_safety_doc,
    missing_docs,
    reason = "these are the other end of main.dart, which says what they do"
)]

mod codec;
mod sync;

use columba_dart_ffi::{DartPort, DartValue};
use std::collections::VecDeque;
use std::sync::{Condvar, Mutex, OnceLock, PoisonError};
use std::thread;

/// One thing to do for the thread.
enum Job {
    /// Post the number back.
    Ping(i64),
    /// Decode the first bytes of [`BUFFER`], encode the same again, and post the length.
    Echo(codec::Shape, usize),
    /// Decode as for `Echo`, and post the values as a tree of the VM's objects.
    Tree(codec::Shape, usize),
    /// Post a `Uint8List` of that many bytes.
    Bytes(usize),
    /// Post that many numbers.
    Burst(i64),
    /// Post the text in the first bytes of [`BUFFER`] as a string of the VM.
    Text(usize),
}

static QUEUE: Mutex<VecDeque<Job>> = Mutex::new(VecDeque::new());
static FULL: Condvar = Condvar::new();
static PORT: OnceLock<DartPort> = OnceLock::new();

/// Where Dart and the thread leave messages for each other, one at a time.
const BUFFER_BYTES: usize = 32 * 1024 * 1024;

fn push(job: Job) {
    let mut queue = QUEUE.lock().unwrap_or_else(PoisonError::into_inner);
    queue.push_back(job);
    drop(queue);
    FULL.notify_one();
}

fn pop() -> VecDeque<Job> {
    let mut queue = QUEUE.lock().unwrap_or_else(PoisonError::into_inner);
    while queue.is_empty() {
        queue = FULL.wait(queue).unwrap_or_else(PoisonError::into_inner);
    }
    std::mem::take(&mut *queue)
}

fn work(buffer: codec::Buffer) {
    loop {
        for job in pop() {
            work_off(job, &buffer);
        }
    }
}

fn work_off(job: Job, buffer: &codec::Buffer) {
    let Some(port) = PORT.get() else { return };
    match job {
        Job::Ping(number) => {
            port.send(number);
        }
        Job::Echo(shape, length) => {
            port.send(i64::try_from(buffer.echo(shape, length)).unwrap_or(-1));
        }
        Job::Tree(shape, length) => {
            port.send(buffer.tree(shape, length));
        }
        Job::Bytes(length) => {
            port.send(DartValue::U8List(vec![0; length]));
        }
        Job::Burst(count) => {
            for index in 0..count {
                port.send(index);
            }
        }
        Job::Text(length) => {
            port.send(DartValue::from(buffer.text(length)));
        }
    }
}

/// Starts the thread; the address of its buffer.
#[unsafe(no_mangle)]
pub(crate) extern "C" fn limit_start(port: i64) -> usize {
    static BUFFER: OnceLock<usize> = OnceLock::new();
    PORT.get_or_init(|| DartPort::new(port));
    *BUFFER.get_or_init(|| {
        let buffer = codec::Buffer::new(BUFFER_BYTES);
        let address = buffer.address();
        thread::spawn(move || work(buffer));
        address
    })
}

#[unsafe(no_mangle)]
pub(crate) extern "C" fn limit_nothing() {}

#[unsafe(no_mangle)]
pub(crate) extern "C" fn limit_ping(number: i64) {
    push(Job::Ping(number));
}

#[unsafe(no_mangle)]
pub(crate) extern "C" fn limit_echo(shape: i32, length: usize) {
    push(Job::Echo(codec::Shape::from_number(shape), length));
}

#[unsafe(no_mangle)]
pub(crate) extern "C" fn limit_tree(shape: i32, length: usize) {
    push(Job::Tree(codec::Shape::from_number(shape), length));
}

#[unsafe(no_mangle)]
pub(crate) extern "C" fn limit_bytes(length: usize) {
    push(Job::Bytes(length));
}

#[unsafe(no_mangle)]
pub(crate) extern "C" fn limit_burst(count: i64) {
    push(Job::Burst(count));
}

#[unsafe(no_mangle)]
pub(crate) extern "C" fn limit_text(length: usize) {
    push(Job::Text(length));
}
