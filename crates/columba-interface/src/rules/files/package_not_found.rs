//! E0104: a package that the configuration does not list.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0104",
    name: "package-not-found",
    severity: Severity::Error,
    what: "`package:x/...` names a package that `.dart_tool/package_config.json` does not list.",
    why: "The configuration lists the packages that `pubspec.yaml` depends on, directly or not, and this package itself. \
          `dart pub get` writes it.",
    example: Example::Files(
        "\
// file: interface/messages.dart
import 'package:columba/interface.dart';
import 'package:weather_type/types.dart';

@HostApi()
abstract class Forecast {
  String tomorrow();
}
// file: .dart_tool/package_config.json
{
  \"configVersion\": 2,
  \"packages\": [{\"name\": \"weather_types\", \"rootUri\": \"../../weather_types\", \"packageUri\": \"lib/\"}]
}
// file: ../weather_types/lib/types.dart
enum Weather { sun, rain }
",
    ),
    fix: Example::Files(
        "\
// file: interface/messages.dart
import 'package:columba/interface.dart';
import 'package:weather_types/types.dart';

@HostApi()
abstract class Forecast {
  Weather tomorrow();
}
// file: .dart_tool/package_config.json
{
  \"configVersion\": 2,
  \"packages\": [{\"name\": \"weather_types\", \"rootUri\": \"../../weather_types\", \"packageUri\": \"lib/\"}]
}
// file: ../weather_types/lib/types.dart
enum Weather { sun, rain }
",
    ),
};

pub(crate) fn report(package: &str, config: &str, close: Option<&str>, span: Span) -> Diagnostic {
    let help = match close {
        Some(close) => format!("did you mean `package:{close}`?"),
        None => format!("add `{package}` to the dependencies in `pubspec.yaml` and run `dart pub get`"),
    };
    RULE.at(span, format!("there is no package `{package}` in `{config}`")).help(help)
}
