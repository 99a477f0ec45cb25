//! Names in Objective-C and Swift name each parameter.

use smol_str::SmolStr;

use crate::annotations::{Annotations, Known};
use crate::ast::{Leading, ParameterAst};
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static SELECTOR: Rule = Rule {
    code: "E0507",
    name: "objc-selector-mismatch",
    severity: Severity::Error,
    what: "The selector of an `@ObjCSelector` has more or fewer colons than the method has parameters, or is no \
           selector at all.",
    why: "In Objective-C each argument follows a colon of the selector. What a call needs besides, as the error or \
          the completion, is added by the generator.",
    example: Example::Files(
        "@HostApi()
abstract class MapApi {
  @ObjCSelector('moveTo:')
  void move(double x, double y);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class MapApi {
  @ObjCSelector('moveToX:y:')
  void move(double x, double y);
}
",
    ),
};

pub(crate) static FUNCTION: Rule = Rule {
    code: "E0508",
    name: "swift-function-mismatch",
    severity: Severity::Error,
    what: "The signature of a `@SwiftFunction` has more or fewer labels than there are parameters, or is no signature \
           at all.",
    why: "In Swift each argument has a label, `_` for none, and the labels are part of the function's name.",
    example: Example::Files(
        "@HostApi()
abstract class MapApi {
  @SwiftFunction('move(to:)')
  void move(double x, double y);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class MapApi {
  @SwiftFunction('move(toX:y:)')
  void move(double x, double y);
}
",
    ),
};

/// The text of `@ObjCSelector` before `callee`; none if there is none or it was reported.
pub(crate) fn objc_selector(
    cx: &mut Lowering<'_>,
    leading: &Leading,
    callee: &Name,
    parameters: &[ParameterAst],
) -> Option<SmolStr> {
    let (text, span) = Annotations::of(leading).text(Known::ObjCSelector)?;
    let found = colons(&text);
    if found == Some(parameters.len()) {
        return Some(text);
    }
    let labels = labels_of(parameters);
    let wanted = labels.split_once(':').map_or_else(|| callee.to_string(), |(_, rest)| format!("{callee}:{rest}"));
    let diagnostic = match found {
        Some(found) => {
            let (colons, count) = (counted(found, "colon"), counted(parameters.len(), "parameter"));
            SELECTOR.at(span, format!("the selector `{text}` has {colons}, but `{callee}` has {count}"))
        }
        None if text.is_empty() => SELECTOR.at(span, "the selector is empty"),
        None => SELECTOR.at(span, format!("`{text}` is not a selector")),
    };
    cx.report(diagnostic.help(format!("write one colon for each parameter: `{wanted}`")));
    None
}

/// The text of `@SwiftFunction` before `callee`; none if there is none or it was reported.
pub(crate) fn swift_function(
    cx: &mut Lowering<'_>,
    leading: &Leading,
    callee: &Name,
    parameters: &[ParameterAst],
) -> Option<SmolStr> {
    let (text, span) = Annotations::of(leading).text(Known::SwiftFunction)?;
    let found = labels(&text);
    if found == Some(parameters.len()) {
        return Some(text);
    }
    let wanted = labels_of(parameters);
    let diagnostic = match found {
        Some(found) => {
            let (labels, count) = (counted(found, "label"), counted(parameters.len(), "parameter"));
            FUNCTION.at(span, format!("the function `{text}` has {labels}, but `{callee}` has {count}"))
        }
        None if text.is_empty() => FUNCTION.at(span, "the function has no name"),
        None => FUNCTION.at(span, format!("`{text}` is not a function's name and labels")),
    };
    cx.report(diagnostic.help(format!("write one label for each parameter: `{callee}({wanted})`")));
    None
}

/// The names of the parameters, each with a colon after it.
fn labels_of(parameters: &[ParameterAst]) -> String {
    let names = parameters.iter().map(|parameter| parameter.name.as_ref().map_or("_", Name::as_str));
    names.flat_map(|name| [name, ":"]).collect()
}

fn counted(count: usize, what: &str) -> String {
    match count {
        0 => format!("no {what}s"),
        1 => format!("one {what}"),
        _ => format!("{count} {what}s"),
    }
}

/// How many colons the selector has, if it is one: `name`, or words each with a colon after it.
fn colons(selector: &str) -> Option<usize> {
    let words: Vec<&str> = selector.split(':').collect();
    let is_selector = match words.as_slice() {
        [name] => is_word(name),
        [first, middle @ .., ""] => is_word(first) && middle.iter().all(|word| word.is_empty() || is_word(word)),
        _ => false,
    };
    is_selector.then(|| words.len() - 1)
}

/// How many labels the function has, if it is one: `name(label:label:)`.
fn labels(function: &str) -> Option<usize> {
    let (name, rest) = function.trim().split_once('(')?;
    let labels: Vec<&str> = rest.strip_suffix(')')?.split(':').map(str::trim).collect();
    let (last, labels) = labels.split_last()?;
    (is_word(name.trim()) && last.is_empty() && labels.iter().all(|label| is_word(label))).then_some(labels.len())
}

fn is_word(text: &str) -> bool {
    !text.is_empty() && !text.starts_with(|c: char| c.is_ascii_digit()) && text.chars().all(is_letter)
}

fn is_letter(c: char) -> bool {
    c.is_alphanumeric() || c == '_'
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn selectors_have_words_before_colons() {
        for (selector, expected) in [
            ("run", Some(0)),
            ("moveTo:", Some(1)),
            ("moveTo:y:", Some(2)),
            ("moveTo::", Some(2)),
            ("", None),
            (":", None),
            ("move:to", None),
            ("move to:", None),
            ("3d:", None),
        ] {
            assert_eq!(colons(selector), expected, "{selector}");
        }
    }

    #[test]
    fn functions_have_labels_in_parentheses() {
        for (function, expected) in [
            ("run()", Some(0)),
            ("move(to:)", Some(1)),
            ("move (_:y:)", Some(2)),
            (" move( _: y: ) ", Some(2)),
            ("move", None),
            ("move(to)", None),
            ("move(:)", None),
            ("move(to: y)", None),
            ("(to:)", None),
            ("move(to:) throws", None),
        ] {
            assert_eq!(labels(function), expected, "{function}");
        }
    }
}
