//! The lines of a file that a diagnostic shows, made fit for a terminal.
//!
//! The library that draws diagnostics prints whole lines as they are. It is therefore given an [`Excerpt`] in place of
//! the file: the lines that labels touch and no others, cut to a window around the labels, without control characters.
//! Whatever the file holds, an excerpt has at most a few lines per label and a few hundred characters per line.

use std::collections::BTreeMap;
use std::ops::Range;

use codespan_reporting::files::{Error, Files};
use columba_interface::source::{SourceFile, Span};

/// Longer lines are cut to a window, in bytes.
const LONGEST_LINE: usize = 240;
/// How much of a cut line is shown before the first place of interest, in bytes.
const BEFORE: usize = 60;
/// How much of a cut line is shown from the first place of interest on, in bytes.
const AFTER: usize = 160;
/// A place that spans more lines than this is marked on its first line alone.
const MOST_LINES: usize = 12;

/// The files of one diagnostic, as far as it shows them. They are named by their position.
#[derive(Debug, Default)]
pub(super) struct Excerpts {
    excerpts: Vec<Excerpt>,
}

/// The lines of one file that a diagnostic shows.
#[derive(Debug)]
struct Excerpt {
    path: String,
    text: String,
    lines: BTreeMap<usize, Line>,
    /// The columns of the places, by their offsets in `text`.
    columns: BTreeMap<usize, usize>,
}

/// A line of an [`Excerpt`].
#[derive(Debug)]
struct Line {
    /// What is shown of the file, as offsets in it.
    window: Range<usize>,
    /// The line in the excerpt, its end of line included.
    range: Range<usize>,
}

impl Excerpts {
    /// The excerpt of `file` that shows `spans`, the most important first; and where the spans are in it.
    pub(super) fn add(&mut self, file: &SourceFile, spans: &[Span]) -> (usize, Vec<Range<usize>>) {
        let places: Vec<Place> = spans.iter().map(|span| Place::new(file, *span)).collect();
        let mut excerpt = Excerpt {
            path: printable(file.path(), &[]),
            text: String::new(),
            lines: BTreeMap::new(),
            columns: BTreeMap::new(),
        };
        for index in shown_lines(&places) {
            excerpt.add_line(file, index, &places);
        }
        let ranges = places.iter().zip(spans).map(|(place, span)| excerpt.mark(file, place, *span)).collect();
        self.excerpts.push(excerpt);
        (self.excerpts.len() - 1, ranges)
    }

    fn get(&self, id: usize) -> Result<&Excerpt, Error> {
        self.excerpts.get(id).ok_or(Error::FileMissing)
    }
}

/// A span without line ends at its end, and the lines it is on.
struct Place {
    range: Range<usize>,
    first: usize,
    last: usize,
}

impl Place {
    fn new(file: &SourceFile, span: Span) -> Self {
        let length = file.text().len();
        let start = (span.start as usize).min(length);
        let (mut end, first) = ((span.end as usize).min(length), line_at(file, start));
        let (mut start, mut last) = (start.min(line_end(file, first)), line_at(file, end));
        if end > start && last > first && line_start(file, last) == end {
            last -= 1;
            end = line_end(file, last);
        }
        if last - first >= MOST_LINES {
            last = first;
        }
        end = end.min(line_end(file, last)).max(start);
        start = floor(file.text(), start);
        Self { range: start..ceil(file.text(), end), first, last }
    }
}

fn line_at(file: &SourceFile, offset: usize) -> usize {
    file.line_starts().partition_point(|start| *start as usize <= offset).saturating_sub(1)
}

fn line_start(file: &SourceFile, line: usize) -> usize {
    file.line_starts().get(line).map_or(file.text().len(), |start| *start as usize)
}

/// The end of the line without what ends it.
fn line_end(file: &SourceFile, line: usize) -> usize {
    let (start, end) = (line_start(file, line), line_start(file, line + 1));
    let text = file.text().get(start..end).unwrap_or_default();
    start + text.trim_end_matches(['\n', '\r']).len()
}

/// The lines of all places. Two that have one line between them show it too: the renderer asks for it.
fn shown_lines(places: &[Place]) -> Vec<usize> {
    let mut lines: Vec<usize> = places.iter().flat_map(|place| place.first..=place.last).collect();
    lines.sort_unstable();
    lines.dedup();
    let pairs = lines.iter().zip(lines.iter().skip(1));
    let between: Vec<usize> = pairs.filter(|(a, b)| **b == **a + 2).map(|(a, _)| a + 1).collect();
    lines.extend(between);
    lines.sort_unstable();
    lines
}

