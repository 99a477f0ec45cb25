//! All that can be wrong with annotations, in one walk over a file.

use super::known::{self, Argument, Entry, Known, Shape};
use super::places::{Place, visit_leading};
use super::read::{simple_name, task_queue};
use super::value::{self, Call, Value, ValueKind};
use crate::ast::{AnnotationAst, ArgumentAst, Leading, Unit};
use crate::diagnostic::Diagnostic;
use crate::rules::options::{
    annotation_parentheses, annotation_without_effect, api_is_not_abstract, async_twice, configuration_without_options,
    deprecated_test_handler, missing_annotation_argument, positional_annotation_argument, repeated_annotation,
    several_apis, unknown_annotation, unknown_annotation_argument, unknown_task_queue, wrong_annotation_argument,
};
use crate::rules::similar::closest;
use crate::source::Name;

/// Reports what is wrong with the annotations of the file, the options within `@ConfigurePigeon` aside.
pub(crate) fn check_annotations(unit: &Unit, report: &mut dyn FnMut(Diagnostic)) {
    let mut configured: Option<&AnnotationAst> = None;
    visit_leading(unit, &mut |place, leading, name| {
        check_leading(place, leading, name, report);
        for annotation in leading.annotations.iter().filter(|annotation| is(annotation, Known::ConfigurePigeon)) {
            if let Some(earlier) = configured.replace(annotation) {
                report(repeated_annotation::configuration(earlier, annotation));
            }
        }
    });
}

fn is(annotation: &AnnotationAst, known: Known) -> bool {
    entry_of(annotation).is_some_and(|entry| entry.known == known)
}

fn entry_of(annotation: &AnnotationAst) -> Option<&'static Entry> {
    Known::of(simple_name(annotation)?.as_str())
}

fn check_leading(place: Place, leading: &Leading, name: Option<&Name>, report: &mut dyn FnMut(Diagnostic)) {
    for (at, annotation) in leading.annotations.iter().enumerate() {
        let earlier = leading.annotations.iter().take(at);
        match entry_of(annotation) {
            None => check_unknown(place, annotation, report),
            Some(entry) => {
                if check_place(place, entry, annotation, name, report) {
                    check_arguments(entry, annotation, report);
                }
                check_company(entry, annotation, earlier, report);
            }
        }
    }
}

fn check_unknown(place: Place, annotation: &AnnotationAst, report: &mut dyn FnMut(Diagnostic)) {
    if annotation.path.iter().any(|name| known::is_of_dart(name.as_str())) {
        return;
    }
    let Some(name) = simple_name(annotation) else { return };
    let of_apis = || known::TABLE.iter().filter(|entry| entry.known.api().is_some()).map(|entry| entry.name);
    match place {
        Place::Refused => {}
        // An abstract class without an annotation of an API is ignored; the one with a slip in it should not be.
        Place::Ignored if closest(name.as_str(), of_apis()).is_none() => {}
        Place::Ignored => report(unknown_annotation::unknown(annotation, name, of_apis())),
        _ => report(unknown_annotation::unknown(annotation, name, known::TABLE.iter().map(|entry| entry.name))),
    }
}

/// Whether the annotation means something here; reported otherwise.
fn check_place(
    place: Place,
    entry: &'static Entry,
    annotation: &AnnotationAst,
    name: Option<&Name>,
    report: &mut dyn FnMut(Diagnostic),
) -> bool {
    if entry.places.contains(&place) {
        return true;
    }
    if let Some(kind) = entry.known.api() {
        report(api_is_not_abstract::not_abstract(place, kind, annotation, name));
    } else if !matches!(place, Place::Ignored | Place::Refused) {
        report(annotation_without_effect::without_effect(place, entry.name, entry.belongs_on, annotation));
    }
    false
}

/// What cannot stand beside an earlier annotation of the same declaration.
fn check_company<'a>(
    entry: &'static Entry,
    annotation: &AnnotationAst,
    mut earlier: impl Iterator<Item = &'a AnnotationAst> + Clone,
    report: &mut dyn FnMut(Diagnostic),
) {
    if entry.known == Known::ConfigurePigeon {
        return;
    }
    if let Some(first) = earlier.clone().find(|other| is(other, entry.known)) {
        report(repeated_annotation::repeated(entry.name, first, annotation));
    } else if entry.known.api().is_some() {
        let other_api =
            earlier.find_map(|other| entry_of(other).filter(|e| e.known.api().is_some()).map(|e| (e, other)));
        if let Some((other, first)) = other_api {
            report(several_apis::several(other.name, first, entry.name, annotation));
        }
    } else if matches!(entry.known, Known::Async | Known::AsyncCallback) {
        let other = if entry.known == Known::Async { Known::AsyncCallback } else { Known::Async };
        if let Some(first) = earlier.find(|annotation| is(annotation, other)) {
            report(async_twice::both(first, annotation));
        }
    }
}

