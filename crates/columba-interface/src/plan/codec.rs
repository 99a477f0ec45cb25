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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct Codec {
    /// The file's enums, then its classes without the sealed ones; then the same of each file that it sees, the
    /// importing before the imported; then the extensions in use. Without imports and extensions, as in Pigeon; and an
    /// import changes no code of the file's own types.
    pub entries: Vec<CodecEntry>,
    /// Whether Pigeon writes the helper class for types past the last code: from as many types as there are codes, that
    /// is one earlier than needed.
    pub has_overflow_class: bool,
}

/// A custom type and its code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
pub struct CodecEntry {
    /// The type.
    #[serde(rename = "type")]
    pub ty: CodecType,
    /// Its code.
    pub code: WireCode,
}

/// A type that needs a code.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash, Serialize)]
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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
#[cfg_attr(feature = "schema", derive(schemars::JsonSchema))]
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

/// The enums of `library`, then its classes without the sealed ones.
fn custom_types(model: &Model, library: LibraryId) -> impl Iterator<Item = CodecType> {
    let library = &model.libraries[library];
    let data_classes = library.classes.iter().filter(|id| !model.classes[**id].is_sealed());
    let enums = library.enums.iter().map(|id| CodecType::Enum(*id));
    enums.chain(data_classes.map(|id| CodecType::Class(*id)))
}

impl Codec {
    /// The codec of the last of `visible`.
    pub(super) fn new(model: &Model, visible: &[LibraryId]) -> Self {
        let custom: Vec<CodecType> = visible.iter().rev().flat_map(|library| custom_types(model, *library)).collect();
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
