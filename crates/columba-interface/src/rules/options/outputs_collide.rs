//! E0236, E0237: outputs that overwrite each other, or an input.

use rustc_hash::{FxHashMap, FxHashSet};

use crate::diagnostic::{Diagnostic, Diagnostics, Severity};
use crate::files::{FileSystem, InterfaceFile};
use crate::options::{Options, Output, STDOUT};
use crate::rules::{Example, Rule};
use crate::source::{SourceMap, Span};

pub(crate) static COLLIDE: Rule = Rule {
    code: "E0236",
    name: "outputs-collide",
    severity: Severity::Error,
    what: "Two outputs are the same file.",
    why: "The second would overwrite the first. It happens when several inputs share an option that names a file: each \
          input needs outputs of its own.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  javaOut: 'android/Messages.java',
  kotlinOut: './android/Messages.java',
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
  javaOut: 'android/Messages.java',
  kotlinOut: 'android/Messages.kt',
))
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

pub(crate) static INPUT: Rule = Rule {
    code: "E0237",
    name: "output-is-input",
    severity: Severity::Error,
    what: "An output is one of the interface files.",
    why: "The generated code would overwrite the interface.",
    example: Example::Files(
        "\
@ConfigurePigeon(PigeonOptions(
  dartPackageName: 'tour',
  dartOut: './interface.dart',
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
  dartOut: 'lib/messages.g.dart',
))
@HostApi()
abstract class Diary {
  void write(String text);
}
",
    ),
};

/// Reports outputs that are the same file as an earlier one or as an interface file.
pub(crate) fn check(
    fs: &dyn FileSystem,
    all: &[Options],
    files: &[InterfaceFile],
    sources: &SourceMap,
    diagnostics: &mut Diagnostics,
) {
    let inputs: FxHashSet<String> = files.iter().map(|file| fs.identity(sources.file(file.unit.file).path())).collect();
    let mut outputs: FxHashMap<String, Output> = FxHashMap::default();
    for output in all.iter().flat_map(Options::files).filter(|output| output.path != STDOUT) {
        let identity = fs.identity(&output.path);
        if inputs.contains(&identity) {
            diagnostics.push(is_input(&output));
        } else if let Some(earlier) = outputs.get(&identity) {
            diagnostics.push(collide(&output, earlier));
        } else {
            outputs.insert(identity, output);
        }
    }
}

/// Says that `output` is the file that `earlier` is.
fn collide(output: &Output, earlier: &Output) -> Diagnostic {
    let message = format!("`{}` and `{}` are both `{}`", earlier.key.spec().path, output.key.spec().path, output.path);
    let message = if earlier.key == output.key {
        format!("`{}` of two inputs is the same file, `{}`", output.key.spec().path, output.path)
    } else {
        message
    };
    let found = at(&COLLIDE, output.origin.span(), message);
    let found = match earlier.origin.span() {
        Some(span) if earlier.origin != output.origin => found.secondary(span, "this is the same file"),
        _ => found,
    };
    found.help("give each output a path of its own")
}

/// Says that `output` is an interface file.
fn is_input(output: &Output) -> Diagnostic {
    let message = format!("`{}` would overwrite the interface file `{}`", output.key.spec().path, output.path);
    let name = output.path.rsplit('/').next().unwrap_or_default();
    let generated = name.split('.').next().unwrap_or_default();
    at(&INPUT, output.origin.span(), message).help(format!("write to another file, such as `lib/{generated}.g.dart`"))
}

fn at(rule: &'static Rule, span: Option<Span>, message: String) -> Diagnostic {
    match span {
        Some(span) => rule.at(span, message),
        None => rule.nowhere(message),
    }
}
