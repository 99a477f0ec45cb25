//! What is unknown, and what is known elsewhere.

use irondash_message_channel::{IntoValue, TryFromValue};

#[derive(IntoValue)]
#[columba(rename = "name", rename_al = "camelCase")]
struct Struct {
    #[columba(rename_all = "camelCase", skip_if_none)]
    field: i64,
    #[irondash(tag = "t")]
    other: i64,
    #[serde(rename = "is not ours")]
    foreign: i64,
}

#[derive(TryFromValue)]
struct Tuple(#[columba(rename = "x", columba::skip)] i64, #[irondash(skip_if_empty)] Option<i64>);

#[derive(IntoValue)]
#[columba(untagged)]
enum Enum {
    #[columba(default, tag("t"))]
    Variant {
        #[irondash(crate = "columba")]
        field: i64,
    },
}

fn main() {}
