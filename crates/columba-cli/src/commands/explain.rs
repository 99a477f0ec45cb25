//! `columba explain`: the manual of the rules.

use std::io::{self, Write};

use columba_interface::diagnostic::Severity;
use columba_interface::rules::{self, Example, Rule};
use serde::Serialize;

use crate::Status;
use crate::arguments::{DataFormat, Explain};
use crate::page::{one_line, write_page};
use crate::terminal::{Terminal, text_width};

const RULES_SCHEMA: &str = "columba.rules/1";

/// A document of `columba explain --format json`.
#[derive(Serialize)]
struct JsonRules {
    schema: &'static str,
    rules: Vec<JsonRule>,
}

#[derive(Serialize)]
struct JsonRule {
    code: &'static str,
    name: &'static str,
    severity: Severity,
    what: String,
    why: String,
    example: JsonExample,
    fix: JsonExample,
}

#[derive(Serialize)]
#[serde(rename_all = "snake_case")]
enum JsonExample {
    Files(&'static str),
    Words(String),
}

pub(crate) fn explain(terminal: &mut Terminal, arguments: &Explain) -> io::Result<Status> {
    let mut found = Vec::new();
    // So that the list at the end of a check can be pasted.
    let codes = arguments.codes.iter().flat_map(|code| code.split(',')).filter(|code| !matches!(*code, "" | "..."));
    for code in codes {
        match find(code) {
            Some(rule) => found.push(rule),
            None => return unknown(terminal, code),
        }
    }
    match arguments.format {
        DataFormat::Json if arguments.codes.is_empty() => write_json(&mut terminal.out, rules::rules())?,
        DataFormat::Json => write_json(&mut terminal.out, found.into_iter())?,
        DataFormat::Text if arguments.codes.is_empty() => write_list(&mut terminal.out)?,
        DataFormat::Text => write_pages(&mut terminal.out, &found)?,
    }
    Ok(Status::Success)
}

/// The rule of this code or name.
fn find(word: &str) -> Option<&'static Rule> {
    rules::rule(word).or_else(|| rules::rules().find(|rule| rule.name.eq_ignore_ascii_case(word)))
}

fn unknown(terminal: &mut Terminal, word: &str) -> io::Result<Status> {
    write!(terminal.err, "error: there is no rule `{}`", word.escape_debug())?;
    let upper = word.to_ascii_uppercase();
    let words = rules::rules().flat_map(|rule| {
        let by_name = (strsim::osa_distance(word, rule.name), rule.name.len() / 3, rule.name);
        [(strsim::osa_distance(&upper, rule.code), 2, rule.code), by_name]
    });
    let close = words.filter(|(distance, allowed, _)| distance <= allowed).min();
    match close {
        Some((_, _, similar)) => writeln!(terminal.err, "; did you mean `{similar}`?")?,
        None => writeln!(terminal.err, "; `columba explain` lists all")?,
    }
    Ok(Status::Trouble)
}

fn write_pages(out: &mut dyn Write, rules: &[&'static Rule]) -> io::Result<()> {
    for (index, rule) in rules.iter().enumerate() {
        if index > 0 {
            writeln!(out)?;
        }
        write_page(out, rule, text_width())?;
    }
    Ok(())
}

fn write_list(out: &mut dyn Write) -> io::Result<()> {
    for rule in rules::rules() {
        writeln!(out, "{}  {}", rule.code, rule.name)?;
    }
    Ok(())
}

fn write_json(out: &mut dyn Write, rules: impl Iterator<Item = &'static Rule>) -> io::Result<()> {
    let document = JsonRules { schema: RULES_SCHEMA, rules: rules.map(json_rule).collect() };
    serde_json::to_writer_pretty(&mut *out, &document)?;
    writeln!(out)
}

fn json_rule(rule: &'static Rule) -> JsonRule {
    JsonRule {
        code: rule.code,
        name: rule.name,
        severity: rule.severity,
        what: one_line(rule.what),
        why: one_line(rule.why),
        example: json_example(&rule.example),
        fix: json_example(&rule.fix),
    }
}

fn json_example(example: &'static Example) -> JsonExample {
    match example {
        Example::Files(text) => JsonExample::Files(text.trim_matches('\n')),
        Example::Words(text) => JsonExample::Words(one_line(text)),
    }
}
