//! W1003: proxy APIs of which a language gets nothing.

use super::TargetCheck;
use crate::diagnostic::{Diagnostics, Severity};
use crate::model::ApiId;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "W1003",
    name: "proxy-api-skipped",
    severity: Severity::Warning,
    what: "A `@ProxyApi` is in a file of which code is asked for in a language without proxy APIs; that code lacks it.",
    why: "Proxy APIs are generated for Dart, Rust, Kotlin, Java and Swift. Pigeon leaves them out of the other languages in \
          silence, and interfaces that rely on that still work.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  cppHeaderOut: 'windows/messages.h',
  cppSourceOut: 'windows/messages.cpp',
))
@ProxyApi()
abstract class Camera {
  void capture();
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  kotlinOut: 'android/Messages.kt',
))
@ProxyApi()
abstract class Camera {
  void capture();
}
",
    ),
};

pub(super) fn check(cx: &TargetCheck<'_>, diagnostics: &mut Diagnostics) {
    let lacking = cx.without(|target| target.proxy_apis);
    if lacking.is_empty() {
        return;
    }
    for api in &cx.model.libraries[cx.library].apis {
        let ApiId::Proxy(api) = api else { continue };
        let name = &cx.model.proxy_apis[*api].name;
        let found = RULE
            .at(name.span, format!("the {} code will lack `{name}`", lacking.languages()))
            .help(format!("move `{name}` into a file of its own, for Dart, Rust, Kotlin, Java and Swift alone"));
        diagnostics.push(lacking.explain(found));
    }
}
