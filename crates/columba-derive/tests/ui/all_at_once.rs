//! All that is wrong with an item is reported together.

use irondash_message_channel::{IntoValue, TryFromValue};

#[derive(IntoValue, TryFromValue)]
#[columba(rename_all = "camel", colour = "red", content = "c")]
enum Enum {
    #[columba(rename = 1)]
    One(#[columba(rename = "x")] i64),
    Same,
    #[columba(rename = "Same", skip_if_empty)]
    Two {
        #[irondash(default = "five")]
        field: i64,
        #[irondash(rename = "field")]
        other: i64,
    },
}

fn main() {}
