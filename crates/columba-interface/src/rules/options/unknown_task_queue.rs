//! Which queues there are.

use crate::annotations::Value;
use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0215",
    name: "unknown-task-queue",
    severity: Severity::Error,
    what: "The `type` of a `@TaskQueue` is not a value of `TaskQueueType`.",
    why: "There are two queues. Pigeon takes anything else for `TaskQueueType.serial` without a word, so that the \
          method runs on the platform thread.",
    example: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  @TaskQueue(type: TaskQueueType.background)
  void print(String text);
}
",
    ),
    fix: Example::Files(
        "@HostApi()
abstract class PrinterApi {
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  void print(String text);
}
",
    ),
};

/// `value` names no queue.
pub(crate) fn unknown(value: &Value) -> Diagnostic {
    RULE.at(value.span, format!("{} is not a task queue", value.describe()))
        .help("write `TaskQueueType.serial` or `TaskQueueType.serialBackgroundThread`")
}
