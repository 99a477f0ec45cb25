//! The codec of a file.

use columba_interface::model::{ClassId, EnumId};
use columba_interface::plan::{Extension, WireCode};

/// The custom types that messages may hold.
#[derive(Clone, Debug)]
pub struct CodecView {
    /// In the order of their codes.
    pub entries: Vec<CodecEntryView>,
    /// Whether some have no code of their own.
    pub overflows: bool,
    /// Whether Pigeon writes its helper class for these: from as many types as there are codes.
    pub has_overflow_class: bool,
}

/// A custom type.
#[derive(Clone, Debug)]
pub struct CodecEntryView {
    /// How it is told from others.
    pub code: WireCode,
    /// What it is.
    pub ty: CodecTypeView,
}

/// What a custom type is.
#[derive(Clone, Debug)]
pub enum CodecTypeView {
    /// An enum: its index follows the code.
    Enum {
        /// Which.
        id: EnumId,
        /// Its name.
        name: String,
    },
    /// A class: the list of its fields follows the code.
    Class {
        /// Which.
        id: ClassId,
        /// Its name.
        name: String,
    },
    /// A type beyond Pigeon.
    Extension(Extension),
}

impl CodecView {
    /// The types beyond Pigeon and their codes.
    pub fn extensions(&self) -> impl Iterator<Item = (Extension, WireCode)> {
        self.entries.iter().filter_map(|entry| match entry.ty {
            CodecTypeView::Extension(extension) => Some((extension, entry.code)),
            _ => None,
        })
    }
}
