//! The expansion depends on nothing that is in scope, and no lint complains about it.

// Everything that the expansion could mean when it says a plain name.
#[deny(
    warnings,
    missing_docs,
    unused,
    unused_qualifications,
    single_use_lifetimes,
    unused_lifetimes,
    unused_results,
    let_underscore_drop,
    clippy::all,
    clippy::pedantic,
    clippy::nursery,
    clippy::exhaustive_enums,
    clippy::exhaustive_structs,
    clippy::implicit_return,
    clippy::missing_inline_in_public_items,
    clippy::missing_trait_methods,
    clippy::pattern_type_mismatch,
    clippy::question_mark_used,
    clippy::shadow_reuse,
    clippy::shadow_same,
    clippy::single_call_fn,
    clippy::str_to_string,
    clippy::unwrap_used,
    clippy::wildcard_enum_match_arm,
    reason = "users have these lints"
)]
#[allow(unreachable_pub, reason = "a test is nothing to reach")]
/// Items that the strictest of users could have.
pub mod strict {
    use columba::{IntoValue, TryFromValue};

    /// Shadows the type of the same name.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, IntoValue, TryFromValue)]
    #[non_exhaustive]
    pub struct Value;

    /// Shadows the type of the same name.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, IntoValue, TryFromValue)]
    #[non_exhaustive]
    pub struct Option(pub i64);

    /// Shadows the type of the same name, and has variants of names that are in the prelude.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, IntoValue, TryFromValue)]
    #[non_exhaustive]
    pub enum Result {
        /// Shadows `Result::Ok`.
        Ok(i64),
        /// Shadows `Result::Err`.
        Err,
        /// Shadows `Option::Some`.
        Some {
            /// Shadows a variable.
            value: i64,
        },
        /// Shadows `Option::None`.
        None,
        /// An associated type of `TryFrom`.
        Error,
        /// Shadows the type.
        Self_,
    }

    /// Shadows the type of the same name.
    #[derive(Clone, Copy, Debug, PartialEq, Eq, IntoValue, TryFromValue)]
    #[non_exhaustive]
    pub struct String {
        /// What it holds.
        pub option: Option,
        /// What it holds.
        pub result: Result,
        /// What it holds.
        pub value: Value,
    }

    /// A type that has no `skip`.
    #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
    #[columba(tag = "t")]
    #[non_exhaustive]
    pub enum Tagged {
        /// A variant with each attribute.
        #[columba(rename = "n")]
        Named {
            /// Written always.
            #[columba(default)]
            one: u8,
            /// Written if it is there.
            #[columba(skip_if_empty)]
            two: core::option::Option<columba::Value>,
            /// Not written.
            #[columba(skip)]
            three: u8,
        },
        /// Not sent.
        #[columba(skip)]
        Skipped,
    }

    /// A generic type.
    #[derive(Clone, Debug, PartialEq, IntoValue, TryFromValue)]
    #[non_exhaustive]
    pub struct Generic<Value, Error>(pub Value, pub Vec<Error>);

    /// A type that is not to be used any more.
    #[deprecated]
    #[derive(Clone, Copy, Debug, PartialEq, Eq, IntoValue, TryFromValue)]
    #[non_exhaustive]
    pub struct Old {
        /// A field that is not to be used any more.
        #[deprecated]
        pub old: i64,
    }
}

/// Shadows the crates that the expansion names.
mod shadows {
    mod core {}
    mod std {}
    mod columba {}

    use ::columba::{IntoValue, TryFromValue};
    use ::core::prelude::v1::derive;

    #[derive(IntoValue, TryFromValue)]
    pub(super) enum Shadowed {
        Unit,
        One(i64),
        Two(i64, ::core::option::Option<i64>),
        Named { key: ::std::vec::Vec<i64> },
    }
}

use strict::{Generic, Option as StrictOption, Result as StrictResult, String as StrictString, Tagged};

use crate::{check, list, map};

#[test]
fn names_of_the_prelude_are_names_like_others() {
    check(StrictResult::Error, "Error");
    check(StrictResult::Ok(1), map([("Ok", 1.into())]));
    check(StrictResult::Some { value: 1 }, map([("Some", map([("value", 1.into())]))]));
    check(Generic(1, vec!["e".to_owned()]), list([1.into(), list(["e".into()])]));
}

#[test]
fn a_type_that_is_called_option_is_not_taken_for_one() {
    let Err(error) = StrictString::try_from(map([("result", "None".into())])) else {
        panic!("the field `option` is missing")
    };
    assert_eq!(error.to_string(), "missing field `option` of `String`");
    check(StrictOption(1), 1);
}

#[test]
fn shadowed_crates_are_found() {
    use shadows::Shadowed;
    let items = [Shadowed::Unit, Shadowed::One(1), Shadowed::Two(1, None), Shadowed::Named { key: vec![] }];
    for item in items {
        let value = columba::Value::from(item);
        assert!(Shadowed::try_from(value).is_ok());
    }
}

#[test]
fn all_attributes_together_are_read_as_written() {
    let value = map([("t", "n".into())]);
    assert!(matches!(Tagged::try_from(value), Ok(Tagged::Named { one: 0, two: None, three: 0, .. })));
}
