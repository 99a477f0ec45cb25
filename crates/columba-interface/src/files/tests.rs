//! Loading, on files in memory.

use super::*;
use crate::rules::Example;

/// Splits `// file: path` sections.
fn files(text: &str) -> (MemoryFiles, Vec<String>) {
    let mut files = MemoryFiles::default();
    let mut order = Vec::new();
    for section in text.split("// file: ").skip(1) {
        let (path, text) = section.split_once('\n').unwrap();
        files.add(path, text);
        order.push(path.to_owned());
    }
    (files, order)
}

struct Loaded {
    sources: SourceMap,
    files: Vec<InterfaceFile>,
    found: Vec<String>,
}

impl Loaded {
    fn paths(&self) -> Vec<&str> {
        self.files.iter().map(|file| self.sources.file(file.unit.file).path()).collect()
    }
}

fn load_text(text: &str, inputs: &[&str]) -> Loaded {
    let (memory, _) = files(text);
    let inputs: Vec<String> = inputs.iter().map(|input| (*input).to_owned()).collect();
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let files = load(&memory, &inputs, &mut sources, &mut diagnostics);
    let found =
        diagnostics.into_sorted().iter().map(|found| format!("{} {}", found.rule.code, found.message)).collect();
    Loaded { sources, files, found }
}

const DIAMOND: &str = "\
// file: lib/a.dart
import 'b.dart'; import 'c.dart'; const int a = 1;
// file: lib/b.dart
import './sub/../d.dart'; const int b = 1;
// file: lib/c.dart
import '../lib/d.dart'; const int c = 1;
// file: lib/d.dart
const int d = 1;
";

#[test]
fn each_file_is_loaded_once_after_those_that_it_imports() {
    let loaded = load_text(DIAMOND, &["lib/a.dart"]);
    assert_eq!(loaded.paths(), ["lib/d.dart", "lib/b.dart", "lib/c.dart", "lib/a.dart"]);
    assert_eq!(loaded.found, [""; 0]);
    for (index, file) in loaded.files.iter().enumerate() {
        assert!(file.imports.iter().all(|import| import.file < index));
        assert_eq!(file.is_input, index == 3);
    }
}

#[test]
fn inputs_keep_their_order_and_their_spelling() {
    let loaded = load_text(DIAMOND, &["lib/c.dart", "./lib/d.dart", "lib/../lib/b.dart", "lib/c.dart"]);
    assert_eq!(loaded.paths(), ["./lib/d.dart", "lib/c.dart", "lib/../lib/b.dart"]);
    assert!(loaded.files.iter().all(|file| file.is_input));
}

#[test]
fn what_cannot_be_read_is_said_and_the_rest_is_read() {
    let loaded = load_text(DIAMOND, &["none.dart", "lib", "lib/d.dart"]);
    assert_eq!(loaded.found, ["E0001 `none.dart` does not exist", "E0001 `lib` is a folder, not a file"]);
    assert_eq!(loaded.paths(), ["lib/d.dart"]);
}

#[test]
fn an_export_that_leads_nowhere_is_no_more_than_a_warning() {
    let text =
        "// file: a.dart\nexport 'dart:io'; export 'package:b/b.dart'; export 'c.dart'; export 'http://d'; class A {}";
    let loaded = load_text(text, &["a.dart"]);
    assert_eq!(loaded.found.iter().filter(|found| found.starts_with("W0119")).count(), 4, "{:?}", loaded.found);
    assert!(loaded.found.iter().all(|found| found.starts_with('W')), "{:?}", loaded.found);
}

#[test]
fn a_name_that_a_part_or_an_export_may_declare_is_still_unknown() {
    for directive in ["part 'b.dart';", "export 'b.dart';"] {
        let text = format!("// file: a.dart\nimport 'package:columba/interface.dart'; {directive} class A {{}}");
        assert!(load_text(&text, &["a.dart"]).files.iter().all(|file| !file.lost_imports), "{directive}");
    }
}

#[test]
fn packages_are_found_by_the_configuration_or_by_the_pubspec() {
    let importing =
        "// file: work/app/interface/a.dart\nimport 'package:app/src/x%20y.dart';\nimport 'package:other/o.dart';";
    let own = "// file: work/app/lib/src/x y.dart\nconst int x = 1;\n";
    let other = "// file: work/other/source/o.dart\nconst int o = 1;\n";
    let config = r#"// file: work/app/.dart_tool/package_config.json
{"configVersion": 2, "generator": "pub", "packages": [
  {"name": "app", "rootUri": "../", "packageUri": "lib/", "languageVersion": "3.7"},
  {"name": "other", "rootUri": "../../other", "packageUri": "source/"}]}
"#;
    let loaded =
        load_text(&format!("{importing}\nconst int a = 1;\n{own}{other}{config}"), &["work/app/interface/a.dart"]);
    assert_eq!(loaded.found, [""; 0]);
    assert_eq!(loaded.paths(), ["work/app/lib/src/x y.dart", "work/other/source/o.dart", "work/app/interface/a.dart"]);

    let pubspec = "// file: work/app/pubspec.yaml\nname: app\n";
    let loaded = load_text(&format!("{importing}\n{own}{pubspec}"), &["work/app/interface/a.dart"]);
    assert_eq!(loaded.found, ["E0105 no `.dart_tool/package_config.json` tells where `package:other` is"]);
}

