//! The texts under examination, and places in them.
//!
//! A [`Span`] is twelve bytes and is everywhere; a [`SourceMap`] turns it into a path, a line and a column when somebody
//! asks. Offsets are bytes of UTF-8 and fit 32 bits, because [`SourceMap::add`] refuses larger files.

use std::fmt;
use std::ops::Range;
use std::sync::{Arc, OnceLock};

use serde::Serialize;
use smol_str::SmolStr;

/// The largest file that is read, in bytes. Offsets need 32 bits; half of them leaves room to add.
pub const MAX_FILE_BYTES: usize = 1 << 31;

/// Names a file of a [`SourceMap`].
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
#[serde(transparent)]
pub struct FileId(u32);

impl FileId {
    /// The position of the file in the order in which files were added.
    #[must_use]
    pub fn index(self) -> usize {
        self.0 as usize
    }
}

/// A stretch of a file: bytes `start..end`.
///
/// Ordered by file, then start: source order.
#[derive(Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Span {
    /// The file.
    pub file: FileId,
    /// Offset of the first byte.
    pub start: u32,
    /// Offset after the last byte; never less than `start`.
    pub end: u32,
}

impl Span {
    /// The span of `start..end` in `file`.
    #[must_use]
    pub fn new(file: FileId, start: u32, end: u32) -> Self {
        Self { file, start, end: end.max(start) }
    }

    /// From the start of `self` to the end of `last`, which is of the same file.
    #[must_use]
    pub fn to(self, last: Self) -> Self {
        Self::new(self.file, self.start, last.end)
    }

    /// The empty span at the start.
    #[must_use]
    pub fn before(self) -> Self {
        Self::new(self.file, self.start, self.start)
    }

    /// The empty span at the end.
    #[must_use]
    pub fn after(self) -> Self {
        Self::new(self.file, self.end, self.end)
    }

    /// The offsets as a range of bytes.
    #[must_use]
    pub fn range(self) -> Range<usize> {
        self.start as usize..self.end as usize
    }
}

impl fmt::Debug for Span {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}:{}..{}", self.file.0, self.start, self.end)
    }
}

/// An identifier as it was written, and where.
#[derive(Clone, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Name {
    /// The identifier.
    #[cfg_attr(feature = "schema", schemars(with = "String"))]
    pub text: SmolStr,
    /// Where it stands.
    pub span: Span,
}

impl Name {
    /// The name as text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.text
    }
}

impl fmt::Display for Name {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text)
    }
}

/// A place in a file, counted as editors count.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Position {
    /// The line, from 1.
    pub line: u32,
    /// The column, from 1, in UTF-16 code units: what editors and the Dart tools count.
    pub column: u32,
}

/// One file: its text and how to show its path.
#[derive(Debug)]
pub struct SourceFile {
    path: String,
    text: Arc<str>,
    line_starts: OnceLock<Vec<u32>>,
    /// UTF-16 code units before each block of [`BLOCK`] bytes, so that a place in a long line is found without reading
    /// all of the line.
    blocks: OnceLock<Vec<u32>>,
}

/// The bytes between two places whose columns are remembered.
const BLOCK: usize = 4096;

impl SourceFile {
    /// The path, as the user gave it or as it was resolved.
    #[must_use]
    pub fn path(&self) -> &str {
        &self.path
    }

    /// The whole text.
    #[must_use]
    pub fn text(&self) -> &Arc<str> {
        &self.text
    }

    /// Offsets of the first byte of each line. Lines end at `\n`, `\r\n` or a lone `\r`, as in Dart.
    #[must_use]
    pub fn line_starts(&self) -> &[u32] {
        self.line_starts.get_or_init(|| line_starts(&self.text))
    }

    /// The line and column of the byte at `offset`; past the end, those of the end.
    #[must_use]
    pub fn position(&self, offset: u32) -> Position {
        let starts = self.line_starts();
        let line = starts.partition_point(|start| *start <= offset).max(1);
        let start = starts.get(line - 1).copied().unwrap_or(0) as usize;
        let mut end = (offset as usize).clamp(start, self.text.len());
        while !self.text.is_char_boundary(end) {
            end -= 1;
        }
        Position { line: to_u32(line), column: self.utf16_before(end) - self.utf16_before(start) + 1 }
    }

    /// How many UTF-16 code units the text before `offset` has.
    fn utf16_before(&self, offset: usize) -> u32 {
        let bytes = self.text.as_bytes();
        let blocks = self.blocks.get_or_init(|| {
            let counts =
                bytes.chunks(BLOCK).scan(0, |sum, block| Some(std::mem::replace(sum, *sum + utf16_units(block))));
            counts.collect()
        });
        let block = offset / BLOCK;
        // An offset at the end of the text may be that of a block which is not there.
        let Some(count) = blocks.get(block) else {
            return blocks
                .last()
                .map_or(0, |count| count + utf16_units(bytes.chunks(BLOCK).next_back().unwrap_or_default()));
        };
        count + utf16_units(bytes.get(block * BLOCK..offset).unwrap_or_default())
    }
}