impl Excerpt {
    fn add_line(&mut self, file: &SourceFile, index: usize, places: &[Place]) {
        let (start, end) = (line_start(file, index), line_end(file, index));
        let interest = places.iter().find_map(|place| match index {
            _ if index == place.first => Some(place.range.start),
            _ if index == place.last => Some(place.range.end),
            _ => None,
        });
        let window = window(file.text(), start..end, interest.unwrap_or(start));
        let begin = self.text.len();
        if window.start > start {
            self.text.push('…');
        }
        self.text.push_str(&printable(file.text().get(window.clone()).unwrap_or_default(), &['\t']));
        if window.end < end {
            self.text.push('…');
        }
        self.text.push('\n');
        self.lines.insert(index, Line { window, range: begin..self.text.len() });
    }

    /// Where `place` is in the excerpt. Notes its column, which the renderer asks for.
    fn mark(&mut self, file: &SourceFile, place: &Place, span: Span) -> Range<usize> {
        let start = self.offset(file, place.first, place.range.start);
        let end = self.offset(file, place.last, place.range.end);
        let column = file.position(span.start).column;
        self.columns.insert(start, column as usize);
        start..end.max(start)
    }

    /// The offset in the excerpt of `offset` in the file, which is on line `index`.
    fn offset(&self, file: &SourceFile, index: usize, offset: usize) -> usize {
        let Some(line) = self.lines.get(&index) else { return 0 };
        let begins_cut = line.window.start > line_start(file, index);
        if offset < line.window.start {
            return line.range.start;
        }
        let cut = if begins_cut { '…'.len_utf8() } else { 0 };
        let before = file.text().get(line.window.start..offset.min(line.window.end)).unwrap_or_default();
        line.range.start + cut + printable(before, &['\t']).len()
    }
}

/// The part of `line` that is shown.
fn window(text: &str, line: Range<usize>, interest: usize) -> Range<usize> {
    if line.len() <= LONGEST_LINE {
        return line;
    }
    let start = ceil(text, interest.saturating_sub(BEFORE).max(line.start));
    let end = floor(text, (interest + AFTER).min(line.end));
    start..end.max(start)
}

/// The boundary of characters at `offset` or before.
fn floor(text: &str, offset: usize) -> usize {
    (0..=offset.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap_or_default()
}

/// The boundary of characters at `offset` or after.
fn ceil(text: &str, offset: usize) -> usize {
    (offset..text.len()).find(|at| text.is_char_boundary(*at)).unwrap_or(text.len())
}

/// `text` with a visible character in place of each that a terminal would obey or hide, but for those in `kept`.
pub(super) fn printable(text: &str, kept: &[char]) -> String {
    text.chars().map(|c| if kept.contains(&c) { c } else { visible(c) }).collect()
}

fn visible(c: char) -> char {
    match c {
        '\0'..='\x1f' => char::from_u32(0x2400 + u32::from(c)).unwrap_or('\u{fffd}'),
        '\x7f' => '\u{2421}',
        // Marks of direction, joiners, the byte order mark: text would not be what it looks like.
        '\u{80}'..='\u{9f}'
        | '\u{ad}'
        | '\u{61c}'
        | '\u{200b}'..='\u{200f}'
        | '\u{2028}'..='\u{202e}'
        | '\u{2060}'..='\u{206f}'
        | '\u{feff}' => '\u{fffd}',
        _ => c,
    }
}

impl<'a> Files<'a> for Excerpts {
    type FileId = usize;
    type Name = &'a str;
    type Source = &'a str;

    fn name(&'a self, id: usize) -> Result<&'a str, Error> {
        Ok(&self.get(id)?.path)
    }

    fn source(&'a self, id: usize) -> Result<&'a str, Error> {
        Ok(&self.get(id)?.text)
    }

    fn line_index(&'a self, id: usize, byte_index: usize) -> Result<usize, Error> {
        let lines = &self.get(id)?.lines;
        let found = lines.iter().find(|(_, line)| line.range.contains(&byte_index));
        found.map(|(index, _)| *index).ok_or(Error::LineTooLarge { given: byte_index, max: lines.len() })
    }

    fn column_number(&'a self, id: usize, _line: usize, byte_index: usize) -> Result<usize, Error> {
        Ok(self.get(id)?.columns.get(&byte_index).copied().unwrap_or(1))
    }

    fn line_range(&'a self, id: usize, line_index: usize) -> Result<Range<usize>, Error> {
        let lines = &self.get(id)?.lines;
        let line = lines.get(&line_index).ok_or(Error::LineTooLarge { given: line_index, max: lines.len() })?;
        Ok(line.range.clone())
    }
}
