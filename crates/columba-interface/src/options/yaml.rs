//! YAML as a tree with places; as much of it as `columba.yaml` needs.
//!
//! One document; no aliases. What is deeper than [`MAX_DEPTH`] is refused, so that recursion over the tree is bounded.

use saphyr_parser::{Event, Marker, Parser, ScalarStyle, ScanError, StrInput};
use smol_str::SmolStr;

use crate::source::{FileId, Span};

/// Options are four deep.
const MAX_DEPTH: usize = 16;

/// A value, and where it is written.
#[derive(Debug)]
pub(super) struct Node {
    pub(super) kind: NodeKind,
    pub(super) span: Span,
}

#[derive(Debug)]
pub(super) enum NodeKind {
    /// Nothing, `~` or `null`.
    Null,
    /// Any other scalar.
    Scalar {
        text: SmolStr,
        /// Whether it stands without quotes, so that `true` is not a text.
        is_plain: bool,
    },
    List(Vec<Node>),
    Map(Vec<(Node, Node)>),
}

impl Node {
    /// What it is, for a message.
    pub(super) fn describe(&self) -> String {
        match &self.kind {
            NodeKind::Null => "nothing".to_owned(),
            NodeKind::Scalar { text, is_plain: true } => format!("`{text}`"),
            NodeKind::Scalar { .. } => "a text".to_owned(),
            NodeKind::List(_) => "a list".to_owned(),
            NodeKind::Map(_) => "a map".to_owned(),
        }
    }
}

/// Why a text is not the YAML that is expected, and where.
#[derive(Debug)]
pub(super) struct YamlError {
    pub(super) message: String,
    pub(super) span: Span,
}

/// The tree of `text`; `None` if it holds nothing but comments.
pub(super) fn parse(file: FileId, text: &str) -> Result<Option<Node>, YamlError> {
    let content = text.strip_prefix('\u{feff}').unwrap_or(text);
    let mut builder = Builder {
        text,
        events: Parser::new_from_str(content),
        offsets: Offsets::of(content, text.len() - content.len()),
        file,
        depth: 0,
    };
    builder.parse_document()
}

struct Builder<'a> {
    text: &'a str,
    events: Parser<'a, StrInput<'a>>,
    offsets: Offsets,
    file: FileId,
    depth: usize,
}

impl<'a> Builder<'a> {
    fn parse_document(&mut self) -> Result<Option<Node>, YamlError> {
        let mut root = None;
        loop {
            let (event, span) = self.next()?;
            match event {
                Event::StreamEnd => return Ok(root),
                Event::DocumentStart(_) if root.is_some() => return Err(error("there is a second document", span)),
                Event::StreamStart | Event::DocumentStart(_) | Event::DocumentEnd | Event::Nothing => {}
                event => root = Some(self.parse_node(event, span)?),
            }
        }
    }

    fn next(&mut self) -> Result<(Event<'a>, Span), YamlError> {
        match self.events.next_event() {
            Some(Ok((event, span))) => Ok((event, self.span(span))),
            Some(Err(scan_error)) => Err(self.scan_error(&scan_error)),
            None => Ok((Event::StreamEnd, Span::new(self.file, 0, 0))),
        }
    }

    fn scan_error(&self, scan_error: &ScanError) -> YamlError {
        let at = self.offsets.at(*scan_error.marker());
        error(scan_error.info(), Span::new(self.file, at, at))
    }

    fn parse_node(&mut self, event: Event<'a>, span: Span) -> Result<Node, YamlError> {
        match event {
            Event::Scalar(text, style, ..) => Ok(self.scalar(&text, style, span)),
            Event::SequenceStart(..) => self.parse_collection(span, Self::parse_list),
            Event::MappingStart(..) => self.parse_collection(span, Self::parse_map),
            Event::Alias(_) => Err(error("aliases are not supported here", span)),
            _ => Err(error("a value is missing", span)),
        }
    }

    /// A list or a map, which spans from `start` to its last value.
    fn parse_collection(
        &mut self,
        start: Span,
        parse: fn(&mut Self) -> Result<(NodeKind, Span), YamlError>,
    ) -> Result<Node, YamlError> {
        if self.depth == MAX_DEPTH {
            return Err(error("this is nested too deeply", start));
        }
        self.depth += 1;
        let (kind, end) = parse(self)?;
        self.depth -= 1;
        Ok(Node { kind, span: start.to(end) })
    }

    fn parse_list(&mut self) -> Result<(NodeKind, Span), YamlError> {
        let mut elements: Vec<Node> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::SequenceEnd | Event::StreamEnd) {
                let end = elements.last().map_or(span, |last| last.span);
                return Ok((NodeKind::List(elements), end));
            }
            elements.push(self.parse_node(event, span)?);
        }
    }

    fn parse_map(&mut self) -> Result<(NodeKind, Span), YamlError> {
        let mut entries: Vec<(Node, Node)> = Vec::new();
        loop {
            let (event, span) = self.next()?;
            if matches!(event, Event::MappingEnd | Event::StreamEnd) {
                let end = entries.last().map_or(span, |(_, value)| value.span);
                return Ok((NodeKind::Map(entries), end));
            }
            let key = self.parse_node(event, span)?;
            let (event, span) = self.next()?;
            let value = self.parse_node(event, span)?;
            entries.push((key, value));
        }
    }

    fn scalar(&self, text: &str, style: ScalarStyle, span: Span) -> Node {
        let is_plain = style == ScalarStyle::Plain;
        let written = self.text.get(span.range()).unwrap_or_default();
        // The scanner's span goes on to the next token.
        let length = match style {
            ScalarStyle::SingleQuoted | ScalarStyle::DoubleQuoted => quoted_length(written),
            _ => written.trim_end().len(),
        };
        let end = span.start.saturating_add(u32::try_from(length).unwrap_or(u32::MAX)).min(span.end);
        let kind = match text {
            "" | "~" | "null" | "Null" | "NULL" if is_plain => NodeKind::Null,
            _ => NodeKind::Scalar { text: text.into(), is_plain },
        };
        Node { kind, span: Span::new(self.file, span.start, end) }
    }

    fn span(&self, span: saphyr_parser::Span) -> Span {
        Span::new(self.file, self.offsets.at(span.start), self.offsets.at(span.end))
    }
}