/// The UTF-16 code units of characters, counted at the first byte of each.
fn utf16_units(utf8: &[u8]) -> u32 {
    let units = utf8.iter().map(|byte| match byte {
        0x80..=0xbf => 0,
        0xf0.. => 2,
        _ => 1,
    });
    units.sum()
}

fn line_starts(text: &str) -> Vec<u32> {
    let bytes = text.as_bytes();
    let ends = bytes.iter().enumerate().filter(|&(at, byte)| match byte {
        b'\n' => true,
        b'\r' => bytes.get(at + 1) != Some(&b'\n'),
        _ => false,
    });
    std::iter::once(0).chain(ends.map(|(at, _)| to_u32(at + 1))).collect()
}

/// Files are smaller than [`MAX_FILE_BYTES`], so nothing that is counted in one is cut here.
fn to_u32(count: usize) -> u32 {
    u32::try_from(count).unwrap_or(u32::MAX)
}

/// All files of a run.
#[derive(Debug, Default)]
pub struct SourceMap {
    files: Vec<SourceFile>,
}

impl SourceMap {
    /// Adds a file, and returns its name here; `None` if it is larger than [`MAX_FILE_BYTES`].
    pub fn add(&mut self, path: impl Into<String>, text: impl Into<Arc<str>>) -> Option<FileId> {
        let text = text.into();
        if text.len() > MAX_FILE_BYTES {
            return None;
        }
        let id = FileId(u32::try_from(self.files.len()).ok()?);
        self.files.push(SourceFile { path: path.into(), text, line_starts: OnceLock::new(), blocks: OnceLock::new() });
        Some(id)
    }

    /// The file. A [`FileId`] of another map gives an empty file.
    #[must_use]
    pub fn file(&self, id: FileId) -> &SourceFile {
        static EMPTY: OnceLock<SourceFile> = OnceLock::new();
        self.files.get(id.index()).unwrap_or_else(|| {
            EMPTY.get_or_init(|| SourceFile {
                path: String::new(),
                text: "".into(),
                line_starts: OnceLock::new(),
                blocks: OnceLock::new(),
            })
        })
    }

    /// All files with their names, in the order in which they were added.
    #[must_use]
    pub fn files(&self) -> impl ExactSizeIterator<Item = (FileId, &SourceFile)> {
        self.files.iter().enumerate().map(|(index, file)| (FileId(to_u32(index)), file))
    }

    /// The text at `span`.
    #[must_use]
    pub fn text(&self, span: Span) -> &str {
        self.file(span.file).text.get(span.range()).unwrap_or_default()
    }

    /// Where `span` starts.
    #[must_use]
    pub fn start(&self, span: Span) -> Position {
        self.file(span.file).position(span.start)
    }

    /// Where `span` ends.
    #[must_use]
    pub fn end(&self, span: Span) -> Position {
        self.file(span.file).position(span.end)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn positions(text: &str, offsets: &[u32]) -> Vec<(u32, u32)> {
        let mut sources = SourceMap::default();
        let file = sources.add("a.dart", text).unwrap();
        offsets.iter().map(|offset| sources.file(file).position(*offset)).map(|at| (at.line, at.column)).collect()
    }

    #[test]
    fn lines_end_as_in_dart() {
        assert_eq!(positions("a\nb\r\nc\rd", &[0, 2, 5, 7]), [(1, 1), (2, 1), (3, 1), (4, 1)]);
    }

    #[test]
    fn columns_count_utf16_units() {
        assert_eq!(positions("aä🐦b", &[1, 3, 7]), [(1, 2), (1, 3), (1, 5)]);
    }

    #[test]
    fn columns_of_long_lines_are_those_of_short_ones() {
        let text = format!("\n{}", "é🐦x".repeat(3000));
        let ends = [BLOCK - 1, BLOCK, BLOCK + 1, BLOCK + 2, 3 * BLOCK, text.len() - 1, text.len()];
        for end in ends {
            let mut start_of_character = end;
            while !text.is_char_boundary(start_of_character) {
                start_of_character -= 1;
            }
            let units = text[1..start_of_character].encode_utf16().count();
            assert_eq!(positions(&text, &[to_u32(end)]), [(2, to_u32(units + 1))], "{end}");
        }
        assert_eq!(positions(&"a".repeat(BLOCK), &[to_u32(BLOCK)]), [(1, to_u32(BLOCK + 1))]);
    }

    #[test]
    fn a_place_past_the_end_is_the_end() {
        assert_eq!(positions("ab", &[2, 99]), [(1, 3), (1, 3)]);
        assert_eq!(positions("", &[0]), [(1, 1)]);
    }

    #[test]
    fn a_place_within_a_character_is_its_start() {
        assert_eq!(positions("ä", &[1]), [(1, 1)]);
    }
}
