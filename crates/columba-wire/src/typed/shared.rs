use super::{Decode, Encode, Reader, Writer};
use crate::channel::DecodeError;
use std::sync::Arc;

/// An object that Dart and Rust share: a number travels in its place.
///
/// Generated bindings implement it for `dyn Trait`, the trait of a proxy API.
pub trait SharedObject: Send + Sync + 'static {
    /// Writes what stands for the object.
    fn encode_shared(object: Arc<Self>, writer: &mut Writer);

    /// Reads what stands for an object, and finds it.
    ///
    /// # Errors
    /// Nothing of this type stands behind it.
    fn decode_shared(reader: &mut Reader<'_>) -> Result<Arc<Self>, DecodeError>;
}

impl<T: ?Sized + SharedObject> Encode for Arc<T> {
    fn encode(self, writer: &mut Writer) {
        T::encode_shared(self, writer);
    }
}

impl<T: ?Sized + SharedObject> Decode for Arc<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        T::decode_shared(reader)
    }
}
