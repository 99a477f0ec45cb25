//! `skip_if_empty` on what is never empty, whatever it is called.

use irondash_message_channel::{IntoValue, TryFromValue};

type Alias = i64;

#[derive(IntoValue)]
struct Written<T> {
    #[columba(skip_if_empty)]
    text: String,
    #[columba(skip_if_empty)]
    alias: Alias,
    #[columba(skip_if_empty)]
    generic: T,
}

#[derive(TryFromValue)]
struct Read {
    #[columba(skip_if_empty)]
    list: Vec<Option<i64>>,
}

fn main() {}
