use super::{check, kinds};
use crate::model::{TypeKind, TypedData};
use crate::testing::{lower_files, lower_text};

#[test]
fn built_in_types_are_known() {
    let text = "class A { bool a; int b; double c; String d; Object e; DateTime f; Duration g; Uri h; BigInt i; \
                Uint8List j; Uint8ClampedList k; ByteData l; Float32List m; }";
    let lowered = lower_text(text);
    assert_eq!(lowered.codes(), [""; 0]);
    let expected = [
        TypeKind::Bool,
        TypeKind::Int,
        TypeKind::Double,
        TypeKind::String,
        TypeKind::Object,
        TypeKind::DateTime,
        TypeKind::Duration,
        TypeKind::Uri,
        TypeKind::BigInt,
        TypeKind::TypedData(TypedData::Uint8List),
        TypeKind::TypedData(TypedData::Uint8ClampedList),
        TypeKind::TypedData(TypedData::ByteData),
        TypeKind::TypedData(TypedData::Float32List),
    ];
    assert_eq!(kinds(&lowered), expected);
}

#[test]
fn bare_collections_hold_anything() {
    let lowered = lower_text("class A { List a; Set? b; Map c; }");
    let kinds = kinds(&lowered);
    let [TypeKind::List(list), TypeKind::Set(set), TypeKind::Map(map)] = kinds.as_slice() else { panic!("{kinds:?}") };
    for element in [list, set, &map.key, &map.value] {
        assert_eq!((&element.kind, element.nullable), (&TypeKind::Object, true));
    }
}

#[test]
fn type_arguments_are_checked_at_every_level() {
    check(&[
        ("class A { Map<String, List<Set<int?>?>> a; }", ""),
        ("class A { Map<Foo, List<Set<Bar>>> a; }", "E0401 1:15, E0401 1:29"),
        ("class A { List<List<int, int>> a; }", "E0410 1:21"),
        (
            "class A { Map<int> a; Map<int, int, int> b; int<int> c; A<int>? d; }",
            "E0410 1:15, E0410 1:27, E0410 1:49, E0410 1:59",
        ),
        ("class A { List<(int, int)> a; List<void Function()> b; }", "E0407 1:16, E0408 1:36"),
    ]);
}

#[test]
fn what_cannot_be_sent_is_said_at_its_place() {
    check(&[
        ("class A { dynamic a; List<dynamic> b; }", "E0405 1:11, E0405 1:27"),
        ("class A { void a; void? b; List<void> c; }", "E0409 1:11, E0013 1:23, E0409 1:33"),
        ("class A { Future<int> a; Stream<Foo> b; FutureOr<int>? c; }", "E0404 1:11, E0404 1:26, E0404 1:41"),
        (
            "class A { num a; Null b; Never c; Iterable<Foo> d; Symbol e; Type f; Function g; }",
            "E0406 1:11, E0406 1:18, E0406 1:26, E0406 1:35, E0406 1:52, E0406 1:62, E0406 1:70",
        ),
        (
            "class A { List<H> a; B b; C c; limit d; }\n@HostApi()\nabstract class H {}\n\
          typedef B = int; mixin C {} const int limit = 1;",
            "E0411 1:16, E0412 1:22, E0412 1:27, E0412 1:32",
        ),
        ("@ProxyApi()\nabstract class P {}\nclass A { List<P?> a; }", "E0413 3:16"),
    ]);
}

#[test]
fn a_declaration_hides_a_type_that_pigeon_does_not_know() {
    let lowered = lower_text("class A { Duration? a; Set? b; } class Duration { int x; } enum Set { a }");
    assert_eq!(lowered.codes(), [""; 0]);
    assert!(matches!(kinds(&lowered)[..], [TypeKind::Class(_), TypeKind::Enum(_)]));
}

#[test]
fn an_unknown_name_suggests_a_known_one() {
    let help = |text: &str| lower_text(text).diagnostics[0].help[0].clone();
    assert_eq!(help("class A { Sting a; }"), "did you mean `String`?");
    assert_eq!(help("class A { Raeding a; } class Reading {}"), "did you mean `Reading`?");
    assert!(help("class A { Foo a; }").starts_with("declare"));
}

#[test]
fn names_that_may_have_been_lost_are_not_reported() {
    check(&[
        ("class { int x; }\nclass B { A a; q.C b; List<D> c; num d; }", "E0013 1:7"),
        ("class { int x; }\nclass B { dynamic a; Future<A> b; }", "E0013 1:7, E0405 2:11, E0404 2:22"),
    ]);
    let lowered = lower_files(&[("a.dart", "class {}"), ("b.dart", "import 'a.dart'; class B { A a; }")]);
    assert_eq!(lowered.codes(), ["E0013 1:7"]);
}

#[test]
fn a_type_of_dart_may_have_the_prefix_of_its_library() {
    check(&[
        ("import 'dart:typed_data' as td; class A { td.Float32List a; td.Foo b; }", "E0401 1:61"),
        ("class A { td.Float32List a; }", "E0403 1:11"),
    ]);
}

#[test]
fn many_unknown_names_are_all_reported_but_not_all_compared() {
    // Comparing each with all would take time that grows with the square of the file.
    let lowered = lower_text(&format!("class A {{ {} }}", "Sting a; ".repeat(500)));
    let unknown = lowered.diagnostics.iter().filter(|diagnostic| diagnostic.rule.code == "E0401");
    let suggested = unknown.clone().filter(|diagnostic| diagnostic.help[0].starts_with("did you mean"));
    assert_eq!((unknown.count(), suggested.count()), (500, 64));
}
