//! E0907: a stream of events with the name of something else at the top of a Dart file.

use super::NameCheck;
use super::walk::type_names;
use crate::diagnostic::{Diagnostics, Severity};
use crate::model::{ApiId, Library, Model};
use crate::options::Target;
use crate::rules::{Example, Rule};
use crate::source::Name;

pub(crate) static RULE: Rule = Rule {
    code: "E0907",
    name: "stream-name-taken",
    severity: Severity::Error,
    what: "A stream of an event channel API has the name of a constant, a class or an enum of the file.",
    why: "In Dart a stream is a function at the top of the generated file, beside the constants and types.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  dartOut: 'lib/messages.g.dart',
))
const int steps = 3;

@EventChannelApi()
abstract class Walk {
  int steps();
}
",
    ),
    fix: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  dartOut: 'lib/messages.g.dart',
))
const int stepCount = 3;

@EventChannelApi()
abstract class Walk {
  int steps();
}
",
    ),
};

pub(super) fn check(cx: &NameCheck<'_>, model: &Model, library: &Library, diagnostics: &mut Diagnostics) {
    if !cx.targets().any(|target| matches!(target, Target::Dart | Target::DartFfi)) {
        return;
    }
    let streams = library.apis.iter().flat_map(|api| match api {
        ApiId::Event(id) => model.event_apis[*id].streams.as_slice(),
        _ => &[],
    });
    for stream in streams {
        if let Some(taken) = top_names(model, library).find(|name| name.as_str() == stream.name.as_str()) {
            let message = format!("`{taken}` is the name of something else in the Dart file");
            let found = RULE.at(stream.name.span, message).secondary(taken.span, "declared here");
            diagnostics.push(found.help(format!("give one of them another name than `{taken}`")));
        }
    }
}

/// The names at the top of the generated file. The class of an event channel API itself is not generated.
fn top_names<'a>(model: &'a Model, library: &'a Library) -> impl Iterator<Item = &'a Name> {
    let event_apis = library.apis.iter().filter_map(|api| match api {
        ApiId::Event(id) => Some(model.event_apis[*id].name.span),
        _ => None,
    });
    let event_apis: Vec<_> = event_apis.collect();
    let constants = library.constants.iter().map(|id| &model.constants[*id].name);
    constants.chain(type_names(model, library).filter(move |name| !event_apis.contains(&name.span)))
}
