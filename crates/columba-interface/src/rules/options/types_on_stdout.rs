//! E0244: types that other outputs need, on standard output.

use rustc_hash::FxHashMap;

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::model::{LibraryId, Model};
use crate::options::{Options, Output, STDOUT, Target};
use crate::plan::visible_libraries;
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0244",
    name: "types-on-stdout",
    severity: Severity::Error,
    what: "An output goes to standard output, and another output needs types that it holds.",
    why: "A type is generated once per language: into the output of its own file or, if that asks for none, of the first \
          file that imports it. The other outputs import it from there, which takes a file.",
    example: Example::Words(
        "columba generate a.dart b.dart, where both import `types.dart`, and `a.dart` says `dartOut: 'stdout'`",
    ),
    fix: Example::Words("the same, where `a.dart` says `dartOut: 'lib/a.g.dart'`"),
};

/// Reports each output on standard output that holds types of which another output of its language has need.
pub(crate) fn check(model: &Model, options: &[Options], diagnostics: &mut Diagnostics) {
    for target in Target::ALL {
        let outputs: Vec<(LibraryId, Output)> = model
            .libraries
            .ids()
            .zip(options)
            .filter_map(|(library, options)| Some((library, options.output(target)?)))
            .collect();
        if outputs.len() > 1 && outputs.iter().any(|(_, output)| output.path == STDOUT) {
            check_target(model, &outputs, diagnostics);
        }
    }
}

fn check_target(model: &Model, outputs: &[(LibraryId, Output)], diagnostics: &mut Diagnostics) {
    let mut homes: FxHashMap<LibraryId, LibraryId> = outputs.iter().map(|(library, _)| (*library, *library)).collect();
    for (user, _) in outputs {
        for library in visible_libraries(model, *user) {
            homes.entry(library).or_insert(*user);
        }
    }
    for (home, output) in outputs.iter().filter(|(_, output)| output.path == STDOUT) {
        let needs = |user: LibraryId| {
            visible_libraries(model, user)
                .into_iter()
                .find(|seen| homes.get(seen) == Some(home) && has_types(model, *seen))
        };
        let others = outputs.iter().map(|(user, _)| *user).filter(|user| user != home);
        if let Some((user, types)) = others.into_iter().find_map(|user| Some((user, needs(user)?))) {
            diagnostics.push(report(model, output, user, types));
        }
    }
}

fn has_types(model: &Model, library: LibraryId) -> bool {
    let library = &model.libraries[library];
    !(library.classes.is_empty() && library.enums.is_empty() && library.constants.is_empty())
}

fn report(model: &Model, output: &Output, user: LibraryId, types: LibraryId) -> Diagnostic {
    let path = |library: LibraryId| &model.libraries[library].path;
    let option = output.key.spec().path;
    let message = format!(
        "the types of `{}` go to standard output, where the code of `{}` cannot import them",
        path(types),
        path(user)
    );
    let found = match output.origin.span() {
        Some(span) => RULE.at(span, message),
        None => RULE.nowhere(message),
    };
    found.help(format!("let `{option}` name a file, or generate the two in separate runs"))
}
