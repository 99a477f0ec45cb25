//! The crate under another name: this package's manifest calls `columba` `irondash_message_channel`, as programs do that
//! have moved by changing one line of theirs.

use irondash_message_channel::{IntoValue, TryFromError, TryFromValue, Value};

#[derive(Debug, PartialEq, IntoValue, TryFromValue)]
#[irondash(tag = "kind", content = "data", rename_all = "snake_case")]
enum Job {
    Idle,
    Copy {
        from: String,
        #[irondash(skip_if_empty)]
        to: Option<String>,
    },
}

#[test]
fn the_expansion_finds_the_crate_as_the_manifest_names_it() -> Result<(), TryFromError> {
    let value = Value::from(Job::Copy { from: "a".into(), to: None });
    assert_eq!(Job::try_from(value)?, Job::Copy { from: "a".into(), to: None });
    assert_eq!(Job::try_from(Value::from(Job::Idle))?, Job::Idle);
    Ok(())
}
