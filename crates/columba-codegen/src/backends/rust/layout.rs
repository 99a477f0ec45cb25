//! Code laid out as rustfmt does it with its defaults, so that a formatted project stays as it is generated.

use crate::writer::Writer;

/// The width of a line.
const WIDTH: usize = 100;
/// The width of the arguments of a call on one line.
const CALL_WIDTH: usize = 60;
/// The width of a chain of calls on one line.
const CHAIN_WIDTH: usize = 60;
/// The width of the fields of a struct literal on one line.
const STRUCT_WIDTH: usize = 18;
/// One step of indentation.
const INDENT: usize = 4;

/// What tells rustfmt to leave an item alone.
const SKIP: &str = "#[rustfmt::skip]";

/// `text` at `depth`, left as it is if it is too long for a line.
pub(super) fn item(w: &mut Writer, depth: usize, text: &str) {
    if !fits(text, depth) {
        w.line(SKIP);
    }
    w.line(text);
}

/// Whether `text` fits on a line at `depth`.
pub(super) fn fits(text: &str, depth: usize) -> bool {
    text.chars().count() + depth * INDENT <= WIDTH
}

/// `head(parameters)tail` at `depth`: on one line, or a line per parameter; a type too long for a line is left as it is.
pub(super) fn signature(w: &mut Writer, depth: usize, head: &str, parameters: &[String], tail: &str) {
    let line = format!("{head}({}){tail}", parameters.join(", "));
    if fits(&line, depth) || parameters.is_empty() {
        return w.line(line);
    }
    let fits_in_lines = parameters.iter().all(|parameter| fits(&format!("{parameter},"), depth + 1));
    if !fits_in_lines || !fits(&format!("){tail}"), depth) {
        w.line(SKIP);
        return w.line(line);
    }
    bracketed(w, &format!("{head}("), parameters, &format!("){tail}"));
}

/// `head(arguments)tail` at `depth`: a call on one line, or a line per argument.
pub(super) fn call(w: &mut Writer, depth: usize, head: &str, arguments: &[String], tail: &str) {
    let joined = arguments.join(", ");
    let line = format!("{head}({joined}){tail}");
    if arguments.is_empty() || (joined.chars().count() <= CALL_WIDTH && fits(&line, depth)) {
        return w.line(line);
    }
    bracketed(w, &format!("{head}("), arguments, &format!("){tail}"));
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
        bracketed(w, &format!("{head} {{"), fields, &format!("}}{tail}"));
    }
}

/// `head` + `first` + `links` + `tail` at `depth`: a chain of calls on one line, or a line per link.
pub(super) fn chain(w: &mut Writer, depth: usize, head: &str, first: &str, links: &[String], tail: &str) {
    let chain = format!("{first}{}", links.concat());
    let line = format!("{head}{chain}{tail}");
    if chain.chars().count() <= CHAIN_WIDTH && fits(&line, depth) {
        return w.line(line);
    }
    let Some((last, links)) = links.split_last() else { return w.line(line) };
    w.line(format_args!("{head}{first}"));
    w.indented(|w| {
        for link in links {
            w.line(link);
        }
        w.line(format_args!("{last}{tail}"));
    });
}

/// `receiver` + `call` + `.await` at `depth`: on one line, or a line per link.
pub(super) fn awaited(w: &mut Writer, depth: usize, receiver: &str, call: &str) {
    let line = format!("{receiver}{call}.await");
    if (line.chars().count() <= CHAIN_WIDTH && fits(&line, depth)) || !fits(call, depth + 1) {
        return w.line(line);
    }
    w.line(receiver);
    w.indented(|w| {
        w.line(call);
        w.line(".await");
    });
}

/// Before a function with a line at `depth` in it that cannot be broken.
pub(super) fn skip_if_too_long(w: &mut Writer, depth: usize, line: &str) {
    if !fits(line, depth) {
        w.line(SKIP);
    }
}

fn bracketed(w: &mut Writer, open: &str, items: &[String], close: &str) {
    w.line(open);
    w.indented(|w| items.iter().for_each(|item| w.line(format_args!("{item},"))));
    w.line(close);
}
