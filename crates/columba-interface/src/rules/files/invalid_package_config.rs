//! E0106: a configuration of packages that cannot be used.

use crate::diagnostic::{Diagnostic, Severity};
use crate::rules::{Example, Rule};
use crate::source::{FileId, SourceFile, Span};

pub(crate) static RULE: Rule = Rule {
    code: "E0106",
    name: "invalid-package-config",
    severity: Severity::Error,
    what: "`.dart_tool/package_config.json` is not what `dart pub get` writes.",
    why: "It must be JSON of version 2 with a list of packages, each with a `name` and a `rootUri` that is relative or a \
          `file:` URI. The file is only read when an interface imports through `package:`.",
    example: Example::Files(
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
  \"packages\": [{\"name\": \"weather_types\", \"packageUri\": \"lib/\"}]
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

/// What is wrong with the configuration, and where.
pub(crate) struct Mistake {
    span: Span,
    message: String,
}

impl Mistake {
    /// It is not JSON of the expected shape.
    pub(crate) fn json(file: FileId, source: &SourceFile, error: &serde_json::Error) -> Self {
        let text = error.to_string();
        let reason = text.split(" at line ").next().unwrap_or(&text);
        Self { span: place(file, source.text(), error), message: format!("`package_config.json` is broken: {reason}") }
    }

    /// It is of another version.
    pub(crate) fn version(file: FileId, version: u64) -> Self {
        let message = format!("`package_config.json` is of version {version}, and only version 2 is known");
        Self { span: Span::new(file, 0, 0), message }
    }

    /// It has a URI that names no folder.
    pub(crate) fn uri(file: FileId, source: &SourceFile, uri: &str) -> Self {
        let at = source.text().find(&format!("\"{uri}\"")).and_then(|at| u32::try_from(at).ok()).unwrap_or(0);
        let length = u32::try_from(uri.len()).unwrap_or(0).saturating_add(2);
        Self { span: Span::new(file, at, at.saturating_add(length)), message: format!("`{uri}` names no folder") }
    }

    /// Says so; `import` is the place that needs the configuration.
    pub(crate) fn report(self, import: Span) -> Diagnostic {
        RULE.at(self.span, self.message).secondary(import, "needed here").help("run `dart pub get` to write it anew")
    }
}

/// The character at which the JSON is broken. Its reader counts lines by `\n` and columns by bytes, and may stop within a
/// character.
fn place(file: FileId, text: &str, error: &serde_json::Error) -> Span {
    let lines = text.split_inclusive('\n').take(error.line().saturating_sub(1));
    let at = lines.map(str::len).sum::<usize>() + error.column().saturating_sub(1);
    let (start, end) = text
        .char_indices()
        .map(|(start, char)| (start, start + char.len_utf8()))
        .find(|(_, end)| *end > at)
        .unwrap_or((text.len(), text.len()));
    Span::new(file, u32::try_from(start).unwrap_or(u32::MAX), u32::try_from(end).unwrap_or(u32::MAX))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::source::SourceMap;

    #[test]
    fn a_place_is_on_the_borders_of_characters() {
        let broken = ["{\r\u{fffd}", "\u{fffd}", "{\"a\":\n \u{1f426}}", "", "\r\n\r{", "{\"\u{e9}\u{e9}\u{1}\""];
        for text in broken {
            let mut sources = SourceMap::default();
            let file = sources.add("package_config.json", text).unwrap();
            let error = serde_json::from_str::<serde_json::Value>(text).unwrap_err();
            let span = Mistake::json(file, sources.file(file), &error).span;
            assert!(text.get(span.range()).is_some(), "{text:?} {span:?}");
        }
    }
}
