//! Every mistake that Pigeon 28 reports has a code here, and is reported on the line where it is.
//!
//! One input per row of the tables of `docs/book/from-pigeon.md`. A line that ends in `// CODE` is one about which exactly
//! that is said, one `CODE` per diagnostic; about the others nothing is said. `IMPORT` is put before what has no import.

#[path = "pigeon_errors/rows.rs"]
mod rows;

use std::fmt::Write;

use columba_interface::files::MemoryFiles;
use columba_interface::rules::rules;
use columba_interface::{Request, analyze};
use rows::{GROUPS, Row};

const IMPORT: &str = "import 'package:pigeon/pigeon.dart'; ";

/// What is said, per line.
fn said(text: &str) -> Vec<String> {
    let mut files = MemoryFiles::default();
    files.add("pubspec.yaml", "name: tour\n");
    files.add("interface.dart", text.to_owned());
    let analysis = analyze(&files, &Request { inputs: vec!["interface.dart".to_owned()], ..Request::default() });
    let mut lines = vec![String::new(); text.lines().count()];
    for diagnostic in &analysis.diagnostics {
        let place = diagnostic.span().map(|span| analysis.sources.file(span.file).position(span.start));
        let line = place.map_or(0, |place| place.line as usize - 1);
        lines.get_mut(line).map(|said| write!(said, " {}", diagnostic.rule.code));
    }
    lines
}

fn expected(text: &str) -> Vec<String> {
    text.lines().map(|line| line.split_once("//").map_or(String::new(), |(_, codes)| codes.to_owned())).collect()
}

fn complaints(rows: &[Row]) -> String {
    let mut complaints = String::new();
    for (what, text) in rows {
        let text = if text.starts_with("import") { (*text).to_owned() } else { format!("{IMPORT}{text}") };
        let (said, expected) = (said(&text), expected(&text));
        assert!(expected.iter().any(|codes| !codes.is_empty()), "{what}: nothing is expected");
        if said != expected {
            let _ = writeln!(complaints, "{what}: {said:?} instead of {expected:?} about\n{text}");
        }
    }
    complaints
}

#[test]
fn each_mistake_has_its_code_on_its_line() {
    let complaints: Vec<String> = GROUPS.into_iter().map(complaints).collect();
    assert!(complaints.iter().all(String::is_empty), "{}", complaints.concat());
}

#[test]
fn languages_without_inheritance_say_so() {
    for outputs in [
        "objcHeaderOut: 'a.h', objcSourceOut: 'a.m'",
        "cppHeaderOut: 'a.h', cppSourceOut: 'a.cc'",
        "gobjectHeaderOut: 'a.h', gobjectSourceOut: 'a.cc'",
    ] {
        let text = format!(
            "{IMPORT}\n@ConfigurePigeon(PigeonOptions({outputs}, dartPackageName: 'tour'))\n@EventChannelApi()\n\
             abstract class A {{}} // E1001\nsealed class B {{}} // E1002\nclass C extends B {{}}"
        );
        assert_eq!(said(&text), expected(&text), "{text}");
    }
}

#[test]
fn gobject_has_room_for_126_types() {
    let with = |count: usize| {
        let classes: Vec<String> = (0..count).map(|index| format!("class C{index} {{}}")).collect();
        let classes = classes.join("\n");
        let options = "PigeonOptions(gobjectHeaderOut: 'a.h', gobjectSourceOut: 'a.cc', dartPackageName: 'tour')";
        said(&format!("{IMPORT}@ConfigurePigeon({options})\n{classes}")).concat()
    };
    assert_eq!(with(126), "");
    assert_eq!(with(127), " E1004");
}

#[test]
fn the_book_has_every_code_of_the_tables() {
    let book = include_str!("../../../docs/book/from-pigeon.md");
    let codes = GROUPS.into_iter().flatten().flat_map(|(_, text)| expected(text)).filter(|code| !code.is_empty());
    for code in codes.flat_map(|codes| codes.split_whitespace().map(str::to_owned).collect::<Vec<_>>()) {
        assert!(book.contains(&code), "{code} is not in the book");
        assert!(rules().any(|rule| rule.code == code), "{code} is no rule");
    }
}
