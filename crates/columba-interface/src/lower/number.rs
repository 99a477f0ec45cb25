//! Numbers as Dart reads them.

use super::literal::Sign;

/// The 64-bit number of a whole literal; `None` if it is too large.
///
/// A hexadecimal literal may have all 64 bits, and is negative when the highest is set.
pub(super) fn int(sign: Sign, text: &str) -> Option<i64> {
    let digits = digits(text);
    if let Some(hexadecimal) = hexadecimal(&digits) {
        let value = u64::from_str_radix(hexadecimal, 16).ok()?.cast_signed();
        return Some(if sign == Sign::Minus { value.wrapping_neg() } else { value });
    }
    match sign {
        Sign::Plus => digits.parse().ok(),
        Sign::Minus => format!("-{digits}").parse().ok(),
    }
}

/// The number of a literal with a point or an exponent; `None` if it is infinite.
pub(super) fn double(sign: Sign, text: &str) -> Option<f64> {
    let value: f64 = digits(text).parse().ok()?;
    value.is_finite().then_some(if sign == Sign::Minus { -value } else { value })
}

/// A whole literal as a `double`; `None` if no `double` is exactly this number, which Dart refuses too.
pub(super) fn double_of_int(sign: Sign, text: &str) -> Option<f64> {
    let digits = digits(text);
    let value = match hexadecimal(&digits) {
        Some(hexadecimal) => double_of_hexadecimal(hexadecimal)?,
        None => digits.parse::<f64>().ok().filter(|value| is_exact(*value, &digits))?,
    };
    Some(if sign == Sign::Minus { -value } else { value })
}

#[expect(clippy::cast_precision_loss, reason = "the loss is what is looked for")]
#[expect(clippy::cast_possible_truncation, clippy::cast_sign_loss, reason = "of a positive whole number in range")]
fn double_of_hexadecimal(hexadecimal: &str) -> Option<f64> {
    let exact = u128::from_str_radix(hexadecimal, 16).ok()?;
    let value = exact as f64;
    (value as u128 == exact).then_some(value)
}

/// Whether `value` written in full is `digits`. No finite `double` has more than 309 digits.
fn is_exact(value: f64, digits: &str) -> bool {
    let digits = digits.trim_start_matches('0');
    let digits = if digits.is_empty() { "0" } else { digits };
    value.is_finite() && digits.len() <= 309 && format!("{value:.0}") == digits
}

/// Whether `text` is a number at all, of any size.
pub(super) fn is_number(text: &str) -> bool {
    let digits = digits(text);
    match hexadecimal(&digits) {
        Some(hexadecimal) => !hexadecimal.is_empty(),
        None => digits.parse::<f64>().is_ok(),
    }
}

fn digits(text: &str) -> String {
    text.chars().filter(|character| *character != '_').collect()
}

fn hexadecimal(text: &str) -> Option<&str> {
    text.strip_prefix("0x").or_else(|| text.strip_prefix("0X"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn whole_numbers_have_64_bits() {
        for (sign, text, expected) in [
            (Sign::Plus, "9223372036854775807", Some(i64::MAX)),
            (Sign::Plus, "9223372036854775808", None),
            (Sign::Minus, "9223372036854775808", Some(i64::MIN)),
            (Sign::Minus, "9223372036854775809", None),
            (Sign::Plus, "0xFFFF_FFFF_FFFF_FFFF", Some(-1)),
            (Sign::Minus, "0xFFFFFFFFFFFFFFFF", Some(1)),
            (Sign::Minus, "0x8000000000000000", Some(i64::MIN)),
            (Sign::Plus, "0x10000000000000000", None),
            (Sign::Plus, "1_000", Some(1000)),
        ] {
            assert_eq!(int(sign, text), expected, "{text}");
        }
    }

    #[test]
    fn a_whole_literal_is_a_double_only_if_it_is_exact() {
        for (text, expected) in [
            ("3", Some(3.0)),
            ("0", Some(0.0)),
            ("007", Some(7.0)),
            ("9007199254740992", Some(9_007_199_254_740_992.0)),
            ("9007199254740993", None),
            ("18446744073709551616", Some(18_446_744_073_709_551_616.0)),
            ("0x20000000000001", None),
            ("0x20000000000002", Some(9_007_199_254_740_994.0)),
        ] {
            assert_eq!(double_of_int(Sign::Plus, text), expected, "{text}");
        }
        assert_eq!(double_of_int(Sign::Plus, &"9".repeat(400)), None);
        assert!(double_of_int(Sign::Minus, "0").is_some_and(f64::is_sign_negative));
    }

    #[test]
    fn a_double_is_finite() {
        assert_eq!(double(Sign::Plus, "1e400"), None);
        assert_eq!(double(Sign::Minus, "1_0.5e1"), Some(-105.0));
        assert_eq!(double(Sign::Plus, ".5"), Some(0.5));
    }
}
