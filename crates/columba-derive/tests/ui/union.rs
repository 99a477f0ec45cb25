use irondash_message_channel::{IntoValue, TryFromValue};

#[derive(IntoValue, TryFromValue)]
#[columba(nothing_of_this = "is looked at")]
pub union Bits {
    float: f32,
    bytes: [u8; 4],
}

fn main() {}
