//! The functions of C behind typed calls: generic over the call, one per shape of arguments.

use super::code;
use crate::boundary;

/// A call whose arguments are passed as scalars of C.
pub trait ScalarCall<A>: 'static {
    /// Makes the call on what `binding` stands for; the [`code`].
    fn call(binding: u32, arguments: A) -> i32;
    /// The call has panicked with `message`; the [`code`].
    fn panicked(binding: u32, message: String) -> i32;
}

/// A call whose arguments stand in the request buffer.
pub trait EncodedCall: 'static {
    /// Makes the call on what `binding` stands for, with arguments of `length` bytes; the [`code`].
    fn call(binding: u32, length: usize) -> i32;
    /// The call has panicked with `message`; the [`code`].
    fn panicked(binding: u32, message: String) -> i32;
}

/// A type that C passes by value, for Dart's `bool`, `int` and `double`.
pub trait Scalar: Sized {
    /// What C passes.
    type Abi;
    /// Reads it.
    fn from_abi(value: Self::Abi) -> Self;
}

impl Scalar for i64 {
    type Abi = Self;

    fn from_abi(value: Self) -> Self {
        value
    }
}

impl Scalar for f64 {
    type Abi = Self;

    fn from_abi(value: Self) -> Self {
        value
    }
}

/// An integer that C chose is never read as a `bool`.
impl Scalar for bool {
    type Abi = u8;

    fn from_abi(value: u8) -> Self {
        value != 0
    }
}

/// The arguments of a [`ScalarCall`]: up to six scalars.
pub trait Scalars: Sized {
    /// The address of the function of C for `C`: the binding, then the scalars.
    fn address<C: ScalarCall<Self>>() -> usize;
}

macro_rules! scalars {
    ($($name:ident)*) => {
        impl<$($name: Scalar),*> Scalars for ($($name,)*) {
            fn address<C: ScalarCall<Self>>() -> usize {
                #[allow(non_snake_case, reason = "each argument has the name of its type")]
                extern "C" fn enter<C: ScalarCall<($($name,)*)>, $($name: Scalar),*>(
                    binding: u32,
                    $($name: $name::Abi),*
                ) -> i32 {
                    let result = boundary::catch(|| C::call(binding, ($($name::from_abi($name),)*)));
                    result.unwrap_or_else(|message| told(binding, message, C::panicked))
                }
                let function: extern "C" fn(u32, $($name::Abi),*) -> i32 = enter::<C, $($name),*>;
                function as usize
            }
        }
    };
}

scalars!();
scalars!(A);
scalars!(A B);
scalars!(A B D);
scalars!(A B D E);
scalars!(A B D E F);
scalars!(A B D E F G);

/// The address of the function of C for `C`: the binding, then the length of the request.
#[must_use]
pub fn encoded_address<C: EncodedCall>() -> usize {
    extern "C" fn enter<C: EncodedCall>(binding: u32, length: u32) -> i32 {
        let result = boundary::catch(|| C::call(binding, length as usize));
        result.unwrap_or_else(|message| told(binding, message, C::panicked))
    }
    let function: extern "C" fn(u32, u32) -> i32 = enter::<C>;
    function as usize
}

/// Telling of a panic must not panic either.
#[cold]
fn told(binding: u32, message: String, tell: fn(u32, String) -> i32) -> i32 {
    boundary::guard(code::NOT_BOUND, || tell(binding, message))
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::sync::atomic::{AtomicU64, Ordering};

    static SUM: AtomicU64 = AtomicU64::new(0);

    struct Sum;

    impl ScalarCall<(i64, f64, bool)> for Sum {
        fn call(binding: u32, (int, double, flag): (i64, f64, bool)) -> i32 {
            assert!(binding != 9, "nine");
            let bits = int.cast_unsigned() ^ double.to_bits() ^ u64::from(flag);
            SUM.store(bits, Ordering::Relaxed);
            7
        }

        fn panicked(binding: u32, message: String) -> i32 {
            assert_eq!((binding, &*message), (9, "nine"));
            -7
        }
    }

    #[test]
    fn scalars_arrive_and_a_panic_is_told() {
        let address = <(i64, f64, bool)>::address::<Sum>();
        let pointer = std::ptr::with_exposed_provenance::<()>(address);
        // SAFETY: this is the type of the function whose address it is.
        let function = unsafe { std::mem::transmute::<*const (), extern "C" fn(u32, i64, f64, u8) -> i32>(pointer) };
        assert_eq!(function(1, -1, 0.5, 2), 7);
        assert_eq!(SUM.load(Ordering::Relaxed), u64::MAX ^ 0.5_f64.to_bits() ^ 1);
        assert_eq!(function(9, 0, 0.0, 0), -7);
    }
}
