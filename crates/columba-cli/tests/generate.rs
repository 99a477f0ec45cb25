//! `columba generate`: what is written, and what is not.

mod support;

use std::fs;
use std::io::Write;
use std::process::{Command, Stdio};

use support::{Folder, interface};

#[test]
fn files_are_written_once_and_then_are_up_to_date() {
    let folder = Folder::new("generate-twice");
    folder.write("a.dart", &interface("int read(int channel);"));
    let command = "generate a.dart --dart_out lib/src/a.g.dart --ast_out tree.txt";
    let (status, out, err) = folder.run(command);
    assert_eq!((status, out.as_str(), err.as_str()), (0, "", "wrote lib/src/a.g.dart\nwrote tree.txt\n"));
    assert!(folder.read("lib/src/a.g.dart").contains("class Meter"));
    assert!(folder.read("tree.txt").starts_with("schema: columba.ast/1\n"));
    assert_eq!(folder.run(command), (0, String::new(), "2 files: up to date\n".into()));
    folder.write("tree.txt", "");
    assert_eq!(folder.run(command).2, "wrote tree.txt\n1 other file up to date\n");
    assert_eq!(folder.run(&format!("{command} --quiet")).2, "");
}

#[test]
fn outputs_come_from_the_file_from_flags_and_from_the_configuration() {
    let folder = Folder::new("generate-sources");
    let options =
        "import 'package:columba/interface.dart';\n@ConfigurePigeon(PigeonOptions(dartOut: 'lib/file.dart'))\n";
    folder
        .write("file.dart", &interface("void f();").replacen("import 'package:columba/interface.dart';\n", options, 1));
    folder.write("plain.dart", &interface("void g();"));
    folder.write("columba.yaml", "inputs:\n  - file.dart\n  - input: plain.dart\n    dartOut: lib/plain.dart\n");
    assert_eq!(folder.run("generate").2, "wrote lib/file.dart\nwrote lib/plain.dart\n");
    let (status, _, err) = folder.run("generate file.dart --dart_out lib/flag.dart");
    assert!(status == 0 && err.contains("W0242") && !folder.exists("lib/flag.dart"), "{err}");
}

#[test]
fn a_run_with_mistakes_changes_no_file() {
    let folder = Folder::new("generate-mistakes");
    folder.write("good.dart", &interface("void f();"));
    folder.write("bad.dart", &interface("Raeding f();\nvoid g(x);"));
    folder.write("lib/bad.g.dart", "old");
    folder.write(
        "columba.yaml",
        "inputs:\n  - input: good.dart\n    dartOut: new/a.dart\n  - input: bad.dart\n    dartOut: lib/bad.g.dart\n",
    );
    let (status, out, err) = folder.run("generate");
    assert!(status == 1 && out.is_empty() && err.contains("E0401") && err.contains("E0504"), "{err}");
    assert!(folder.read("lib/bad.g.dart") == "old" && !folder.exists("new"));
    // Warnings count when they are denied.
    folder.write("warned.dart", &interface("static void f();").replace("static", "external"));
    let warned = "generate warned.dart --dart_out lib/warned.dart";
    let (status, _, err) = folder.run(&format!("{warned} --deny-warnings"));
    assert!(status == 1 && err.contains("W0515") && !folder.exists("lib/warned.dart"), "{err}");
    assert_eq!(folder.run(warned).0, 0);
}

#[test]
fn a_file_that_cannot_be_written_stops_all_others() {
    let folder = Folder::new("generate-refused");
    for name in ["a", "b", "c"] {
        folder.write(&format!("{name}.dart"), &interface("void f();"));
    }
    folder.write("lib/a.g.dart", "old");
    fs::create_dir_all(folder.path("lib/b.g.dart")).unwrap();
    let inputs = ["a", "b", "c"].map(|name| format!("  - input: {name}.dart\n    dartOut: lib/{name}.g.dart\n"));
    folder.write("columba.yaml", &format!("inputs:\n{}", inputs.concat()));
    let (status, _, err) = folder.run("generate");
    assert_eq!(
        (status, err.as_str()),
        (2, "error: cannot write `lib/b.g.dart`: it is a folder\nno file was changed\n")
    );
    assert!(folder.read("lib/a.g.dart") == "old" && !folder.exists("lib/c.g.dart"));
}

