//! E0906: a member that every object has already.

use super::walk::NameScope;
use super::{NameCheck, languages};
use crate::diagnostic::{Diagnostics, Severity};
use crate::options::Target;
use crate::rules::{Example, Rule};
use crate::source::Name;
use crate::target_words::inherited_members;

pub(crate) static RULE: Rule = Rule {
    code: "E0906",
    name: "inherited-member",
    severity: Severity::Error,
    what: "A field, a value of an enum, or a method has the name of a member that every generated type of its kind has \
           already. In most languages that counts for methods without parameters only.",
    why: "Objects of Dart have `hashCode` and `toString`, those of Java `getClass` and `notify`, generated data classes \
          `encode`, enums `index` and `values`, Flutter APIs `setUp`. A second member of that name would not compile, \
          or would change what the first one does.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  dartOut: 'lib/messages.g.dart',
))
class Entry {
  Entry({required this.hashCode});
  final int hashCode;
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  dartOut: 'lib/messages.g.dart',
))
class Entry {
  Entry({required this.hash});
  final int hash;
}
",
    ),
};

pub(super) fn check(cx: &NameCheck<'_>, scope: &NameScope<'_>, diagnostics: &mut Diagnostics) {
    // Dart does not tell members of one name apart by their parameters.
    let counts = |target: &Target, name: &Name| {
        target.language() == "Dart" || scope.members.iter().any(|member| member.span == name.span)
    };
    for name in &scope.names {
        let has = |target: &Target| {
            inherited_members(*target, scope.role).binary_search(&name.as_str()).is_ok() && counts(target, name)
        };
        report(cx, scope, name, has, diagnostics);
    }
    let Some((targets, added)) = scope.added else { return };
    for name in scope.names.iter().filter(|name| name.as_str() == added) {
        report(cx, scope, name, |target| targets.contains(target), diagnostics);
    }
}

fn report(
    cx: &NameCheck<'_>,
    scope: &NameScope<'_>,
    name: &Name,
    has: impl FnMut(&Target) -> bool,
    diagnostics: &mut Diagnostics,
) {
    let languages = languages(cx.targets().filter(has));
    if !languages.is_empty() {
        let message = format!("generated types in {languages} have a member `{name}` already");
        let help = format!("give the {} another name than `{name}`", scope.role.describe());
        diagnostics.push(RULE.at(name.span, message).help(help));
    }
}
