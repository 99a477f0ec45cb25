//! Options of all sources, on files in memory.

use super::*;
use crate::diagnostic::Diagnostics;
use crate::files::{MemoryFiles, load};
use crate::source::SourceMap;

/// What a run makes of a file, of flags and of `columba.yaml`.
struct Run {
    sources: SourceMap,
    options: Vec<Options>,
    found: Vec<String>,
}

fn run(files: &MemoryFiles, inputs: &[&str], flags: &[(OptionKey, &str)]) -> Run {
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let config_path = files.paths().find(|path| path.ends_with("columba.yaml")).map(str::to_owned);
    let config = config_path.and_then(|path| read_config(files, &path, &mut sources, &mut diagnostics));
    let mut inputs: Vec<String> = inputs.iter().map(|input| (*input).to_owned()).collect();
    if inputs.is_empty() {
        inputs.extend(config.iter().flat_map(|config| &config.inputs).map(|input| input.path.clone()));
    }
    let loaded = load(files, &inputs, &mut sources, &mut diagnostics);
    let layer = Layer::from_flags(flags.iter().map(|(key, value)| flag(*key, value)));
    let said = OptionSources { command_line: &layer, config: config.as_ref() };
    let options = resolve_options(files, &loaded, said, &sources, &mut diagnostics);
    // A stub of an interface declares nothing; that is not what these tests are about.
    let found = diagnostics.into_sorted();
    let found = found.iter().filter(|found| found.rule.code != "W0117");
    let found = found.map(|found| {
        let place = found.span().map(|span| format!(" at `{}`", sources.text(span))).unwrap_or_default();
        format!("{} {}{place}", found.rule.code, found.message)
    });
    let found = found.collect();
    Run { sources, options, found }
}

fn flag(key: OptionKey, value: &str) -> FlagValue {
    let spec = key.spec();
    let value = match spec.kind {
        OptionKind::Bool => OptionValue::Bool(value == "true"),
        _ => OptionValue::Text(value.into()),
    };
    FlagValue { key, name: spec.flag.unwrap().into(), value }
}

fn yaml(text: &str) -> Run {
    run(&MemoryFiles::from([("a.dart", ""), ("b.dart", ""), ("columba.yaml", text)]), &[], &[])
}

#[test]
fn every_mistake_in_yaml_has_its_place() {
    for (text, expected) in [
        ("inputs: [a.dart]\nkotlinOutt: x\n", &["E0230 `columba.yaml` has no option `kotlinOutt` at `kotlinOutt`"][..]),
        (
            "inputs: [a.dart]\nkotlinOptions:\n  pakage: x\n",
            &["E0230 `kotlinOptions` has no option `pakage` at `pakage`"],
        ),
        ("inputs: a.dart\ndebugGenerators: 1\n", &["E0231 `debugGenerators` is `true` or `false`, not `1` at `1`"]),
        ("inputs: a.dart\nkotlinOptions: x\n", &["E0231 `kotlinOptions` is a map, not `x` at `x`"]),
        (
            "inputs: a.dart\ncopyrightHeader: [a]\n",
            &["E0231 `copyrightHeader` is a path, which is a string, not a list at `[a`"],
        ),
        ("inputs: {a: b}\n", &["E0231 `inputs` is a list of paths, not a map at `{a: b`"]),
        ("inputs: a.dart\nastOut: x\nastOut: y\n", &["E0240 `astOut` is given twice at `astOut`"]),
        ("astOut: x\n", &["E0241 there are no inputs at ``"]),
        ("inputs:\n", &["E0241 there are no inputs at ``"]),
        ("inputs:\n- astOut: x\n", &["E0241 this input has no path at `astOut: x`"]),
        ("", &["E0241 there are no inputs at ``"]),
        ("- a\n", &["E0239 the file is a list, not a map at `- a`"]),
        ("inputs: a.dart\n[x]: y\n", &["E0239 the name of an option is a word, not a list at `[x`"]),
        ("inputs: *a\n", &["E0238 this is not valid here: while parsing node, found unknown anchor at ``"]),
        ("inputs: a.dart\nkotlinOptions:\nastOut: ~\n", &[]),
    ] {
        assert_eq!(yaml(text).found, expected, "{text}");
    }
}

