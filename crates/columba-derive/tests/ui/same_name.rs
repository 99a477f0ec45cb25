//! Two names that are one on the wire.

use irondash_message_channel::{IntoValue, TryFromValue};

#[derive(IntoValue)]
struct Struct {
    a: i64,
    #[columba(rename = "a")]
    b: i64,
    #[columba(skip, rename = "a")]
    not_written: i64,
    #[columba(rename = "a")]
    c: i64,
}

#[derive(TryFromValue)]
#[columba(rename_all = "camelCase")]
struct ByRule {
    one_two: i64,
    one__two: i64,
}

#[derive(TryFromValue)]
#[columba(rename_all = "lowercase")]
enum Enum {
    Ok,
    OK,
    #[columba(skip, rename = "ok")]
    NotRead,
    Fields {
        x: i64,
        #[irondash(rename = "x")]
        y: i64,
    },
}

fn main() {}