#[test]
fn check_shows_a_difference_that_patch_applies() {
    let folder = Folder::new("generate-check");
    folder.write("a.dart", &interface("int read(int channel);"));
    folder.write("columba.yaml", "inputs: a.dart\ndartOut: lib/a.g.dart\nastOut: new/tree.txt\n");
    folder.run("generate");
    assert_eq!(folder.run("generate --check"), (0, String::new(), "2 files: up to date\n".into()));
    folder.write("a.dart", &interface("int weigh(int channel);"));
    fs::remove_dir_all(folder.path("new")).unwrap();
    let before = folder.read("lib/a.g.dart");
    let (status, out, err) = folder.run("generate --check");
    assert_eq!((status, folder.read("lib/a.g.dart"), folder.exists("new")), (1, before, false));
    let said =
        "lib/a.g.dart: stale\nnew/tree.txt: missing\n2 of 2 files not up to date: `columba generate` writes them\n";
    assert_eq!(err, said);
    assert!(out.contains("--- lib/a.g.dart\n+++ lib/a.g.dart\n@@ "), "{out}");
    assert!(out.contains("--- /dev/null\n+++ new/tree.txt\n@@ -0,0 +1,"), "{out}");
    assert!(out.lines().any(|line| line.starts_with("-  ") && line.contains("read(")), "{out}");
    let Ok(mut patch) =
        Command::new("patch").args(["-p0", "-s"]).current_dir(folder.path("")).stdin(Stdio::piped()).spawn()
    else {
        return;
    };
    patch.stdin.take().unwrap().write_all(out.as_bytes()).unwrap();
    assert!(patch.wait().unwrap().success());
    assert_eq!(folder.run("generate --check").0, 0);
    let returns = folder.read("lib/a.g.dart").replace('\n', "\r\n");
    folder.write("lib/a.g.dart", &returns);
    let (status, out, err) = folder.run("generate --check");
    assert!(status == 1 && out.is_empty() && err.contains("only the ends of its lines differ"), "{err}");
}

#[test]
fn standard_output_gets_the_text_alone() {
    let folder = Folder::new("generate-stdout");
    folder.write("a.dart", &interface("int read(int channel);"));
    let (status, out, err) = folder.run("generate a.dart --dart_out stdout --package_name tour");
    assert!(status == 0 && out.contains("class Meter") && err.is_empty(), "{err}");
    let (status, out, err) = folder.run("generate a.dart --dart_out stdout --package_name tour --format json");
    assert!(status == 2 && out.is_empty() && err.contains("would mix"), "{err}");
    let (status, out, err) = folder.run("generate a.dart --dart_out stdout --package_name tour --check");
    assert_eq!((status, out.as_str(), err.as_str()), (0, "", "0 files: up to date\n"));
}

#[test]
fn what_cannot_be_generated_yet_is_refused_or_left_out_by_name() {
    let folder = Folder::new("generate-unsupported");
    folder.write("a.dart", &interface("int read(int channel);"));
    let command = "generate a.dart --dart_out lib/a.dart --swift_out ios/A.swift";
    let (status, _, err) = folder.run(command);
    assert!(status == 1 && err.contains("E1008") && err.contains("`swiftOut`") && !folder.exists("lib"), "{err}");
    let (status, _, err) = folder.run(&format!("{command} --skip-unsupported"));
    assert_eq!(status, 0);
    assert_eq!(err, "left out: `swiftOut` asks for Swift, which cannot be generated yet\nwrote lib/a.dart\n");
    assert!(!folder.exists("ios"));
}

#[test]
fn what_is_left_out_has_no_rules() {
    let folder = Folder::new("generate-left-out");
    // Swift's generated class has a `description`, and Objective-C no event channels.
    let text = "class E { E({this.description}); final String? description; }\n\
                @EventChannelApi() abstract class Events { E event(); }\n";
    folder.write("a.dart", &format!("import 'package:pigeon/pigeon.dart';\n{text}"));
    let outputs = "--dart_out lib/a.dart --swift_out ios/A.swift --objc_header_out a.h --objc_source_out a.m";
    let command = format!("generate a.dart --package_name tour {outputs}");
    let (status, _, err) = folder.run(&command);
    assert!(status == 1 && err.contains("E1005") && err.contains("E1001"), "{err}");
    let (status, _, err) = folder.run(&format!("{command} --skip-unsupported"));
    assert!(status == 0 && err.contains("left out: `swiftOut`") && err.contains("wrote lib/a.dart"), "{err}");
}

#[test]
fn a_run_that_asks_for_nothing_says_so() {
    let folder = Folder::new("generate-nothing");
    folder.write("a.dart", &interface("int read(int channel);"));
    let (status, _, err) = folder.run("generate a.dart");
    assert!(status == 2 && err.contains("no output is asked for") && err.contains("--dart_out"), "{err}");
    let (status, _, err) = folder.run("generate");
    assert!(status == 2 && err.contains("Usage: columba generate"), "{err}");
}
