//! Each rule against names of all kinds.

use crate::files::MemoryFiles;
use crate::{Request, analyze};

fn found(outputs: &[&str], declarations: &str) -> Vec<String> {
    let outputs: Vec<String> =
        outputs.iter().map(|output| format!("{output}: 'out/{}'", output.rsplit(' ').next().unwrap())).collect();
    let text = format!(
        "import 'package:pigeon/pigeon.dart';\n@ConfigurePigeon(PigeonOptions(dartPackageName: 'x', {}))\n{declarations}",
        outputs.join(", ")
    );
    let files = MemoryFiles::from([("a.dart", text)]);
    let analysis = analyze(&files, &Request { inputs: vec!["a.dart".to_owned()], ..Request::default() });
    let of_names = analysis.diagnostics.iter().filter(|found| found.rule.code[1..].starts_with("09"));
    of_names.map(|found| format!("{} {}", found.rule.code, found.message)).collect()
}

#[test]
fn reserved_prefixes_are_refused_everywhere_and_named_in_pigeons_order() {
    for (declarations, name, prefix) in [
        ("enum PigeonInternalE { a }", "PigeonInternalE", "PigeonInternal"),
        ("enum E { pigeon_a }", "pigeon_a", "pigeon_"),
        ("class PigeonApiA { int? a; }", "PigeonApiA", "PigeonApi"),
        ("class A { int? pigeonVar_a; }", "pigeonVar_a", "pigeonVar_"),
        ("@HostApi() abstract class Pigeons { void f(); }", "Pigeons", "Pigeon"),
        ("@FlutterApi() abstract class A { void pigeonChannelCodec(); }", "pigeonChannelCodec", "pigeonChannelCodec"),
        ("@HostApi() abstract class A { void f(int pigeon_a); }", "pigeon_a", "pigeon_"),
        ("@ProxyApi() abstract class A { A(int pigeon_a); }", "pigeon_a", "pigeon_"),
        ("@ProxyApi() abstract class A { late int pigeon_a; }", "pigeon_a", "pigeon_"),
        ("@ProxyApi() abstract class A { @attached late A pigeon_a; }", "pigeon_a", "pigeon_"),
        ("@ProxyApi() abstract class A { late void Function()? pigeon_a; }", "pigeon_a", "pigeon_"),
        ("@EventChannelApi() abstract class A { int pigeon_a(); }", "pigeon_a", "pigeon_"),
        ("const int pigeon_a = 1;", "pigeon_a", "pigeon_"),
    ] {
        let expected = format!("E0901 `{name}` starts with `{prefix}`, which the generated code keeps for itself");
        assert_eq!(found(&[], declarations), [expected], "{declarations}");
    }
    assert_eq!(found(&[], "class Pig { int? pigeon; int? pigeonVar; } enum pigeonE { a }"), [""; 0]);
}

#[test]
fn names_of_built_in_types_are_taken_and_those_of_others_are_not() {
    assert_eq!(found(&[], "enum List { a }"), ["E0902 `List` is the name of a built-in type"]);
    assert_eq!(found(&[], "class Duration { int? seconds; }"), [""; 0]);
}

#[test]
fn reserved_words_are_judged_in_the_spelling_of_each_language() {
    for (outputs, declarations, expected) in [
        (
            &["kotlinOut"][..],
            "class A { int? when; int? guard; }",
            &["W0903 the field `when` is a reserved word in Kotlin"][..],
        ),
        (
            &["swiftOut", "kotlinOut"],
            "class A { int? guard; }",
            &["W0903 the field `guard` is a reserved word in Swift"],
        ),
        (
            &["javaOut", "kotlinOut", "rustOut"],
            "@HostApi() abstract class A { void f(int package, int match); }",
            &[
                "W0903 the parameter `package` is a reserved word in Kotlin and Java",
                "W0903 the parameter `match` is a reserved word in Rust",
            ],
        ),
        (&["kotlinOut", "javaOut"], "enum E { when, native }", &[]),
        (&["swiftOut"], "enum E { Guard }", &["W0903 the enum value `Guard` is a reserved word in Swift"]),
        (
            &["cppHeaderOut", "cppSourceOut"],
            "@HostApi() abstract class A { void delete(int Delete); }",
            &["W0903 the parameter `Delete` is a reserved word in C++"],
        ),
        (&["javaOut"], "class A { int? package; }", &["W0903 the field `package` is a reserved word in Java"]),
        (&["dartOut"], "class A { int? when; int? guard; int? native; }", &[]),
    ] {
        assert_eq!(found(outputs, declarations), expected, "{declarations}");
    }
}

