//! W0903: names that are words of a target language.

use super::walk::NameScope;
use super::{NameCheck, languages};
use crate::diagnostic::{Diagnostics, Severity};
use crate::options::Target;
use crate::rules::{Example, Rule};
use crate::target_words::{Role, is_reserved, is_reserved_type, may_be_reserved, spell};

pub(crate) static RULE: Rule = Rule {
    code: "W0903",
    name: "target-reserved-word",
    severity: Severity::Warning,
    what: "A name is a reserved word of a language of which code is asked for.",
    why: "The generated code must spell it differently there, for instance with a `_` behind it or in backquotes, and so \
          must whoever uses that code. Where Pigeon does not, its code does not compile.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
))
class Meeting {
  Meeting({required this.when});
  final int when;
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
))
class Meeting {
  Meeting({required this.start});
  final int start;
}
",
    ),
};

pub(super) fn check(cx: &NameCheck<'_>, scope: &NameScope<'_>, diagnostics: &mut Diagnostics) {
    for name in scope.names.iter().filter(|name| may_be_reserved(name.as_str())) {
        let is_reserved_in = |target: &Target| match spell(*target, scope.role, name.as_str()) {
            // The getters and setters of Java spell it anew, the field itself does not.
            Some(spelling) if *target != Target::Java => is_reserved(*target, &spelling),
            Some(_) if scope.role == Role::EnumValue => false,
            // A selector may be any word.
            _ if *target == Target::ObjC && scope.role == Role::Method => false,
            _ if scope.role == Role::Type && is_reserved_type(*target, name.as_str()) => true,
            _ => is_reserved(*target, name.as_str()),
        };
        let languages = languages(cx.targets().filter(is_reserved_in));
        if !languages.is_empty() {
            let message = format!("the {} `{name}` is a reserved word in {languages}", scope.role.describe());
            let help = format!("give it another name, or expect another spelling in {languages}");
            diagnostics.push(RULE.at(name.span, message).help(help));
        }
    }
}
