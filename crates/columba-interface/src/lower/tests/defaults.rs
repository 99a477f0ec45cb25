use super::{check, classes};

/// A class with one field of this type and this default value.
fn with(ty: &str, value: &str) -> String {
    format!(
        "enum Mood {{ happy, sad }} const int limit = 3; class P {{ int x; P? p; P(this.x); }}\nclass A {{ A({{this.a = {value}}}); {ty} a; }}"
    )
}

fn default_of(ty: &str, value: &str) -> String {
    let lines = classes(&with(ty, value));
    let line = lines.lines().last().unwrap_or_default().to_owned();
    line.split_once(" → ").map_or("Dart".to_owned(), |(_, value)| value.to_owned())
}

#[test]
fn constructors_give_defaults_wherever_they_stand() {
    assert_eq!(
        classes("class A { A({this.a = 1}); int a; int b; A.named([this.b = 2]); }"),
        "A: int a = 1 → Int(1), int b = 2 → Int(2)"
    );
    assert_eq!(classes("class A { int a; A.z({this.a = 1}); A({this.a = 1}); }"), "A: int a = 1 → Int(1)");
}

#[test]
fn the_unnamed_constructor_counts_when_defaults_disagree() {
    check(&[("class A { int a; A.z({this.a = 1}); A({this.a = 2}); }", "W0312 1:32")]);
}

#[test]
fn the_last_constructor_before_the_field_counts_when_defaults_disagree() {
    for (members, ignored) in [
        ("A({this.a = 1}); A.z({this.a = 2}); int a;", &[1][..]),
        ("A.z({this.a = 2}); A({this.a = 1}); int a;", &[2]),
        ("A.z({this.a = 2}); int a; A({this.a = 1});", &[1]),
        ("A({this.a = 1}); A.y({this.a = 2}); A.z({this.a = 3}); int a;", &[1, 2]),
        ("int a; A.z({this.a = 2}); A({this.a = 1});", &[2]),
        ("int a; A.y({this.a = 2}); A.z({this.a = 3});", &[3]),
    ] {
        let class = format!("class A {{ {members} }}");
        let column = |value: &i32| class.find(&format!("= {value}")).unwrap_or_default() + "= ".len() + 1;
        let expected: Vec<String> = ignored.iter().map(|value| format!("W0312 1:{}", column(value))).collect();
        check(&[(&class, &expected.join(", "))]);
    }
}

#[test]
fn values_are_evaluated_by_their_type() {
    for (ty, value, expected) in [
        ("int?", "null", "Null"),
        ("int", "-(1)", "Int(-1)"),
        ("double", "1", "Double(1.0)"),
        ("Object", "1", "Int(1)"),
        ("String", "'a' 'b'", "String(\"ab\")"),
        ("int", "limit", "Int(3)"),
        ("int", "-limit", "Int(-3)"),
        ("Mood", "Mood.sad", "Enum { of: #0, index: 1 }"),
        ("List<double>", "const [1, 2.5]", "List([Double(1.0), Double(2.5)])"),
        ("Set<int>", "const {}", "Set([])"),
        ("Map<int, int>", "const {}", "Map([])"),
        ("Object", "const {}", "Map([])"),
        ("Object?", "const {1}", "Set([Int(1)])"),
        (
            "Map<String, List<Mood?>>",
            "const {'a': [null, Mood.happy]}",
            "Map([(String(\"a\"), List([Null, Enum { of: #0, index: 0 }]))])",
        ),
        (
            "P",
            "const P(1, p: P(2))",
            "Class { of: #0, fields: [Some(Int(1)), Some(Class { of: #0, fields: [Some(Int(2)), None] })] }",
        ),
    ] {
        assert_eq!(default_of(ty, value), expected, "{ty} = {value}");
    }
}

#[test]
fn what_only_dart_can_evaluate_is_left_to_it() {
    for (ty, value) in [
        ("int", "1 + 2"),
        ("double", "double.infinity"),
        ("Duration", "const Duration(seconds: 1)"),
        ("Duration", "Duration.zero"),
        ("String", "'a$limit'"),
        ("List<int>", "const [...[1]]"),
        ("List<Mood>", "Mood.values"),
        ("List<int>", "const [1, 2 * 3]"),
    ] {
        assert_eq!(default_of(ty, value), "Dart", "{ty} = {value}");
    }
}

#[test]
fn a_value_of_another_type_is_refused_where_it_stands() {
    for (ty, value, expected) in [
        ("int", "'a'", "E0314 2:23"),
        ("int", "1.0", "E0314 2:23"),
        ("int", "null", "E0314 2:23"),
        ("int", "-'a'", "E0314 2:24"),
        ("int", "Mood.sad", "E0314 2:23"),
        ("String", "limit", "E0314 2:23"),
        ("List<int>", "const [1, 'a', null]", "E0314 2:33, E0314 2:38"),
        ("List<int>", "const {1}", "E0314 2:23"),
        ("Map<int, int>", "const {1: 'a', 'b': 2}", "E0314 2:33, E0314 2:38"),
        ("Set<int>", "const {1: 2}", "E0314 2:23"),
        ("int", "const P(1)", "E0314 2:23"),
        ("P", "const P('a')", "E0314 2:31"),
        ("int", "9223372036854775808", "E0806 2:23"),
    ] {
        check(&[(&with(ty, value), expected)]);
    }
}

#[test]
fn names_that_the_generated_code_does_not_have_are_refused() {
    for (ty, value, expected) in [
        ("Mood", "Mood.hapy", "E0315 2:28"),
        ("Mood", "Modo.happy", "E0315 2:23"),
        ("int", "unknown", "E0315 2:23"),
        ("P", "const P(1, q: null)", "E0315 2:34"),
        ("P", "P.zero", "E0315 2:25"),
        ("P", "const P.zero()", "E0315 2:31"),
    ] {
        check(&[(&with(ty, value), expected)]);
    }
    check(&[("final limit = 3; class A { A({this.a = limit}); int a; }", "E0315 1:40")]);
    check(&[("const int limit = '3'; class A { A({this.a = limit}); int a; }", "E0805 1:19")]);
}
