//! `columba pigeon`: what a build script that called Pigeon meets.

mod support;

use std::fs;

use support::{Folder, interface};

#[test]
fn a_good_file_is_generated_without_a_word() {
    let folder = Folder::new("pigeon-good");
    folder.write("pigeons/a.dart", &interface("int read(int channel);").replace("columba/interface", "pigeon/pigeon"));
    folder.write("LICENSE", "Copyright of ours\n");
    let flags = "--input pigeons/b.dart --input=pigeons/a.dart --dart_out=lib/a.g.dart --copyright_header LICENSE --one_language \
                 --package_name other --debug_generators --no-debug_generators --ast_out tree.txt --base_path ./";
    assert_eq!(folder.run(&format!("pigeon {flags}")), (0, String::new(), String::new()));
    assert!(folder.read("lib/a.g.dart").starts_with("// Copyright of ours\n"));
    assert!(folder.read("lib/a.g.dart").contains("dev.flutter.pigeon.other.Meter.read"));
    assert!(folder.read("tree.txt").starts_with("schema: columba.ast/1\n"));
}

#[test]
fn mistakes_have_the_form_of_pigeon_and_leave_files_alone() {
    let folder = Folder::new("pigeon-mistakes");
    folder.write("a.dart", &interface("Raeding read();\nvoid write(x);"));
    folder.write("lib/a.g.dart", "old");
    let (status, out, err) = folder.run("pigeon --input a.dart --dart_out lib/a.g.dart");
    assert_eq!((status, out.as_str(), folder.read("lib/a.g.dart").as_str()), (1, "", "old"));
    let lines: Vec<&str> = err.lines().collect();
    assert!(lines[0].starts_with("Error: a.dart:5: ") && lines[1].starts_with("Error: a.dart:6: "), "{err}");
    assert_eq!(lines.len(), 2);
}

#[test]
fn what_the_file_says_wins_and_a_warning_says_so() {
    let folder = Folder::new("pigeon-in-file");
    let options = "@ConfigurePigeon(PigeonOptions(dartOut: 'lib/file.dart'))\n@HostApi";
    folder.write("a.dart", &interface("void f();").replace("@HostApi", options));
    let (status, _, err) = folder.run("pigeon --input a.dart --dart_out lib/flag.dart");
    assert_eq!((status, folder.exists("lib/file.dart"), folder.exists("lib/flag.dart")), (0, true, false));
    assert_eq!(err, "Warning: a.dart:3: `dartOut` here overrides the flag `--dart_out`\n");
}

/// Each ends in a stack trace or never in Pigeon 28.
#[test]
fn what_pigeon_stumbles_over_is_a_message() {
    let folder = Folder::new("pigeon-stumbles");
    fs::remove_file(folder.path("pubspec.yaml")).unwrap();
    folder.write("a.dart", &interface("void f();"));
    folder.write("loop.dart", "import 'package:pigeon/pigeon.dart';\n@ProxyApi() abstract class A extends A {}\n");
    // Outside of the repository, so that no `pubspec.yaml` is above.
    let outside = tempfile::tempdir().unwrap();
    let out = outside.path().join("a.g.dart");
    let out = out.to_str().unwrap();
    for (arguments, status, said) in [
        (format!("--input a.dart --dart_out {out}"), 1, "Error: a.dart: the package of `a.dart` is not known"),
        ("--input a.dart --java_out A.java".into(), 1, "Error: a.dart: "),
        ("--input missing.dart --dart_out a.g.dart".into(), 1, "Error: missing.dart: "),
        ("--input loop.dart --package_name a --dart_out a.g.dart".into(), 1, "Error: loop.dart:2: "),
        ("--input a.dart --dart_uot a.g.dart".into(), 2, "--dart_out"),
        ("--dart_out a.g.dart".into(), 2, "Usage: columba pigeon"),
        ("a.dart".into(), 2, "unexpected argument"),
    ] {
        let (found, out, err) = folder.run(&format!("pigeon {arguments}"));
        assert!(found == status && out.is_empty() && err.contains(said), "{arguments}: {found} {err}");
        assert!(!err.contains("panicked"), "{err}");
    }
    assert!(!folder.exists("a.g.dart") && fs::read_dir(outside.path()).unwrap().next().is_none());
}

#[test]
fn no_output_is_no_mistake() {
    let folder = Folder::new("pigeon-nothing");
    folder.write("a.dart", &interface("void f();"));
    folder.write("columba.yaml", "inputs: nowhere.dart\n");
    assert_eq!(folder.run("pigeon --input a.dart"), (0, String::new(), String::new()));
}

#[test]
fn every_flag_of_pigeon_is_taken() {
    let folder = Folder::new("pigeon-flags");
    folder.write("a.dart", &interface("void f();"));
    let flags = "--dart_test_out t.dart --objc_header_out a.h --objc_source_out a.m --objc_prefix A --java_out A.java \
                 --java_package a.b --java_use_generated_annotation --swift_out A.swift --kotlin_out A.kt --kotlin_package a.b \
                 --no-kotlin_use_generated_annotation --cpp_header_out b.h --cpp_source_out b.cpp --cpp_namespace a \
                 --gobject_header_out c.h --gobject_source_out c.cc --gobject_module A --ignore_lints --dart_out a.g.dart";
    let (status, _, err) = folder.run(&format!("pigeon --input a.dart --skip-unsupported --package_name a {flags}"));
    assert_eq!(status, 0, "{err}");
    assert!(folder.exists("a.g.dart") && err.lines().all(|line| line.starts_with("left out: ")), "{err}");
    let old = "--experimental_swift_out A.swift --experimental_kotlin_out A.kt --experimental_cpp_header_out b.h";
    let (status, _, err) = folder.run(&format!("pigeon --input a.dart --skip-unsupported --package_name a {old}"));
    assert_eq!(status, 0, "{err}");
}
