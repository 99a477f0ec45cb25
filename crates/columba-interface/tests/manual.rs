//! Every rule's example breaks that rule and no other, and its fix breaks none.

use columba_interface::files::MemoryFiles;
use columba_interface::rules::{Example, Rule, rules};
use columba_interface::{Request, analyze};

const IMPORT: &str = "import 'package:pigeon/pigeon.dart';\n";

/// A package for the names of channels; an example that is about it brings its own, or none.
const PUBSPEC: &str = "name: tour\n";

/// The rule whose example needs that there is no package.
const UNKNOWN_PACKAGE: &str = "no-package-name";

/// The files of an example, and what to analyze: what `columba.yaml` lists, else the first file of Dart.
struct Input {
    files: MemoryFiles,
    request: Request,
}

fn input(rule: &Rule, text: &str) -> Input {
    let (mut files, mut request) = (MemoryFiles::default(), Request::default());
    if rule.name != UNKNOWN_PACKAGE {
        files.add("pubspec.yaml", PUBSPEC);
    }
    for (path, content) in split(text) {
        let is_dart = std::path::Path::new(path).extension().is_some_and(|extension| extension == "dart");
        if is_dart && request.inputs.is_empty() {
            request.inputs.push(path.to_owned());
        }
        if path.ends_with("columba.yaml") {
            request.config = Some(path.to_owned());
        }
        files.add(path, if is_dart { with_import(&content) } else { content });
    }
    if request.config.is_some() {
        request.inputs.clear();
    }
    Input { files, request }
}

/// The text, or its parts after lines like `// file: a.dart` and `# file: columba.yaml`.
fn split(text: &str) -> Vec<(&str, String)> {
    let mut files: Vec<(&str, String)> = Vec::new();
    for line in text.trim_start_matches('\n').split_inclusive('\n') {
        let path = line.strip_prefix("// file: ").or_else(|| line.strip_prefix("# file: "));
        match (path, files.last_mut()) {
            (Some(path), _) => files.push((path.trim(), String::new())),
            (None, Some((_, content))) => content.push_str(line),
            (None, None) => files.push(("interface.dart", line.to_owned())),
        }
    }
    files
}

/// The import is added to what imports nothing and is no part of another file. A `library` directive stays first.
fn with_import(content: &str) -> String {
    let starts = |words: [&str; 2]| content.lines().any(|line| words.iter().any(|word| line.starts_with(word)));
    if starts(["import ", "part of"]) {
        return content.to_owned();
    }
    let library = content.find("library").filter(|_| starts(["library ", "library;"]));
    let end = library.and_then(|at| content.get(at..)?.find('\n').map(|length| at + length + 1)).unwrap_or_default();
    let (head, rest) = content.split_at(end);
    format!("{head}{IMPORT}{rest}")
}

/// What is said about the example, as `CODE: message`.
fn found(rule: &Rule, text: &str) -> Vec<String> {
    let Input { files, request } = input(rule, text);
    let analysis = analyze(&files, &request);
    analysis.diagnostics.iter().map(|found| format!("{}: {}", found.rule.code, found.message)).collect()
}

fn complaints(rule: &Rule) -> Vec<String> {
    let mut complaints = Vec::new();
    if let Example::Files(text) = rule.example {
        let found = found(rule, text);
        if found.is_empty() || found.iter().any(|line| !line.starts_with(rule.code)) {
            complaints.push(format!("the example of {} ({}) gives {found:#?}", rule.code, rule.name));
        }
    }
    if let Example::Files(text) = rule.fix {
        let found = found(rule, text);
        if !found.is_empty() {
            complaints.push(format!("the fix of {} ({}) gives {found:#?}", rule.code, rule.name));
        }
    }
    complaints
}

#[test]
fn examples_break_their_rule_and_fixes_break_none() {
    let complaints: Vec<String> = rules().flat_map(complaints).collect();
    assert!(complaints.is_empty(), "{}", complaints.join("\n"));
}

#[test]
fn every_diagnostic_of_an_example_says_what_to_write() {
    for rule in rules() {
        let Example::Files(text) = rule.example else { continue };
        let Input { files, request } = input(rule, text);
        for diagnostic in analyze(&files, &request).diagnostics {
            assert!(!diagnostic.help.is_empty(), "{}: {}", diagnostic.rule.code, diagnostic.message);
            let message = &diagnostic.message;
            assert!(!message.ends_with('.') && !message.contains('\n'), "{message}");
        }
    }
}

#[test]
fn files_of_an_example_are_told_apart() {
    let files = split("// file: lib/a.dart\nclass A {}\n\n# file: columba.yaml\ninput: lib/a.dart\n");
    assert_eq!(
        files,
        [("lib/a.dart", "class A {}\n\n".to_owned()), ("columba.yaml", "input: lib/a.dart\n".to_owned())]
    );
    assert_eq!(split("\nclass A {}\n"), [("interface.dart", "class A {}\n".to_owned())]);
}

#[test]
fn the_import_stands_after_the_library() {
    assert_eq!(with_import("library a;\nclass A {}\n"), format!("library a;\n{IMPORT}class A {{}}\n"));
    assert_eq!(with_import("class A {}\n"), format!("{IMPORT}class A {{}}\n"));
}
