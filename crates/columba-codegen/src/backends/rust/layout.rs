//! Code laid out as rustfmt does it with its defaults, so that a formatted project stays as it is generated.

use crate::writer::Writer;

/// The width of a line.
const WIDTH: usize = 100;
/// The width of the arguments of a call on one line.
const CALL_WIDTH: usize = 60;
/// The width of the fields of a struct literal on one line.
const STRUCT_WIDTH: usize = 18;
/// One step of indentation.
const INDENT: usize = 4;

/// Whether `text` fits on a line at `depth`.
pub(super) fn fits(text: &str, depth: usize) -> bool {
    text.chars().count() + depth * INDENT <= WIDTH
}

/// `head(parameters)tail` at `depth`: on one line, or a line per parameter.
pub(super) fn signature(w: &mut Writer, depth: usize, head: &str, parameters: &[String], tail: &str) {
    let line = format!("{head}({}){tail}", parameters.join(", "));
    if fits(&line, depth) || parameters.is_empty() {
        return w.line(line);
    }
    w.line(format_args!("{head}("));
    w.indented(|w| parameters.iter().for_each(|parameter| w.line(format_args!("{parameter},"))));
    w.line(format_args!("){tail}"));
}

/// `head(arguments)tail` at `depth`: a call on one line, or a line per argument.
pub(super) fn call(w: &mut Writer, depth: usize, head: &str, arguments: &[String], tail: &str) {
    let joined = arguments.join(", ");
    let line = format!("{head}({joined}){tail}");
    if arguments.is_empty() || (joined.chars().count() <= CALL_WIDTH && fits(&line, depth)) {
        return w.line(line);
    }
    w.line(format_args!("{head}("));
    w.indented(|w| arguments.iter().for_each(|argument| w.line(format_args!("{argument},"))));
    w.line(format_args!("){tail}"));
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
