//! E0232: `kotlinOptions: SwiftOptions(...)`.

use crate::annotations::Value;
use crate::diagnostic::{Diagnostic, Severity};
use crate::options::OptionGroup;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0232",
    name: "wrong-options-class",
    severity: Severity::Error,
    what: "The options of a language are not given as the class of that language.",
    why: "Each language has its own class with its own options. Dart rejects it too, as soon as the file is analyzed.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
  kotlinOptions: JavaOptions(package: 'dev.tour'),
))
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
  kotlinOptions: KotlinOptions(package: 'dev.tour'),
))
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

pub(crate) fn report(group: &OptionGroup, value: &Value) -> Diagnostic {
    let OptionGroup { name, class } = group;
    RULE.at(value.span, format!("`{name}` is `{class}(…)`, not {}", value.describe()))
        .help(format!("write `{name}: {class}(…)`"))
}
