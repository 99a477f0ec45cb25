use super::{Decode, Encode, Reader, Writer};
use crate::channel::DecodeError;
use std::fmt;

/// The text of a `Uri` of Dart. It is not parsed in Rust; Dart refuses what is no URI when it arrives there.
///
/// ```
/// use columba_wire::typed::Uri;
///
/// let uri = Uri::from("https://dart.dev");
/// assert_eq!(uri.as_str(), "https://dart.dev");
/// ```
#[derive(Debug, Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Uri(pub String);

impl Uri {
    /// The text.
    #[must_use]
    pub fn as_str(&self) -> &str {
        &self.0
    }
}

impl From<&str> for Uri {
    fn from(text: &str) -> Self {
        Self(text.to_owned())
    }
}

impl From<String> for Uri {
    fn from(text: String) -> Self {
        Self(text)
    }
}

impl From<Uri> for String {
    fn from(uri: Uri) -> Self {
        uri.0
    }
}

impl fmt::Display for Uri {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl Encode for Uri {
    fn encode(self, writer: &mut Writer) {
        self.0.encode(writer);
    }
}

impl Decode for Uri {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        String::decode(reader).map(Self)
    }
}
