//! A known attribute in a form that it does not have.

use irondash_message_channel::{IntoValue, TryFromValue};

#[derive(IntoValue)]
#[columba]
#[columba = "value"]
#[columba(crate = "not a path")]
struct Struct {
    #[columba(rename)]
    bare: i64,
    #[columba(rename = 5)]
    number: i64,
    #[columba(rename("name"))]
    list: i64,
    #[columba(skip = true)]
    flag: i64,
    #[columba(skip "no comma" default)]
    text: i64,
}

#[derive(TryFromValue)]
#[columba(tag = b"t", rename_all = concat!("camel", "Case"))]
enum Enum {
    Variant,
}

fn main() {}
