//! E0105: `package:` without a configuration.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::Span;

pub(crate) static RULE: Rule = Rule {
    code: "E0105",
    name: "no-package-config",
    severity: Severity::Error,
    what: "`package:x/...` is used, but no `.dart_tool/package_config.json` tells where the package is.",
    why: "The configuration is searched in the folder of the file that imports and in those above it. Without one, only \
          the package whose `pubspec.yaml` is nearest above can be found: its files are in `lib`.",
    example: Example::Files(
        "\
import 'package:columba/interface.dart';
import 'package:weather_types/types.dart';

@HostApi()
abstract class Forecast {
  String tomorrow();
}
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
// file: pubspec.yaml
name: weather_types
// file: lib/types.dart
enum Weather { sun, rain }
",
    ),
};

pub(crate) fn report(package: &str, span: Span) -> Diagnostic {
    RULE.at(span, format!("no `.dart_tool/package_config.json` tells where `package:{package}` is"))
        .help("run `dart pub get` (or `flutter pub get`), or import the file by a relative path")
}
