//! E1005: a field `description`, for Swift.

use super::TargetCheck;
use crate::diagnostic::{Diagnostics, Severity};
use crate::options::Target;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E1005",
    name: "swift-description-field",
    severity: Severity::Error,
    what: "A data class has a field `description`, and Swift code is asked for.",
    why: "The generated Swift types conform to `CustomStringConvertible`, whose `description` says how a value is shown. \
          A field of that name would clash with it.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  swiftOut: 'ios/Messages.swift',
))
class Photo {
  Photo({required this.description});
  final String description;
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  swiftOut: 'ios/Messages.swift',
))
class Photo {
  Photo({required this.caption});
  final String caption;
}
",
    ),
};

pub(super) fn check(cx: &TargetCheck<'_>, diagnostics: &mut Diagnostics) {
    let swift = cx.only(Target::Swift);
    if swift.is_empty() {
        return;
    }
    for class in cx.classes().map(|class| &cx.model.classes[class]) {
        for field in class.fields().iter().filter(|field| field.name.as_str() == "description") {
            let message = format!(
                "in Swift, the field `description` of `{}` clashes with that of `CustomStringConvertible`",
                class.name
            );
            let found = RULE.at(field.name.span, message);
            diagnostics.push(swift.explain(found.help("give the field another name, such as `text` or `details`")));
        }
    }
}
