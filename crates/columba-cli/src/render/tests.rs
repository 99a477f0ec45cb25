use columba_interface::diagnostic::{Diagnostic, Label, Severity};
use columba_interface::rules::{Example, Rule};
use columba_interface::source::{FileId, SourceMap, Span};

use super::{write_json, write_pigeon, write_text};

static RULE: Rule = rule("E9999", Severity::Error);
static WARNING: Rule = rule("W9998", Severity::Warning);

const fn rule(code: &'static str, severity: Severity) -> Rule {
    Rule { code, name: "test", severity, what: "", why: "", example: Example::Words(""), fix: Example::Words("") }
}

fn error(file: FileId, start: usize, end: usize) -> Diagnostic {
    let span = Span::new(file, u32::try_from(start).unwrap(), u32::try_from(end).unwrap());
    let primary = Some(Label { span, text: "here".into() });
    Diagnostic { rule: &RULE, message: "it is wrong".into(), primary, secondary: Vec::new(), help: Vec::new() }
}

fn text(sources: &SourceMap, diagnostics: &[Diagnostic]) -> String {
    let mut out = anstream::StripStream::new(Vec::new());
    write_text(&mut out, sources, diagnostics).unwrap();
    String::from_utf8(out.into_inner()).unwrap()
}

fn source(text: &str) -> (SourceMap, FileId) {
    let mut sources = SourceMap::default();
    let file = sources.add("a.dart", text).unwrap();
    (sources, file)
}

/// The lines of the picture of `start..end` in `source`, without its frame.
fn picture(content: &str, start: usize, end: usize) -> Vec<String> {
    let (sources, file) = source(content);
    let all = text(&sources, &[error(file, start, end)]);
    all.lines().filter(|line| line.contains(['│', '┌'])).map(ToOwned::to_owned).collect()
}

#[test]
fn a_place_is_marked_in_its_line() {
    assert_eq!(picture("int a;\nint b;\n", 11, 12), ["  ┌─ a.dart:2:5", "  │", "2 │ int b;", "  │     ^ here"]);
}

#[test]
fn line_ends_of_all_kinds_are_not_part_of_the_picture() {
    for end in ["\n", "\r\n", "\r"] {
        let content = format!("int a;{end}int b;{end}int c;{end}");
        let at = content.find('b').unwrap();
        let shown = picture(&content, at, at + 1);
        assert_eq!(shown[2..], ["2 │ int b;", "  │     ^ here"], "{end:?}");
    }
}

#[test]
fn the_end_of_a_file_can_be_marked() {
    assert_eq!(picture("class A {", 9, 9)[2..], ["1 │ class A {", "  │          ^ here"]);
    assert_eq!(picture("class A {\n", 10, 10)[2..], ["2 │", "  │ ^ here"]);
    assert_eq!(picture("", 0, 0)[2..], ["1 │", "  │ ^ here"]);
    assert_eq!(picture("class A {", 90, 99)[2..], ["1 │ class A {", "  │          ^ here"]);
}

#[test]
fn a_place_that_ends_with_the_line_is_on_one_line() {
    assert_eq!(picture("int a;\nint b;\n", 0, 7)[2..], ["1 │ int a;", "  │ ^^^^^^ here"]);
}

#[test]
fn places_of_several_lines_are_drawn_and_huge_ones_are_marked_at_their_start() {
    let shown = picture("class A {\n  int a;\n}\n", 0, 20);
    assert_eq!(shown[2..], ["1 │ ╭ class A {", "2 │ │   int a;", "3 │ │ }", "  │ ╰─^ here"]);
    let lines = "  int a;\n".repeat(100_000);
    let shown = picture(&format!("class A {{\n{lines}}}\n"), 0, 900_000);
    assert_eq!(shown[2..], ["1 │ class A {", "  │ ^^^^^^^^^ here"]);
}

#[test]
fn of_very_many_places_some_are_shown_and_the_others_counted() {
    let (sources, file) = source(&"int a;\n".repeat(100_001));
    let mut diagnostic = error(file, 4, 5);
    for line in 1..=100_000 {
        diagnostic.secondary.push(error(file, line * 7 + 4, line * 7 + 5).primary.unwrap());
    }
    let shown = text(&sources, &[diagnostic]);
    assert_eq!(shown.matches("- here").count(), 24, "{shown}");
    assert!(shown.contains("\n   = and 99976 more places\n"), "{shown}");
}

#[test]
fn tabs_and_wide_characters_keep_the_mark_in_place() {
    let content = "\t'🐦日' x";
    let at = content.find('x').unwrap();
    assert_eq!(picture(content, at, at + 1)[2..], ["1 │   '🐦日' x", "  │          ^ here"]);
}

#[test]
fn what_a_terminal_would_obey_is_made_visible() {
    let content = "a\x1b[31m\u{202e}\x07 x";
    let at = content.find('x').unwrap();
    assert_eq!(picture(content, at, at + 1)[2..], ["1 │ a␛[31m\u{fffd}␇ x", "  │          ^ here"]);
    let (sources, file) = source("x");
    let mut diagnostic = error(file, 0, 1);
    diagnostic.message = "bad `\x1b[2J\n`".into();
    assert!(text(&sources, &[diagnostic]).starts_with("error[E9999]: bad `␛[2J␊`\n"));
}

