use super::{Decode, Encode, Reader, Writer};
use crate::channel::DecodeError;
use std::fmt::{self, Write as _};
use std::str::FromStr;
use thiserror::Error;

/// A `BigInt` of Dart: an integer of any size.
///
/// It does not calculate: it converts from and to the integers of Rust, hexadecimal text, and bytes, which is how crates
/// that calculate take it.
///
/// ```
/// use columba_wire::typed::BigInt;
///
/// let large = BigInt::from(i128::MIN);
/// assert_eq!(large.to_string(), "-80000000000000000000000000000000");
/// assert_eq!(i128::try_from(&large), Ok(i128::MIN));
/// assert!(i64::try_from(&large).is_err());
/// assert_eq!("-0ff".parse::<BigInt>()?, BigInt::from(-255));
/// # Ok::<(), columba_wire::typed::ParseBigIntError>(())
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash)]
pub struct BigInt {
    /// False for zero.
    negative: bool,
    /// Without zeros at the front; empty for zero.
    magnitude: Vec<u8>,
}

/// A text is no hexadecimal number, or a number does not fit the type that was asked for.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Error)]
#[non_exhaustive]
pub enum ParseBigIntError {
    /// The text is empty or has a character that is no hexadecimal digit.
    #[error("the text is no hexadecimal integer")]
    NotHexadecimal,
    /// The number is too large, or negative where it must not be.
    #[error("the integer is out of range")]
    OutOfRange,
}

impl BigInt {
    /// The number with that sign and magnitude, most significant byte first.
    #[must_use]
    pub fn from_bytes(is_negative: bool, magnitude: &[u8]) -> Self {
        let first = magnitude.iter().position(|byte| *byte != 0).unwrap_or(magnitude.len());
        let magnitude = magnitude.get(first..).unwrap_or_default().to_vec();
        Self { negative: is_negative && !magnitude.is_empty(), magnitude }
    }

    /// Whether it is below zero.
    #[must_use]
    pub fn is_negative(&self) -> bool {
        self.negative
    }

    /// Its distance from zero, most significant byte first, without zeros at the front.
    #[must_use]
    pub fn magnitude(&self) -> &[u8] {
        &self.magnitude
    }

    fn unsigned(&self) -> Result<u128, ParseBigIntError> {
        let mut bytes = [0; 16];
        let start = bytes.len().checked_sub(self.magnitude.len()).ok_or(ParseBigIntError::OutOfRange)?;
        bytes.get_mut(start..).unwrap_or_default().copy_from_slice(&self.magnitude);
        Ok(u128::from_be_bytes(bytes))
    }
}

/// Hexadecimal digits, after a `-` for a negative number.
impl fmt::Display for BigInt {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let mut text = String::with_capacity(self.magnitude.len().saturating_mul(2));
        for byte in &self.magnitude {
            write!(text, "{byte:02x}")?;
        }
        let digits = text.trim_start_matches('0');
        f.pad_integral(!self.negative, "", if digits.is_empty() { "0" } else { digits })
    }
}

impl FromStr for BigInt {
    type Err = ParseBigIntError;

    fn from_str(text: &str) -> Result<Self, Self::Err> {
        let digits = text.strip_prefix('-').unwrap_or(text).as_bytes();
        if digits.is_empty() {
            return Err(ParseBigIntError::NotHexadecimal);
        }
        let values: Option<Vec<u8>> = digits.iter().map(|digit| hexadecimal(*digit)).collect();
        let values = values.ok_or(ParseBigIntError::NotHexadecimal)?;
        let mut magnitude: Vec<u8> = values.rchunks(2).map(byte_of).collect();
        magnitude.reverse();
        Ok(Self::from_bytes(text.starts_with('-'), &magnitude))
    }
}

fn hexadecimal(digit: u8) -> Option<u8> {
    char::from(digit).to_digit(16).and_then(|value| u8::try_from(value).ok())
}

fn byte_of(digits: &[u8]) -> u8 {
    digits.iter().fold(0, |byte: u8, digit| byte << 4 | digit)
}

macro_rules! integers {
    ($($integer:ty)+) => {$(
        impl From<$integer> for BigInt {
            #[allow(unused_comparisons, reason = "unsigned integers are never negative")]
            fn from(value: $integer) -> Self {
                let magnitude = if value < 0 { value.wrapping_neg() } else { value };
                // The least signed integer is its own opposite: its bytes are its magnitude.
                Self::from_bytes(value < 0, &magnitude.to_be_bytes())
            }
        }

        /// Fails when the number does not fit.
        impl TryFrom<&BigInt> for $integer {
            type Error = ParseBigIntError;

            fn try_from(number: &BigInt) -> Result<Self, Self::Error> {
                let magnitude = number.unsigned()?;
                if !number.negative {
                    return Self::try_from(magnitude).map_err(|_| ParseBigIntError::OutOfRange);
                }
                let signed = 0_i128.checked_sub_unsigned(magnitude).ok_or(ParseBigIntError::OutOfRange)?;
                Self::try_from(signed).map_err(|_| ParseBigIntError::OutOfRange)
            }
        }
    )+};
}

integers!(i8 u8 i16 u16 i32 u32 i64 u64 i128 u128 isize usize);

impl Encode for BigInt {
    fn encode(self, writer: &mut Writer) {
        self.to_string().encode(writer);
    }
}

impl Decode for BigInt {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        String::decode(reader)?.parse().map_err(|_| DecodeError::NotAnInteger)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn integers_come_back_through_text() {
        for value in [0, 1, -1, 15, 16, -255, 256, i128::from(i64::MAX), i128::MAX, i128::MIN] {
            let number = BigInt::from(value);
            assert_eq!(number.to_string().parse(), Ok(number.clone()), "{value}");
            assert_eq!(i128::try_from(&number), Ok(value));
        }
        assert_eq!(BigInt::from(u64::MAX).to_string(), "ffffffffffffffff");
        assert_eq!("-0".parse(), Ok(BigInt::default()));
    }

    #[test]
    fn what_does_not_fit_is_an_error() {
        assert_eq!(u8::try_from(&BigInt::from(256)), Err(ParseBigIntError::OutOfRange));
        assert_eq!(u8::try_from(&BigInt::from(-1)), Err(ParseBigIntError::OutOfRange));
        assert_eq!(i8::try_from(&BigInt::from(-128)), Ok(i8::MIN));
        let huge: BigInt = format!("1{}", "0".repeat(32)).parse().unwrap();
        assert_eq!(u128::try_from(&huge), Err(ParseBigIntError::OutOfRange));
    }

    #[test]
    fn what_is_no_number_is_an_error() {
        for text in ["", "-", "12g", "--1", "+1", " 1"] {
            assert_eq!(text.parse::<BigInt>(), Err(ParseBigIntError::NotHexadecimal), "{text:?}");
        }
    }
}
