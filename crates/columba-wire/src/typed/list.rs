//! Numbers, and lists of them: typed data.

use super::{Decode, Encode, Reader, Writer};
use crate::channel::{DecodeError, TypedList};

/// A number and its typed data.
macro_rules! number {
    ($number:ty, $variant:ident $(, $bits:expr)?) => {
        impl Encode for $number {
            $(
                fn into_scalar(self) -> Result<u64, Self> {
                    Ok($bits(self))
                }
            )?

            #[inline]
            fn encode(self, writer: &mut Writer) {
                writer.raw(&self.to_ne_bytes());
            }

            fn encode_list(list: Vec<Self>, writer: &mut Writer) {
                writer.typed(list, TypedList::$variant, <$number>::to_ne_bytes);
            }
        }

        impl Decode for $number {
            #[inline]
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                reader.chunk().map(<$number>::from_ne_bytes)
            }

            fn decode_list(reader: &mut Reader<'_>) -> Result<Vec<Self>, DecodeError> {
                let detach = |list| if let TypedList::$variant(list) = list { Some(list) } else { None };
                reader.typed(detach, <$number>::from_ne_bytes)
            }
        }
    };
}

number!(i8, I8);
number!(i16, I16);
number!(u16, U16);
number!(i32, I32);
number!(u32, U32);
number!(i64, I64, i64::cast_unsigned);
number!(f32, F32);
number!(f64, F64, f64::to_bits);

/// As for the other numbers, but copied as a whole.
impl Encode for u8 {
    #[inline]
    fn encode(self, writer: &mut Writer) {
        writer.raw(&[self]);
    }

    fn encode_list(list: Vec<Self>, writer: &mut Writer) {
        writer.typed_bytes(list);
    }
}

impl Decode for u8 {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.chunk().map(|[byte]| byte)
    }

    fn decode_list(reader: &mut Reader<'_>) -> Result<Vec<Self>, DecodeError> {
        reader.typed_bytes()
    }
}

/// There is no kind of its own for unsigned 64 bits: they travel as signed ones.
impl Encode for u64 {
    #[inline]
    fn encode(self, writer: &mut Writer) {
        self.cast_signed().encode(writer);
    }

    fn encode_list(list: Vec<Self>, writer: &mut Writer) {
        // In place: the collected list has the memory of the first.
        i64::encode_list(list.into_iter().map(Self::cast_signed).collect(), writer);
    }
}

impl Decode for u64 {
    #[inline]
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        i64::decode(reader).map(i64::cast_unsigned)
    }

    fn decode_list(reader: &mut Reader<'_>) -> Result<Vec<Self>, DecodeError> {
        let list = i64::decode_list(reader)?;
        Ok(list.into_iter().map(i64::cast_unsigned).collect())
    }
}
