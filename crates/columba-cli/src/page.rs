//! The pages of the manual: a rule's `what`, `why`, `example` and `fix`, for a terminal and for the book.

use std::io::{self, Write};

use anstyle::{AnsiColor, Style};
use columba_interface::diagnostic::Severity;
use columba_interface::rules::{Example, Rule};

const HEADING: Style = Style::new().bold();
const CODE: Style = AnsiColor::Cyan.on_default();

/// Writes the page of `rule`, lines at most `width` columns wide where words allow it.
pub(crate) fn write_page(out: &mut dyn Write, rule: &Rule, width: usize) -> io::Result<()> {
    let color = match rule.severity {
        Severity::Error => AnsiColor::Red,
        Severity::Warning => AnsiColor::Yellow,
    };
    let code = color.on_default().bold();
    let severity = severity_word(rule.severity);
    writeln!(out, "{code}{}{code:#} {HEADING}{}{HEADING:#} ({severity})\n", rule.code, rule.name)?;
    write_prose(out, rule.what, width)?;
    writeln!(out, "\n{HEADING}Why{HEADING:#}\n")?;
    write_prose(out, rule.why, width)?;
    writeln!(out, "\n{HEADING}Example{HEADING:#}\n")?;
    write_example(out, &rule.example, width)?;
    writeln!(out, "\n{HEADING}Fix{HEADING:#}\n")?;
    write_example(out, &rule.fix, width)
}

/// `error` or `warning`.
pub(crate) fn severity_word(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "error",
        Severity::Warning => "warning",
    }
}

/// The text in one line: its line ends are spaces.
pub(crate) fn one_line(text: &str) -> String {
    text.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Paragraphs are separated by empty lines. Lines that start with a dash or two spaces stay lines.
fn write_prose(out: &mut dyn Write, text: &str, width: usize) -> io::Result<()> {
    for (index, paragraph) in text.trim().split("\n\n").enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        if paragraph.lines().any(|line| line.starts_with(['-', '|', '*']) || line.starts_with("  ")) {
            writeln!(out, "{paragraph}")?;
        } else {
            write_wrapped(out, paragraph, width)?;
        }
    }
    Ok(())
}

fn write_wrapped(out: &mut dyn Write, text: &str, width: usize) -> io::Result<()> {
    let mut column = 0;
    for word in text.split_whitespace() {
        let length = word.chars().count();
        if column > 0 && column + 1 + length > width {
            writeln!(out)?;
            column = 0;
        }
        if column > 0 {
            write!(out, " ")?;
            column += 1;
        }
        write!(out, "{word}")?;
        column += length;
    }
    writeln!(out)
}

fn write_example(out: &mut dyn Write, example: &Example, width: usize) -> io::Result<()> {
    match example {
        Example::Words(text) => write_prose(out, text, width),
        Example::Files(text) => {
            for line in text.trim_matches('\n').lines() {
                if line.is_empty() {
                    writeln!(out)?;
                } else {
                    writeln!(out, "    {CODE}{line}{CODE:#}")?;
                }
            }
            Ok(())
        }
    }
}

#[cfg(test)]
mod tests {
    use std::path::Path;
    use std::{env, fs};

    use columba_interface::rules::rules;

    use super::*;

    /// The book's page of all rules, as Markdown.
    fn book(rules: impl Iterator<Item = &'static Rule>) -> String {
        let mut text = String::from(BOOK_HEAD);
        for rule in rules {
            text.push_str(&book_section(rule));
        }
        text
    }

    fn book_section(rule: &Rule) -> String {
        let (code, name, severity) = (rule.code, rule.name, severity_word(rule.severity));
        let (what, why) = (rule.what.trim(), rule.why.trim());
        let (example, fix) = (book_example(&rule.example), book_example(&rule.fix));
        format!(
            "\n## {code}: {name}\n\n*{severity}*\n\n{what}\n\n**Why.** {why}\n\n**Example**\n\n{example}\n**Fix**\n\n{fix}"
        )
    }

    const BOOK_HEAD: &str = "\
<!-- Written by the tests of columba-cli from the rules of columba-interface: BLESS=1 cargo test -p columba-cli -->

# Rules

What `columba` can find wrong in an interface file. An error is in the way of any output; a warning says that something
is not as it seems. `columba explain CODE` prints one of these pages. A code is never used again for something else.
";

    fn book_example(example: &Example) -> String {
        match example {
            Example::Words(text) => format!("{}\n", text.trim()),
            Example::Files(text) => {
                let is_yaml = text.trim_start().starts_with("# file:") && !text.contains("// file:");
                let language = if is_yaml { "yaml" } else { "dart" };
                format!("```{language}\n{}\n```\n", text.trim_matches('\n'))
            }
        }
    }

    #[test]
    fn the_book_holds_all_rules() {
        let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/book/rules.md");
        let text = book(rules());
        if env::var_os("BLESS").is_some() {
            fs::create_dir_all(path.parent().unwrap()).unwrap();
            fs::write(&path, &text).unwrap();
        }
        let golden = fs::read_to_string(&path).unwrap_or_default();
        assert!(golden == text, "docs/book/rules.md is out of date: BLESS=1 rewrites it");
    }

    #[test]
    fn words_are_wrapped_and_lists_are_kept() {
        let mut out = Vec::new();
        write_prose(&mut out, "one two three\nfour\n\n- a\n- b\n", 9).unwrap();
        assert_eq!(String::from_utf8(out).unwrap(), "one two\nthree\nfour\n\n- a\n- b\n");
    }
}
