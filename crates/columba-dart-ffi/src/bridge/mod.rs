//! What the Dart package and a native library share: the function table, and memory that both touch.
//!
//! Dart calls a library's init function with an [`InitData`]; the library answers with its functions. From then on Dart
//! names contexts and allocations by numbers, which the [`Host`] looks up; Rust never follows a pointer that came from
//! Dart. The memory of a context that Dart writes or reads ([`Scratch`], [`Page`], [`Allocation`]) belongs to Rust.
//!
//! `dart/columba/lib/src/native/` is the other side.

mod allocation;
mod init;
mod page;
mod scratch;
mod trampoline;

pub use allocation::Allocation;
pub use init::{FunctionResult, InitData, init};
pub use page::{Page, PageWord};
pub use scratch::Scratch;
pub use trampoline::identity;

use std::ffi::c_void;

/// What a call from Dart may answer; the numbers travel. `dart/columba` holds the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(i32)]
pub enum Status {
    /// Done.
    Done = 0,
    /// The context is not known, or closed.
    NoContext = -1,
    /// Memory for the request could not be had.
    OutOfMemory = -2,
    /// The request is over the size limit.
    TooLarge = -3,
    /// The bytes are no message.
    Malformed = -4,
    /// Too many calls wait for their answers.
    TooManyCalls = -5,
    /// No channel of that name is registered.
    NoSuchChannel = -6,
    /// The thread of the handler has ended.
    ThreadEnded = -7,
    /// The function panicked; the log says more.
    Panicked = -8,
}

/// The functions of a library, as Dart sees them. Each is called on the thread of some isolate.
///
/// All but [`close`](Self::close), [`bind`](Self::bind), [`set_dart_api`](Self::set_dart_api), [`request`](Self::request),
/// [`handle_collected`](Self::handle_collected) and [`attachment_collected`](Self::attachment_collected) are leaf calls:
/// they must not call into the VM, and must not wait for long.
pub trait Host: Sync {
    /// Opens a context for the isolate whose port is `port`; its id, or `None` when there are too many.
    fn open(&self, port: i64) -> Option<u32>;
    /// The address of the context's [`Page`], or 0.
    fn page(&self, context: u32) -> usize;
    /// The context's isolate id, or 0.
    fn isolate(&self, context: u32) -> i64;
    /// Makes the scratch buffer at least `bytes` large; its content is kept.
    fn reserve(&self, context: u32, bytes: usize) -> Status;
    /// Takes the first `bytes` of the scratch buffer as frames.
    fn post(&self, context: u32, bytes: usize) -> Status;
    /// Hands over the frames that wait for Dart; those of the call before are freed.
    fn take(&self, context: u32) -> Status;
    /// Allocates `count` elements of typed data of a `kind`, for Dart to fill.
    fn allocate(&self, context: u32, kind: u8, count: usize) -> Status;
    /// Frees an allocation that no message took.
    fn release(&self, context: u32, allocation: u32);
    /// The isolate exits.
    fn close(&self, context: u32);
    /// A Dart object for the handle exists from now on; its external size in bytes, or -1 when the handle is gone.
    fn handle_attached(&self, context: u32, handle: u32) -> i64;
    /// The Dart object of the handle was collected, or its isolate exits.
    fn handle_collected(&self, handle: u32);
    /// Makes the request buffer of typed calls at least `bytes` large; its content is kept.
    fn reserve_request(&self, context: u32, bytes: usize) -> Status;
    /// Binds the API that the first `bytes` of the request buffer name; a [`code`](crate::typed::code).
    fn bind(&self, context: u32, bytes: usize) -> i32;
    /// Takes note of the function that stands for the API that the first `bytes` of the request buffer name; a
    /// [`code`](crate::typed::code).
    fn set_dart_api(&self, context: u32, bytes: usize) -> i32;
    /// The Dart object of typed data that went with a reply was collected, or its isolate exits.
    fn attachment_collected(&self, attachment: u32);
    /// Does what Dart asks for about the call or stream `id`. `amount` is a number of bytes, the first of the request
    /// buffer, or of events.
    fn request(&self, context: u32, what: Request, id: u32, amount: usize) -> Status;
}

/// What Dart asks for by number, beside calls; the numbers travel. `dart/columba` holds the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(u32)]
pub enum Request {
    /// Answers the typed call `id` with the result in the buffer.
    Answer = 1,
    /// Answers the typed call `id` with the error in the buffer.
    AnswerError = 2,
    /// The stream `id` may send so many events more.
    Grant = 3,
    /// The stream `id` is cancelled.
    Cancel = 4,
}

impl Request {
    /// The request with that number.
    #[must_use]
    pub fn from_wire(number: u32) -> Option<Self> {
        Some(match number {
            1 => Self::Answer,
            2 => Self::AnswerError,
            3 => Self::Grant,
            4 => Self::Cancel,
            _ => return None,
        })
    }
}

/// A number that travels as the token of a native finalizer.
fn number_of_token(token: *mut c_void) -> u32 {
    u32::try_from(token.addr()).unwrap_or(0)
}
