//! Plays the part of package `columba` against the library's C interface: an isolate with its context, written again
//! from `dart/columba/lib/src/native/`.
#![allow(dead_code, reason = "each test program uses a part of it")]

use crate::dart_reader::{Beside, DartReader, ReadFrame, Value, frames};
use crate::dart_writer::{DartWriter, Memory};
use columba_dart_ffi::{DartValue, fake};
use columba_wire::channel::TypedList;
use columba_wire::channel::frame::{Header, Verb};
use columba_wire::{DartObject, NoHandle};
use std::collections::{BTreeMap, VecDeque};
use std::ffi::c_void;
use std::mem::MaybeUninit;
use std::ptr::{self, with_exposed_provenance};
use std::sync::Once;
use std::time::Duration;

/// Long enough for anything that should happen at all.
pub(crate) const PATIENCE: Duration = Duration::from_secs(if cfg!(miri) { 600 } else { 60 });

pub(crate) const DONE: i32 = 0;
pub(crate) const NO_CONTEXT: i32 = -1;
pub(crate) const OUT_OF_MEMORY: i32 = -2;
pub(crate) const TOO_LARGE: i32 = -3;
pub(crate) const MALFORMED: i32 = -4;
pub(crate) const TOO_MANY_CALLS: i32 = -5;
pub(crate) const NO_SUCH_CHANNEL: i32 = -6;
pub(crate) const THREAD_ENDED: i32 = -7;

/// `InitData` of `abi.dart`.
#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct InitData {
    pub(crate) size: usize,
    pub(crate) magic: u32,
    pub(crate) abi_version: u32,
    pub(crate) library_abi_version: u32,
    pub(crate) api: *mut c_void,
    pub(crate) functions: MaybeUninit<Functions>,
}

#[repr(C)]
#[derive(Clone, Copy)]
pub(crate) struct Functions {
    pub(crate) open: extern "C" fn(i64) -> u32,
    pub(crate) page: extern "C" fn(u32) -> usize,
    pub(crate) isolate: extern "C" fn(u32) -> i64,
    pub(crate) reserve: extern "C" fn(u32, usize) -> i32,
    pub(crate) post: extern "C" fn(u32, usize) -> i32,
    pub(crate) take: extern "C" fn(u32) -> i32,
    pub(crate) allocate: extern "C" fn(u32, u32, usize) -> i32,
    pub(crate) release: extern "C" fn(u32, u32),
    pub(crate) close: extern "C" fn(*mut c_void),
    pub(crate) handle_attached: extern "C" fn(u32, u32) -> i64,
    pub(crate) handle_collected: extern "C" fn(*mut c_void),
}

impl InitData {
    pub(crate) fn new() -> Self {
        Self {
            size: size_of::<Self>(),
            magic: 0x434F_4C42,
            abi_version: 1,
            library_abi_version: 0,
            api: fake::api_data(),
            functions: MaybeUninit::zeroed(),
        }
    }

    /// Calls the library's init function.
    pub(crate) fn call(&mut self) -> columba::FunctionResult {
        columba::columba_init_message_channel_context(ptr::from_mut(self).cast())
    }
}

/// The library's functions, as an init function hands them out.
pub(crate) fn functions() -> Functions {
    static QUIET: Once = Once::new();
    QUIET.call_once(|| std::panic::set_hook(Box::new(quiet_hook)));
    let mut data = InitData::new();
    assert_eq!(data.call(), columba::FunctionResult::NoError);
    assert_eq!(data.library_abi_version, 1);
    // SAFETY: the init function has succeeded, so it has filled this in.
    unsafe { data.functions.assume_init() }
}

/// Panics that a test asks of a handler are no news.
fn quiet_hook(panic: &std::panic::PanicHookInfo<'_>) {
    let text = panic.to_string();
    if !text.contains("on purpose") {
        eprintln!("{text}");
    }
}

/// A number as the token of a native finalizer.
pub(crate) fn token(number: u32) -> *mut c_void {
    ptr::without_provenance_mut(number as usize)
}

/// A frame that came from the library, read.
#[derive(Debug, Clone, PartialEq)]
pub(crate) struct Received {
    pub(crate) verb: Verb,
    pub(crate) id: u32,
    pub(crate) channel: String,
    pub(crate) method: String,
    /// The reason of a failure.
    pub(crate) reason: u32,
    pub(crate) values: Vec<Value>,
}

