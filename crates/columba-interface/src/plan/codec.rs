//! The codes of custom types on the wire.

use serde::Serialize;

use super::extension::{Extension, extensions};
use crate::model::{ClassId, EnumId, LibraryId, Model};

/// The code of an object behind a proxy API.
pub const PROXY_CODE: u8 = 128;
/// The code of the first custom type.
pub const FIRST_CODE: u8 = 129;
/// The code before a custom type that has no code of its own.
pub const OVERFLOW_CODE: u8 = 255;
/// How many custom types have codes of their own.
pub const DIRECT_CODES: usize = (OVERFLOW_CODE - FIRST_CODE) as usize;

/// The custom types that the messages of one file may hold.
#[derive(Clone, Debug, Serialize)]
pub struct Codec {
    /// First the enums of all visible files, then their classes without the sealed ones, then the extensions in use.
    pub entries: Vec<CodecEntry>,
    /// Whether Pigeon writes the helper class for types past the last code: from as many types as there are codes, that
    /// is one earlier than needed.
    pub has_overflow_class: bool,
}

/// A custom type and its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
pub struct CodecEntry {
    /// The type.
    #[serde(rename = "type")]
    pub ty: CodecType,
    /// Its code.
    pub code: WireCode,
}

/// A type that needs a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum CodecType {
    /// An enum: its index follows the code.
    Enum(EnumId),
    /// A class: the list of its fields follows the code.
    Class(ClassId),
    /// A type beyond Pigeon.
    Extension(Extension),
}

/// How a custom type is told from others.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[serde(rename_all = "snake_case")]
pub enum WireCode {
    /// By this byte: 129 to 254.
    Direct(u8),
    /// By byte 255 and a list of this index and the value.
    Overflow(u32),
}

impl WireCode {
    fn of_position(position: usize) -> Self {
        match u8::try_from(position + usize::from(FIRST_CODE)) {
            Ok(code) if code < OVERFLOW_CODE => Self::Direct(code),
            _ => Self::Overflow(u32::try_from(position - DIRECT_CODES).unwrap_or(u32::MAX)),
        }
    }
}

impl Codec {
    /// The codec of the last of `visible`.
    pub(super) fn new(model: &Model, visible: &[LibraryId]) -> Self {
        let libraries = visible.iter().map(|library| &model.libraries[*library]);
        let enums = libraries.clone().flat_map(|library| &library.enums).map(|id| CodecType::Enum(*id));
        let classes = libraries.flat_map(|library| &library.classes).copied();
        let data_classes = classes.filter(|id| !model.classes[*id].is_sealed()).map(CodecType::Class);
        let custom: Vec<CodecType> = enums.chain(data_classes).collect();
        let has_overflow_class = custom.len() >= DIRECT_CODES;
        let types = custom.into_iter().chain(extensions(model, visible).into_iter().map(CodecType::Extension));
        let entries = types.enumerate().map(|(at, ty)| CodecEntry { ty, code: WireCode::of_position(at) }).collect();
        Self { entries, has_overflow_class }
    }

    /// Whether a type has no code of its own.
    #[must_use]
    pub fn overflows(&self) -> bool {
        self.entries.len() > DIRECT_CODES
    }
}
