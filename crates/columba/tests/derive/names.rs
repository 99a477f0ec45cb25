//! `rename`, `rename_all`, and names that are no ordinary ones.

use columba::{IntoValue, TryFromValue, Value};

use crate::{check, map};

/// Declares a struct and an enum under a rule, and checks the names that they are written with.
macro_rules! check_rule {
    ($rule:literal, $field:literal, $variant:literal) => {{
        #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
        #[columba(rename_all = $rule)]
        struct Struct {
            retry_after_ms: i64,
        }

        #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
        #[irondash(rename_all = $rule)]
        enum Enum {
            TlsAlert,
            #[columba(rename_all = $rule)]
            NotRenamedTwice {
                retry_after_ms: i64,
            },
        }

        check(Struct { retry_after_ms: 1 }, map([($field, 1.into())]));
        check(Enum::TlsAlert, $variant);
        let Value::Map(entries) = Enum::NotRenamedTwice { retry_after_ms: 1 }.into() else { panic!("a map") };
        assert_eq!(entries[0].1, map([($field, 1.into())]));
    }};
}

#[test]
fn each_rule_renames_fields_and_variants() {
    check_rule!("lowercase", "retry_after_ms", "tlsalert");
    check_rule!("UPPERCASE", "RETRY_AFTER_MS", "TLSALERT");
    check_rule!("PascalCase", "RetryAfterMs", "TlsAlert");
    check_rule!("camelCase", "retryAfterMs", "tlsAlert");
    check_rule!("snake_case", "retry_after_ms", "tls_alert");
    check_rule!("SCREAMING_SNAKE_CASE", "RETRY_AFTER_MS", "TLS_ALERT");
    check_rule!("kebab-case", "retry-after-ms", "tls-alert");
    check_rule!("SCREAMING-KEBAB-CASE", "RETRY-AFTER-MS", "TLS-ALERT");
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
#[columba(rename_all = "UPPERCASE")]
struct Literal {
    plain: i64,
    #[columba(rename = "miXed Case")]
    renamed: i64,
    #[columba(rename = "")]
    empty: i64,
    #[columba(rename = "\"\\\n\0{}")]
    escaped: i64,
    #[columba(rename = "日本語🕊")]
    wide: i64,
}

#[test]
fn rename_is_literal_and_wins() {
    let item = Literal { plain: 1, renamed: 2, empty: 3, escaped: 4, wide: 5 };
    let value = map([
        ("PLAIN", 1.into()),
        ("miXed Case", 2.into()),
        ("", 3.into()),
        ("\"\\\n\0{}", 4.into()),
        ("日本語🕊", 5.into()),
    ]);
    check(item, value);
}

#[test]
fn fields_may_swap_names() {
    #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
    struct Swapped {
        #[columba(rename = "b")]
        a: i64,
        #[columba(rename = "a")]
        b: i64,
    }
    check(Swapped { a: 1, b: 2 }, map([("b", 1.into()), ("a", 2.into())]));
}

#[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
#[allow(non_snake_case, reason = "names that users have")]
struct Nasty {
    r#type: i64,
    r#async: i64,
    value: i64,
    map: i64,
    entries: i64,
    columba_value: i64,
    columba_source: i64,
    columba_field_0: i64,
    Größe: i64,
    _hidden: i64,
    __: i64,
}

#[test]
fn raw_identifiers_and_the_names_of_the_expansion_are_fields_like_others() {
    let item = Nasty {
        r#type: 0,
        r#async: 1,
        value: 2,
        map: 3,
        entries: 4,
        columba_value: 5,
        columba_source: 6,
        columba_field_0: 7,
        Größe: 8,
        _hidden: 9,
        __: 10,
    };
    let value = map([
        ("type", 0.into()),
        ("async", 1.into()),
        ("value", 2.into()),
        ("map", 3.into()),
        ("entries", 4.into()),
        ("columba_value", 5.into()),
        ("columba_source", 6.into()),
        ("columba_field_0", 7.into()),
        ("Größe", 8.into()),
        ("_hidden", 9.into()),
        ("__", 10.into()),
    ]);
    check(item, value);
}

#[test]
fn raw_identifiers_are_renamed_like_others() {
    #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
    #[columba(tag = "type", rename_all = "lowercase")]
    enum Word {
        #[columba(rename_all = "PascalCase")]
        r#Match {
            r#in: i64,
        },
        r#Fn,
    }
    check(Word::r#Match { r#in: 1 }, map([("type", "match".into()), ("In", 1.into())]));
    check(Word::r#Fn, map([("type", "fn".into())]));
}

#[test]
fn a_name_may_come_through_a_macro() {
    macro_rules! declare {
        ($name:ident, $field:ident: $ty:ty, $key:literal, $tag:expr) => {
            #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
            #[columba(tag = $tag)]
            enum $name {
                Only {
                    #[columba(rename = $key)]
                    $field: $ty,
                },
            }
        };
    }
    declare!(Declared, field: Option<Vec<i32>>, "k", "t");
    let value = map([("t", "Only".into()), ("k", Value::I32List(vec![1]))]);
    check(Declared::Only { field: Some(vec![1]) }, value);
    assert_eq!(Declared::try_from(map([("t", "Only".into())])), Ok(Declared::Only { field: None }));
}