#[test]
fn paths_in_yaml_are_relative_to_its_folder_and_inputs_may_differ() {
    let config = "\
inputs:
  - interface/a.dart
  - input: interface/b.dart
    kotlinOut: android/B.kt
    kotlinOptions: {package: dev.b}
kotlinOut: android/A.kt
dartPackageName: tour
kotlinOptions:
  package: dev.tour
  errorClassName: TourError
";
    let files = MemoryFiles::from([
        ("tour/interface/a.dart", ""),
        ("tour/interface/b.dart", ""),
        ("tour/columba.yaml", config),
    ]);
    let run = run(&files, &[], &[]);
    assert_eq!(run.found, [""; 0]);
    let facts = |at: usize| {
        let options: &Options = &run.options[at];
        let output = options.output(Target::Kotlin).unwrap();
        let text = |key| options.text(key).unwrap().to_owned();
        (output.path, text(OptionKey::KotlinPackage), text(OptionKey::KotlinErrorClassName))
    };
    assert_eq!(facts(0), ("tour/android/A.kt".to_owned(), "dev.tour".to_owned(), "TourError".to_owned()));
    assert_eq!(facts(1), ("tour/android/B.kt".to_owned(), "dev.b".to_owned(), "TourError".to_owned()));
}

#[test]
fn flags_win_over_yaml_and_the_dump_says_so() {
    let files =
        MemoryFiles::from([("a.dart", ""), ("columba.yaml", "inputs: a.dart\nkotlinOut: A.kt\ndartPackageName: a\n")]);
    let run = run(&files, &[], &[(OptionKey::KotlinOut, "B.kt")]);
    let dump = serde_json::to_value(run.options[0].dump(&run.sources)).unwrap();
    let kotlin = dump["options"].as_array().unwrap().iter().find(|option| option["option"] == "kotlinOut").unwrap();
    let expected = serde_json::json!({
        "option": "kotlinOut",
        "value": "B.kt",
        "origin": {"from": "flag", "at": "--kotlin_out"},
        "overrides": [{"value": "A.kt", "origin": {"from": "config", "at": "columba.yaml:2:12"}}],
    });
    assert_eq!(kotlin, &expected);
}

#[test]
fn the_file_wins_over_flags_as_in_pigeon_and_the_last_configuration_counts() {
    let file = "\
@ConfigurePigeon(PigeonOptions(kotlinOut: 'First.kt'))
import 'package:pigeon/pigeon.dart';
@ConfigurePigeon(PigeonOptions(dartPackageName: 'tour', kotlinOut: 'File.kt', kotlinOptions: KotlinOptions(package: 'a')))
enum Mood { good }
";
    let files = MemoryFiles::from([("a.dart", file)]);
    let flags = [(OptionKey::KotlinOut, "Flag.kt"), (OptionKey::KotlinPackage, "a"), (OptionKey::JavaOut, "Flag.java")];
    let run = run(&files, &["a.dart"], &flags);
    assert_eq!(run.found, ["W0242 `kotlinOut` here overrides the flag `--kotlin_out` at `'File.kt'`"]);
    let paths: Vec<_> = run.options[0].targets().map(|(_, output)| output.path).collect();
    assert_eq!(paths, ["File.kt", "Flag.java"]);
}

