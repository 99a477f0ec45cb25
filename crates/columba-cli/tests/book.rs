//! The examples of the book's page of the language are right.

use std::fs;
use std::path::Path;

use columba_interface::files::MemoryFiles;
use columba_interface::{Request, analyze};

/// The blocks of Dart or YAML on the page.
fn blocks<'a>(page: &'a str, language: &str) -> Vec<&'a str> {
    let opening = format!("```{language}\n");
    page.split(opening.as_str()).skip(1).map(|rest| rest.split("```").next().unwrap_or_default()).collect()
}

#[test]
fn the_examples_of_the_language_have_no_mistakes() {
    let path = Path::new(env!("CARGO_MANIFEST_DIR")).join("../../docs/book/interface-language.md");
    let page = fs::read_to_string(path).unwrap();
    let dart = blocks(&page, "dart");
    // The block that imports a file shows that file's use; the block of an annotation alone stands before a declaration.
    let (own, importing): (Vec<&str>, Vec<&str>) = dart.iter().partition(|block| !block.contains("import 'types/"));
    let (configuration, declarations): (Vec<&str>, Vec<&str>) =
        own.into_iter().partition(|block| block.starts_with("@ConfigurePigeon"));
    assert!(declarations.len() > 8 && importing.len() == 1 && configuration.len() == 1);
    let all = format!("{}\n{}enum Configured {{ yes }}\n", declarations.concat(), configuration.concat());
    let files = MemoryFiles::from([
        ("pubspec.yaml", "name: tour\n"),
        ("messages.dart", &all),
        ("meter.dart", &importing.concat()),
        ("types/reading.dart", "import 'package:columba/interface.dart';\nclass Reading {}\n"),
        ("columba.yaml", blocks(&page, "yaml").first().unwrap()),
        ("interface/messages.dart", "enum A { a }\n"),
        ("interface/camera.dart", "enum B { b }\n"),
    ]);
    let named = |input: &str| Request { inputs: vec![input.into()], ..Request::default() };
    let configured = Request { config: Some("columba.yaml".into()), ..Request::default() };
    for request in [named("messages.dart"), named("meter.dart"), configured] {
        let analysis = analyze(&files, &request);
        let said: Vec<String> =
            analysis.diagnostics.iter().map(|found| format!("{}: {}", found.rule.code, found.message)).collect();
        assert!(said.is_empty(), "{request:?}: {said:#?}");
    }
}
