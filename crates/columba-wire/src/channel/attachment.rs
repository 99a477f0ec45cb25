use crate::{DartObject, Value};

/// The element type of typed data, as it travels.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
pub enum TypedKind {
    /// Signed 8 bits.
    I8 = 0,
    /// Unsigned 8 bits.
    U8 = 1,
    /// Signed 16 bits.
    I16 = 2,
    /// Unsigned 16 bits.
    U16 = 3,
    /// Signed 32 bits.
    I32 = 4,
    /// Unsigned 32 bits.
    U32 = 5,
    /// Signed 64 bits.
    I64 = 6,
    /// 32-bit float.
    F32 = 7,
    /// 64-bit float.
    F64 = 8,
}

impl TypedKind {
    /// The kind with that number.
    #[must_use]
    pub fn from_wire(number: u8) -> Option<Self> {
        Some(match number {
            0 => Self::I8,
            1 => Self::U8,
            2 => Self::I16,
            3 => Self::U16,
            4 => Self::I32,
            5 => Self::U32,
            6 => Self::I64,
            7 => Self::F32,
            8 => Self::F64,
            _ => return None,
        })
    }

    /// Bytes of one element.
    #[must_use]
    pub fn element_bytes(self) -> usize {
        match self {
            Self::I8 | Self::U8 => 1,
            Self::I16 | Self::U16 => 2,
            Self::I32 | Self::U32 | Self::F32 => 4,
            Self::I64 | Self::F64 => 8,
        }
    }
}

/// Typed data in its own allocation.
#[derive(Debug, Clone, PartialEq)]
pub enum TypedList {
    /// Signed 8 bits.
    I8(Vec<i8>),
    /// Unsigned 8 bits.
    U8(Vec<u8>),
    /// Signed 16 bits.
    I16(Vec<i16>),
    /// Unsigned 16 bits.
    U16(Vec<u16>),
    /// Signed 32 bits.
    I32(Vec<i32>),
    /// Unsigned 32 bits.
    U32(Vec<u32>),
    /// Signed 64 bits.
    I64(Vec<i64>),
    /// 32-bit float.
    F32(Vec<f32>),
    /// 64-bit float.
    F64(Vec<f64>),
}

impl TypedList {
    /// How many elements it has.
    #[must_use]
    pub fn len(&self) -> usize {
        match self {
            Self::I8(v) => v.len(),
            Self::U8(v) => v.len(),
            Self::I16(v) => v.len(),
            Self::U16(v) => v.len(),
            Self::I32(v) => v.len(),
            Self::U32(v) => v.len(),
            Self::I64(v) => v.len(),
            Self::F32(v) => v.len(),
            Self::F64(v) => v.len(),
        }
    }

    /// Whether it has none.
    #[must_use]
    pub fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// What its elements are.
    #[must_use]
    pub fn kind(&self) -> TypedKind {
        match self {
            Self::I8(_) => TypedKind::I8,
            Self::U8(_) => TypedKind::U8,
            Self::I16(_) => TypedKind::I16,
            Self::U16(_) => TypedKind::U16,
            Self::I32(_) => TypedKind::I32,
            Self::U32(_) => TypedKind::U32,
            Self::I64(_) => TypedKind::I64,
            Self::F32(_) => TypedKind::F32,
            Self::F64(_) => TypedKind::F64,
        }
    }

    /// Where its elements are, for Dart to read.
    #[must_use]
    pub fn address(&self) -> usize {
        match self {
            Self::I8(v) => v.as_ptr().expose_provenance(),
            Self::U8(v) => v.as_ptr().expose_provenance(),
            Self::I16(v) => v.as_ptr().expose_provenance(),
            Self::U16(v) => v.as_ptr().expose_provenance(),
            Self::I32(v) => v.as_ptr().expose_provenance(),
            Self::U32(v) => v.as_ptr().expose_provenance(),
            Self::I64(v) => v.as_ptr().expose_provenance(),
            Self::F32(v) => v.as_ptr().expose_provenance(),
            Self::F64(v) => v.as_ptr().expose_provenance(),
        }
    }

    /// The bytes of all its elements.
    #[must_use]
    pub fn byte_length(&self) -> usize {
        self.len().saturating_mul(self.kind().element_bytes())
    }
}

impl<H> From<TypedList> for Value<H> {
    fn from(list: TypedList) -> Self {
        match list {
            TypedList::I8(v) => Self::I8List(v),
            TypedList::U8(v) => Self::U8List(v),
            TypedList::I16(v) => Self::I16List(v),
            TypedList::U16(v) => Self::U16List(v),
            TypedList::I32(v) => Self::I32List(v),
            TypedList::U32(v) => Self::U32List(v),
            TypedList::I64(v) => Self::I64List(v),
            TypedList::F32(v) => Self::F32List(v),
            TypedList::F64(v) => Self::F64List(v),
        }
    }
}

/// What travels to Dart beside a frame, through the isolate's port, in the order of the frames.
#[derive(Debug, Clone, PartialEq)]
pub enum Attachment {
    /// Binary data; Dart gets a view of the allocation.
    Typed(TypedList),
    /// A port or a capability.
    Object(DartObject),
}

/// Text that Dart reads where it lies; it must stay alive until Dart has read the frame that names it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum OutsideText {
    /// ASCII (so also UTF-8).
    Ascii(String),
    /// One byte per character.
    Latin1(Vec<u8>),
    /// Two bytes per unit.
    Utf16(Vec<u16>),
}

/// Where the decoder takes the allocations from that Dart filled.
pub trait AttachmentSource {
    /// Gives up the allocation with that id; `None` when it is not known (or was taken already).
    fn take(&mut self, id: u32) -> Option<TypedList>;
}

/// For messages that must not have attachments.
#[derive(Debug, Clone, Copy, Default)]
pub struct NoAttachments;

impl AttachmentSource for NoAttachments {
    fn take(&mut self, _id: u32) -> Option<TypedList> {
        None
    }
}
