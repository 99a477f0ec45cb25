//! The interfaces are valid, for every target that can do what they ask for.
#![allow(clippy::unwrap_used, reason = "a test that cannot read its files has failed")]

use std::path::Path;

use columba_conformance::{Project, interfaces};
use columba_interface::options::Target;

fn folder() -> std::path::PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../../tests/conformance/interfaces")
}

#[test]
fn hosts_can_do_all_that_is_written_by_hand() {
    let mut all = interfaces::written_by_hand(&folder()).unwrap();
    all.extend([interfaces::every_type(), interfaces::overflow()]);
    for target in [Target::Dart, Target::DartFfi, Target::Rust, Target::Kotlin, Target::Java] {
        assert_eq!(Project::new(target, &all).left_out, [], "{target:?}");
    }
}

#[test]
fn random_interfaces_are_as_many_as_asked_for_and_the_same_for_the_same_seed() {
    let texts = |seed| interfaces::random(seed, 3).into_iter().map(|one| one.text).collect::<Vec<_>>();
    assert_eq!(texts(1).len(), 3);
    assert_eq!(texts(1), texts(1));
    assert_ne!(texts(1), texts(1000));
}
