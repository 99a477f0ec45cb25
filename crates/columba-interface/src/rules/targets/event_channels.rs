//! E1001: event channels for a language that has none.

use super::TargetCheck;
use crate::diagnostic::{Diagnostics, Severity};
use crate::model::ApiId;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E1001",
    name: "event-channels-unsupported",
    severity: Severity::Error,
    what: "An `@EventChannelApi` is in a file of which code is asked for in a language without event channels.",
    why: "Event channels are generated for Dart, Rust, Kotlin, Java and Swift. A file is generated as a whole for each language, \
          so that both sides of the channel agree.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  cppHeaderOut: 'windows/messages.h',
  cppSourceOut: 'windows/messages.cpp',
))
@EventChannelApi()
abstract class Sensor {
  double temperature();
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
))
@EventChannelApi()
abstract class Sensor {
  double temperature();
}
",
    ),
};

pub(super) fn check(cx: &TargetCheck<'_>, diagnostics: &mut Diagnostics) {
    let lacking = cx.without(|target| target.event_channels);
    if lacking.is_empty() {
        return;
    }
    for api in &cx.model.libraries[cx.library].apis {
        let ApiId::Event(api) = api else { continue };
        let name = &cx.model.event_apis[*api].name;
        let found = RULE
            .at(name.span, format!("the event channels of `{name}` cannot be generated for {}", lacking.languages()))
            .help(format!("move `{name}` into a file of its own, for Dart, Rust, Kotlin, Java and Swift alone"));
        diagnostics.push(lacking.explain(found));
    }
}
