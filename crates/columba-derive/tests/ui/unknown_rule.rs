use irondash_message_channel::IntoValue;

#[derive(IntoValue)]
#[columba(rename_all = "camel_case")]
struct Struct {
    field: i64,
}

#[derive(IntoValue)]
#[irondash(rename_all = "Title Case")]
enum Enum {
    #[columba(rename_all = "")]
    Variant { field: i64 },
}

fn main() {}
