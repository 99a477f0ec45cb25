//! What annotations say, and what is wrong with them.

use super::{ValueKind, configuration};
use crate::diagnostic::Diagnostics;
use crate::parser::parse;
use crate::source::SourceMap;
use crate::testing::codes;

fn configured(text: &str) -> Option<super::Call> {
    let mut sources = SourceMap::default();
    let file = sources.add("a.dart", text).unwrap();
    configuration(&parse(&sources, file, &mut Diagnostics::default()))
}

#[test]
fn the_last_configuration_counts_wherever_it_stands() {
    for (text, expected) in [
        ("@ConfigurePigeon(PigeonOptions(x: 1)) library a;", Some(1)),
        ("@ConfigurePigeon(PigeonOptions(x: 1)) import 'b.dart';", Some(1)),
        ("@ConfigurePigeon(p.PigeonOptions(x: 1)) typedef F = int;", Some(1)),
        (
            "@p.ConfigurePigeon(const PigeonOptions(x: 1)) enum E { a }\n@ConfigurePigeon(PigeonOptions(x: 2)) const int c = 1;",
            Some(2),
        ),
        ("class A { @ConfigurePigeon(PigeonOptions(x: 1)) int? x; }", Some(1)),
        ("enum E { a }", None),
    ] {
        let call = configured(text);
        let x = call.as_ref().and_then(|call| call.get("x")).map(|value| value.kind.clone());
        assert_eq!(x, expected.map(ValueKind::Int), "{text}");
    }
}

#[test]
fn plain_values_are_understood() {
    for (source, expected) in [
        ("null", None),
        ("true", Some(ValueKind::Bool(true))),
        ("-0x1F", Some(ValueKind::Int(-31))),
        ("1_000", Some(ValueKind::Int(1000))),
        ("'a' \"b\" r'\\c'", Some(ValueKind::String("ab\\c".into()))),
        ("((true))", Some(ValueKind::Bool(true))),
        ("-9223372036854775808", Some(ValueKind::Int(i64::MIN))),
        // These are reported, and read as if they were not given.
        ("9223372036854775808", None),
        ("1.5", None),
        ("'$a'", None),
        ("a ? b : c", None),
    ] {
        let call = configured(&format!("@ConfigurePigeon(PigeonOptions(x: {source})) enum E {{ a }}")).unwrap();
        assert_eq!(call.get("x").map(|value| value.kind.clone()), expected, "{source}");
    }
}

#[test]
fn lists_and_sets_keep_what_is_plain() {
    let call =
        configured("@ConfigurePigeon(PigeonOptions(x: const <String>['a', ...b, 'c'], y: {1, 2: 3})) enum E { a }");
    let call = call.unwrap();
    let ValueKind::List(list) = &call.get("x").unwrap().kind else { panic!("{call:?}") };
    assert_eq!(list.iter().filter_map(super::Value::text).collect::<Vec<_>>(), ["a", "c"]);
    assert!(matches!(&call.get("y").unwrap().kind, ValueKind::Set(set) if set.len() == 1));
}

#[test]
fn every_mistake_of_a_configuration_has_its_place() {
    for (annotation, expected) in [
        ("@ConfigurePigeon", &["E0202 1:1"][..]),
        ("@ConfigurePigeon()", &["E0202 1:1"]),
        ("@ConfigurePigeon(options: PigeonOptions())", &["E0202 1:1"]),
        ("@ConfigurePigeon(DartOptions())", &["E0202 1:1"]),
        ("@ConfigurePigeon(PigeonOptions(1))", &["E0203 1:32"]),
        ("@ConfigurePigeon(PigeonOptions(x: 1.5, y: [a + 1], z: {1: 2}))", &["E0204 1:35", "E0204 1:44", "E0204 1:56"]),
        ("@ConfigurePigeon(PigeonOptions(x: [...a]))", &["E0204 1:36"]),
        ("@ConfigurePigeon(PigeonOptions(x: f(g(1))))", &["E0203 1:37"]),
        ("@ConfigurePigeon(PigeonOptions(x: 1, x: 2))", &["E0216 1:38"]),
        ("@ConfigurePigeon(PigeonOptions()) @ConfigurePigeon(PigeonOptions())", &["W0211 1:1"]),
    ] {
        assert_eq!(codes(&format!("{annotation}\nenum E {{ a }}")), expected, "{annotation}");
    }
}

#[test]
fn annotations_are_judged_by_where_they_stand() {
    for (text, expected) in [
        ("@p.HostApi() abstract class A { @p.async int f(); }", &[][..]),
        ("@deprecated @HostApi() abstract class A { @override @Deprecated('') int f(@pragma('x') int y); }", &[]),
        ("@HostApi() @FlutterApi() abstract class A {}", &["E0201 1:12"]),
        ("@HostApi() @HostApi() abstract class A {}", &["W0211 1:12"]),
        ("@HostApi() @foo abstract class A {}", &["W0209 1:12"]),
        ("@HostApi abstract class A { @async() @asyncCallback int f(); }", &["W0210 1:1", "W0210 1:29", "W0212 1:38"]),
        ("@HostApi('x') abstract class A {}", &["E0203 1:10"]),
        ("@HostApi(x: 1) abstract class A {}", &["E0205 1:10"]),
        ("@ProxyApi(superClass: 'A') abstract class B {}", &["E0206 1:23"]),
        ("@HostApi() mixin A {}", &["E0207 1:1"]),
        ("@HostApi() enum A { a }", &["E0207 1:1"]),
        ("@HostApi() sealed class A {}", &["E0207 1:25"]),
        ("@SwiftClass() enum A { @async a }", &["W0208 1:1", "W0208 1:24"]),
        ("class A { @foo int? x; @async int? y; }", &["W0209 1:11", "W0208 1:24"]),
        ("@HostApi() abstract class A { @static @attached int f(); }", &["W0208 1:31", "W0208 1:39"]),
        ("@HostApi() abstract class A { @ObjCSelector() @SwiftFunction(1) int f(); }", &["E0214 1:31", "E0206 1:62"]),
        ("@HostApi() abstract class A { @TaskQueue(type: serial) int f(); }", &["E0215 1:48"]),
        // A slip is named once; what else is in an ignored class is not looked at.
        ("@HostAPI() abstract class A { @async int f(); @foo int g(); }", &["W0209 1:1"]),
    ] {
        assert_eq!(codes(text), expected, "{text}");
    }
}