#[test]
fn mistakes_in_the_file_have_their_places() {
    for (options, expected) in [
        ("kotlinOuts: 'a'", &["E0230 `PigeonOptions` has no option `kotlinOuts` at `kotlinOuts`"][..]),
        ("package: 'a'", &["E0230 `PigeonOptions` has no option `package` at `package`"]),
        ("dartOut: true", &["E0231 `dartOut` is a path, which is a string, not `true` at `true`"]),
        ("debugGenerators: 'x'", &["E0231 `debugGenerators` is `true` or `false`, not a string at `'x'`"]),
        (
            "kotlinOptions: KotlinOptions(copyrightHeader: [1])",
            &["E0231 `kotlinOptions.copyrightHeader` is a list of strings, one per line, not a list at `[1]`"],
        ),
        (
            "kotlinOptions: JavaOptions()",
            &["E0232 `kotlinOptions` is `KotlinOptions(…)`, not `JavaOptions(…)` at `JavaOptions()`"],
        ),
        ("input: 'a.dart'", &["W0233 `input` has no effect here at `input`"]),
        ("cppHeaderOut: 'a.h'", &["W0234 `cppHeaderOut` alone writes no C++: `cppSourceOut` is missing at `'a.h'`"]),
        (
            "gobjectSourceOut: 'a.c'",
            &["W0234 `gobjectSourceOut` alone writes no GObject C: `gobjectHeaderOut` is missing at `'a.c'`"],
        ),
    ] {
        let file = format!(
            "import 'package:pigeon/pigeon.dart';\n@ConfigurePigeon(PigeonOptions({options}))\nenum Mood {{ good }}"
        );
        let run = run(&MemoryFiles::from([("a.dart", file.as_str())]), &["a.dart"], &[]);
        assert_eq!(run.found, expected, "{options}");
    }
}

#[test]
fn the_package_is_deduced_from_the_dart_output() {
    let name = |pubspec: &str, flags: &[(OptionKey, &str)]| {
        let files = MemoryFiles::from([("a.dart", ""), (pubspec, "name: tour\n")]);
        let run = run(&files, &["a.dart"], flags);
        (run.options[0].package_name().map(str::to_owned), run.found)
    };
    let tour = (Some("tour".to_owned()), Vec::new());
    assert_eq!(name("pubspec.yaml", &[(OptionKey::DartOut, "lib/src/a.dart")]), tour);
    assert_eq!(name("/app/pubspec.yaml", &[(OptionKey::DartOut, "/app/lib/a.g.dart")]), tour);
    assert_eq!(name("../pubspec.yaml", &[(OptionKey::DartOut, "lib/a.g.dart")]), tour);
    assert_eq!(name("../app/pubspec.yaml", &[(OptionKey::DartOut, "../app/lib/a.g.dart")]), tour);
    assert_eq!(name("/app/pubspec.yaml", &[(OptionKey::DartOut, "lib/a.g.dart"), (OptionKey::BasePath, "/app")]), tour);
    let (found, said) = name("/else/pubspec.yaml", &[(OptionKey::DartOut, "/app/lib/a.g.dart")]);
    assert_eq!(found, None);
    assert_eq!(
        said,
        ["E0235 the package of `a.dart` is not known: no `pubspec.yaml` with a name is above `/app/lib/a.g.dart`"]
    );
    let (_, said) = name("pubspec.yaml", &[(OptionKey::KotlinOut, "A.kt")]);
    assert_eq!(said, ["E0235 the package of `a.dart` is not known: neither `dartPackageName` nor `dartOut` is given"]);
    assert_eq!(name("pubspec.yaml", &[(OptionKey::AstOut, "a.txt")]).1, [""; 0]);
}

#[test]
fn lints_are_ignored_unless_somebody_says_no() {
    for (config, expected) in [
        ("", true),
        ("ignoreLints: false\n", false),
        ("ignoreLints: false\ndartOptions: {ignoreLints: true}\n", true),
        ("dartOptions: {ignoreLints: false}\n", false),
    ] {
        let run = yaml(&format!("inputs: a.dart\n{config}"));
        assert_eq!(run.options[0].flag(OptionKey::DartIgnoreLints), expected, "{config}");
    }
}

