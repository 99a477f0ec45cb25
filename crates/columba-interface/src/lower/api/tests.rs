//! Host, Flutter and event channel APIs, from text to model.

use crate::model::{CallStyle, Literal, ParameterShape, Returns, TaskQueue, TypeKind};
use crate::rules::{Example, rules};
use crate::testing::{codes, lower_files, lower_text};

#[test]
fn examples_break_their_rule_alone_and_fixes_none() {
    let is_about_apis = |number: &str| matches!(&number[..2], "05" | "06" | "07") || ("0201".."0230").contains(&number);
    for rule in rules().filter(|rule| is_about_apis(&rule.code[1..])) {
        let (Example::Files(example), Example::Files(fix)) = (&rule.example, &rule.fix) else { continue };
        let lowered = lower_text(example);
        let codes: Vec<&str> = lowered.diagnostics.iter().map(|diagnostic| diagnostic.rule.code).collect();
        assert_eq!(codes, [rule.code], "{}: {:#?}", rule.name, lowered.diagnostics);
        assert!(lowered.diagnostics.iter().all(|diagnostic| !diagnostic.help.is_empty()), "{} has no help", rule.name);
        assert_eq!(lower_text(fix).codes(), [""; 0], "{}", rule.name);
    }
}

/// What is wrong with an API whose annotation and members are these, each beginning a line.
fn check(annotation: &str, members: &str, expected: &[&str]) {
    let text = format!("@{annotation}() abstract class Api {{\n{members}\n}}");
    assert_eq!(codes(&text), expected, "{text}");
}

#[test]
fn every_mistake_of_a_member_has_its_place() {
    for (member, expected) in [
        ("f();", &["E0501 2:1"][..]),
        ("(int, int) f();", &["E0501 2:1"]),
        ("void Function() f();", &["E0501 2:1"]),
        ("void? f();", &["E0013 2:5"]),
        ("Future<int> f();", &["E0404 2:1"]),
        ("void f(int);", &["E0504 2:8"]),
        ("void f(void Function() g);", &["E0408 2:8"]),
        ("void f(int x, int x);", &["E0517 2:19"]),
        ("void f(Nope a, Nope b);", &["E0401 2:8", "E0401 2:16"]),
        ("int f<T>(T x, List<T> y);", &["E0510 2:7"]),
        ("int get f;", &["E0512 2:9"]),
        ("set f(int x);", &["E0512 2:5"]),
        ("bool operator ==(Object o);", &["E0512 2:15"]),
        ("static int f() => 1;", &["E0514 2:1"]),
        ("int f() => 1;", &["W0513 2:9"]),
        ("external int f();", &["W0515 2:1"]),
        ("int _f();", &["E0518 2:5"]),
        ("void f({int? _x});", &["E0518 2:14"]),
        ("void f([int x]);", &["E0519 2:13"]),
        ("void f({int x});", &["E0519 2:13"]),
        ("void f([int? x]);", &[]),
        ("void f([String x = 1]);", &["E0314 2:20"]),
        ("late int f, g;", &["E0502 2:10", "E0502 2:13"]),
        ("Api.named();", &["E0503 2:1"]),
        ("int f(); int f(int x);", &["E0516 2:14"]),
        ("int get f; set f(int x);", &["E0512 2:9", "E0512 2:16"]),
        // A field or a constructor is no place for annotations; it is wrong altogether.
        ("@attached late int f;", &["E0502 2:20"]),
    ] {
        check("HostApi", member, expected);
    }
}

#[test]
fn parameters_of_flutter_apis_are_required_and_positional() {
    for (member, expected) in [
        ("void f(int a, int? b);", &[][..]),
        ("void f({required int a, int b = 1});", &["E0505 2:9", "E0505 2:25"]),
        ("void f([int? a]);", &["E0506 2:9"]),
        ("@TaskQueue(type: TaskQueueType.serial) void f();", &[]),
        ("@TaskQueue(type: TaskQueueType.serialBackgroundThread) void f();", &["E0509 2:1"]),
    ] {
        check("FlutterApi", member, expected);
    }
}

#[test]
fn streams_have_an_event_and_no_parameters() {
    for (member, expected) in [
        ("int? f();", &[][..]),
        ("Stream<int> f();", &["E0703 2:1"]),
        ("Future<int> f();", &["E0703 2:1"]),
        ("void f();", &["E0704 2:1"]),
        ("int f(Nope x);", &["E0702 2:6"]),
        ("@async int f();", &["W0208 2:1"]),
        ("@SwiftFunction('g(x:)') int f();", &["E0508 2:16"]),
        ("int f() => 1;", &["W0513 2:9"]),
    ] {
        check("EventChannelApi", member, expected);
    }
}

#[test]
fn a_type_of_the_users_may_be_called_stream() {
    assert_eq!(codes("class Stream { int? x; }\n@EventChannelApi() abstract class Api { Stream f(); }"), [""; 0]);
}

