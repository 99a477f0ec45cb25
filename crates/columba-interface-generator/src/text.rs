//! Tokens to text, with any space between them that Dart allows.

use crate::random::Random;

/// Marks `token` as one, whatever is in it: for [`Text::put`].
pub(crate) fn whole(token: &str) -> String {
    format!("{MARK}{token}{MARK}")
}

/// No text has this.
const MARK: char = '\u{1}';

/// How a file is laid out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum Layout {
    /// As most people write.
    Plain,
    /// No space that is not needed.
    Tight,
    /// Spaces, lines and comments anywhere.
    Loose,
}

/// The text of a file as it grows.
#[derive(Debug)]
pub(crate) struct Text {
    written: String,
    layout: Layout,
    random: Random,
}

impl Text {
    pub(crate) fn new(layout: Layout, seed: u64) -> Self {
        Self { written: String::new(), layout, random: Random::new(seed) }
    }

    pub(crate) fn finish(mut self) -> String {
        if self.layout != Layout::Tight {
            self.written.push('\n');
        }
        self.written
    }

    /// Code without comments, in which strings have no escapes or are [`whole`]. The space in it does not count.
    pub(crate) fn put(&mut self, code: &str) {
        let mut rest = code;
        let mut in_annotation = false;
        while let Some((token, after)) = next_token(rest) {
            let glued = in_annotation && token == "(";
            if glued {
                self.written.push_str(token);
            } else {
                self.token(token);
            }
            // Nothing may stand between the name of an annotation and its parenthesis.
            in_annotation = token == "@" || (in_annotation && (token == "." || starts_word(token)));
            rest = after;
        }
    }

    /// One token, as it is.
    pub(crate) fn token(&mut self, token: &str) {
        let needed = !self.written.is_empty() && needs_space(&self.written, token);
        match self.layout {
            Layout::Tight if needed => self.written.push(' '),
            Layout::Tight => {}
            Layout::Plain => self.plain_gap(token, needed),
            Layout::Loose => self.loose_gap(needed),
        }
        self.written.push_str(token);
    }

    /// Whole lines, as they are: doc comments, other Dart.
    pub(crate) fn lines(&mut self, lines: &str) {
        if !self.written.is_empty() && !self.written.ends_with('\n') {
            self.written.push('\n');
        }
        self.written.push_str(lines);
        self.written.push('\n');
    }

    fn plain_gap(&mut self, token: &str, needed: bool) {
        let ends_line = self.written.ends_with([';', '{', '}']);
        let before_sign = matches!(token, "=" | "{");
        let after_type = self.written.ends_with(['>', '?', ')']) && starts_word(token);
        if ends_line && !matches!(token, ")" | "," | ";" | "?") {
            self.written.push('\n');
        } else if needed || before_sign || after_type || self.written.ends_with([',', '=', ':']) {
            self.written.push(' ');
        }
    }

    fn loose_gap(&mut self, needed: bool) {
        let gap = match self.random.below(24) {
            0 => "\n",
            1 => "\n\n  ",
            2 => "\t",
            3 => "\r\n",
            4 => " /* a comment */ ",
            5 => " // to the end of the line; } ) ' \"\n",
            6 => "/* /* nested */ { */",
            7 => "/**/",
            8..=12 => "",
            _ => " ",
        };
        self.written.push_str(if needed && gap.is_empty() { " " } else { gap });
    }
}

fn is_word(c: char) -> bool {
    c.is_ascii_alphanumeric() || c == '_' || c == '$'
}

fn starts_word(token: &str) -> bool {
    token.starts_with(is_word)
}

/// Whether `token` right after `text` would read as something else.
fn needs_space(text: &str, token: &str) -> bool {
    let (Some(last), Some(first)) = (text.chars().next_back(), token.chars().next()) else { return false };
    let number_dot = last.is_ascii_digit() && first == '.';
    let strings = matches!(first, '\'' | '"') && (is_word(last) || matches!(last, '\'' | '"'));
    let operators = "-+.?=&|/!<~*";
    let ends_type = last == '?' && first == '>';
    let merges = operators.contains(last) && "-+.?=&|/<>*!".contains(first) && !ends_type;
    let closes_then_equals = last == '>' && first == '=';
    (is_word(last) && is_word(first)) || number_dot || strings || merges || closes_then_equals
}

/// The first token of `code` and what follows it.
fn next_token(code: &str) -> Option<(&str, &str)> {
    let code = code.trim_start();
    if let Some(marked) = whole_token(code) {
        return Some(marked);
    }
    let first = code.chars().next()?;
    let length = match first {
        '\'' => code.get(1..)?.find('\'')? + 2,
        _ if first.is_ascii_digit() => code.find(|c| !is_word(c) && c != '.').unwrap_or(code.len()),
        _ if is_word(first) => code.find(|c| !is_word(c)).unwrap_or(code.len()),
        _ if code.starts_with("=>") => 2,
        _ => first.len_utf8(),
    };
    code.split_at_checked(length)
}

/// The token between two marks, and what follows the second.
fn whole_token(code: &str) -> Option<(&str, &str)> {
    code.strip_prefix(MARK)?.split_once(MARK)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn written(layout: Layout, code: &str) -> String {
        let mut text = Text::new(layout, 5);
        text.put(code);
        text.finish()
    }

    #[test]
    fn a_tight_text_has_the_spaces_that_matter() {
        assert_eq!(written(Layout::Tight, "late List < int ? > ? x ;"), "late List<int?>?x;");
        assert_eq!(written(Layout::Tight, "f({int x = - 1, String y = 'a b'})"), "f({int x= -1,String y='a b'})");
        assert_eq!(written(Layout::Tight, "int get x => 1 ;"), "int get x=>1;");
    }

    #[test]
    fn nothing_comes_between_an_annotation_and_its_parenthesis() {
        for seed in 0..200 {
            let mut text = Text::new(Layout::Loose, seed);
            text.put("@HostApi(x: 1) @a.B(2) class A {}");
            let text = text.finish();
            assert!(text.contains("HostApi(") && text.contains("B("), "{text}");
        }
    }
}