#[test]
fn the_copyright_of_a_language_comes_first_but_not_in_dart() {
    let config = "\
inputs: a.dart
copyrightHeader: legal/header.txt
kotlinOptions: {copyrightHeader: [Kotlin]}
dartOptions: {copyrightHeader: [Dart]}
cppOptions: {copyrightHeader: \"C\\n++\"}
";
    let files =
        MemoryFiles::from([("p/a.dart", ""), ("p/columba.yaml", config), ("p/legal/header.txt", "One\r\nTwo\r\n")]);
    let run = run(&files, &[], &[]);
    let lines = |target| run.options[0].copyright(target).join("|");
    assert_eq!(
        Target::ALL.map(lines),
        ["One|Two", "One|Two", "One|Two", "One|Two", "Kotlin", "One|Two", "One|Two", "One|Two", "C|++", "One|Two"]
    );
    assert_eq!(
        yaml("inputs: a.dart\ncopyrightHeader: none.txt\n").found,
        ["E0001 `none.txt` does not exist at `none.txt`"]
    );
}

#[test]
fn what_follows_from_other_options_is_filled_in() {
    let config = "\
inputs: a.dart
dartPackageName: my_tour
kotlinOut: k/Messages.g.kt
javaOut: j/Messages.g.java
swiftOut: s/Messages.g.swift
objcHeaderOut: o/Messages.h
objcSourceOut: o/Source.g.m
cppHeaderOut: c/messages.h
cppSourceOut: c/messages.cpp
cppOptions: {headerIncludePath: include/messages.h}
";
    let options = yaml(config).options.remove(0);
    for (key, expected) in [
        (OptionKey::KotlinFileSpecificClassNameComponent, Some("Messages")),
        (OptionKey::SwiftFileSpecificClassNameComponent, Some("Messages")),
        (OptionKey::ObjcFileSpecificClassNameComponent, Some("Source")),
        (OptionKey::ObjcHeaderIncludePath, Some("Messages.h")),
        (OptionKey::CppHeaderIncludePath, Some("include/messages.h")),
        (OptionKey::GobjectHeaderIncludePath, None),
        (OptionKey::JavaClassName, Some("Messages.g")),
        (OptionKey::GobjectModule, Some("MyTour")),
        (OptionKey::KotlinErrorClassName, Some("FlutterError")),
        (OptionKey::ObjcPrefix, None),
    ] {
        assert_eq!(options.text(key), expected, "{key:?}");
    }
}

#[test]
fn outputs_overwrite_neither_each_other_nor_an_input() {
    let found =
        yaml("inputs: [a.dart, b.dart]\ndartPackageName: x\nkotlinOut: a.kt\ndartOut: ./b.dart\nastOut: stdout\n")
            .found;
    assert_eq!(
        found,
        [
            "E0236 `kotlinOut` of two inputs is the same file, `a.kt` at `a.kt`",
            "E0237 `dartOut` would overwrite the interface file `b.dart` at `./b.dart`",
        ]
    );
}

#[test]
fn a_base_path_is_before_all_outputs() {
    let flags = [
        (OptionKey::BasePath, "/out"),
        (OptionKey::KotlinOut, "a.kt"),
        (OptionKey::JavaOut, "/x/A.java"),
        (OptionKey::SwiftOut, "stdout"),
    ];
    let run = run(&MemoryFiles::from([("a.dart", "")]), &["a.dart"], &flags);
    let paths: Vec<_> = run.options[0].targets().map(|(_, output)| output.path).collect();
    assert_eq!(paths, ["/out/a.kt", "/x/A.java", "stdout"]);
}

/// A small generator of numbers that are the same in each run.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, limit: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        usize::try_from(self.0 >> 33).unwrap() % limit
    }
}

#[test]
fn broken_yaml_is_reported_and_no_more() {
    const PIECES: [&str; 30] = [
        "inputs",
        "kotlinOptions",
        ": ",
        ":",
        "\n",
        "\n  ",
        "\n- ",
        "- ",
        "[",
        "]",
        "{",
        "}",
        ", ",
        "'",
        "\"",
        "\\",
        "|\n",
        ">\n",
        "&a ",
        "*a",
        "!!str ",
        "%YAML 1.2\n",
        "---\n",
        "...\n",
        "# x\n",
        "? ",
        "\t",
        "ä",
        "\u{feff}",
        "\0",
    ];
    let mut numbers = Numbers(1);
    for _ in 0..20_000 {
        let text: String = (0..numbers.below(24)).map(|_| PIECES[numbers.below(PIECES.len())]).collect();
        let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
        let files = MemoryFiles::from([("columba.yaml", text.as_str())]);
        assert!(read_config(&files, "columba.yaml", &mut sources, &mut diagnostics).is_some());
        for found in diagnostics.found() {
            let span = found.span().unwrap();
            assert!(span.range().end <= text.len() && text.get(span.range()).is_some(), "{span:?} of {text:?}");
        }
    }
}
