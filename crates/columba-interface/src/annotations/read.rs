//! What annotations say, for those who build on it. Reports nothing: see [`check_annotations`](super::check_annotations).

use smol_str::SmolStr;

use super::known::{ApiKind, Known, TABLE};
use super::places::visit_leading;
use super::value::{self, Call, Value, ValueKind};
use crate::ast::{AnnotationAst, Leading, Unit};
use crate::model::{CallStyle, TaskQueue};
use crate::rules::similar::closest;
use crate::source::{Name, Span};

/// The annotations of one declaration.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Annotations<'a> {
    list: &'a [AnnotationAst],
}

/// The simple name: the last one, whatever prefix stands before it.
pub(super) fn simple_name(annotation: &AnnotationAst) -> Option<&Name> {
    annotation.path.last()
}

pub(super) fn known(annotation: &AnnotationAst) -> Option<Known> {
    Some(Known::of(simple_name(annotation)?.as_str())?.known)
}

/// The named arguments, as far as they make sense.
fn named_arguments(annotation: &AnnotationAst) -> Vec<(Name, Value)> {
    match (simple_name(annotation), &annotation.arguments) {
        (Some(name), Some(arguments)) => value::evaluate_named(name, arguments.iter(), &mut |_| ()),
        _ => Vec::new(),
    }
}

impl<'a> Annotations<'a> {
    /// Those of `leading`.
    pub(crate) fn of(leading: &'a Leading) -> Self {
        Self { list: &leading.annotations }
    }

    /// The first that is `known`: the one that counts when there are several.
    pub(crate) fn find(self, known: Known) -> Option<&'a AnnotationAst> {
        self.list.iter().find(|annotation| self::known(annotation) == Some(known))
    }

    /// Whether one is `known`.
    pub(crate) fn has(self, known: Known) -> bool {
        self.find(known).is_some()
    }

    /// Which kind of API they declare.
    pub(crate) fn api(self) -> Option<ApiKind> {
        self.list.iter().filter_map(|annotation| known(annotation)?.api()).min()
    }

    /// Whether one is most likely a slip of an API's annotation, which is reported as such.
    pub(crate) fn has_misspelt_api(self) -> bool {
        let names = || TABLE.iter().filter(|entry| entry.known.api().is_some()).map(|entry| entry.name);
        let unknown = self.list.iter().filter(|annotation| known(annotation).is_none());
        unknown.filter_map(simple_name).any(|name| closest(name.as_str(), names()).is_some())
    }

    /// What `known` was given as `name`.
    pub(crate) fn argument(self, known: Known, name: &str) -> Option<Value> {
        let entries = named_arguments(self.find(known)?);
        entries.into_iter().find(|(entry, _)| entry.as_str() == name).map(|(_, value)| value)
    }

    /// The call that `known` was given as `name`.
    pub(crate) fn options(self, known: Known, name: &str) -> Option<Call> {
        match self.argument(known, name)?.kind {
            ValueKind::Call(call) => Some(call),
            _ => None,
        }
    }

    /// The text of `@ObjCSelector` or `@SwiftFunction`, and where it is written.
    pub(crate) fn text(self, known: Known) -> Option<(SmolStr, Span)> {
        let value = first_positional(self.find(known)?)?;
        match value.kind {
            ValueKind::String(text) => Some((text, value.span)),
            _ => None,
        }
    }

    /// How a method answers. `@async(useCallback: true)` is another way to write `@asyncCallback`.
    pub(crate) fn call_style(self) -> CallStyle {
        let uses_callback = || self.argument(Known::Async, "useCallback").map(|value| value.kind);
        if self.has(Known::AsyncCallback) || uses_callback() == Some(ValueKind::Bool(true)) {
            CallStyle::AsyncCallback
        } else if self.has(Known::Async) {
            CallStyle::Async
        } else {
            CallStyle::Sync
        }
    }

    /// The queue that `@TaskQueue` asks for.
    pub(crate) fn task_queue(self) -> TaskQueue {
        let value = self.argument(Known::TaskQueue, "type");
        value.as_ref().and_then(task_queue).unwrap_or(TaskQueue::Serial)
    }
}

/// The queue that a value of `TaskQueueType` names.
pub(super) fn task_queue(value: &Value) -> Option<TaskQueue> {
    let ValueKind::Path(names) = &value.kind else { return None };
    match names.as_slice() {
        [.., class, queue] if class.as_str() == "TaskQueueType" => match queue.as_str() {
            "serial" => Some(TaskQueue::Serial),
            "serialBackgroundThread" => Some(TaskQueue::SerialBackgroundThread),
            _ => None,
        },
        _ => None,
    }
}

fn first_positional(annotation: &AnnotationAst) -> Option<Value> {
    let argument = annotation.arguments.as_ref()?.iter().find(|argument| argument.name.is_none())?;
    value::evaluate(&argument.value, &mut |_| ())
}

/// What `@ConfigurePigeon` says in this file: the last one counts, wherever it stands.
pub(crate) fn configuration(unit: &Unit) -> Option<Call> {
    let mut last = None;
    visit_leading(unit, &mut |_, leading, _| {
        let mut backwards = leading.annotations.iter().rev();
        last = backwards.find(|annotation| known(annotation) == Some(Known::ConfigurePigeon)).or(last);
    });
    match first_positional(last?)?.kind {
        ValueKind::Call(call) => Some(call),
        _ => None,
    }
}