fn check_arguments(entry: &'static Entry, annotation: &AnnotationAst, report: &mut dyn FnMut(Diagnostic)) {
    let Some(name) = simple_name(annotation) else { return };
    let arguments = annotation.arguments.as_deref().unwrap_or_default();
    let mut positional = arguments.iter().filter(|argument| argument.name.is_none());
    match (entry.positional, entry.positional.and_then(|_| positional.next())) {
        (Some(shape), Some(argument)) => check_positional(entry, annotation, argument, shape, report),
        (Some(_), None) if entry.known == Known::ConfigurePigeon => {
            return report(configuration_without_options::without_options(annotation));
        }
        (Some(_), None) => return report(missing_annotation_argument::missing(entry.name, annotation)),
        (None, _) if entry.is_call != annotation.arguments.is_some() && arguments.is_empty() => {
            report(annotation_parentheses::parentheses(entry.name, annotation));
        }
        (None, _) => {}
    }
    for argument in positional {
        let options = entry.named.iter().map(|argument| argument.name);
        report(positional_annotation_argument::on_annotation(entry.name, argument, options));
    }
    let named = arguments.iter().filter(|argument| argument.name.is_some());
    let entries = value::evaluate_named(name, named, report);
    check_entries(name, &entries, entry.named, report);
}

fn check_positional(
    entry: &'static Entry,
    annotation: &AnnotationAst,
    argument: &ArgumentAst,
    shape: Shape,
    report: &mut dyn FnMut(Diagnostic),
) {
    let Some(value) = value::evaluate(&argument.value, report) else { return };
    match (shape, &value.kind) {
        (Shape::Call(class), ValueKind::Call(call)) if call.name.as_str() == class => {}
        (Shape::Call(_), _) => report(configuration_without_options::without_options(annotation)),
        (Shape::String, ValueKind::String(_)) => {}
        _ => report(wrong_annotation_argument::wrong(&format!("@{}", entry.name), "a string", &value)),
    }
}

fn check_entries(
    callee: &Name,
    entries: &[(Name, Value)],
    arguments: &'static [Argument],
    report: &mut dyn FnMut(Diagnostic),
) {
    for (name, value) in entries {
        match arguments.iter().find(|argument| argument.name == name.as_str()) {
            None => report(unknown_annotation_argument::unknown(
                callee.as_str(),
                name,
                arguments.iter().map(|argument| argument.name),
            )),
            Some(argument) => check_shape(name, value, argument.shape, report),
        }
    }
}

/// Whether Dart can have a class of this name.
fn is_identifier(text: &str) -> bool {
    let is_letter = |letter: char| letter.is_ascii_alphabetic() || matches!(letter, '_' | '$');
    text.starts_with(is_letter) && text.chars().all(|c| is_letter(c) || c.is_ascii_digit())
}

fn check_shape(name: &Name, value: &Value, shape: Shape, report: &mut dyn FnMut(Diagnostic)) {
    if let ("dartHostTestHandler", Some(text)) = (name.as_str(), value.text()) {
        return report(if is_identifier(text) {
            deprecated_test_handler::deprecated(name)
        } else {
            wrong_annotation_argument::no_class_name(name.as_str(), text, value.span)
        });
    }
    let expected = match (shape, &value.kind) {
        (Shape::Options(class, arguments), ValueKind::Call(Call { name, entries, .. })) if name.as_str() == class => {
            return check_entries(name, entries, arguments, report);
        }
        (Shape::TaskQueueType, _) => {
            if task_queue(value).is_none() {
                report(unknown_task_queue::unknown(value));
            }
            return;
        }
        (Shape::Bool, ValueKind::Bool(_)) | (Shape::Int, ValueKind::Int(_)) | (Shape::String, ValueKind::String(_)) => {
            return;
        }
        (Shape::Type, ValueKind::Path(names)) if names.len() <= 2 => return,
        (Shape::Bool, _) => "`true` or `false`".to_owned(),
        (Shape::Int, _) => "a whole number".to_owned(),
        (Shape::String, _) => "a string".to_owned(),
        (Shape::Type, _) => "the name of a class".to_owned(),
        (Shape::Options(class, _) | Shape::Call(class), _) => format!("`{class}(…)`"),
    };
    report(wrong_annotation_argument::wrong(name.as_str(), &expected, value));
}
