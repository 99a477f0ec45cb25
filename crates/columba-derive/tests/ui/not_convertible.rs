//! Types of fields that lack what their conversion needs: the field's type is pointed at.

use irondash_message_channel::{IntoValue, TryFromValue};

struct Opaque;

#[derive(TryFromValue)]
struct NoDefault(i64);

#[derive(IntoValue)]
struct Written {
    plain: Opaque,
    #[columba(skip_if_empty)]
    maybe: Option<Opaque>,
}

#[derive(IntoValue)]
enum WrittenEnum {
    Pair(i64, Opaque),
}

#[derive(TryFromValue)]
struct Read {
    plain: Opaque,
    maybe: Option<Opaque>,
}

#[derive(TryFromValue)]
struct Defaults {
    #[columba(skip)]
    skipped: Opaque,
    #[columba(default)]
    defaulted: NoDefault,
}

fn main() {}
