//! E0235: no name for the channels.

use crate::diagnostic::{Diagnostics, Severity};
use crate::options::{Options, Target};
use crate::rules::{Example, Rule};

pub(crate) static RULE: Rule = Rule {
    code: "E0235",
    name: "no-package-name",
    severity: Severity::Error,
    what: "Code is asked for, but the name of the Dart package is not known.",
    why: "The names of channels hold the package, so that two packages do not answer each other's calls. It is \
          `dartPackageName` or, without that, the name in the nearest `pubspec.yaml` above the Dart output.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(kotlinOut: 'android/Messages.kt'))
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
  kotlinOut: 'android/Messages.kt',
))
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

/// Reports a file of which code is asked for although its package is not known.
pub(crate) fn check(options: &Options, diagnostics: &mut Diagnostics) {
    let Some((_, output)) = options.targets().next() else { return };
    if options.package_name().is_some() {
        return;
    }
    let input = options.input();
    let dart_out = [Target::Dart, Target::DartFfi].into_iter().find_map(|target| options.output(target));
    let message = match dart_out {
        Some(out) => {
            format!("the package of `{input}` is not known: no `pubspec.yaml` with a name is above `{}`", out.path)
        }
        None => format!("the package of `{input}` is not known: neither `dartPackageName` nor `dartOut` is given"),
    };
    let found = match output.origin.span() {
        Some(span) => RULE.at(span, message).label("this asks for code"),
        None => RULE.nowhere(message),
    };
    diagnostics.push(
        found
            .help("set `dartPackageName` (`--package_name`)")
            .help("or let `dartOut` (`--dart_out`) lie in a package, below its `pubspec.yaml`"),
    );
}
