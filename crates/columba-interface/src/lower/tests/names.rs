use super::check;
use crate::testing::lower_files;

fn check_files(files: &[(&str, &str)], expected: &str) {
    assert_eq!(lower_files(files).codes().join(", "), expected, "{files:?}");
}

const READING: (&str, &str) = ("a.dart", "class Reading {} class _Hidden2 {}");

#[test]
fn a_name_of_a_file_means_one_thing() {
    check(&[
        ("class A {} enum A { a }", "E0301 1:17"),
        ("class A {} const int A = 1; int A() => 1;", "E0301 1:22, E0301 1:33"),
        ("int get a => 1; set a(int value) {}", ""),
        ("@HostApi()\nabstract class A {}\nabstract class A {}", "E0301 3:16, W0303 3:16"),
        ("class A { Foo a; } class A { Bar b; }", "E0401 1:11, E0301 1:26"),
    ]);
}

#[test]
fn private_names_are_refused() {
    check(&[
        (
            "class _A { int _x, y; } enum _B { _c } const int _d = 1;",
            "E0302 1:7, E0302 1:16, E0302 1:30, E0302 1:35, E0302 1:50",
        ),
        ("@HostApi()\nabstract class _A {}", "E0302 2:16"),
        ("final _a = 1; int _b() => 1; typedef _C = int;", ""),
    ]);
}

#[test]
fn imports_give_names_through_their_combinators() {
    let with = |import: &str, ty: &str, expected: &str| {
        let text = format!("{import} class A {{ {ty} x; }}");
        check_files(&[("a.dart", "class Reading {} class Other {}"), ("b.dart", &text)], expected);
    };
    with("import 'a.dart';", "Reading", "");
    with("import 'a.dart' show Reading, X;", "Reading", "");
    with("import 'a.dart' show Other;", "Reading", "E0401 1:39");
    with("import 'a.dart' hide Other;", "Reading", "");
    with("import 'a.dart' hide Reading;", "Reading", "E0401 1:41");
    with("import 'a.dart' show Reading hide Reading;", "Reading", "E0401 1:54");
    with("import 'a.dart' as p;", "p.Reading", "");
    with("import 'a.dart' as p;", "Reading", "E0401 1:33");
    with("import 'a.dart' as p;", "p.Missing", "E0401 1:33");
    with("import 'a.dart' as p;", "q.Reading", "E0403 1:33");
}

#[test]
fn exports_travel_and_imports_do_not() {
    let imported = ("b.dart", "import 'a.dart';");
    let exported = ("b.dart", "export 'a.dart' show Reading;");
    let again = ("c.dart", "export 'b.dart';");
    check_files(&[READING, imported, ("d.dart", "import 'b.dart'; class A { Reading x; }")], "E0302 1:24, E0401 1:28");
    check_files(&[READING, exported, again, ("d.dart", "import 'c.dart'; class A { Reading x; }")], "E0302 1:24");
}

#[test]
fn two_imports_may_not_disagree() {
    // Two types of one name are reported where they are declared.
    let (a, b) = (("a.dart", "class R {}"), ("b.dart", "typedef R = int;"));
    let both = "import 'a.dart'; import 'b.dart';";
    check_files(&[a, b, ("c.dart", &format!("{both} class A {{ List<R> x; }}"))], "E0402 1:50");
    check_files(&[a, b, ("c.dart", &format!("{both} class A {{ int x; }}"))], "");
    check_files(&[a, b, ("c.dart", &format!("{both} class A {{ R x; }} class R {{}}"))], "");
    check_files(&[a, b, ("c.dart", "import 'a.dart'; import 'b.dart' hide R; class A { R x; }")], "");
    // The same declaration by two ways is one.
    let c = ("c.dart", "export 'a.dart';");
    check_files(&[a, c, ("d.dart", "import 'a.dart'; import 'c.dart'; class A { R x; }")], "");
}

#[test]
fn an_abstract_class_without_annotation_is_ignored_with_a_warning() {
    check(&[
        ("abstract class A { Foo x = 1; int f(); }", "W0303 1:16"),
        ("abstract class A {} class B extends A {}", "W0303 1:16, E0317 1:37"),
    ]);
}