impl Received {
    /// The only value.
    pub(crate) fn value(&self) -> &Value {
        assert_eq!(self.values.len(), 1, "{self:?}");
        &self.values[0]
    }
}

/// An isolate with its context.
pub(crate) struct Isolate {
    pub(crate) functions: Functions,
    pub(crate) port: fake::ReceivePort,
    pub(crate) context: u32,
    page: usize,
    names: BTreeMap<String, u32>,
    library_names: Vec<String>,
    received: VecDeque<Received>,
    attachments: VecDeque<DartValue>,
    /// Address, length and position of the frames that are being read.
    taken: (usize, usize, usize),
    /// Wake-ups by integer so far.
    pub(crate) wakes: usize,
    last_call: u32,
    closed: bool,
}

impl Isolate {
    pub(crate) fn open() -> Self {
        let functions = functions();
        let port = fake::ReceivePort::open();
        let context = (functions.open)(port.id());
        assert_ne!(context, 0);
        let page = (functions.page)(context);
        assert!(page != 0 && page.is_multiple_of(8));
        Self {
            functions,
            port,
            context,
            page,
            names: BTreeMap::new(),
            library_names: Vec::new(),
            received: VecDeque::new(),
            attachments: VecDeque::new(),
            taken: (0, 0, 0),
            wakes: 0,
            last_call: 0,
            closed: false,
        }
    }

    /// What Rust calls it.
    pub(crate) fn id(&self) -> columba::IsolateId {
        columba::IsolateId((self.functions.isolate)(self.context))
    }

    /// A word of the page.
    pub(crate) fn word(&self, index: usize) -> usize {
        let words = with_exposed_provenance::<u64>(self.page);
        // SAFETY: the page has ten words, lives as long as the context, and is written during our calls only.
        let word = unsafe { words.wrapping_add(index).read() };
        usize::try_from(word).unwrap()
    }

    /// Writes into the scratch memory, grown if need be.
    pub(crate) fn write(&self, bytes: &[u8]) {
        if self.word(1) < bytes.len() {
            assert_eq!((self.functions.reserve)(self.context, bytes.len()), DONE);
        }
        assert!(self.word(1) >= bytes.len() && self.word(0).is_multiple_of(8));
        let scratch = ptr::with_exposed_provenance_mut::<u8>(self.word(0));
        // SAFETY: the library says that so many bytes are there, for us to write.
        unsafe { ptr::copy_nonoverlapping(bytes.as_ptr(), scratch, bytes.len()) };
    }

    /// Posts these bytes; the status.
    pub(crate) fn post(&self, bytes: &[u8]) -> i32 {
        self.write(bytes);
        (self.functions.post)(self.context, bytes.len())
    }

    /// A frame as Dart writes it, with the allocations it takes.
    pub(crate) fn frame(&self, header: Header, texts: &[&str], values: &[Value]) -> Vec<u8> {
        let mut memory = LibraryMemory { isolate: self };
        let mut writer = DartWriter::new(&mut memory);
        writer.frame(header, texts, values);
        writer.buffer
    }

    /// Allocates typed data and fills it: its id.
    pub(crate) fn allocate(&self, list: TypedList) -> u32 {
        LibraryMemory { isolate: self }.allocate(list)
    }

    /// The number of a name, defined when it is first used.
    pub(crate) fn name(&mut self, text: &str) -> u32 {
        if let Some(id) = self.names.get(text) {
            return *id;
        }
        let id = u32::try_from(self.names.len()).unwrap() + 1;
        if id > 4096 {
            return 0;
        }
        let frame = self.frame(Header::new(Verb::Define, id), &[text], &[]);
        assert_eq!(self.post(&frame), DONE);
        self.names.insert(text.to_owned(), id);
        id
    }

    /// Asks for an answer: the status, and the number of the call.
    pub(crate) fn ask(&mut self, verb: Verb, channel: &str, method: u32, texts: &[&str], value: Value) -> (i32, u32) {
        self.last_call += 1;
        let id = self.last_call;
        let header = Header { verb, id, channel: self.name(channel), method };
        let channel_text = (header.channel == 0).then_some(channel);
        let texts: Vec<&str> = channel_text.into_iter().chain(texts.iter().copied()).collect();
        let frame = self.frame(header, &texts, &[value]);
        (self.post(&frame), id)
    }

