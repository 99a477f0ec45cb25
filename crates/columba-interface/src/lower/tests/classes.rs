use super::{check, classes};
use crate::testing::lower_text;

#[test]
fn fields_stand_in_source_order_whatever_their_modifiers() {
    let text = "class A { int a, b; final String? c; late int d; late final List<int> e; covariant int f; }";
    assert_eq!(classes(text), "A: int a, int b, String? c, int d, List<int> e, int f");
}

#[test]
fn a_class_may_be_empty_and_have_modifiers() {
    assert_eq!(classes("class A {} final class B { const B(); } base class C {} mixin class D {}"), "A\nB\nC\nD");
}

#[test]
fn only_fields_and_plain_constructors_are_allowed() {
    check(&[
        (
            "class A { int f() => 1; int get g => 1; set h(int x) {} bool operator ==(Object o) => true; }",
            "E0305 1:15, E0305 1:33, E0305 1:45, E0305 1:71",
        ),
        ("class A { static int a = 1; static final b = 2; static const c = 3; }", "E0306 1:11, E0306 1:29, E0306 1:49"),
        ("class A { int a = 1, b, c = Foo(); }", "E0307 1:19, E0307 1:29"),
        ("class A { var a; final b; late final c; }", "E0308 1:11, E0308 1:18, E0308 1:32"),
        ("class A { A() {} factory A.b() => A(); }", "E0309 1:15, E0309 1:32"),
        (
            "class A { A(int b) : a = b; A.c() : this(1); factory A.d() = A.c; int a; }",
            "E0310 1:22, E0310 1:37, E0310 1:60",
        ),
        ("sealed class A { int f() => 1; int x; } class B extends A {}", "E0305 1:22, E0316 1:36"),
    ]);
}

#[test]
fn type_parameters_are_reported_once_for_a_class() {
    check(&[("class A<T, U> { T a; List<Map<U, T?>> b; A<T>? c; } class B { A<int>? a; }", "E0304 1:9")]);
}

#[test]
fn members_have_names_of_their_own() {
    check(&[
        ("class A { int a; String b, a; }", "E0313 1:28"),
        ("class A { Foo a; int a; }", "E0401 1:11, E0313 1:22"),
        ("class A { A(); A(); A.b(); A.b(); A.c(); }", "E0313 1:16, E0313 1:30"),
    ]);
}

#[test]
fn parameters_of_constructors_are_fields() {
    check(&[
        ("class A { A(this.a, {int? b}); int? a; int? b; }", ""),
        ("class A { A({this.a, this.c}); int? a; int? b; }", "W0311 1:27"),
        // A field that was reported is a field.
        ("class A { A({this.a}); Foo? a; }", "E0401 1:24"),
        ("class A { A(int b) : a = b; int? a; }", "E0310 1:22"),
    ]);
}

#[test]
fn no_object_of_a_class_that_holds_itself_can_exist() {
    check(&[
        ("class A { A a; }", "W0323 1:11"),
        ("class A { B b; } class B { List<int> x; A a; } class C { A a; }", "W0323 1:11"),
        ("class A { A? a; List<A> b; Map<String, A> c; }", ""),
        ("class A { S s; } sealed class S {} class B extends S { A a; }", "W0323 1:11"),
        ("class A { S s; } sealed class S {} class B extends S { A a; } class C extends S {}", ""),
        ("class A { A a; Foo b; }", "E0401 1:16"),
    ]);
    let message = &lower_text("class A { B b; } class B { S s; } sealed class S {} class C extends S { A a; }")
        .diagnostics[0]
        .message;
    assert_eq!(
        message,
        "no object of `A` can exist: `A.b` holds `B`, `B.s` holds `S`, `S` can only be `C`, `C.a` holds `A`"
    );
}

#[test]
fn doc_comments_and_swift_class_are_kept() {
    let lowered = lower_text("/// One.\n/// Two.\n@SwiftClass()\nclass A {\n  /// Three.\n  int a, b;\n}");
    let class = lowered.model.classes.values().next().unwrap();
    assert_eq!(class.docs, [" One.", " Two."]);
    assert!(class.swift_class);
    assert!(class.fields().iter().all(|field| field.docs == [" Three."]));
}
