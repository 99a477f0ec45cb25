//! The same setting twice, in one spelling or in both.

use irondash_message_channel::IntoValue;

#[derive(IntoValue)]
#[columba(rename_all = "camelCase")]
#[irondash(rename_all = "camelCase")]
struct Struct {
    #[columba(rename = "a", rename = "b")]
    field: i64,
    #[columba(skip)]
    #[irondash(skip)]
    other: i64,
}

fn main() {}
