//! What typed calls need of C: functions with natural signatures, numbers that stand for bound APIs, memory that Dart
//! lends for one call, and functions of Dart.
//!
//! A typed call names its API by a number, which [`Slots`] looks up without a lock. Arguments that C has types for are
//! passed as such ([`Scalars`]); everything else stands in memory of the context. Every function answers with a code:
//! see [`code`].

mod dart_function;
mod function;
mod lent;
mod promote;
mod shared;
mod slots;
mod turn;

pub use dart_function::{Caller, DartFunction};
pub use function::{EncodedCall, Scalar, ScalarCall, Scalars, encoded_address};
pub use lent::lent;
pub use promote::promote;
pub use shared::Shared;
pub use slots::Slots;
pub use turn::{InTurn, Turn};

/// What a typed call answers; the numbers travel. `dart/columba` holds the same.
pub mod code {
    /// Done; the result stands where the one before stood.
    pub const DONE: i32 = 0;
    /// Added to [`DONE`]: the reply buffer is another one.
    pub const MOVED: i32 = 1;
    /// Added to [`DONE`]: typed data goes with the reply.
    pub const ATTACHED: i32 = 2;
    /// The method answered with an error; the reply buffer holds it.
    pub const ERROR: i32 = -20;
    /// The call failed; the reply buffer holds why, as an error whose code is that of a failure.
    pub const FAILED: i32 = -21;
    /// The number stands for nothing: the API was taken off.
    pub const NOT_BOUND: i32 = -22;
}