#[test]
fn a_configuration_of_files_elsewhere_is_followed() {
    let text = "\
// file: /home/me/app/a.dart
import 'package:far/f.dart'; const int a = 1;
// file: /cache/far 1/lib/f.dart
const int f = 1;
// file: /home/me/.dart_tool/package_config.json
{\"configVersion\": 2, \"packages\": [{\"name\": \"far\", \"rootUri\": \"file:///cache/far%201\", \"packageUri\": \"lib/\"}]}
";
    let loaded = load_text(text, &["/home/me/app/a.dart"]);
    assert_eq!((loaded.paths().first(), loaded.found.len()), (Some(&"/cache/far 1/lib/f.dart"), 0));
}

#[test]
fn a_broken_configuration_is_reported_once_and_in_its_place() {
    for (config, expected) in [
        ("{\n  \"configVersion\": 2,\n}", "E0106 `package_config.json` is broken: trailing comma"),
        (
            "{\"configVersion\": 3, \"packages\": []}",
            "E0106 `package_config.json` is of version 3, and only version 2 is known",
        ),
        (
            "{\"configVersion\": 2, \"packages\": [{\"name\": \"x\", \"rootUri\": \"http://x\"}]}",
            "E0106 `http://x` names no folder",
        ),
    ] {
        let text = format!(
            "// file: a.dart\nimport 'package:x/x.dart'; import 'package:y/y.dart'; const int a = 1;\n\
             // file: .dart_tool/package_config.json\n{config}"
        );
        assert_eq!(load_text(&text, &["a.dart"]).found, [expected], "{config}");
    }
}

#[test]
fn a_circle_shows_all_its_imports() {
    let text = "\
// file: a.dart
import 'b.dart'; const int a = 1;
// file: b.dart
import 'c.dart'; const int b = 1;
// file: c.dart
import 'a.dart'; import 'c.dart'; import ''; const int c = 1;
";
    let (memory, _) = files(text);
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let loaded = load(&memory, &["a.dart".to_owned()], &mut sources, &mut diagnostics);
    assert_eq!(loaded.len(), 3);
    let found = diagnostics.into_sorted();
    let codes: Vec<_> = found.iter().map(|found| (found.rule.code, found.secondary.len())).collect();
    assert_eq!(codes, [("E0107", 2), ("E0107", 0), ("E0118", 0)]);
    let places = |at: usize| sources.text(found[at].primary.as_ref().unwrap().span);
    assert_eq!((places(0), places(1)), ("'a.dart'", "'c.dart'"));
}

#[test]
fn a_deep_chain_of_imports_is_no_problem() {
    let mut memory = MemoryFiles::default();
    for index in 0..5_000 {
        memory.add(&format!("f{index}.dart"), format!("import 'f{}.dart'; const int c{index} = 1;", index + 1));
    }
    memory.add("f5000.dart", "enum Last { one }");
    let (mut sources, mut diagnostics) = (SourceMap::default(), Diagnostics::default());
    let loaded = load(&memory, &["f0.dart".to_owned()], &mut sources, &mut diagnostics);
    assert_eq!((loaded.len(), diagnostics.found().len()), (5_001, 0));
}

#[test]
fn clashes_matter_only_where_a_file_sees_both() {
    let apart = "// file: a.dart\nenum Mood { good }\n// file: b.dart\nclass Mood {}\n";
    assert_eq!(load_text(apart, &["a.dart", "b.dart"]).found, [""; 0]);
    let together = format!(
        "{apart}// file: c.dart\nimport 'a.dart' hide Mood; import 'd.dart'; const int c = 1;\n// file: d.dart\nexport 'b.dart';\n"
    );
    let loaded = load_text(&together, &["c.dart"]);
    assert_eq!(loaded.found, ["E0109 `Mood` is declared in `a.dart` too, and both files are used together"]);
}

#[test]
fn annotations_may_come_through_an_export() {
    let text = "\
// file: a.dart
import 'common.dart'; @HostApi() abstract class A {}
// file: common.dart
export 'more.dart';
// file: more.dart
export 'package:pigeon/pigeon.dart'; const int more = 1;
";
    assert_eq!(load_text(text, &["a.dart"]).found, [""; 0]);
}

#[test]
fn examples_break_their_rule_alone_and_fixes_break_none() {
    // W0120 shows once all is read; it has a test of its own.
    for rule in rules::rules().filter(|rule| rule.code[1..].starts_with("01") && rule.code != "W0120") {
        for (example, expected) in [(&rule.example, vec![rule.code]), (&rule.fix, Vec::new())] {
            let Example::Files(text) = example else { continue };
            let text = if text.starts_with("// file: ") {
                (*text).to_owned()
            } else {
                format!("// file: interface.dart\n{text}")
            };
            let (_, order) = files(&text);
            let loaded = load_text(&text, &[order.first().unwrap()]);
            let codes: Vec<_> = loaded.found.iter().map(|found| &found[..5]).collect();
            // The imports of the annotations are for the reader here.
            let codes: Vec<_> = codes.into_iter().filter(|code| rule.code == "W0116" || *code != "W0116").collect();
            assert_eq!(codes, expected, "{text}");
        }
    }
}
