//! W1007: a task queue that a language does not have.

use super::TargetCheck;
use crate::diagnostic::{Diagnostics, Severity};
use crate::model::{ApiId, TaskQueue};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "W1007",
    name: "task-queue-ignored",
    severity: Severity::Warning,
    what: "A method asks for a background thread, and code is asked for in a language that runs it on the platform \
           thread all the same.",
    why: "Flutter has no task queues on Windows and Linux, so the generated C++ and GObject code cannot use them. Pigeon \
          says nothing, and interfaces that rely on that still work.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  cppHeaderOut: 'windows/messages.h',
  cppSourceOut: 'windows/messages.cpp',
))
@HostApi()
abstract class Index {
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  void rebuild();
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  cppHeaderOut: 'windows/messages.h',
  cppSourceOut: 'windows/messages.cpp',
))
@HostApi()
abstract class Index {
  @async
  void rebuild();
}
",
    ),
};

pub(super) fn check(cx: &TargetCheck<'_>, diagnostics: &mut Diagnostics) {
    let lacking = cx.without(|target| target.task_queues);
    if lacking.is_empty() {
        return;
    }
    for api in &cx.model.libraries[cx.library].apis {
        let ApiId::Host(api) = api else { continue };
        for method in cx.model.host_apis[*api].methods.iter().filter(|method| method.queue != TaskQueue::Serial) {
            let name = &method.signature.name;
            let message =
                format!("in {}, `{name}` runs on the platform thread, not in the background", lacking.languages());
            let found = RULE.at(name.span, message);
            let help = format!("make `{name}` an `@async` method and move the work to a thread of your own");
            diagnostics.push(lacking.explain(found.help(help)));
        }
    }
}
