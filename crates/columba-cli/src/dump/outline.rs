//! Any document as an indented outline.
//!
//! It is made from the same data as the JSON. What is absent, false or empty is left out; a place is shown as
//! `line:column` (after its path, where there are several files), a name as its text and place.

use std::io::{self, Write};

use columba_interface::source::{SourceFile, SourceMap};
use serde_json::{Map, Value};

use super::Document;

/// The deepest level that is shown; documents of this program have far fewer, but for nested expressions.
const DEEPEST: usize = 500;

/// Writes the document.
pub(crate) fn write_outline(out: &mut dyn Write, sources: &SourceMap, document: &Document<'_>) -> io::Result<()> {
    let value = serde_json::to_value(document)?;
    let outline = Outline { files: sources.files().map(|(_, file)| file).collect() };
    match &value {
        Value::Object(map) => outline.write_map(out, map, 0),
        other => writeln!(out, "{other}"),
    }
}

struct Outline<'a> {
    files: Vec<&'a SourceFile>,
}

impl Outline<'_> {
    fn write_map(&self, out: &mut dyn Write, map: &Map<String, Value>, depth: usize) -> io::Result<()> {
        for (key, value) in map.iter().filter(|(_, value)| !is_absent(value)) {
            indent(out, depth)?;
            write!(out, "{key}:")?;
            self.write_value(out, value, depth)?;
        }
        Ok(())
    }

    /// What follows a key or a dash, line end included.
    fn write_value(&self, out: &mut dyn Write, value: &Value, depth: usize) -> io::Result<()> {
        if let Some(text) = self.in_one_line(value) {
            return writeln!(out, " {text}");
        }
        writeln!(out)?;
        match value {
            _ if depth >= DEEPEST => {
                indent(out, depth + 1)?;
                writeln!(out, "…")
            }
            Value::Object(map) => self.write_map(out, map, depth + 1),
            Value::Array(list) => self.write_list(out, list, depth + 1),
            _ => Ok(()),
        }
    }

    fn write_list(&self, out: &mut dyn Write, list: &[Value], depth: usize) -> io::Result<()> {
        for (index, value) in list.iter().enumerate() {
            indent(out, depth)?;
            write!(out, "{index}:")?;
            self.write_value(out, value, depth)?;
        }
        Ok(())
    }

    fn in_one_line(&self, value: &Value) -> Option<String> {
        match value {
            Value::String(text) => Some(text.escape_debug().to_string().replace("\\'", "'").replace("\\\"", "\"")),
            Value::Array(list) if list.is_empty() => Some("[]".into()),
            Value::Array(list) if list.iter().all(Value::is_number) => Some(value.to_string().replace(',', ", ")),
            Value::Array(_) => None,
            Value::Object(map) if map.is_empty() => Some("{}".into()),
            Value::Object(map) => self.place(map).or_else(|| self.name(map)),
            scalar => Some(scalar.to_string()),
        }
    }

    /// `{file, start, end}`.
    fn place(&self, map: &Map<String, Value>) -> Option<String> {
        let number = |key| map.get(key).and_then(Value::as_u64);
        let (3, Some(file), Some(start), Some(_)) = (map.len(), number("file"), number("start"), number("end")) else {
            return None;
        };
        let file = self.files.get(usize::try_from(file).ok()?)?;
        let at = file.position(u32::try_from(start).ok()?);
        let path = if self.files.len() > 1 { format!("{}:", file.path()) } else { String::new() };
        Some(format!("{path}{}:{}", at.line, at.column))
    }

    /// `{text, span}`.
    fn name(&self, map: &Map<String, Value>) -> Option<String> {
        let (2, Some(Value::String(text)), Some(Value::Object(span))) = (map.len(), map.get("text"), map.get("span"))
        else {
            return None;
        };
        Some(format!("{} ({})", text.escape_debug(), self.place(span)?))
    }
}

fn is_absent(value: &Value) -> bool {
    match value {
        Value::Null | Value::Bool(false) => true,
        Value::Array(list) => list.is_empty(),
        Value::Object(map) => !map.is_empty() && map.values().all(is_absent_leaf),
        _ => false,
    }
}

/// Whether a map that holds only such values says nothing.
fn is_absent_leaf(value: &Value) -> bool {
    matches!(value, Value::Null | Value::Bool(false)) || matches!(value, Value::Array(list) if list.is_empty())
}

fn indent(out: &mut dyn Write, depth: usize) -> io::Result<()> {
    write!(out, "{:1$}", "", depth * 2)
}
