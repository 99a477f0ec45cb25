//! What the compiler says about an item that cannot be derived for, and where.
//!
//! `TRYBUILD=overwrite` rewrites the messages. Some are the compiler's own, and change with its version.

#[test]
fn errors_are_reported_where_they_are() {
    trybuild::TestCases::new().compile_fail("tests/ui/*.rs");
}
