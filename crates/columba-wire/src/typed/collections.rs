//! Sets and maps, written one element after the other.

use super::{Decode, Encode, OrderedMap, OrderedSet, Reader, Writer};
use crate::channel::DecodeError;

impl<T: Encode> Encode for OrderedSet<T> {
    fn encode(self, writer: &mut Writer) {
        writer.count(self.len());
        for element in self {
            element.encode(writer);
        }
    }
}

impl<T: Decode> Decode for OrderedSet<T> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let count = reader.count()?;
        let mut elements = reader.list_for(count);
        for _ in 0..count {
            elements.push(T::decode(reader)?);
        }
        Ok(Self::from_distinct(elements))
    }
}

impl<K: Encode, V: Encode> Encode for OrderedMap<K, V> {
    fn encode(self, writer: &mut Writer) {
        writer.count(self.len());
        for (key, value) in self {
            key.encode(writer);
            value.encode(writer);
        }
    }
}

impl<K: Decode, V: Decode> Decode for OrderedMap<K, V> {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        let count = reader.count()?;
        let mut entries = reader.list_for(count);
        for _ in 0..count {
            entries.push((K::decode(reader)?, V::decode(reader)?));
        }
        Ok(Self::from_distinct(entries))
    }
}
