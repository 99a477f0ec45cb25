//! E0001: a file that cannot be read.

use crate::diagnostic::{Diagnostic, Severity};
use crate::files::Unreadable;
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0001",
    name: "cannot-read",
    severity: Severity::Error,
    what: "A file that was asked for cannot be read: it does not exist, it is a folder, it is larger than 2 GiB, or the \
           system denies it.",
    why: "The other files are still read, so that one run tells all. Paths on the command line are relative to the \
          folder in which the command runs; paths in `columba.yaml` are relative to the folder of that file.",
    example: Example::Words("columba check interface/mesages.dart"),
    fix: Example::Words("columba check interface/messages.dart"),
};

/// Says why `path` cannot be read; `span` is the place that asks for it, if that is in a file.
pub(crate) fn report(path: &str, why: &Unreadable, span: Option<Span>) -> Diagnostic {
    let (message, help) = match why {
        Unreadable::NotFound => (format!("`{path}` does not exist"), "check the spelling and the folder".to_owned()),
        Unreadable::Folder => (
            format!("`{path}` is a folder, not a file"),
            format!("name the files in it, such as `{}/messages.dart`", path.trim_end_matches('/')),
        ),
        Unreadable::TooLarge => (
            format!("`{path}` is larger than 2 GiB"),
            "an interface file holds declarations alone: split it".to_owned(),
        ),
        Unreadable::Failed(reason) => {
            (format!("`{path}` cannot be read: {reason}"), format!("check that you may read `{path}`"))
        }
    };
    let diagnostic = match span {
        Some(span) => RULE.at(span, message),
        None => RULE.nowhere(message),
    };
    diagnostic.help(help)
}
