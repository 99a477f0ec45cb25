//! One isolate, as this library sees it.

use super::calls::Calls;
use super::frame_memory::Spares;
use super::lock;
use super::names::{GivenNames, Naming, TakenNames};
use super::outbox::{Outbox, Refused};
use super::tasks::Tasks;
use super::typed_memory::TypedMemory;
use crate::typed::{self, Bindings, DartApis, Streams};
use crate::{IsolateId, Value};
use columba_dart_ffi::bridge::{Allocation, Page, PageWord, Scratch, Status};
use columba_wire::Limits;
use columba_wire::channel::frame::{Header, Verb};
use columba_wire::channel::{AttachmentSource, EncodeError, Encoder, FailureReason, TypedKind, TypedList};
use columba_wire::typed::Writer;
use std::cell::RefCell;
use std::collections::HashMap;
use std::sync::Mutex;
use std::sync::atomic::{AtomicBool, AtomicUsize, Ordering};

/// What a context starts with; it grows by doubling.
const SCRATCH_BYTES: usize = 64 * 1024;

#[derive(Debug)]
pub(crate) struct Context {
    isolate: IsolateId,
    pub(super) limits: Limits,
    pub(super) page: Page,
    /// Touched by the isolate's own thread only.
    pub(super) incoming: Mutex<Incoming>,
    pub(super) spares: Spares,
    allocations: Mutex<Allocations>,
    pub(super) outbox: Outbox,
    given_names: Mutex<GivenNames>,
    pub(super) calls: Mutex<Calls>,
    in_flight: AtomicUsize,
    pub(super) typed: TypedMemory,
    pub(crate) bindings: Bindings,
    /// The event streams that are open.
    pub(crate) streams: Streams,
    /// What runs for the isolate and ends with it.
    pub(super) tasks: Tasks,
    pub(crate) dart_apis: DartApis,
    lending: AtomicBool,
    closed: AtomicBool,
}

#[derive(Debug)]
pub(super) struct Incoming {
    pub(super) scratch: Scratch,
    pub(super) names: TakenNames,
}

#[derive(Debug, Default)]
struct Allocations {
    by_id: HashMap<u32, Allocation>,
    last_id: u32,
    /// Once the isolate is gone nobody would fill or free them.
    closed: bool,
}

/// Why a frame did not go out.
#[derive(Debug)]
pub(crate) enum NotSent {
    /// The isolate is gone.
    Refused,
    /// A value cannot be sent.
    Encode(EncodeError),
}

impl NotSent {
    /// How Dart, which waits for an answer, is told; `None` when there is nobody to tell.
    pub(super) fn for_dart(&self) -> Option<(FailureReason, String)> {
        match self {
            Self::Refused => None,
            Self::Encode(error @ EncodeError::TooLarge { .. }) => {
                Some((FailureReason::MessageTooLarge, format!("the handler's answer cannot be sent: {error}")))
            }
            Self::Encode(error) => {
                Some((FailureReason::UnsendableResult, format!("the handler's answer cannot be sent: {error}")))
            }
        }
    }
}

impl From<Refused> for NotSent {
    fn from(_: Refused) -> Self {
        Self::Refused
    }
}

thread_local! {
    static ENCODER: RefCell<Encoder> = RefCell::default();
    static WRITER: RefCell<Writer> = RefCell::default();
}

/// A writer that has grown beyond this by a burst is given back.
const KEPT_BYTES: usize = 1024 * 1024;

impl Context {
    pub(super) fn new(isolate: IsolateId, port: i64, limits: Limits) -> Option<Self> {
        let scratch = Scratch::with_capacity(SCRATCH_BYTES)?;
        let page = Page::default();
        show_scratch(&page, &scratch);
        page.set(PageWord::MaxMessageBytes, limits.max_message_bytes);
        page.set(PageWord::MaxDepth, limits.max_depth);
        page.set(PageWord::MaxListLength, limits.max_list_length);
        page.set(PageWord::MaxCallsInFlight, limits.max_calls_in_flight);
        page.set(PageWord::ChangesAddress, typed::changes_address());
        Some(Self {
            isolate,
            limits,
            page,
            incoming: Mutex::new(Incoming { scratch, names: TakenNames::default() }),
            spares: Spares::default(),
            allocations: Mutex::default(),
            outbox: Outbox::new(port),
            given_names: Mutex::default(),
            calls: Mutex::default(),
            in_flight: AtomicUsize::new(0),
            typed: TypedMemory::new(limits),
            bindings: Bindings::default(),
            streams: Streams::default(),
            tasks: Tasks::default(),
            dart_apis: DartApis::default(),
            lending: AtomicBool::new(false),
            closed: AtomicBool::new(false),
        })
    }

