//! Text with indentation.
//!
//! INVARIANT: no line ends with a space, no two empty lines follow each other, and the text ends with one line break.

use std::fmt::{Display, Write as _};

use smol_str::SmolStr;

use crate::spec::{DocStyle, Spec};

/// Writes one file.
#[derive(Debug)]
pub struct Writer {
    text: String,
    line: String,
    depth: usize,
    spec: &'static Spec,
}

impl Writer {
    /// An empty file of a language.
    #[must_use]
    pub fn new(spec: &'static Spec) -> Self {
        Self { text: String::new(), line: String::new(), depth: 0, spec }
    }

    /// A line, or several: each is indented by the current depth.
    pub fn line(&mut self, line: impl Display) {
        let mut buffer = std::mem::take(&mut self.line);
        buffer.clear();
        // Writing to a string cannot fail.
        let _ = write!(buffer, "{line}");
        buffer.split('\n').for_each(|line| self.push_line(line));
        self.line = buffer;
    }

    fn push_line(&mut self, line: &str) {
        let line = line.trim_end();
        if line.is_empty() {
            return self.blank();
        }
        (0..self.depth).for_each(|_| self.text.push_str(self.spec.indent));
        self.text.push_str(line);
        self.text.push('\n');
    }

    /// An empty line, unless there is one, or nothing, before it.
    pub fn blank(&mut self) {
        if !self.text.is_empty() && !self.text.ends_with("\n\n") {
            self.text.push('\n');
        }
    }

    /// What `write` writes, one step further in.
    pub fn indented(&mut self, write: impl FnOnce(&mut Self)) {
        self.depth += 1;
        write(self);
        self.depth -= 1;
    }

    /// `open`, what `write` writes one step further in, `close`. An empty line before `close` is taken out.
    pub fn block(&mut self, open: impl Display, close: impl Display, write: impl FnOnce(&mut Self)) {
        self.line(open);
        self.indented(write);
        while self.text.ends_with("\n\n") {
            self.text.pop();
        }
        self.line(close);
    }

    /// A doc comment, in the style of the language; nothing if it is empty.
    ///
    /// Lines come without their slashes and with their leading space. In block style a line that does not start with a
    /// space gets one, so that no text ends the comment; and `*/` and `/*` within a line are taken apart.
    pub fn docs(&mut self, lines: &[SmolStr]) {
        match self.spec.docs {
            DocStyle::Slashes => lines.iter().for_each(|line| self.line(format_args!("///{line}"))),
            DocStyle::Plain => lines.iter().for_each(|line| self.line(format_args!("//{line}"))),
            DocStyle::Block => self.block_docs(lines),
        }
    }

    fn block_docs(&mut self, lines: &[SmolStr]) {
        let harmless = |line: &SmolStr| line.replace("*/", "* /").replace("/*", "/ *");
        match lines {
            [] => {}
            [line] => self.line(format_args!("/** {} */", harmless(line).trim())),
            lines => {
                self.line("/**");
                for line in lines {
                    let line = harmless(line);
                    let space = if line.starts_with(' ') || line.is_empty() { "" } else { " " };
                    self.line(format_args!(" *{space}{line}"));
                }
                self.line(" */");
            }
        }
    }

    /// A file of fixed code, indented by the current depth. `renames` replaces whole identifiers.
    pub fn helper(&mut self, text: &str, renames: &[(&str, &str)]) {
        let text = text.trim_end();
        if renames.is_empty() { self.line(text) } else { self.line(renamed(text, renames)) }
    }

    /// The text of the file.
    #[must_use]
    pub fn finish(mut self) -> String {
        while self.text.ends_with("\n\n") {
            self.text.pop();
        }
        self.text
    }
}

/// The text with whole identifiers replaced.
pub(crate) fn renamed(text: &str, renames: &[(&str, &str)]) -> String {
    let is_word = |letter: char| letter.is_ascii_alphanumeric() || letter == '_';
    let mut result = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(first) = rest.chars().next() {
        let end = rest.find(|letter| is_word(letter) != is_word(first)).unwrap_or(rest.len());
        let (run, after) = rest.split_at(end);
        let replacement = renames.iter().find(|(from, _)| *from == run).map(|(_, to)| *to);
        result.push_str(replacement.unwrap_or(run));
        rest = after;
    }
    result
}

#[cfg(test)]
mod tests {
    use columba_interface::options::Target;

    use super::*;
    use crate::spec::Escape;

    static KOTLIN: Spec = Spec {
        target: Target::Kotlin,
        indent: "  ",
        docs: DocStyle::Block,
        escape: Escape::Backquotes,
        helpers: &[],
        locals: &[],
    };

    fn written(write: impl FnOnce(&mut Writer)) -> String {
        let mut w = Writer::new(&KOTLIN);
        write(&mut w);
        w.finish()
    }

    #[test]
    fn blocks_are_indented_and_end_without_an_empty_line() {
        let text = written(|w| {
            w.blank();
            w.block("class A {", "}", |w| {
                w.line("a\n\n  b  ");
                w.blank();
            });
            w.blank();
            w.blank();
        });
        assert_eq!(text, "class A {\n  a\n\n    b\n}\n");
    }

    #[test]
    fn a_doc_comment_of_a_block_cannot_be_ended_by_its_text() {
        let docs: Vec<SmolStr> = ["/ a */ b".into(), "".into(), " c".into()].into();
        assert_eq!(written(|w| w.docs(&docs)), "/**\n * / a * / b\n *\n * c\n */\n");
        assert_eq!(written(|w| w.docs(&[" one line".into()])), "/** one line */\n");
        assert_eq!(written(|w| w.docs(&[])), "");
    }

    #[test]
    fn helpers_are_renamed_by_whole_identifiers() {
        let text = written(|w| w.helper("Util.a(UtilB, Util)\n", &[("Util", "MyUtil")]));
        assert_eq!(text, "MyUtil.a(UtilB, MyUtil)\n");
    }
}
