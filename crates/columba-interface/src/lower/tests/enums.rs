use super::check;
use crate::testing::lower_text;

#[test]
fn values_keep_their_order_and_their_doc_comments() {
    let lowered = lower_text("/// Moods.\nenum Mood {\n  /// Good.\n  happy,\n  sad,;\n}");
    let mood = lowered.model.enums.values().next().unwrap();
    assert_eq!((lowered.codes().len(), &*mood.docs), (0, &[" Moods.".into()][..]));
    let values: Vec<_> = mood.values.iter().map(|value| (value.name.as_str(), value.docs.len())).collect();
    assert_eq!(values, [("happy", 1), ("sad", 0)]);
}

#[test]
fn enums_have_values_alone() {
    check(&[
        ("enum A { a, b; }", ""),
        ("enum A { a(1), b(2); const A(this.x); final int x; }", "E0324 1:11"),
        ("enum A { a; int get x => 1; void f() {} }", "E0324 1:21"),
        ("enum A<T> { a } enum B with C { a } enum D implements E { a }", "E0324 1:8, E0324 1:29, E0324 1:55"),
        ("enum A { a, b, a, _c }", "E0313 1:16, E0302 1:19"),
        ("enum A {}", "E0013 1:9"),
    ]);
}
