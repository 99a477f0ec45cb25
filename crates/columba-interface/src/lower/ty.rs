//! Types as they were written to types that mean something.

use super::Lowering;
use crate::ast::TypeAst;
use crate::model::{LibraryId, TypeRef};

/// Where a type stands: what is allowed there, and how a message says it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub(crate) enum TypePlace {
    /// A field of a data class.
    Field,
    /// A parameter of a host or Flutter API's method.
    Parameter,
    /// A result of a host or Flutter API's method; `void` is read by the caller.
    Result,
    /// The event of a stream.
    Event,
    /// A parameter or result within a proxy API, or an unattached field of one.
    Proxy,
}

/// The type in `library`; `None` if it was reported.
pub(crate) fn lower_type(cx: &mut Lowering<'_>, library: LibraryId, ty: &TypeAst, place: TypePlace) -> Option<TypeRef> {
    let _ = (cx, library, ty, place);
    None
}
