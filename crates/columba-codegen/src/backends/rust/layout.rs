//! Code laid out as rustfmt does it with its defaults, so that a formatted project stays as it is generated.

use crate::writer::Writer;

/// The width of a line.
const WIDTH: usize = 100;
/// The width of the fields of a struct literal on one line.
const STRUCT_WIDTH: usize = 18;
/// One step of indentation.
const INDENT: usize = 4;

/// Whether `text` fits on a line at `depth`.
pub(super) fn fits(text: &str, depth: usize) -> bool {
    text.chars().count() + depth * INDENT <= WIDTH
}

/// `head { fields }tail` at `depth`: a struct literal on one line, or a line per field.
pub(super) fn struct_literal(w: &mut Writer, depth: usize, head: &str, fields: &[String], tail: &str) {
    let joined = fields.join(", ");
    let line = format!("{head} {{ {joined} }}{tail}");
    if fields.is_empty() {
        w.line(format_args!("{head} {{}}{tail}"));
    } else if joined.chars().count() <= STRUCT_WIDTH && fits(&line, depth) {
        w.line(line);
    } else {
        w.line(format_args!("{head} {{"));
        w.indented(|w| fields.iter().for_each(|field| w.line(format_args!("{field},"))));
        w.line(format_args!("}}{tail}"));
    }
}
