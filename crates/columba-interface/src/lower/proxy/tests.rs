//! Proxy APIs, from text to model.

use std::fmt::Write as _;

use crate::model::{CallStyle, ParameterShape, Returns, TypeKind};
use crate::testing::{codes, lower_files, lower_text};

const OTHERS: &str = "class Data { int? x; }
enum Mood { calm }
@ProxyApi() abstract class Lens { late void Function()? onTurn; }
";

/// What is wrong with the proxy API `Api`, whose members stand on the fifth line.
fn check(members: &str, expected: &[&str]) {
    let text = format!("{OTHERS}@ProxyApi() abstract class Api {{\n{members}\n}}");
    assert_eq!(codes(&text), expected, "{members}");
}

#[test]
fn every_mistake_of_a_member_has_its_place() {
    for (member, expected) in [
        ("int x = 1;", &["E0616 5:9"][..]),
        ("var x;", &["E0620 5:5"]),
        ("static late int x;", &["E0514 5:1"]),
        ("late Data x;", &["E0608 5:6"]),
        ("late Map<Mood, List<Data?>> x;", &["E0608 5:21"]),
        ("Data f();", &["E0608 5:1"]),
        ("void f(Data x);", &["E0608 5:8"]),
        ("late void Function(Data) x;", &["E0608 5:20"]),
        ("late int _x;", &["E0518 5:10"]),
        ("late int x; void x();", &["E0516 5:18"]),
        ("late int x, x;", &["E0516 5:13"]),
        ("@attached late Lens? x;", &["E0615 5:16"]),
        ("@attached late Mood x;", &["E0613 5:16"]),
        ("@attached late Data x;", &["E0613 5:16"]),
        ("@static late Lens? x;", &["E0614 5:14"]),
        ("@static late List<Lens> x;", &["E0612 5:14"]),
        ("@static late void Function()? x;", &["E0611 5:1"]),
        ("late int Function()? x;", &["E0610 5:6"]),
        ("late int? Function()? x; late void Function()? y; late int Function() z;", &[]),
        ("late Function() x;", &["E0501 5:6"]),
        ("late T Function<T>(T) x;", &["E0510 5:17"]),
        ("late void Function([int x])? f;", &["W0624 5:21"]),
        ("void f(int x, {int? y});", &["W0624 5:16"]),
        ("@TaskQueue(type: TaskQueueType.serial) void f();", &["W0208 5:1"]),
        ("@async late int x;", &["W0208 5:1"]),
        ("@static @async int f(Lens x, Mood y, Object? z);", &[]),
    ] {
        check(member, expected);
    }
}

#[test]
fn every_mistake_of_a_constructor_has_its_place() {
    for (member, expected) in [
        ("Api(); Api.named({required int x, int? y});", &[][..]),
        ("Api(); Api();", &["E0621 5:8"]),
        ("Api.a(); Api.a();", &["E0621 5:14"]),
        ("Api.a(); void a();", &["E0622 5:5"]),
        ("Api.a(); late int a;", &[]),
        ("Api.pigeon_copy();", &["E0623 5:5"]),
        ("Api._a();", &["E0518 5:5"]),
        ("Api(int x); late int x;", &["E0609 5:9"]),
        ("Api(int x); late void Function()? x;", &["E0609 5:9"]),
        ("Api(int x); @attached late Lens x;", &[]),
        ("Api(this.x); late int x;", &["E0521 5:5"]),
        ("Api({int x = 1});", &["W0624 5:14"]),
        ("Api() {}", &["W0513 5:7"]),
        ("Api(Data x);", &["E0608 5:5"]),
        ("@SwiftFunction('f(_:)') Api();", &["E0508 5:16"]),
    ] {
        check(member, expected);
    }
}

#[test]
fn supertypes_are_proxies_without_values() {
    for (text, expected) in [
        ("@ProxyApi() abstract class A extends Data {}", &["E0602 4:38"][..]),
        ("@ProxyApi() abstract class A implements String, Lens {}", &["E0603 4:41"]),
        ("@ProxyApi() abstract class A extends Nope {}", &["E0401 4:38"]),
        ("@ProxyApi(superClass: Lens) abstract class A {}", &[]),
        ("@ProxyApi(superClass: Lens) abstract class A extends Lens {}", &["E0601 4:23"]),
        ("@ProxyApi() abstract class A extends Lens implements Lens {}", &["E0619 4:54"]),
        ("@ProxyApi() abstract class A extends A {}", &["E0618 4:38"]),
        ("@ProxyApi() abstract class A implements A {}", &["E0618 4:41"]),
        ("@ProxyApi() abstract class A extends B {}\n@ProxyApi() abstract class B implements A {}", &["E0618 5:41"]),
        ("@ProxyApi() abstract class A { late int x; }\n@ProxyApi() abstract class B extends A {}", &["E0604 5:38"]),
        ("@ProxyApi() abstract class A { A(); }\n@ProxyApi() abstract class B implements A {}", &["E0607 5:41"]),
        ("@ProxyApi() abstract class A { void f(); }\n@ProxyApi() abstract class B implements A {}", &["E0607 5:41"]),
        (
            "@ProxyApi() abstract class A { @static void f(); @static late A a; }
@ProxyApi() abstract class B implements A {}",
            &[],
        ),
        ("@ProxyApi() abstract class A with Lens {}", &["W0522 4:35"]),
    ] {
        assert_eq!(codes(&format!("{OTHERS}{text}")), expected, "{text}");
    }
}

