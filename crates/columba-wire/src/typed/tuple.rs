//! Tuples: the arguments of a method. More than there are impls for are nested, which changes no byte.

use super::{Decode, Encode, Reader, Writer};
use crate::channel::DecodeError;

macro_rules! tuple {
    ($($name:ident)+) => {
        impl<$($name: Encode),+> Encode for ($($name,)+) {
            fn encode(self, writer: &mut Writer) {
                #[expect(non_snake_case, reason = "each value has the name of its type")]
                let ($($name,)+) = self;
                $($name.encode(writer);)+
            }
        }

        impl<$($name: Decode),+> Decode for ($($name,)+) {
            fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
                Ok(($($name::decode(reader)?,)+))
            }
        }
    };
}

tuple!(A);
tuple!(A B);
tuple!(A B C);
tuple!(A B C D);
tuple!(A B C D E);
tuple!(A B C D E F);
tuple!(A B C D E F G);
tuple!(A B C D E F G H);
