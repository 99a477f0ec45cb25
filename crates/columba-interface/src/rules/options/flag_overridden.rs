//! W0242: a flag that the file overrides.

use crate::diagnostic::{Diagnostic, Severity};
use crate::options::OptionKey;
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "W0242",
    name: "flag-overridden",
    severity: Severity::Warning,
    what: "A flag on the command line has no effect, because the file sets the option to something else.",
    why: "`@ConfigurePigeon` wins over flags, as in Pigeon; builds rely on that order. `columba dump --stage options` \
          shows for each option who won, and over whom.",
    example: Example::Words(
        "columba generate --dart_out lib/a.dart interface.dart, where the file says `dartOut: 'lib/b.dart'`",
    ),
    fix: Example::Words("columba generate interface.dart"),
};

/// `span` is the place in the file that wins.
pub(crate) fn report(key: OptionKey, flag: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("`{}` here overrides the flag `--{flag}`", key.spec().path))
        .help(format!("remove `--{flag}` from the command, or the option from the file"))
}
