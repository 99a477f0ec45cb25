use super::{Decode, Encode, Reader, Writer};
use crate::channel::DecodeError;

impl Encode for () {
    const IS_EMPTY: bool = true;

    #[inline]
    fn encode(self, _writer: &mut Writer) {}
}

impl Decode for () {
    #[inline]
    fn decode(_reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(())
    }
}

impl Encode for bool {
    fn into_scalar(self) -> Result<u64, Self> {
        Ok(self.into())
    }

    #[inline]
    fn encode(self, writer: &mut Writer) {
        writer.raw(&[u8::from(self)]);
    }
}

impl Decode for bool {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let [byte] = reader.chunk()?;
        match byte {
            0 => Ok(false),
            1 => Ok(true),
            other => Err(reader.unknown_kind(other)),
        }
    }
}