#[test]
fn names_in_native_code_count_parameters() {
    for (member, expected) in [
        ("@ObjCSelector('f') @SwiftFunction('f()') void f();", &[][..]),
        ("@ObjCSelector('fX:y:') @SwiftFunction('f (_:y:)') void f(int x, {int? y});", &[]),
        ("@ObjCSelector('fX:') void f(int x, int y);", &["E0507 2:15"]),
        ("@ObjCSelector('f x:') void f(int x);", &["E0507 2:15"]),
        ("@SwiftFunction('f(x)') void f(int x);", &["E0508 2:16"]),
    ] {
        check("HostApi", member, expected);
    }
}

#[test]
fn a_host_api_is_read_whole() {
    let lowered = lower_text(
        "enum Mood { calm, wild }
/// The meter.
@HostApi(dartHostTestHandler: 'TestMeter')
abstract class Meter {
  /// Reads.
  @async
  @TaskQueue(type: TaskQueueType.serialBackgroundThread)
  @ObjCSelector('readIt:mood:') @SwiftFunction('read(_:mood:)')
  int? read(/** which */ String id, {Mood mood = Mood.wild, required int? depth});
  @async(useCallback: true) void reset([int times = 2]);
}",
    );
    // The selectors name two of three parameters.
    assert_eq!(lowered.codes(), ["W0213 3:10", "E0507 8:17", "E0508 8:48"]);
    let api = lowered.model.host_apis.values().next().unwrap();
    assert_eq!((api.test_handler.as_deref(), &api.docs[..]), (Some("TestMeter"), &[" The meter.".into()][..]));
    let [read, reset] = &api.methods[..] else { panic!("{api:#?}") };
    assert_eq!((read.style, read.queue), (CallStyle::Async, TaskQueue::SerialBackgroundThread));
    assert_eq!((reset.style, reset.queue), (CallStyle::AsyncCallback, TaskQueue::Serial));
    let read = &read.signature;
    assert_eq!((read.docs[0].as_str(), read.parameters[0].docs[0].trim()), (" Reads.", "which"));
    assert!(matches!(&read.returns, Returns::Value(ty) if ty.nullable && ty.kind == TypeKind::Int));
    assert!(matches!(read.parameters[0].shape, ParameterShape::Required));
    let ParameterShape::Named { default: Some(default) } = &read.parameters[1].shape else { panic!("{read:#?}") };
    assert_eq!(default.source, "Mood.wild");
    assert!(matches!(default.value, Some(Literal::Enum { index: 1, .. })));
    assert!(matches!(read.parameters[2].shape, ParameterShape::RequiredNamed));
    let ParameterShape::Optional { default: Some(default) } = &reset.signature.parameters[0].shape else { panic!() };
    assert_eq!(default.value, Some(Literal::Int(2)));
    assert_eq!(reset.signature.returns, Returns::Void);
}

#[test]
fn a_member_that_is_wrong_is_left_out_and_the_others_stay() {
    let lowered =
        lower_text("@FlutterApi() abstract class Api { void a(); Nope b(); void c(int x, Nope y); int d(); int d(); }");
    let api = lowered.model.flutter_apis.values().next().unwrap();
    let names: Vec<&str> = api.methods.iter().map(|method| method.signature.name.as_str()).collect();
    assert_eq!(names, ["a", "d"]);
}

#[test]
fn an_event_api_says_what_it_shares() {
    let lowered = lower_text(
        "@EventChannelApi(kotlinOptions: KotlinEventChannelOptions(includeSharedClasses: false))
abstract class Events { @SwiftFunction('all()') String? names(); }",
    );
    assert_eq!(lowered.codes(), [""; 0]);
    let api = lowered.model.event_apis.values().next().unwrap();
    assert_eq!((api.kotlin_shared_classes, api.swift_shared_classes), (false, true));
    assert_eq!(api.streams[0].swift_function.as_deref(), Some("all()"));
    assert!(api.streams[0].event.nullable);
}

#[test]
fn each_file_has_one_event_api() {
    let events = "@EventChannelApi() abstract class EVENTS { int f(); }";
    let (first, second) = (events.replace("EVENTS", "First"), events.replace("EVENTS", "Second"));
    let import = format!("import 'a.dart';\n{second}");
    assert_eq!(lower_files(&[("a.dart", &first), ("b.dart", &import)]).codes(), [""; 0]);
    assert_eq!(codes(&format!("{first}\n{second}")), ["E0701 2:35"]);
}

#[test]
fn what_an_api_is_named_after_makes_no_noise() {
    for (text, expected) in [
        ("@HostApi() abstract class A<T> { T f(List<T> x); }", &["E0511 1:29"][..]),
        ("@HostApi() abstract class A extends B implements C { int f(); }", &["W0522 1:37", "W0522 1:50"]),
        ("@HostApi() class A { int f(); Nope g(); }", &["E0207 1:18", "E0401 1:31"]),
        ("@HostApi() abstract class A { int f(); }\n@HostApi() abstract class A { Nope f(); }", &["E0301 2:27"]),
        ("@HostApi() abstract class A {}", &[]),
        ("@HostApi() abstract interface class A { int f(); }", &[]),
    ] {
        assert_eq!(codes(text), expected, "{text}");
    }
}
