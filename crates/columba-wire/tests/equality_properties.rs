//! What holds of equality, hash and order for every `Value`.
#![allow(clippy::indexing_slicing, reason = "a test says what it means")]
#![cfg(not(miri))] // takes many minutes there

use std::hash::{DefaultHasher, Hash, Hasher};

use columba_wire::arbitrary;
use proptest::prelude::*;

type Value = columba_wire::Value;

proptest! {
    #![proptest_config(ProptestConfig {
        cases: 256,
        failure_persistence: None,
        ..ProptestConfig::default()
    })]

    #[test]
    fn a_clone_is_equal_to_its_original(value in arbitrary::value()) {
        prop_assert_eq!(&value, &value.clone());
        check_agreement(&value, &value.clone());
    }

    #[test]
    fn a_map_is_equal_to_its_shuffle(
        (entries, shuffled) in prop::collection::vec((arbitrary::value(), arbitrary::value()), 0..12)
            .prop_flat_map(|entries| (Just(entries.clone()), Just(entries).prop_shuffle()))
    ) {
        let (map, shuffled) = (Value::Map(entries.into()), Value::Map(shuffled.into()));
        prop_assert_eq!(&map, &shuffled);
        check_agreement(&map, &shuffled);
    }

    #[test]
    fn equality_order_and_hash_agree(a in arbitrary::value(), b in arbitrary::value()) {
        check_agreement(&a, &b);
    }

    #[test]
    fn equality_order_and_hash_agree_for_small_maps(a in small_map(), b in small_map()) {
        check_agreement(&a, &b);
    }

    #[test]
    fn order_is_transitive(mut values in prop::collection::vec(small_map(), 3)) {
        values.sort(); // panics or misorders if the order is not total
        prop_assert!(values.is_sorted());
        prop_assert!(values[0] <= values[2]);
    }
}

/// Maps of so few different entries that two of them are often equal.
fn small_map() -> impl Strategy<Value = Value> {
    let scalar =
        || prop_oneof![Just(Value::Null), Just(0.0.into()), Just((-0.0).into()), Just(f64::NAN.into())].boxed();
    let inner = prop::collection::vec((scalar(), scalar()), 0..3).prop_map(|entries| Value::Map(entries.into()));
    let any = prop_oneof![scalar(), inner];
    prop::collection::vec((scalar(), any), 0..3).prop_map(|entries| Value::Map(entries.into()))
}

fn check_agreement(a: &Value, b: &Value) {
    assert_eq!(a == b, a.cmp(b).is_eq());
    assert_eq!(a.cmp(b), b.cmp(a).reverse());
    assert_eq!(a.partial_cmp(b), Some(a.cmp(b)));
    if a == b {
        assert_eq!(hash(a), hash(b));
    }
}

fn hash(value: &Value) -> u64 {
    let mut hasher = DefaultHasher::new();
    value.hash(&mut hasher);
    hasher.finish()
}
