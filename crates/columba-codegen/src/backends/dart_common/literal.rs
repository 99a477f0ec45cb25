//! Texts and numbers as literals.

use std::fmt::Write as _;

/// `text` between quotes: single ones, or double ones if that saves it from escapes.
pub(in crate::backends) fn string(text: &str) -> String {
    let quote = if text.contains('\'') && !text.contains('"') { '"' } else { '\'' };
    let mut literal = String::with_capacity(text.len() + 2);
    literal.push(quote);
    for letter in text.chars() {
        push_letter(&mut literal, letter, quote);
    }
    literal.push(quote);
    literal
}

fn push_letter(literal: &mut String, letter: char, quote: char) {
    match letter {
        '\n' => literal.push_str("\\n"),
        '\r' => literal.push_str("\\r"),
        '\t' => literal.push_str("\\t"),
        '\\' | '$' => literal.extend(['\\', letter]),
        _ if letter == quote => literal.extend(['\\', letter]),
        // Marks of direction would let a text look like something else.
        _ if letter.is_control() || matches!(letter, '\u{2028}'..='\u{202e}' | '\u{2066}'..='\u{2069}') => {
            // Writing to a string cannot fail.
            let _ = write!(literal, "\\u{{{:x}}}", u32::from(letter));
        }
        _ => literal.push(letter),
    }
}

/// A number of Dart's type `double`. It is finite: the interface has no others.
pub(in crate::backends) fn double(value: f64) -> String {
    format!("{value:?}")
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn texts_are_escaped() {
        assert_eq!(string("plain é"), "'plain é'");
        assert_eq!(string("it's"), "\"it's\"");
        assert_eq!(string("'\""), "'\\'\"'");
        assert_eq!(string("a\\b$c\n\r\t\u{0}\u{202e}"), "'a\\\\b\\$c\\n\\r\\t\\u{0}\\u{202e}'");
    }

    #[test]
    fn doubles_look_like_doubles() {
        assert_eq!([3.0, -0.0, 1e300, 5e-324].map(double), ["3.0", "-0.0", "1e300", "5e-324"]);
    }
}
