use super::code;
use crate::boundary;

/// Makes a call with the `size` bytes at `data`, which Dart lends until it returns.
///
/// Dart must keep the bytes in place and unwritten: it does during a leaf call, when the isolate runs nothing else and
/// collects no garbage. A null pointer stands for no bytes.
#[expect(clippy::not_unsafe_ptr_arg_deref, reason = "the contract is with Dart, which cannot express it")]
pub fn lent(
    data: *const u8,
    size: usize,
    call: impl FnOnce(&[u8]) -> i32,
    panicked: impl FnOnce(String) -> i32,
) -> i32 {
    let bytes: &[u8] = if data.is_null() || size == 0 || isize::try_from(size).is_err() {
        &[]
    } else {
        // SAFETY: not null, and `size` initialized bytes that nobody writes until this returns: the function's contract.
        unsafe { std::slice::from_raw_parts(data, size) }
    };
    let result = boundary::catch(|| call(bytes));
    result.unwrap_or_else(|message| boundary::guard(code::NOT_BOUND, || panicked(message)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn bytes_are_lent_and_a_panic_is_told() {
        let bytes = [1_u8, 2, 3];
        let sum = |bytes: &[u8]| bytes.iter().copied().map(i32::from).sum();
        assert_eq!(lent(bytes.as_ptr(), bytes.len(), sum, |_| -1), 6);
        assert_eq!(lent(std::ptr::null(), 5, sum, |_| -1), 0);
        assert_eq!(lent(bytes.as_ptr(), 3, |_| panic!("seven"), |message| i32::from(message == "seven")), 1);
    }
}
