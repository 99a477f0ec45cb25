//! What is reported where, and that one mistake is reported once.

use super::read;

#[track_caller]
fn check(text: &str, expected: &[&str]) {
    let reading = read(text);
    reading.check();
    assert_eq!(reading.codes(), expected, "{text}");
}

#[test]
fn a_missing_semicolon_is_reported_behind_what_it_should_follow() {
    check("class A {\n  int a\n  int b;\n}", &["2:8 E0014"]);
    check("class A { int a }", &["1:16 E0014"]);
    check("import 'a.dart'\nclass A {}", &["1:16 E0014"]);
}

#[test]
fn every_member_is_judged_though_others_are_broken() {
    check(
        "class A {\n  final final int a;\n  Map<String int> b;\n  void f(int class, int ok, {int c d});\n  int e(int a = 1);\n}",
        &["2:9 E0016", "3:13 E0013", "4:14 E0015", "4:35 E0013", "5:15 E0020"],
    );
}

#[test]
fn a_brace_is_missing_where_the_layout_says_so() {
    check("class A {\n  int a;\n\nclass B {\n  int b;\n}\n", &["2:9 E0009"]);
    check("class A {\n  void f() {\n    if (a) {\n      b();\n  }\n  int c;\n}\nclass B {}\n", &["4:11 E0009"]);
    check("class A {\n  int a;\n", &["2:9 E0009"]);
}

#[test]
fn a_parenthesis_is_missing_before_a_semicolon_or_a_block() {
    check("class A {\n  void f(int a;\n  int b;\n}", &["2:15 E0009"]);
    check("void f(int a {\n  g();\n}", &["1:13 E0009"]);
    check("void f({int a, int b) {}", &["1:21 E0009"]);
    check("var a = f(1];", &["1:12 E0009"]);
}

#[test]
fn a_bracket_too_many_is_reported_once() {
    check("class A {\n  int a;\n}\n}\nclass B {}", &["4:1 E0010"]);
    check("var a = f(1)));", &["1:13 E0010"]);
}

#[test]
fn a_string_without_end_is_reported_alone() {
    check("class A {\n  String a = 'b;\n  int c;\n}", &["2:14 E0003"]);
    check("const a = '''b;\nclass C {}", &["1:11 E0003"]);
    check("const a = 'b ${c", &["1:11 E0003"]);
}

#[test]
fn other_languages_get_a_word_of_their_own() {
    check("fun f() {}", &["1:1 E0023"]);
    check("data class A(val x: Int)", &["1:1 E0023"]);
    check("struct A { int x; }", &["1:1 E0023"]);
    check("class A {\n  val a: String\n  int b;\n}", &["2:3 E0023"]);
}

#[test]
fn values_of_enums_are_recovered_one_by_one() {
    check("enum E { a b, c = 1, d, class, e }", &["1:11 E0013", "1:17 E0013", "1:25 E0015"]);
}

#[test]
fn statements_are_recovered_one_by_one() {
    check("void f() {\n  int 5 = 2;\n  x = ;\n  y();\n  break;\n}", &["2:7 E0013", "3:7 E0013", "5:3 E0024"]);
}

#[test]
fn a_file_that_is_not_dart_gives_a_bounded_number_of_mistakes() {
    let reading = read(&"x y z;\n".repeat(1000));
    assert_eq!(reading.found.len(), 101);
    assert_eq!(reading.found.last().unwrap().rule.code, "E0012");
}

#[test]
fn lost_declarations_are_admitted() {
    assert!(read("class A { int a b; }").unit.lost_declarations);
    assert!(read("clas A {}").unit.lost_declarations);
    assert!(!read("class A { int a }").unit.lost_declarations);
}

#[test]
fn a_string_without_end_swallows_no_brackets() {
    check("@A('b(c:)\nclass A {\n  @B('c)\n  int d;\n}", &["1:4 E0003", "3:6 E0003"]);
    check("@A(b: 'c,\n  d: 'e',\n)\nclass A {}", &["1:7 E0003"]);
    let reading = read("import 'a.dart;\nclass A {}");
    assert_eq!(reading.unit.directives.len(), 1);
}

#[test]
fn words_with_letters_of_other_languages_are_names_and_reported_once() {
    check("class Größe {\n  Größe? höhe;\n  int e\u{301}a;\n}", &["1:9 E0005", "2:11 E0005", "3:8 E0005"]);
    check("class A {\n  int 2a;\n}", &["2:7 E0006"]);
    check("class A {\n\u{a0} int a;\n\u{a0} int b;\n}", &["2:1 E0005"]);
}

#[test]
fn a_string_in_other_quotes_is_a_string() {
    check("const a = “b c”;\nconst d = ‘e';", &["1:11 E0005", "2:11 E0005"]);
}

#[test]
fn a_conflict_of_a_merge_is_reported_once_and_its_first_side_read() {
    let text = "<<<<<<< a\nclass A {}\n=======\nclass B {\n>>>>>>> b\nclass C {}\n";
    check(text, &["1:1 E0013"]);
    assert_eq!(read(text).unit.declarations.len(), 2);
    check("class A {}\n=======\nclass B {}\n>>>>>>> b\n", &["2:1 E0013", "4:1 E0013"]);
    check("<<<<<<< a\n=======\nclass A {}\n", &["1:1 E0013"]);
}

#[test]
fn angle_brackets_are_missing_or_too_many() {
    check(
        "class A {\n  List<int a;\n  List<int f();\n  void g(Map<int, int b);\n}",
        &["2:11 E0009", "3:11 E0009", "4:22 E0009"],
    );
    check("class A {\n  List<int>> a;\n  void g(List<int>>? b);\n}", &["2:12 E0010", "3:19 E0010"]);
    check("class A<T {\n  T? a;\n}", &["1:10 E0009"]);
}

#[test]
fn a_brace_that_is_not_opened_is_reported_where_it_is_missing() {
    let text = "class A\n  int a;\n  void f();\n}\nenum B c, d }\nclass C {}";
    check(text, &["1:8 E0013", "5:7 E0013"]);
    assert_eq!(read(text).unit.declarations.len(), 3);
}

#[test]
fn what_other_languages_write_elsewhere_is_understood() {
    check(
        "class A {\n  void f(a: Int, b: String?);\n  f(): int;\n  int[] c;\n  void g(int... d);\n}",
        &["2:11 E0013", "2:19 E0013", "3:6 E0013", "4:6 E0013", "5:13 E0013"],
    );
    check(
        "class A {\n  public int a();\n  statc int b = 1;\n  String late c;\n}",
        &["2:3 E0023", "3:3 E0023", "4:10 E0016"],
    );
    check(
        "class A exteds B {}\nabstact class C : A {}\nclas D {}",
        &["1:9 E0023", "2:1 E0023", "2:17 E0023", "3:7 E0013"],
    );
    check("enum A { a; b; c }\nenum D { e; int f; }", &["1:11 E0013"]);
}

#[test]
fn a_line_that_ends_with_another_sign_goes_on_with_the_next() {
    check(
        "class A {\n  int a:\n  int b,\n  int c.\n  void f():\n  int d;\n}",
        &["2:8 E0013", "3:8 E0013", "4:8 E0013", "5:11 E0013"],
    );
}

#[test]
fn a_type_without_a_name_is_reported_alone() {
    check("class A {\n  String? ;\n  List<int> = 1;\n  Str\n}", &["2:3 E0026", "3:3 E0026", "4:3 E0026"]);
    check("class A { void f(List<int>, int?); }", &["1:18 E0026", "1:29 E0026"]);
}
