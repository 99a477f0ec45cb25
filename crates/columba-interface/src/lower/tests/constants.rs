use super::check;
use crate::model::ConstantValue::{self, Bool, Double, Int};
use crate::testing::lower_text;

fn values(text: &str) -> Vec<ConstantValue> {
    let lowered = lower_text(text);
    assert_eq!(lowered.codes(), [""; 0], "{text}");
    lowered.model.constants.values().map(|constant| constant.value.clone()).collect()
}

#[test]
fn constants_are_literals_of_four_types() {
    assert_eq!(values("const int a = 1, b = -0x10, c = 9223372036854775807;"), [Int(1), Int(-16), Int(i64::MAX)]);
    assert_eq!(values("const double a = 3, b = -2.5, c = 1e3;"), [Double(3.0), Double(-2.5), Double(1000.0)]);
    assert_eq!(values("const bool a = true, b = !true, c = !!true;"), [Bool(true), Bool(false), Bool(true)]);
    let text = "const String a = 'a' \"b\" r'\\n' '''\nc''';";
    assert_eq!(values(text), [ConstantValue::String("ab\\nc".into())]);
}

#[test]
fn what_is_no_constant_is_ignored() {
    assert_eq!(values("final int a = 1 + 2; var b = foo(); int c = 3; late String d; void f() {}"), []);
}

#[test]
fn other_constants_are_refused() {
    check(&[
        ("const a = 1;", "E0801 1:7"),
        (
            "const List<int> a = []; const int? b = 1; const Foo c = 1; const Object d = 1;",
            "E0802 1:7, E0802 1:31, E0802 1:49, E0802 1:66",
        ),
        ("const int a = 1 + 1, b = a, c = foo(), d = ~1;", "E0803 1:15, E0803 1:26, E0803 1:33, E0803 1:44"),
        ("const String a = 'x$y', b = 'x' '${1}';", "E0804 1:18, E0804 1:29"),
        (
            "const int a = 1.0, b = '1', c = true, d = null; const String e = 1; const bool f = 0; const double g = '';",
            "E0805 1:15, E0805 1:24, E0805 1:33, E0805 1:43, E0805 1:66, E0805 1:84, E0805 1:104",
        ),
        (
            "const int a = 9223372036854775808, b = 0x1FFFFFFFFFFFFFFFF; const double c = 1e999, d = 9007199254740993;",
            "E0806 1:15, E0806 1:40, E0806 1:78, E0806 1:89",
        ),
    ]);
}

#[test]
fn what_the_parser_says_of_constants_is_not_said_again() {
    check(&[
        ("const int a;", "E0019 1:11"),
        ("late const int a = 1;", "E0016 1:6"),
        ("const int a = 0x; const double b = 1e;", "E0006 1:15, E0006 1:36"),
    ]);
}