    pub(crate) fn try_call(&mut self, channel: &str, method: &str, value: impl Into<Value>) -> (i32, u32) {
        self.name(channel);
        let method_id = self.name(method);
        let text = (method_id == 0).then_some(method);
        self.ask(Verb::Call, channel, method_id, text.as_slice(), value.into())
    }

    /// Calls a method and does not wait; the number of the call.
    #[track_caller]
    pub(crate) fn start_call(&mut self, channel: &str, method: &str, value: impl Into<Value>) -> u32 {
        let (status, id) = self.try_call(channel, method, value);
        assert_eq!(status, DONE);
        id
    }

    /// Calls a method and waits for what ends the call.
    #[track_caller]
    pub(crate) fn call(&mut self, channel: &str, method: &str, value: impl Into<Value>) -> Received {
        let id = self.start_call(channel, method, value);
        self.end_of(id)
    }

    /// Sends a message and waits for what ends it.
    #[track_caller]
    pub(crate) fn message(&mut self, channel: &str, value: impl Into<Value>) -> Received {
        let (status, id) = self.ask(Verb::Message, channel, 0, &[], value.into());
        assert_eq!(status, DONE);
        self.end_of(id)
    }

    /// What ends the call `id`; what comes before stays for [`next`](Self::next).
    #[track_caller]
    pub(crate) fn end_of(&mut self, id: u32) -> Received {
        let ends =
            |frame: &Received| matches!(frame.verb, Verb::Reply | Verb::ReplyError | Verb::Failure) && frame.id == id;
        loop {
            if let Some(at) = self.received.iter().position(ends) {
                return self.received.remove(at).unwrap();
            }
            assert!(self.wait(PATIENCE), "the call {id} does not end; so far there are {:?}", self.received);
        }
    }

    /// The next frame.
    #[track_caller]
    pub(crate) fn next(&mut self) -> Received {
        while self.received.is_empty() {
            assert!(self.wait(PATIENCE), "no frame came");
        }
        self.received.pop_front().unwrap()
    }

    /// What has come without waiting.
    pub(crate) fn so_far(&mut self) -> Vec<Received> {
        while self.wait(Duration::ZERO) {}
        self.received.drain(..).collect()
    }

    /// Answers a call of the library.
    pub(crate) fn answer(&self, verb: Verb, id: u32, method: u32, values: &[Value]) -> i32 {
        let frame = self.frame(Header { verb, id, channel: 0, method }, &[], values);
        self.post(&frame)
    }

    /// Waits for one message of the port; whether there was one.
    fn wait(&mut self, patience: Duration) -> bool {
        match self.port.next_message(patience) {
            None => return false,
            Some(DartValue::I64(0)) => self.wakes += 1,
            Some(DartValue::Array(several)) => self.attachments.extend(several),
            Some(one) => self.attachments.push_back(one),
        }
        while self.read_frames() && self.take() {}
        true
    }

    fn take(&mut self) -> bool {
        if (self.functions.take)(self.context) != DONE {
            return false;
        }
        let (address, length) = (self.word(2), self.word(3));
        assert!(length == 0 || address.is_multiple_of(8), "Dart views the frames as 8-byte numbers");
        self.taken = (address, length, 0);
        length > 0
    }

    /// Reads on; `false` when a frame waits for its attachments.
    fn read_frames(&mut self) -> bool {
        let (address, length, position) = self.taken;
        if position == length {
            return true;
        }
        // SAFETY: the library says that so many bytes are there, until the next `take`.
        let bytes = unsafe { std::slice::from_raw_parts(with_exposed_provenance::<u8>(address), length) };
        for frame in frames(&bytes[position..]) {
            if frame.attachments as usize > self.attachments.len() {
                return false;
            }
            let before = self.attachments.len();
            self.read_frame(frame);
            assert_eq!(before - self.attachments.len(), frame.attachments as usize);
            self.taken.2 += frame.bytes.len();
        }
        true
    }

