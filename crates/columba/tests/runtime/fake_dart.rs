//! Plays the part of package `columba` against the library's C interface: an isolate with its context, written again
//! from `dart/columba/lib/src/native/`.
#![allow(dead_code, reason = "each test program uses a part of it")]

use crate::c_interface::{DONE, Functions, functions, token};
use crate::dart_reader::{DartReader, ReadFrame, Value, frames};
use crate::dart_writer::{DartWriter, Memory};
use crate::memory::LibraryMemory;
use columba_dart_ffi::{DartValue, fake};
use columba_wire::channel::TypedList;
use columba_wire::channel::frame::{Header, Verb};
use std::collections::{BTreeMap, VecDeque};
use std::ptr::{self, with_exposed_provenance};
use std::time::Duration;

/// Long enough for anything that should happen at all.
pub(crate) const PATIENCE: Duration = Duration::from_secs(if cfg!(miri) { 600 } else { 60 });

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

    /// What the last `take` handed over.
    pub(crate) fn taken_bytes(&self) -> Vec<u8> {
        let address = with_exposed_provenance::<u8>(self.word(2));
        // SAFETY: the library says that so many bytes are there, until the next `take`.
        unsafe { std::slice::from_raw_parts(address, self.word(3)) }.to_vec()
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
