//! W0234: a header without its source, or the other way round; handlers for tests without what they stand for.

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::options::{OptionKey, Options, Target};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "W0234",
    name: "lone-output",
    severity: Severity::Warning,
    what: "Of a language that needs a header and a source, only one is asked for, so nothing is written. Or handlers for \
           tests are asked for without the Dart file that has their types.",
    why: "C++, Objective-C and GObject code is a pair of files. Pigeon passes over a single one in silence; projects that \
          rely on that still work.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  cppSourceOut: 'windows/messages.cpp',
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
  cppHeaderOut: 'windows/messages.h',
  cppSourceOut: 'windows/messages.cpp',
))
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

/// Warns of each target of which only one of two files is asked for.
pub(crate) fn check(options: &Options, diagnostics: &mut Diagnostics) {
    for target in Target::ALL {
        let (Some(header), Some(source)) = (target.header_key(), target.output_keys().first().copied()) else {
            continue;
        };
        match (options.is_given(header), options.is_given(source)) {
            (true, false) => diagnostics.push(report(target, header, source, options)),
            (false, true) => diagnostics.push(report(target, source, header, options)),
            _ => {}
        }
    }
    if let (Some(tests), None) = (options.output(Target::DartTest), options.output(Target::Dart)) {
        diagnostics.push(report(Target::DartTest, tests.key, OptionKey::DartOut, options));
    }
}

fn report(target: Target, given: OptionKey, missing: OptionKey, options: &Options) -> Diagnostic {
    let span = options.get(given).origin.span();
    let (given, missing) = (given.spec().path, missing.spec().path);
    let message = format!("`{given}` alone writes no {}: `{missing}` is missing", target.language());
    let found = match span {
        Some(span) => RULE.at(span, message),
        None => RULE.nowhere(message),
    };
    found.help(format!("set `{missing}` too, or remove `{given}`"))
}