    fn read_frame(&mut self, frame: ReadFrame<'_>) {
        let verb = Verb::from_wire(frame.verb).unwrap();
        let mut reader = DartReader::new(frame, &mut self.attachments);
        let names = &self.library_names;
        let mut name = |id: u32| match id.checked_sub(1) {
            Some(index) => names[index as usize].clone(),
            None => reader.text(),
        };
        let (mut channel, mut method) = (String::new(), String::new());
        if matches!(verb, Verb::Call | Verb::Message | Verb::Post) {
            channel = name(frame.channel);
        }
        if verb == Verb::Call {
            method = name(frame.method);
        }
        let count = if verb == Verb::ReplyError { 3 } else { 1 };
        let values: Vec<Value> = (0..count).map(|_| reader.value()).collect();
        reader.finish();
        if verb == Verb::Define {
            self.library_names.push(values[0].as_str().unwrap().to_owned());
            assert_eq!(self.library_names.len(), frame.id as usize);
            return;
        }
        self.received.push_back(Received { verb, id: frame.id, channel, method, reason: frame.method, values });
    }

    /// The isolate exits.
    pub(crate) fn close(&mut self) {
        self.closed = true;
        (self.functions.close)(token(self.context));
    }
}

impl Drop for Isolate {
    fn drop(&mut self) {
        if !self.closed {
            self.close();
        }
    }
}

/// The library's memory for typed data.
struct LibraryMemory<'a> {
    isolate: &'a Isolate,
}

impl LibraryMemory<'_> {
    fn fill<T: Copy>(&self, kind: u32, v: &[T]) -> u32 {
        let Isolate { functions, context, .. } = self.isolate;
        assert_eq!((functions.allocate)(*context, kind, v.len()), DONE);
        let memory = ptr::with_exposed_provenance_mut::<T>(self.isolate.word(4));
        assert!(memory.is_aligned());
        // SAFETY: the library has allocated so many elements for us to write.
        unsafe { ptr::copy_nonoverlapping(v.as_ptr(), memory, v.len()) };
        u32::try_from(self.isolate.word(5)).unwrap()
    }
}

impl Memory for LibraryMemory<'_> {
    fn allocate(&mut self, list: TypedList) -> u32 {
        match list {
            TypedList::I8(v) => self.fill(0, &v),
            TypedList::U8(v) => self.fill(1, &v),
            TypedList::I16(v) => self.fill(2, &v),
            TypedList::U16(v) => self.fill(3, &v),
            TypedList::I32(v) => self.fill(4, &v),
            TypedList::U32(v) => self.fill(5, &v),
            TypedList::I64(v) => self.fill(6, &v),
            TypedList::F32(v) => self.fill(7, &v),
            TypedList::F64(v) => self.fill(8, &v),
        }
    }
}

impl Beside for VecDeque<DartValue> {
    fn attachment(&mut self) -> Value {
        match self.pop_front().unwrap() {
            DartValue::I8List(v) => v.into(),
            DartValue::U8List(v) => v.into(),
            DartValue::I16List(v) => v.into(),
            DartValue::U16List(v) => v.into(),
            DartValue::I32List(v) => v.into(),
            DartValue::U32List(v) => v.into(),
            DartValue::I64List(v) => v.into(),
            DartValue::F32List(v) => v.into(),
            DartValue::F64List(v) => v.into(),
            DartValue::SendPort(port) => Value::Dart(DartObject::SendPort(port)),
            DartValue::Capability(capability) => Value::Dart(DartObject::Capability(capability)),
            other => panic!("{other:?} is no attachment"),
        }
    }

    fn latin1(&mut self, address: u64, length: u64) -> Vec<u8> {
        text_at(address, length)
    }

    fn utf16(&mut self, address: u64, length: u64) -> Vec<u16> {
        text_at(address, length)
    }

    fn handle(&mut self, id: u64) -> Value {
        columba_wire::Value::<NoHandle>::I64List(vec![i64::try_from(id).unwrap()])
    }
}

fn text_at<T: Copy>(address: u64, length: u64) -> Vec<T> {
    let text = with_exposed_provenance::<T>(usize::try_from(address).unwrap());
    assert!(text.is_aligned());
    // SAFETY: the library keeps the text until the frame that names it has been read.
    unsafe { std::slice::from_raw_parts(text, usize::try_from(length).unwrap()) }.to_vec()
}