    pub(crate) fn isolate(&self) -> IsolateId {
        self.isolate
    }

    pub(crate) fn is_closed(&self) -> bool {
        self.closed.load(Ordering::Acquire)
    }

    /// Whether the isolate is in a call with an argument that it lends, when it cannot be called back.
    pub(crate) fn is_lending(&self) -> bool {
        self.lending.load(Ordering::Relaxed)
    }

    /// The isolate lends an argument until the result is dropped. Such calls are leaves: none is within another.
    pub(crate) fn lend(&self) -> impl Drop + '_ {
        self.lending.store(true, Ordering::Relaxed);
        Lending(&self.lending)
    }

    /// Counts a call that starts; `false` when there are too many.
    pub(crate) fn begin_call(&self) -> bool {
        let before = self.in_flight.fetch_add(1, Ordering::Relaxed);
        let accepted = before < self.limits.max_calls_in_flight;
        if !accepted {
            self.answered();
        }
        accepted
    }

    /// Counts a call that has ended.
    pub(super) fn answered(&self) {
        self.in_flight.fetch_sub(1, Ordering::Relaxed);
    }

    /// Sends one frame.
    pub(crate) fn send_frame(&self, header: Header, values: impl IntoIterator<Item = Value>) -> Result<(), NotSent> {
        self.send_frames([(header, values)])
    }

    /// Sends several frames at once; all or, when one cannot be encoded, none.
    pub(crate) fn send_frames<I, V>(&self, frames: I) -> Result<(), NotSent>
    where
        I: IntoIterator<Item = (Header, V)>,
        V: IntoIterator<Item = Value>,
    {
        // A destructor that runs inside another encoding, or at the thread's end, finds no encoder and makes its own.
        let mut encoder = ENCODER.try_with(RefCell::take).unwrap_or_default();
        encoder.set_limits(self.limits);
        let outcome = frames.into_iter().try_for_each(|(header, values)| encoder.frame(header, values));
        let result = match outcome {
            Ok(()) => self.outbox.send(&mut encoder).map_err(NotSent::from),
            Err(error) => {
                encoder.clear(0);
                Err(NotSent::Encode(error))
            }
        };
        let _lost_at_thread_end = ENCODER.try_with(|shared| shared.replace(encoder));
        result
    }

    /// Sends one frame whose body `write` writes by the typed codec.
    pub(crate) fn send_typed(&self, header: Header, write: impl FnOnce(&mut Writer)) -> Result<(), NotSent> {
        let mut writer = WRITER.try_with(RefCell::take).unwrap_or_default();
        let result = match writer.frame(self.limits, header, write) {
            Ok(frame) => self.outbox.send_typed(frame).map_err(NotSent::from),
            Err(error) => Err(NotSent::Encode(error)),
        };
        writer.clear(KEPT_BYTES);
        let _lost_at_thread_end = WRITER.try_with(|shared| shared.replace(writer));
        result
    }

    /// The number under which Dart knows `name`; 0 says that the name must travel as text.
    pub(super) fn name_id(&self, name: &str) -> Result<u32, NotSent> {
        // The lock is held until the definition is in the outbox, so that no frame that uses it is before it there.
        let mut names = lock(&self.given_names);
        Ok(match names.of(name) {
            Naming::Known(id) => id,
            Naming::New(id) => {
                // What did not reach Dart must not be taken for known.
                let defined = self.send_frame(Header::new(Verb::Define, id), [name.into()]);
                defined.inspect_err(|_| names.take_back(name))?;
                id
            }
            Naming::Text => 0,
        })
    }

    /// See [`Host::reserve`](columba_dart_ffi::bridge::Host::reserve).
    pub(super) fn reserve(&self, bytes: usize) -> Status {
        // Frames that Dart sends have a header and padding beside their values.
        if bytes > self.limits.max_message_bytes.saturating_mul(2).saturating_add(SCRATCH_BYTES) {
            return Status::TooLarge;
        }
        let mut incoming = lock(&self.incoming);
        let capacity = incoming.scratch.capacity();
        let Some(bytes) = bytes.max(SCRATCH_BYTES).checked_next_power_of_two() else { return Status::TooLarge };
        let Some(grown) = incoming.scratch.grown(bytes, capacity) else { return Status::OutOfMemory };
        show_scratch(&self.page, &grown);
        incoming.scratch = grown;
        Status::Done
    }

    /// Takes the scratch memory away from Dart, which goes on in another; `None` when there is no memory for that.
    pub(super) fn change_scratch(&self, incoming: &mut Incoming) -> Option<Scratch> {
        let next = self.spares.take().or_else(|| Scratch::with_capacity(SCRATCH_BYTES))?;
        show_scratch(&self.page, &next);
        Some(std::mem::replace(&mut incoming.scratch, next))
    }

    /// See [`Host::take`](columba_dart_ffi::bridge::Host::take).
    pub(super) fn take(&self) -> Status {
        let (address, length) = self.outbox.take();
        self.page.set(PageWord::TakenAddress, address);
        self.page.set(PageWord::TakenLength, length);
        Status::Done
    }

    /// See [`Host::allocate`](columba_dart_ffi::bridge::Host::allocate).
    pub(super) fn allocate(&self, kind: u8, count: usize) -> Status {
        let Some(kind) = TypedKind::from_wire(kind) else { return Status::Malformed };
        let bytes = count.saturating_mul(kind.element_bytes());
        if bytes > self.limits.max_message_bytes {
            return Status::TooLarge;
        }
        let Some(mut allocation) = Allocation::new(kind, count) else { return Status::OutOfMemory };
        let address = allocation.address();
        let mut allocations = lock(&self.allocations);
        if allocations.closed {
            return Status::NoContext;
        }
        let id = allocations.insert(allocation);
        self.page.set(PageWord::AllocatedAddress, address);
        self.page.set(PageWord::AllocatedId, usize::try_from(id).unwrap_or(0));
        Status::Done
    }

    /// See [`Host::release`](columba_dart_ffi::bridge::Host::release).
    pub(super) fn release(&self, id: u32) {
        let freed = lock(&self.allocations).by_id.remove(&id);
        drop(freed);
    }

    /// Where the decoder of a message of this isolate takes its allocations from.
    pub(super) fn allocations(&self) -> impl AttachmentSource + '_ {
        FromContext(self)
    }

    /// Refuses everything from now on and frees what was under way.
    pub(super) fn close(&self) {
        self.closed.store(true, Ordering::Release);
        self.outbox.close();
        let freed = {
            let mut allocations = lock(&self.allocations);
            allocations.closed = true;
            std::mem::take(&mut allocations.by_id)
        };
        drop(freed);
        // Sinks and replies that the user keeps hold the context, and should hold no memory with it.
        lock(&self.incoming).scratch = Scratch::default();
        self.bindings.close();
        self.streams.close();
        self.tasks.close();
        self.typed.close();
        let calls = lock(&self.calls).close();
        calls.into_iter().for_each(super::calls::Pending::isolate_exited);
    }
}

impl Allocations {
    fn insert(&mut self, allocation: Allocation) -> u32 {
        loop {
            self.last_id = self.last_id.wrapping_add(1);
            if !self.by_id.contains_key(&self.last_id) {
                self.by_id.insert(self.last_id, allocation);
                return self.last_id;
            }
        }
    }
}

struct Lending<'a>(&'a AtomicBool);

impl Drop for Lending<'_> {
    fn drop(&mut self) {
        self.0.store(false, Ordering::Relaxed);
    }
}

struct FromContext<'a>(&'a Context);

impl AttachmentSource for FromContext<'_> {
    fn take(&mut self, id: u32) -> Option<TypedList> {
        let allocation = lock(&self.0.allocations).by_id.remove(&id)?;
        Some(allocation.filled())
    }
}

fn show_scratch(page: &Page, scratch: &Scratch) {
    page.set(PageWord::ScratchAddress, scratch.address());
    page.set(PageWord::ScratchCapacity, scratch.capacity());
}
