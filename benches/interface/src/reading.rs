//! Reading and checking, within this process. The time ends when the result is there: what a command prints and then
//! ends with. Giving its memory back, piece by piece, is not counted.

use std::error::Error;
use std::fs;
use std::path::Path;

use columba_interface::ast::Unit;
use columba_interface::diagnostic::Diagnostics;
use columba_interface::files::MemoryFiles;
use columba_interface::parser::parse;
use columba_interface::source::SourceMap;
use columba_interface::{Analysis, Request, analyze};
use serde_json::Value;

use crate::figure::{BATCHES, Figure, Times, thread_time};
use crate::options::Options;
use crate::synthetic;

/// What is required: microseconds for each byte at 50 MB/s.
const REQUIRED: f64 = 1.0 / 50.0;
const REQUIRED_NAME: &str = "50 MB/s";

/// The corpus, from the root of the checkout, where xtask runs this.
const CORPUS: &str = "tests/interface/corpus/valid";

pub(crate) fn measure(options: &Options) -> Result<Vec<Value>, Box<dyn Error>> {
    let mut figures = Vec::new();
    let large = synthetic::interface(10_000);
    if options.wants("interface_parse") {
        figures.push(parsing(&large));
    }
    if options.wants("interface_check") {
        figures.push(checking("interface_check", &large)?);
    }
    if options.wants("interface_largest") {
        figures.push(checking("interface_largest", &largest(Path::new(CORPUS))?)?);
    }
    Ok(figures)
}

/// The parser alone, beside what every reader of text does: see that it is UTF-8, and find its lines.
fn parsing(text: &str) -> Value {
    let (ours, limit) = by_turns(|| parse_once(text), || scan(text.as_bytes()));
    let speed = speed(text, &ours);
    Figure::new("interface_parse", "us", &ours)
        .limit("UTF-8 and lines", limit.median())
        .beside("bytes", text.len())
        .beside("megabytes_per_second", speed)
        .finish()
}

/// All of `analyze`.
fn checking(name: &str, text: &str) -> Result<Value, Box<dyn Error>> {
    let files = checked(text)?;
    let times = Times::new((0..BATCHES).map(|_| thread_time(|| analyze_once(&files))).collect());
    let speed = speed(text, &times);
    let figure = Figure::new(name, "us", &times).limit(REQUIRED_NAME, count(text.len()) * REQUIRED);
    Ok(figure.beside("bytes", text.len()).beside("megabytes_per_second", speed).finish())
}

fn parse_once(text: &str) -> Option<Unit> {
    let mut sources = SourceMap::default();
    let file = sources.add("synthetic.dart", text)?;
    Some(parse(&sources, file, &mut Diagnostics::default()))
}

fn scan(bytes: &[u8]) -> usize {
    let lines = bytes.split(|byte| *byte == b'\n').count();
    std::str::from_utf8(bytes).map_or(0, |_| lines)
}

/// What comes of it is dropped when the clock has stopped: the command leaves that to the end of its process.
fn analyze_once(files: &MemoryFiles) -> Analysis {
    analyze(files, &Request { inputs: vec!["input.dart".to_owned()], ..Request::default() })
}

/// The files, if nothing is wrong with them: what is measured shall be the whole way.
fn checked(text: &str) -> Result<MemoryFiles, Box<dyn Error>> {
    let files = MemoryFiles::from([("input.dart", text)]);
    let analysis = analyze_once(&files);
    match analysis.diagnostics.first() {
        Some(found) if analysis.has_errors() => Err(format!("{}: {}", found.rule.code, found.message).into()),
        _ => Ok(files),
    }
}

/// The largest file of the corpus that is a whole interface.
fn largest(folder: &Path) -> Result<String, Box<dyn Error>> {
    let mut texts = Vec::new();
    for entry in fs::read_dir(folder)? {
        let bytes = fs::read(entry?.path())?;
        texts.extend(String::from_utf8(bytes).ok().filter(|text| checked(text).is_ok()));
    }
    texts.into_iter().max_by_key(String::len).ok_or_else(|| "the corpus is empty".into())
}

/// Two works by turns, so that what else happens on the machine falls on both.
fn by_turns<T, U>(ours: impl Fn() -> T, limit: impl Fn() -> U) -> (Times, Times) {
    let (ours, limit) = (0..BATCHES).map(|_| (thread_time(&ours), thread_time(&limit))).unzip();
    (Times::new(ours), Times::new(limit))
}

/// Bytes for each microsecond are megabytes for each second.
fn speed(text: &str, times: &Times) -> f64 {
    count(text.len()) / times.median()
}

/// Sizes here are far below what a double holds exactly.
fn count(bytes: usize) -> f64 {
    u32::try_from(bytes).map_or(f64::INFINITY, f64::from)
}
