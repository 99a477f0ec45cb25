//! From a function of C to the method of an implementation, and back with its result.

use super::binding::{BINDINGS, Binding};
use super::{BorrowedCall, FlutterError, SyncCall};
use crate::runtime::failure;
use columba_dart_ffi::typed::{EncodedCall, ScalarCall, Scalars, code};
use columba_wire::channel::FailureReason;
use std::marker::PhantomData;

/// The address of the function of C of a method whose arguments are scalars.
pub(super) fn scalars_address<C: SyncCall<Arguments: Scalars>>() -> usize {
    C::Arguments::address::<Method<C>>()
}

/// The address of the function of C of a method whose arguments are encoded.
pub(super) fn encoded_address<C: SyncCall>() -> usize {
    columba_dart_ffi::typed::encoded_address::<Method<C>>()
}

struct Method<C>(PhantomData<C>);

impl<C: SyncCall> ScalarCall<C::Arguments> for Method<C> {
    #[inline]
    fn call(binding: u32, arguments: C::Arguments) -> i32 {
        enter(binding, |binding| run::<C>(binding, arguments))
    }

    fn panicked(binding: u32, message: String) -> i32 {
        panicked(binding, &message)
    }
}

impl<C: SyncCall> EncodedCall for Method<C> {
    #[inline]
    fn call(binding: u32, length: usize) -> i32 {
        enter(binding, |binding| match binding.context.read_request(length) {
            Ok(arguments) => run::<C>(binding, arguments),
            Err(failure) => binding.context.reply_failure(failure),
        })
    }

    fn panicked(binding: u32, message: String) -> i32 {
        panicked(binding, &message)
    }
}

/// Calls a method with bytes that Dart lends, and other arguments of that length.
pub(super) type Lender = fn(&Binding, &[u8], usize) -> i32;

/// The two ways to a method that borrows: by a function that is given a copy, and with what Dart lends.
pub(super) fn borrowed<C: BorrowedCall>() -> (usize, Option<Lender>) {
    (columba_dart_ffi::typed::encoded_address::<Borrowing<C>>(), Some(lend::<C>))
}

struct Borrowing<C>(PhantomData<C>);

/// The copy is the last of the arguments.
impl<C: BorrowedCall> EncodedCall for Borrowing<C> {
    fn call(binding: u32, length: usize) -> i32 {
        enter(binding, |binding| match binding.context.read_request::<(C::Arguments, Vec<u8>)>(length) {
            Ok((arguments, bytes)) => run_borrowed::<C>(binding, &bytes, arguments),
            Err(failure) => binding.context.reply_failure(failure),
        })
    }

    fn panicked(binding: u32, message: String) -> i32 {
        panicked(binding, &message)
    }
}

fn lend<C: BorrowedCall>(binding: &Binding, bytes: &[u8], length: usize) -> i32 {
    match binding.context.read_request(length) {
        Ok(arguments) => run_borrowed::<C>(binding, bytes, arguments),
        Err(failure) => binding.context.reply_failure(failure),
    }
}

fn run_borrowed<C: BorrowedCall>(binding: &Binding, bytes: &[u8], arguments: C::Arguments) -> i32 {
    let Some(api) = binding.api.get::<C::Api>() else { return code::NOT_BOUND };
    answer(binding, C::call(api, bytes, arguments))
}

/// Makes a call with bytes that Dart lends, by the position of the method.
pub(crate) fn call_lent(binding: u32, method: u32, bytes: &[u8], length: usize) -> i32 {
    enter(binding, |binding| {
        let lender = binding.registered.lenders.get(method as usize).copied().flatten();
        let Some(lender) = lender else { return code::NOT_BOUND };
        let _lending = binding.context.lend();
        lender(binding, bytes, length)
    })
}

#[inline]
pub(super) fn enter(binding: u32, call: impl FnOnce(&Binding) -> i32) -> i32 {
    BINDINGS.enter(binding, call).unwrap_or(code::NOT_BOUND)
}

#[inline]
fn run<C: SyncCall>(binding: &Binding, arguments: C::Arguments) -> i32 {
    // Dart could name the function of one API and the number of another.
    let Some(api) = binding.api.get::<C::Api>() else { return code::NOT_BOUND };
    answer(binding, C::call(api, arguments))
}

#[inline]
pub(super) fn answer<T: super::Encode>(binding: &Binding, result: Result<T, FlutterError>) -> i32 {
    match result {
        Ok(output) => binding.context.reply(output),
        Err(error) => binding.context.reply_error(error),
    }
}

#[cold]
pub(crate) fn panicked(binding: u32, message: &str) -> i32 {
    log::error!("a method panicked: {message}");
    let Some(binding) = BINDINGS.get(binding) else { return code::NOT_BOUND };
    let message = format!("the method panicked: {message}");
    binding.context.reply_failure(failure(FailureReason::HandlerPanicked, message))
}
