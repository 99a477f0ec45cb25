//! Conversions consume: neither strings nor binary data are copied.

use columba::{IntoValue, TryFromError, TryFromValue, Value};

#[derive(IntoValue, TryFromValue)]
struct Image {
    name: String,
    pixels: Vec<u8>,
    depth: Option<Vec<f32>>,
    #[columba(skip_if_empty)]
    raw: Option<Value>,
}

#[derive(IntoValue, TryFromValue)]
struct Bytes(Vec<u8>);

#[derive(IntoValue, TryFromValue)]
enum Untagged {
    Tuple(Vec<u8>, Bytes),
}

#[derive(IntoValue, TryFromValue)]
#[columba(tag = "t")]
enum Internal {
    Named { bytes: Bytes },
}

#[derive(IntoValue, TryFromValue)]
#[columba(tag = "t", content = "c")]
enum Adjacent {
    Single(Bytes),
}

fn bytes() -> (Vec<u8>, *const u8) {
    let bytes = vec![7; 4096];
    let address = bytes.as_ptr();
    (bytes, address)
}

/// There and back.
fn round_trip<T: Into<Value> + TryFrom<Value, Error = TryFromError>>(item: T) -> Result<T, TryFromError> {
    T::try_from(item.into())
}

#[test]
fn fields_keep_their_memory() -> Result<(), TryFromError> {
    let name = "a name that is on the heap".to_owned();
    let (pixels, pixels_at) = bytes();
    let (raw, raw_at) = bytes();
    let depth = vec![1.0; 64];
    let (name_at, depth_at) = (name.as_ptr(), depth.as_ptr());

    let image = round_trip(Image { name, pixels, depth: Some(depth), raw: Some(raw.into()) })?;

    assert_eq!(image.name.as_ptr(), name_at);
    assert_eq!(image.pixels.as_ptr(), pixels_at);
    assert_eq!(image.depth.map(|depth| depth.as_ptr()), Some(depth_at));
    let Some(Value::U8List(raw)) = image.raw else { panic!("bytes") };
    assert_eq!(raw.as_ptr(), raw_at);
    Ok(())
}

#[test]
fn variants_keep_their_memory() -> Result<(), TryFromError> {
    let ((first, first_at), (second, second_at)) = (bytes(), bytes());
    let Untagged::Tuple(first, Bytes(second)) = round_trip(Untagged::Tuple(first, Bytes(second)))?;
    assert_eq!((first.as_ptr(), second.as_ptr()), (first_at, second_at));

    let (inner, address) = bytes();
    let Internal::Named { bytes: Bytes(inner) } = round_trip(Internal::Named { bytes: Bytes(inner) })?;
    assert_eq!(inner.as_ptr(), address);

    let Adjacent::Single(Bytes(inner)) = round_trip(Adjacent::Single(Bytes(inner)))?;
    assert_eq!(inner.as_ptr(), address);
    Ok(())
}