#[test]
fn attached_objects_can_be_made_of_nothing() {
    for (classes, expected) in [
        ("@ProxyApi() abstract class A { late int x; }", &["E0605 2:59"][..]),
        ("@ProxyApi() abstract class A { late void Function() f; }", &["E0606 2:59"]),
        ("@ProxyApi() abstract class A { late void Function()? f; }", &[]),
        (
            "@ProxyApi() abstract class A implements C {} @ProxyApi() abstract class C { late void Function() f; }",
            &["E0606 2:59"],
        ),
    ] {
        let text = format!("{classes}\n@ProxyApi() abstract class B {{ late int x; @attached late A a, b; }}");
        assert_eq!(codes(&text), expected, "{text}");
    }
}

#[test]
fn inherited_callbacks_are_given_to_constructors_too() {
    let text = "@ProxyApi() abstract class A { late void Function()? f; }
@ProxyApi() abstract class B extends A {}
@ProxyApi() abstract class C extends B { C(int f); }";
    assert_eq!(codes(text), ["E0609 3:48"]);
}

#[test]
fn a_cycle_is_cut_and_the_rest_stays() {
    let text = "@ProxyApi() abstract class A extends B {}
@ProxyApi() abstract class B extends C {}
@ProxyApi() abstract class C extends A {}";
    let lowered = lower_text(text);
    assert_eq!(lowered.codes(), ["E0618 3:38"]);
    let linked: Vec<bool> = lowered.model.proxy_apis.values().map(|api| api.superclass.is_some()).collect();
    assert_eq!(linked, [true, true, false]);
}

#[test]
fn a_long_chain_takes_neither_stack_nor_square_time() {
    let mut text = String::from("@ProxyApi() abstract class A0 { late void Function()? f; }\n");
    for at in 1..10_000 {
        let _ = writeln!(text, "@ProxyApi() abstract class A{at} extends A{} {{ A{at}(int x); }}", at - 1);
    }
    text.push_str("@ProxyApi() abstract class B extends A9999 { @attached late A9999 a; }");
    assert_eq!(codes(&text), [""; 0]);
}

#[test]
fn versions_and_options_are_read() {
    let lowered = lower_text(
        "@ProxyApi(
  kotlinOptions: KotlinProxyApiOptions(fullClassName: 'a.B', minAndroidApi: 21),
  swiftOptions: const SwiftProxyApiOptions(name: 'B', import: 'M', minIosApi: '13.0.0', supportsMacos: false),
)
abstract class Api {}",
    );
    assert_eq!(lowered.codes(), [""; 0]);
    let api = lowered.model.proxy_apis.values().next().unwrap();
    assert_eq!((api.kotlin.full_class_name.as_deref(), api.kotlin.min_android_api), (Some("a.B"), Some(21)));
    let swift = &api.swift;
    assert_eq!((swift.name.as_deref(), swift.import.as_deref()), (Some("B"), Some("M")));
    assert_eq!((swift.min_ios_api.as_deref(), swift.min_macos_api.as_deref()), (Some("13.0.0"), None));
    assert_eq!((swift.supports_ios, swift.supports_macos), (true, false));
}

#[test]
fn members_keep_their_kind_and_order() {
    use ParameterShape::{Named, RequiredNamed};

    let lowered = lower_text(
        "@ProxyApi() abstract class Lens {}
@ProxyApi() abstract class Camera {
  Camera({int? zoom, required Lens lens});
  Camera.plain(int zoom);
  late int a, b;
  @attached final Lens front;
  @static late Lens back;
  @static @asyncCallback int count(List<Lens> of, [int? from]);
  @async late String Function(Camera, int times) describe;
  late void Function(int x)? onShot;
}",
    );
    assert_eq!(lowered.codes(), ["W0624 8:52"]);
    let api = lowered.model.proxy_apis.values().nth(1).unwrap();
    let shapes: Vec<_> = api.constructors.iter().flat_map(|it| &it.parameters).map(|it| &it.shape).collect();
    assert!(matches!(shapes[..], [Named { default: None }, RequiredNamed, RequiredNamed]), "{shapes:?}");
    assert_eq!(api.fields.iter().map(|field| field.name.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    let attached: Vec<_> = api.attached_fields.iter().map(|it| (it.name.as_str(), it.is_static)).collect();
    assert_eq!(attached, [("front", false), ("back", true)]);
    let method = &api.methods[0];
    assert_eq!((method.style, method.is_static), (CallStyle::AsyncCallback, true));
    assert!(method.signature.parameters.iter().all(|it| matches!(it.shape, ParameterShape::Required)));
    let [describe, on_shot] = &api.callbacks[..] else { panic!("{api:#?}") };
    assert_eq!((describe.style, describe.is_required, on_shot.is_required), (CallStyle::Async, true, false));
    let names: Vec<_> = describe.signature.parameters.iter().map(|it| it.name.as_str()).collect();
    assert_eq!(names, ["arg0", "times"]);
    assert!(matches!(&describe.signature.returns, Returns::Value(ty) if ty.kind == TypeKind::String));
    assert_eq!(on_shot.signature.returns, Returns::Void);
}

#[test]
fn a_superclass_may_be_another_files() {
    let a = "@ProxyApi() abstract class A {}";
    let b = "import 'a.dart' as a;\n@ProxyApi(superClass: a.A) abstract class B {}\n@ProxyApi() abstract class C extends a.A {}";
    let lowered = lower_files(&[("a.dart", a), ("b.dart", b)]);
    assert_eq!(lowered.codes(), [""; 0]);
    assert_eq!(lowered.model.proxy_apis.values().filter(|api| api.superclass.is_some()).count(), 2);
}
