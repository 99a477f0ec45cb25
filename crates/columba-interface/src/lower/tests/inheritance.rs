use super::{check, classes};
use crate::testing::{lower_files, lower_text};

#[test]
fn children_extend_or_implement_a_sealed_class() {
    let text = "sealed class A {} class B extends A { int x; } class C implements A {} sealed class D extends A {} \
                class E implements D {} class F extends Object {}";
    assert_eq!(classes(text), "A\nB < A: int x\nC < A\nD < A\nE < D\nF");
}

#[test]
fn sealed_classes_know_their_direct_children_in_source_order() {
    let lowered = lower_text("class B extends A {} sealed class A {} class C extends D {} sealed class D extends A {}");
    assert_eq!(lowered.codes(), [""; 0]);
    let ids: Vec<_> = lowered.model.classes.ids().collect();
    let crate::model::ClassKind::Sealed { children } = &lowered.model.classes[ids[1]].kind else {
        panic!("not sealed")
    };
    assert_eq!(*children, [ids[0], ids[3]]);
}

#[test]
fn parents_are_sealed_classes_of_the_file() {
    check(&[
        ("class A { int x; } class B extends A {}", "E0317 1:36"),
        ("class A extends A {}", "E0317 1:17"),
        (
            "enum E { a } mixin M {} class B implements E {} class C implements M {} class D extends String {}",
            "E0317 1:44, E0317 1:68, E0317 1:89",
        ),
        ("@HostApi()\nabstract class H {}\nclass B implements H {}", "E0317 3:20"),
        ("class B extends Unknown {} class C implements Comparable<C> {}", "E0401 1:17, E0317 1:47"),
    ]);
    let files =
        [("a.dart", "sealed class A {} class B extends A {}"), ("b.dart", "import 'a.dart'; class C extends A {}")];
    assert_eq!(lower_files(&files).codes(), ["E0318 1:34"]);
}

#[test]
fn what_is_besides_the_parent_is_ignored_or_refused() {
    check(&[
        ("sealed class A {} class B extends A with M {} mixin M {}", "W0320 1:42"),
        ("sealed class A {} class B implements A, Comparable<B> {}", "W0320 1:41"),
        ("sealed class A {} sealed class B {} class C extends A implements B {}", "E0319 1:53"),
        ("sealed class A {} class B extends A implements Comparable<B> {}", "W0320 1:48"),
        ("class A {} class B {} class C extends A implements B {}", "E0317 1:39, E0317 1:52"),
    ]);
}

#[test]
fn parents_come_to_an_end() {
    check(&[
        ("sealed class A extends A {}", "E0321 1:14"),
        (
            "sealed class A extends B {} sealed class B extends C {} sealed class C extends A {} class D extends A {}",
            "E0321 1:14",
        ),
        ("sealed class D extends A {} sealed class A extends B {} sealed class B extends A {}", "E0321 1:42"),
    ]);
}

#[test]
fn a_sealed_class_without_children_is_of_no_use() {
    check(&[("sealed class A {}", "W0322 1:14"), ("sealed class A {} class B { A a; }", "W0322 1:14")]);
}
