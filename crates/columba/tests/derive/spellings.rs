//! `#[columba(..)]` and `#[irondash(..)]` mean the same.

use columba::{IntoValue, TryFromValue, Value};

/// Declares the same types under one spelling, in a module of its own.
macro_rules! declare {
    ($module:ident, $spelling:ident) => {
        mod $module {
            use super::*;

            #[derive(Debug, IntoValue, TryFromValue)]
            #[allow(dead_code, reason = "looked at through `Debug`")]
            #[$spelling(rename_all = "kebab-case")]
            pub(super) struct Struct {
                pub(super) field_one: i64,
                #[$spelling(rename = "fieldTwo")]
                pub(super) field_two: i64,
                #[$spelling(skip)]
                pub(super) skipped: i64,
                #[$spelling(default)]
                pub(super) defaulted: i64,
                #[$spelling(skip_if_empty)]
                pub(super) empty: Option<Value>,
            }

            #[derive(Debug, IntoValue, TryFromValue)]
            #[$spelling(tag = "t", content = "c", rename_all = "snake_case")]
            pub(super) enum Enum {
                VariantOne(i64),
                #[$spelling(rename = "variantTwo", rename_all = "UPPERCASE")]
                VariantTwo {
                    field: i64,
                },
                #[$spelling(skip)]
                Skipped,
            }

            #[derive(Debug, IntoValue, TryFromValue)]
            #[$spelling(tag = "t")]
            pub(super) enum Internal {
                Only { field: i64 },
            }
        }
    };
}

declare!(ours, columba);
declare!(theirs, irondash);

/// The values of every type of a module, and what is read from the same values.
macro_rules! observe {
    ($module:ident) => {{
        use $module::{Enum, Internal, Struct};
        let written = [
            Struct { field_one: 1, field_two: 2, skipped: 3, defaulted: 4, empty: None }.into(),
            Enum::VariantOne(1).into(),
            Enum::VariantTwo { field: 1 }.into(),
            Enum::Skipped.into(),
            Internal::Only { field: 1 }.into(),
        ];
        let fields = [("field-one", 1.into()), ("fieldTwo", 2.into()), ("empty", Value::Null)];
        let sparse = crate::map(fields);
        let [_, one, two, skipped, internal] = written.clone();
        let read = [
            format!("{:?}", Struct::try_from(sparse)),
            format!("{:?}", Enum::try_from(one)),
            format!("{:?}", Enum::try_from(two)),
            format!("{:?}", Enum::try_from(skipped)),
            format!("{:?}", Internal::try_from(internal)),
        ];
        (written, read)
    }};
}

#[test]
fn both_spellings_mean_the_same() {
    let (written, read): ([Value; 5], _) = observe!(ours);
    assert_eq!((written, read.clone()), observe!(theirs));
    assert_eq!(read[0], "Ok(Struct { field_one: 1, field_two: 2, skipped: 0, defaulted: 0, empty: Some(Null) })");
}

#[test]
fn both_spellings_may_stand_on_one_item() {
    #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
    #[irondash(tag = "t")]
    #[columba(rename_all = "lowercase")]
    #[columba()]
    enum Mixed {
        #[columba(rename = "renamed")]
        #[irondash(rename_all = "UPPERCASE")]
        Variant { field: i64 },
    }
    crate::check(Mixed::Variant { field: 1 }, crate::map([("t", "renamed".into()), ("FIELD", 1.into())]));
}

/// The crate under a name that no manifest gives it.
mod elsewhere {
    pub(super) mod inner {
        pub(crate) use columba as renamed;
    }
}

#[test]
fn the_crate_may_be_found_elsewhere() {
    #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
    #[columba(crate = "crate::spellings::elsewhere::inner::renamed")]
    struct Found {
        x: Option<i64>,
    }
    crate::check(Found { x: Some(1) }, crate::map([("x", 1.into())]));
}
