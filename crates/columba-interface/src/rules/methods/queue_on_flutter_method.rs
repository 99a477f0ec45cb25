//! Queues are for hosts.

use crate::ast::AnnotationAst;
use crate::diagnostic::Severity;
use crate::lower::Lowering;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0509",
    name: "queue-on-flutter-method",
    severity: Severity::Error,
    what: "A method of a Flutter API has a task queue other than the standard one.",
    why: "A task queue says on which thread of the host a method runs. A Flutter API's methods run in Dart, on the \
          isolate's own thread.",
    example: Example::Files(
        "@FlutterApi()
abstract class BatteryListener {
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  void levelChanged(int level);
}
",
    ),
    fix: Example::Files(
        "@FlutterApi()
abstract class BatteryListener {
  void levelChanged(int level);
}
",
    ),
};

/// `method` of a Flutter API has the queue of `annotation`.
pub(crate) fn report(cx: &mut Lowering<'_>, method: &Name, annotation: Option<&AnnotationAst>) {
    let span = annotation.map_or(method.span, |annotation| annotation.span);
    cx.report(
        RULE.at(span, format!("`{method}` runs in Dart and cannot have a task queue"))
            .help("remove `@TaskQueue`: it is for methods of a `@HostApi()`"),
    );
}
