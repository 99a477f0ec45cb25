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