/// How long the quoted scalar at the start of `text` is, its quotes included.
fn quoted_length(text: &str) -> usize {
    let mut bytes = text.bytes().enumerate();
    let Some((_, quote)) = bytes.next() else { return 0 };
    let mut is_escaped = false;
    for (at, byte) in bytes {
        if is_escaped {
            is_escaped = false;
        } else if byte == b'\\' && quote == b'"' {
            is_escaped = true;
        } else if byte == quote {
            // A quote in single quotes is written twice.
            let is_doubled = quote == b'\'' && text.as_bytes().get(at + 1) == Some(&quote);
            if !is_doubled {
                return at + 1;
            }
            is_escaped = true;
        }
    }
    text.len()
}

fn error(message: impl Into<String>, span: Span) -> YamlError {
    YamlError { message: message.into(), span }
}

/// Bytes from characters, which the scanner counts.
enum Offsets {
    /// They are the same but for those that were skipped before.
    Ascii {
        skipped: u32,
        length: u32,
    },
    Table(Vec<u32>),
}

impl Offsets {
    fn of(content: &str, skipped: usize) -> Self {
        let to_u32 = |offset: usize| u32::try_from(offset).unwrap_or(u32::MAX);
        if content.is_ascii() {
            return Self::Ascii { skipped: to_u32(skipped), length: to_u32(content.len()) };
        }
        let starts = content.char_indices().map(|(at, _)| at).chain([content.len()]);
        Self::Table(starts.map(|at| to_u32(at + skipped)).collect())
    }

    fn at(&self, marker: Marker) -> u32 {
        match self {
            Self::Ascii { skipped, length } => {
                u32::try_from(marker.index()).unwrap_or(u32::MAX).min(*length).saturating_add(*skipped)
            }
            Self::Table(table) => table.get(marker.index()).or(table.last()).copied().unwrap_or_default(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    fn shown(text: &str) -> String {
        let mut sources = SourceMap::default();
        let file = sources.add("columba.yaml", text).unwrap();
        match parse(file, text) {
            Ok(None) => "nothing".to_owned(),
            Ok(Some(node)) => show(&sources, &node),
            Err(error) => format!("{} at {}: {}", error.message, error.span.start, sources.text(error.span)),
        }
    }

    fn show(sources: &SourceMap, node: &Node) -> String {
        match &node.kind {
            NodeKind::Null => "null".to_owned(),
            NodeKind::Scalar { text, .. } => format!("{text}={}", sources.text(node.span)),
            NodeKind::List(list) => {
                format!("[{}]", list.iter().map(|n| show(sources, n)).collect::<Vec<_>>().join(", "))
            }
            NodeKind::Map(map) => {
                let entry = |(key, value): &(Node, Node)| format!("{}: {}", show(sources, key), show(sources, value));
                format!("{{{}}}", map.iter().map(entry).collect::<Vec<_>>().join(", "))
            }
        }
    }

    #[test]
    fn places_are_those_of_the_text() {
        for (text, expected) in [
            ("a: b\nc: 'd' # e\n", "{a=a: b=b, c=c: d='d'}"),
            ("\u{feff}ä: [ü, \"ö\"]\r\nx: y\r\n", "{ä=ä: [ü=ü, ö=\"ö\"], x=x: y=y}"),
            ("a:\nb: ~\n", "{a=a: null, b=b: null}"),
            ("# nothing\n", "nothing"),
            ("", "nothing"),
            ("- a\n- b: c\n", "[a=a, {b=b: c=c}]"),
            ("a: b  # c\n", "{a=a: b=b}"),
            ("a: 'it''s' # it's\nb: \"\\\"\" # \"", "{a=a: it's='it''s', b=b: \"=\"\\\"\"}"),
        ] {
            assert_eq!(shown(text), expected, "{text:?}");
        }
    }

    #[test]
    fn what_is_not_supported_is_said() {
        assert_eq!(shown("a: &x b\nc: *x\n"), "aliases are not supported here at 11: *x");
        assert_eq!(shown("a: b\n---\nc: d\n"), "there is a second document at 5: ---");
        assert_eq!(shown(&"[".repeat(100)), "this is nested too deeply at 16: [");
        assert_eq!(shown(&"- ".repeat(100)), "this is nested too deeply at 32: ");
        assert!(shown(&"[".repeat(100_000)).contains("recursion limit"), "{}", shown(&"[".repeat(100_000)));
        for broken in [
            "a: [",
            "a: 'b",
            "a: b: c",
            "\t- x",
            "{",
            "a: \"\\q\"",
            "%",
            "!",
            "&",
            "*",
            "a\0b: c",
            "? ",
            "-\n - -\n- - :",
        ] {
            let _ = shown(broken);
        }
    }
}
