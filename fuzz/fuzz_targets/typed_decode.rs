//! Any bytes as the arguments of typed calls: no panic, no more memory than the limit that the fuzzer is given, and what
//! was read comes back when it is written again.
#![no_main]

use columba_fuzz::Value;
use columba_wire::Limits;
use columba_wire::channel::{DecodeError, NoAttachments};
use columba_wire::typed::{BigInt, DateTime, Decode, Duration, Encode, OrderedMap, OrderedSet, Reader, Uri, Writer};
use libfuzzer_sys::fuzz_target;
use std::fmt::Debug;

/// A class that contains itself.
#[derive(Debug, Clone, PartialEq)]
struct Node(Option<String>, Vec<Node>);

impl Encode for Node {
    fn encode(self, writer: &mut Writer) {
        writer.nested(move |writer| (self.0, self.1).encode(writer));
    }
}

impl Decode for Node {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        reader.nested(|reader| Ok(Self(reader.value()?, reader.value()?)))
    }
}

/// Numbers without NaN, which equals nothing.
type Scalars = (bool, i64, Option<u8>, Vec<i32>, Vec<u64>);
type Collections = (OrderedMap<String, Vec<i64>>, OrderedSet<Uri>, Vec<Option<bool>>);
type Others = (DateTime, Duration, BigInt, Node);

fn check<T: Encode + Decode + Clone + PartialEq + Debug>(bytes: &[u8]) {
    let (limits, mut none) = (Limits::default(), NoAttachments);
    let Ok(value) = Reader::new(bytes, &limits, &mut none).value::<T>() else { return };
    let mut writer = Writer::new(limits);
    value.clone().encode(&mut writer);
    let Ok(encoded) = writer.finish() else { return };
    // Big typed data goes beside the bytes, where this reader has none.
    if encoded.attachments.is_empty() {
        let mut reader = Reader::new(encoded.bytes, &limits, &mut none);
        assert_eq!(reader.value(), Ok(value));
        assert_eq!(reader.finish(), Ok(()));
    }
}

fuzz_target!(|bytes: &[u8]| {
    check::<Scalars>(bytes);
    check::<Collections>(bytes);
    check::<Others>(bytes);
    check::<Value>(bytes);
});
