//! Doc comments of Dart as rustdoc reads them.
//!
//! `[name]` refers to a parameter or a declaration by its Dart name, which rustdoc would take for a broken link; and it
//! would compile a code block that names no language.

use smol_str::SmolStr;

use crate::writer::Writer;

const FENCE: &str = "```";

/// A doc comment.
pub(super) fn docs(w: &mut Writer, docs: &[SmolStr]) {
    w.docs(&for_rustdoc(docs));
}

fn for_rustdoc(docs: &[SmolStr]) -> Vec<SmolStr> {
    let mut in_block = false;
    docs.iter()
        .map(|line| match line.trim().strip_prefix(FENCE) {
            Some(language) => {
                in_block = !in_block;
                if in_block && language.is_empty() { format!("{line}text").into() } else { line.clone() }
            }
            None if in_block || !line.contains('[') => line.clone(),
            None => references_as_code(line).into(),
        })
        .collect()
}

/// `[name]` becomes `` `name` ``; links with an address, and what is code already, stay.
fn references_as_code(line: &str) -> String {
    let mut text = String::with_capacity(line.len());
    for (position, part) in line.split('`').enumerate() {
        if position > 0 {
            text.push('`');
        }
        if position % 2 == 0 { without_references(part, &mut text) } else { text.push_str(part) }
    }
    text
}

fn without_references(mut part: &str, text: &mut String) {
    while let Some((before, rest)) = part.split_once('[') {
        text.push_str(before);
        match rest.split_once(']') {
            Some((name, after)) if is_reference(name) && !after.starts_with(['(', '[', ':']) => {
                text.extend(["`", name, "`"]);
                part = after;
            }
            _ => {
                text.push('[');
                part = rest;
            }
        }
    }
    text.push_str(part);
}

/// Whether it is a Dart name, perhaps of a member: `Gauge.level`.
fn is_reference(name: &str) -> bool {
    let is_name = |part: &str| {
        part.starts_with(|first: char| first.is_ascii_alphabetic() || "_$".contains(first))
            && part.chars().all(|letter| letter.is_ascii_alphanumeric() || "_$".contains(letter))
    };
    name.split('.').all(is_name)
}

#[cfg(test)]
mod tests {
    use smol_str::SmolStr;

    use super::for_rustdoc;

    fn check(lines: &[&str], expected: &[&str]) {
        let lines: Vec<SmolStr> = lines.iter().map(SmolStr::new).collect();
        assert_eq!(for_rustdoc(&lines), expected);
    }

    #[test]
    fn references_to_dart_names_become_code() {
        check(
            &[" If [fresh], a [Gauge.level]; not [a b], [] or [0]."],
            &[" If `fresh`, a `Gauge.level`; not [a b], [] or [0]."],
        );
    }

    #[test]
    fn links_and_code_stay() {
        let lines = [" [site](https://dart.dev), [site][1], `list[i] [x]`, [open", " [site]: https://dart.dev"];
        check(&lines, &lines);
    }

    #[test]
    fn a_block_of_code_is_not_compiled_as_rust() {
        check(
            &[" ```", " a[i]", " ```", " [i]", " ```dart", " ```"],
            &[" ```text", " a[i]", " ```", " `i`", " ```dart", " ```"],
        );
    }
}
