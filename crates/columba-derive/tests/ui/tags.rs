//! Tags that would not come back as they were sent.

use irondash_message_channel::{IntoValue, TryFromValue};

#[derive(IntoValue)]
#[columba(tag = "t")]
struct Struct {
    field: i64,
}

#[derive(IntoValue)]
#[columba(content = "c")]
enum ContentAlone {
    Variant,
}

#[derive(IntoValue)]
#[columba(tag = "t", content = "t")]
enum Same {
    Variant(i64),
}

#[derive(TryFromValue)]
#[irondash(tag = "t")]
enum Internal {
    Fine { field: i64 },
    Newtype(i64),
    Tuple(i64, i64),
    Empty(),
    Taken { t: i64 },
    TakenByName {
        #[columba(rename = "t")]
        field: i64,
    },
    NotTaken {
        #[columba(skip)]
        t: i64,
    },
}

fn main() {}
