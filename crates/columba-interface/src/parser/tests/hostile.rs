//! Nothing breaks the parser: no prefix, no mutation, no depth.

use super::read;

const RICH: &str = include_str!("rich.dart");
const DEEP: usize = 10_000;

/// A small generator of numbers, so that failures repeat.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, bound: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        usize::try_from(self.0 >> 16).unwrap() % bound
    }
}

/// The last border between characters that is not after `at`.
fn boundary(text: &str, at: usize) -> usize {
    (0..=at.min(text.len())).rev().find(|at| text.is_char_boundary(*at)).unwrap()
}

#[test]
fn the_rich_file_is_dart() {
    assert_eq!(read(RICH).codes(), Vec::<String>::new());
}

#[test]
fn every_prefix_is_survived() {
    for end in (0..=RICH.len()).filter(|end| RICH.is_char_boundary(*end)) {
        read(&RICH[..end]).check();
    }
}

#[test]
fn mutations_are_survived() {
    let pieces = [
        "(",
        ")",
        "[",
        "]",
        "{",
        "}",
        "<",
        ">",
        "'",
        "\"",
        "$",
        "${",
        "\\",
        "/*",
        "*/",
        ";",
        ",",
        "?",
        ":",
        "=",
        "=>",
        ".",
        "..",
        "@",
        "é",
        "\0",
        "\n",
        "class ",
        "switch ",
        "case ",
        "async ",
        "await ",
        "const ",
        "1e",
        "0x",
        "r'",
        "'''",
        "///",
        "for (",
        "get ",
        "operator ",
        "factory ",
        "extension ",
        "typedef ",
        "super",
        "this.",
    ];
    let mut numbers = Numbers(0x9E37_79B9_7F4A_7C15);
    for _ in 0..2_000 {
        let mut text = RICH.to_owned();
        for _ in 0..=numbers.below(6) {
            let start = boundary(&text, numbers.below(text.len()));
            let end = boundary(&text, start + numbers.below(4) * numbers.below(8)).max(start);
            text.replace_range(start..end, pieces[numbers.below(pieces.len())]);
        }
        read(&text).check();
    }
}

#[test]
fn depth_is_reported_once_and_costs_no_stack() {
    let nested = [
        ("var x = ", "(", "1", ")", ";"),
        ("var x = ", "[", "", "]", ";"),
        ("var x = ", "{", "1", "}", ";"),
        ("var x = ", "(a, ", "1", ")", ";"),
        ("void f() ", "{", "", "}", ""),
        ("var x = ", "'${", "1", "}'", ";"),
        ("var x = ", "- ", "1", "", ";"),
        ("var x = ", "a ? ", "b", " : c", ";"),
        ("var x = ", "() => ", "1", "", ";"),
        ("", "List<", "int", ">", " x;"),
        ("", "(int, ", "int", ")", " x;"),
        ("void f(", "int g(", "", ")", ") {}"),
        ("void f() { switch (a) { case ", "(", "b", ")", ": } }"),
        ("void f() {", "if (a) ", "{}", "", "}"),
        ("var x = ", "switch (a) { _ => ", "1", "}", ";"),
        ("var x = ", "([a = ", "1", "])", ";"),
        ("var x = ", "a..b(", "1", ")", ";"),
        ("void f() {", "switch (a) { default: ", "", "}", "}"),
    ];
    for (before, open, inner, close, after) in nested {
        let text = format!("{before}{}{inner}{}{after}", open.repeat(DEEP), close.repeat(DEEP));
        let reading = read(&text);
        let codes: Vec<&str> = reading.found.iter().map(|it| it.rule.code).collect();
        assert_eq!(codes, ["E0011"], "{before}{open}");
        reading.check();
        read(&format!("{before}{}", open.repeat(DEEP))).check();
        read(&close.repeat(DEEP)).check();
    }
}

#[test]
fn what_chains_is_not_nested() {
    let chains = [
        ("", "/*", "", "*/", ""),
        ("void f() {", "if (a) {} else ", "{}", "", "}"),
        ("var x = ", "a ? b : ", "c", "", ";"),
        ("var x = ", "a + ", "b", "", ";"),
        ("var x = a", "..b", "", "", ";"),
        ("var x = a", ".b", "", "", ";"),
        ("var x = a", "?[0]", "", "", ";"),
        ("var x = ", "throw ", "1", "", ";"),
        ("void f() { ", "a = ", "1", "", "; }"),
        ("void f() { ", "a: ", "b();", "", " }"),
        ("var x = f(a", "<b, c", "", "", ");"),
        ("var x = [", "if (a) b else ", "c", "", "];"),
        ("", "@a ", "class A {}", "", ""),
        ("", "/// a\n", "class A {}", "", ""),
        ("var x = ", "'a' ", "", "", ";"),
    ];
    for (before, open, inner, close, after) in chains {
        let text = format!("{before}{}{inner}{}{after}", open.repeat(DEEP), close.repeat(DEEP));
        assert_eq!(read(&text).codes(), Vec::<String>::new(), "{before}{open}");
    }
}

/// Fifty megabytes, some of which are bad for parsers that look ahead or back.
#[test]
#[ignore = "takes a while without optimizations"]
fn large_files_take_linear_time() {
    for piece in [
        "a<b<",
        "(",
        "{",
        "}",
        "x ? [",
        "a?[0]",
        "<a, ",
        "'${",
        "/*",
        "class A { int x; }\n",
        "((int, ",
        ") ",
        "f(a<b, c>",
    ] {
        let text = piece.repeat(50_000_000 / piece.len());
        let start = std::time::Instant::now();
        read(&text).check();
        assert!(start.elapsed().as_secs() < 120, "{piece}");
    }
}
