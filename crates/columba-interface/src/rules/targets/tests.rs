//! Each rule against each target.

use crate::files::MemoryFiles;
use crate::options::Target;
use crate::rules::Generators;
use crate::{Analysis, Request, analyze};

/// What is said about `declarations` for these outputs.
fn check(outputs: &[&str], declarations: &str) -> Analysis {
    let outputs: Vec<String> = outputs.iter().map(|output| format!("{output}: 'out/{output}'")).collect();
    let text = format!(
        "import 'package:pigeon/pigeon.dart';\n@ConfigurePigeon(PigeonOptions(dartPackageName: 'x', {}))\n{declarations}",
        outputs.join(", ")
    );
    analyze(
        &MemoryFiles::from([("a.dart", text)]),
        &Request { inputs: vec!["a.dart".to_owned()], ..Request::default() },
    )
}

fn found(outputs: &[&str], declarations: &str) -> Vec<String> {
    let analysis = check(outputs, declarations);
    let of_targets = analysis.diagnostics.iter().filter(|found| found.rule.code[1..].starts_with("10"));
    of_targets
        .map(|found| {
            let place = analysis.sources.text(found.span().unwrap());
            format!("{} {} at `{place}` and {}", found.rule.code, found.message, found.secondary.len())
        })
        .collect()
}

const EVERY: [&str; 13] = [
    "dartOut",
    "dartTestOut",
    "dartFfiOut",
    "rustOut",
    "kotlinOut",
    "javaOut",
    "swiftOut",
    "objcHeaderOut",
    "objcSourceOut",
    "cppHeaderOut",
    "cppSourceOut",
    "gobjectHeaderOut",
    "gobjectSourceOut",
];

#[test]
fn what_pigeon_refuses_is_refused_once_for_all_targets() {
    for (declarations, expected) in [
        (
            "@EventChannelApi() abstract class Ticks { int tick(); }",
            "E1001 the event channels of `Ticks` cannot be generated for Objective-C, C++ and GObject C at `Ticks` and 3",
        ),
        (
            "sealed class S {} class A extends S { int? a; } class B implements S { int? b; }",
            "E1002 the sealed class `S` cannot be generated for Objective-C, C++ and GObject C at `S` and 5",
        ),
        (
            "@ProxyApi() abstract class P { void f(); }",
            "W1003 the Objective-C, C++ and GObject C code will lack `P` at `P` and 3",
        ),
        (
            "@HostApi() abstract class H { @TaskQueue(type: TaskQueueType.serialBackgroundThread) void f(); }",
            "W1007 in C++ and GObject C, `f` runs on the platform thread, not in the background at `f` and 2",
        ),
    ] {
        assert_eq!(found(&EVERY, declarations), [expected], "{declarations}");
        assert_eq!(found(&EVERY[..6], declarations), [""; 0], "{declarations}");
    }
}

#[test]
fn gobject_counts_classes_and_enums_but_no_sealed_class() {
    let classes = |count: usize| (0..count).map(|at| format!("class C{at} {{}}")).collect::<Vec<_>>().join("\n");
    let gobject = ["gobjectHeaderOut", "gobjectSourceOut", "kotlinOut"];
    assert_eq!(found(&gobject, &(classes(125) + " enum E { a }")), [""; 0]);
    assert_eq!(
        found(&gobject, &(classes(126) + " enum E { a }")),
        ["E1004 there are 127 classes and enums, and GObject C can have 126 at `C125` and 1"]
    );
    assert_eq!(found(&["kotlinOut"], &classes(500)), [""; 0]);
}

#[test]
fn a_swift_struct_may_not_hold_itself_by_value() {
    for (declarations, expected) in [
        ("class A { A? a; }", Some("E1006 the Swift struct `A` would hold itself at `A` and 2")),
        (
            "class A { B? b; int? i; } class B { C? c; } class C { A? a; List<C?>? cs; }",
            Some("E1006 the Swift struct `A` would hold itself, through other structs at `A` and 4"),
        ),
        ("class A { List<A?>? a; Map<String, A>? b; }", None),
        ("@SwiftClass() class A { A? a; }", None),
        ("class A { B? b; } @SwiftClass() class B { A? a; }", None),
        ("sealed class S {} class A extends S { S? s; }", None),
    ] {
        assert_eq!(found(&["swiftOut"], declarations), expected.as_slice(), "{declarations}");
        assert_eq!(found(&["kotlinOut"], declarations), [""; 0], "{declarations}");
    }
}

#[test]
fn what_has_no_generator_is_refused_where_it_is_asked_for() {
    let generators = Generators { targets: vec![Target::Dart, Target::Kotlin], proxy_apis: vec![Target::Kotlin] };
    let text = "import 'package:pigeon/pigeon.dart';
@ConfigurePigeon(PigeonOptions(dartPackageName: 'x', dartOut: 'a', kotlinOut: 'b', swiftOut: 'c', rustOut: 'd'))
@ProxyApi() abstract class P { void f(); }";
    let request = Request { inputs: vec!["a.dart".to_owned()], ..Request::default() };
    let mut analysis = analyze(&MemoryFiles::from([("a.dart", text)]), &request);
    assert!(analysis.plan.is_some());
    analysis.add(analysis.not_generated(&generators));
    let said: Vec<String> = analysis
        .diagnostics
        .iter()
        .map(|found| {
            format!("{} {} at {}", found.rule.code, found.message, analysis.sources.text(found.span().unwrap()))
        })
        .collect();
    assert_eq!(
        said,
        [
            "E1008 `swiftOut` asks for Swift, which cannot be generated yet at 'c'",
            "E1008 `rustOut` asks for Rust, which cannot be generated yet at 'd'",
            "E1008 the proxy API `P` cannot be generated for Dart yet at P",
        ]
    );
    assert!(analysis.plan.is_none());
}

#[test]
fn the_types_of_imported_files_count_and_those_apart_do_not() {
    let text = "import 'package:pigeon/pigeon.dart'; import 'b.dart';
@ConfigurePigeon(PigeonOptions(dartPackageName: 'x', swiftOut: 'a.swift')) class A { B? b; }";
    let files = MemoryFiles::from([("a.dart", text), ("b.dart", "class B { int? description; }")]);
    let codes = |inputs: &[&str]| {
        let inputs = inputs.iter().map(|input| (*input).to_owned()).collect();
        let analysis = analyze(&files, &Request { inputs, ..Request::default() });
        analysis.diagnostics.iter().map(|found| found.rule.code).collect::<Vec<_>>()
    };
    assert_eq!(codes(&["a.dart"]), ["E1005"]);
    assert_eq!(codes(&["b.dart"]), [""; 0]);
}