#[test]
fn names_that_become_the_same_clash_in_that_language_alone() {
    for (outputs, declarations, expected) in [
        (
            &["kotlinOut", "javaOut", "swiftOut"][..],
            "enum E { aB, a_B }",
            &["E0904 `a_B` and `aB` are both `A_B` in Kotlin and Java, and `aB` in Swift"][..],
        ),
        (&["dartOut"], "enum E { aB, a_B }", &[]),
        (&["objcHeaderOut", "objcSourceOut"], "enum E { a, A, b }", &["E0904 `A` and `a` are both `A` in Objective-C"]),
        (
            &["gobjectHeaderOut", "gobjectSourceOut"],
            "class A { int? aB; int? a_b; }",
            &["E0904 `a_b` and `aB` are both `a_b` in GObject C"],
        ),
        (
            &["cppHeaderOut", "cppSourceOut"],
            "@HostApi() abstract class A { void f(int aB, int a_b); void F(); }",
            &["E0904 `a_b` and `aB` are both `a_b` in C++", "E0904 `F` and `f` are both `F` in C++"],
        ),
        (
            &["kotlinOut"],
            "@EventChannelApi() abstract class T { int a(); int A(); }",
            &["E0904 `A` and `a` are both `A` in Kotlin"],
        ),
        (
            &["rustOut"],
            "class A { int? fooBar; int? foo_bar; }",
            &["E0904 `foo_bar` and `fooBar` are both `foo_bar` in Rust"],
        ),
    ] {
        assert_eq!(found(outputs, declarations), expected, "{declarations}");
    }
}

#[test]
fn types_of_the_generated_code_are_taken() {
    for (outputs, declarations, expected) in [
        (
            &["kotlinOut", "swiftOut"][..],
            "enum FlutterError { a }",
            &["E0905 the Kotlin and Swift code needs the name `FlutterError` itself"][..],
        ),
        (
            &["kotlinOut"],
            "enum Result { a } enum ErrorOr { a }",
            &["E0905 the Kotlin code needs the name `Result` itself"],
        ),
        (
            &["cppHeaderOut", "cppSourceOut"],
            "enum ErrorOr { a }",
            &["E0905 the C++ code needs the name `ErrorOr` itself"],
        ),
        (&["javaOut"], "enum javaOut { a }", &["E0905 the Java code needs the name `javaOut` itself"]),
        (
            &["swiftOptions: SwiftOptions(errorClassName: 'Oops'), swiftOut"],
            "enum Oops { a }",
            &["E0905 the Swift code needs the name `Oops` itself"],
        ),
        (
            &["objcOptions: ObjcOptions(prefix: 'NS'), objcHeaderOut", "objcSourceOut"],
            "enum Array { a } enum NSArray { a }",
            &["E0905 the Objective-C code needs the name `Array` itself"],
        ),
    ] {
        assert_eq!(found(outputs, declarations), expected, "{declarations}");
    }
}

#[test]
fn members_that_objects_have_are_taken_unless_parameters_tell_them_apart() {
    for (outputs, declarations, expected) in [
        (
            &["dartOut", "dartTestOut"][..],
            "class A { int? encode; }",
            &["E0906 generated types in Dart have a member `encode` already"][..],
        ),
        (&["kotlinOut"], "class A { int? encode; int? hashCode; } enum B { index, values }", &[]),
        (
            &["dartOut", "kotlinOut"],
            "enum A { name, index, values, byName }",
            &[
                "E0906 generated types in Dart have a member `index` already",
                "E0906 generated types in Dart have a member `values` already",
            ],
        ),
        (
            &["javaOut"],
            "@HostApi() abstract class A { void wait(int a); void notify(); }",
            &["E0906 generated types in Java have a member `notify` already"],
        ),
    ] {
        assert_eq!(found(outputs, declarations), expected, "{declarations}");
    }
}

#[test]
fn words_that_objective_c_keeps_for_some_places_alone_are_names_elsewhere() {
    let outputs = &["objcHeaderOut", "objcSourceOut"];
    assert_eq!(found(outputs, "class A { int? id, out, inout; }"), [""; 0]);
    assert_eq!(found(outputs, "@HostApi() abstract class A { void register(int id); int signed(); }"), [""; 0]);
    assert_eq!(found(outputs, "class A { int? signed; }").len(), 1);
}