#[test]
fn a_long_line_is_cut_around_the_place() {
    let content = format!("{}x{}", "é".repeat(500_000), "日".repeat(500_000));
    let shown = picture(&content, 1_000_000, 1_000_001);
    assert_eq!(shown[0], "  ┌─ a.dart:1:500001");
    assert_eq!(shown[2], format!("1 │ …{}x{}…", "é".repeat(30), "日".repeat(53)));
    assert_eq!(shown[3], format!("  │ {}^ here", " ".repeat(31)));
}

#[test]
fn places_outside_of_the_window_of_a_long_line_are_at_its_edges() {
    let content = "a".repeat(10_000);
    let (sources, file) = source(&content);
    let at = |start| Label { span: Span::new(file, start, start + 1), text: "there".into() };
    let mut diagnostic = error(file, 5_000, 5_001);
    diagnostic.secondary = vec![at(0), at(9_999)];
    let shown = text(&sources, &[diagnostic]);
    assert!(shown.len() < 2_000, "{shown}");
    assert!(shown.contains("a.dart:1:5001"), "{shown}");
}

#[test]
fn two_files_are_shown_each_with_its_place() {
    let mut sources = SourceMap::default();
    let (a, b) = (sources.add("a.dart", "enum A { x }").unwrap(), sources.add("b.dart", "\nclass A {}").unwrap());
    let mut diagnostic = error(b, 7, 8);
    diagnostic.secondary.push(Label { span: Span::new(a, 5, 6), text: "first declared here".into() });
    diagnostic.help.push("rename one".into());
    let expected = "\
error[E9999]: it is wrong
  ┌─ b.dart:2:7
  │
2 │ class A {}
  │       ^ here
  │
  ┌─ a.dart:1:6
  │
1 │ enum A { x }
  │      - first declared here
  │
  = help: rename one

1 error
more about a code: columba explain E9999
";
    assert_eq!(text(&sources, &[diagnostic]), expected);
}

#[test]
fn what_is_in_no_file_has_no_picture() {
    let nowhere = Diagnostic { primary: None, ..error(source("").1, 0, 0) };
    let warning = Diagnostic { rule: &WARNING, ..nowhere.clone() };
    let shown = text(&SourceMap::default(), &[nowhere.clone(), warning, nowhere]);
    let expected = "error[E9999]: it is wrong\n\nwarning[W9998]: it is wrong\n\nerror[E9999]: it is wrong\n\n2 errors, 1 warning\n";
    assert!(shown.starts_with(expected), "{shown}");
}

#[test]
fn no_diagnostics_give_no_text() {
    assert_eq!(text(&SourceMap::default(), &[]), "");
}

#[test]
fn any_place_in_awkward_text_can_be_drawn() {
    let content = "\u{feff}é\r\n\t🐦\r日\n\n\0\u{2028}x\n".repeat(3);
    let (sources, file) = source(&content);
    for start in 0..=content.len() + 1 {
        for end in start..=content.len() + 1 {
            let mut diagnostic = error(file, start, end);
            diagnostic.secondary.push(Label { span: Span::new(file, 3, 4), text: String::new() });
            assert!(text(&sources, &[diagnostic]).contains("a.dart:"), "{start}..{end}");
        }
    }
}

#[test]
fn editors_get_a_line_of_json_each() {
    let (sources, file) = source("é🐦x\n");
    let mut diagnostic = error(file, 6, 7);
    diagnostic.help.push("write `y`".into());
    let mut out = Vec::new();
    write_json(&mut out, &sources, &[diagnostic.clone(), Diagnostic { primary: None, ..diagnostic }]).unwrap();
    let lines: Vec<serde_json::Value> =
        String::from_utf8(out).unwrap().lines().map(|line| serde_json::from_str(line).unwrap()).collect();
    assert_eq!(lines[0]["schema"], "columba.diagnostics/1");
    assert_eq!(lines[0]["place"]["file"], "a.dart");
    assert_eq!(lines[0]["place"]["start"], serde_json::json!({"line": 1, "column": 4, "offset": 6}));
    assert_eq!(lines[0]["help"], serde_json::json!(["write `y`"]));
    assert_eq!(lines[1]["place"], serde_json::Value::Null);
}

#[test]
fn scripts_for_pigeon_get_its_lines_and_no_warnings() {
    let (sources, file) = source("a\nb\n");
    let place = error(file, 2, 3);
    let nowhere = Diagnostic { primary: None, message: "two\nlines".into(), ..place.clone() };
    let warning = Diagnostic { rule: &WARNING, ..place.clone() };
    let mut out = Vec::new();
    write_pigeon(&mut out, &sources, &[nowhere, place, warning], "in.dart").unwrap();
    assert_eq!(String::from_utf8(out).unwrap(), "Error: in.dart: two lines\nError: a.dart:2: it is wrong\n");
}
