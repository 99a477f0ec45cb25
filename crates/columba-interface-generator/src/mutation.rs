//! One small mistake in a text.

use crate::random::Random;

/// What mistakes put in: every kind of token, and halves of some.
const TOKENS: &[&str] = &[
    "{",
    "}",
    "(",
    ")",
    "[",
    "]",
    "<",
    ">",
    ";",
    ",",
    ".",
    "..",
    "...",
    ":",
    "?",
    "!",
    "=",
    "==",
    "=>",
    "+",
    "-",
    "*",
    "@",
    "#",
    "'",
    "\"",
    "'''",
    "/*",
    "*/",
    "//",
    "$",
    "&",
    "|",
    "~",
    "\\",
    "1",
    "0x",
    "1e",
    "1_",
    "'x'",
    "x",
    "int",
    "void",
    "class",
    "enum",
    "abstract",
    "static",
    "final",
    "const",
    "late",
    "required",
    "import",
    "extends",
    "implements",
    "with",
    "sealed",
    "external",
    "factory",
    "operator",
    "get",
    "set",
    "typedef",
    "extension",
    "mixin",
    "return",
    "new",
    "null",
    "this",
    "super",
    "in",
    "is",
    "as",
    "async",
    "await",
    "Function",
    "var",
    "if",
    "switch",
];

/// `text` with one token left out, doubled, swapped with the next, replaced or put in.
#[must_use]
pub fn mutate(text: &str, random: &mut Random) -> String {
    let tokens = tokens(text);
    let at = random.below(tokens.len());
    let Some(&(start, end)) = tokens.get(at) else { return random.pick(TOKENS).to_owned() };
    let token = text.get(start..end).unwrap_or_default();
    let other = random.pick(TOKENS);
    let (start, end, new) = match random.below(5) {
        0 => (start, end, String::new()),
        1 => (end, end, format!(" {token}")),
        2 => match tokens.get(at + 1) {
            Some(&(next, next_end)) => {
                let between = text.get(end..next).unwrap_or_default();
                let after = text.get(next..next_end).unwrap_or_default();
                (start, next_end, format!("{after}{between}{token}"))
            }
            None => (start, end, String::new()),
        },
        3 => (start, end, other.to_owned()),
        _ => (start, start, format!("{other} ")),
    };
    let (before, after) = (text.get(..start).unwrap_or_default(), text.get(end..).unwrap_or_default());
    format!("{before}{new}{after}")
}

/// Where words and signs are. Strings and comments are taken apart like all else, for mistakes within them.
fn tokens(text: &str) -> Vec<(usize, usize)> {
    let mut tokens: Vec<(usize, usize)> = Vec::new();
    let mut continues = false;
    for (at, c) in text.char_indices() {
        let is_word = c.is_alphanumeric() || c == '_' || c == '$';
        match tokens.last_mut() {
            Some(last) if is_word && continues => last.1 = at + c.len_utf8(),
            _ if !c.is_whitespace() => tokens.push((at, at + c.len_utf8())),
            _ => {}
        }
        continues = is_word;
    }
    tokens
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn tokens_are_words_and_signs() {
        let text = "int? größe1='a b';";
        let all: Vec<&str> = tokens(text).into_iter().map(|(start, end)| &text[start..end]).collect();
        assert_eq!(all, ["int", "?", "größe1", "=", "'", "a", "b", "'", ";"]);
    }

    #[test]
    fn a_mutant_differs_from_the_text_most_times() {
        let (text, mut random) = ("class A {\n  int? x;\n}\n", Random::new(1));
        let same = (0..500).filter(|_| mutate(text, &mut random) == text).count();
        assert!(same < 30, "{same}");
        assert!(!mutate("", &mut random).is_empty());
    }
}
