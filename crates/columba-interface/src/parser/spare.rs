//! Vectors that nodes are gathered in, kept for their room.
//!
//! How many members or parameters there are is known only at the end. Vectors that grow would leave the syntax with twice
//! the memory, and most of the time would go into the allocator.

use crate::ast::{MemberAst, ParameterAst, TypeAst};

/// A roomy vector for each kind of list that there are many of. One that is in use leaves an empty one here.
#[derive(Debug, Default)]
pub(super) struct Spare {
    pub(super) members: Vec<MemberAst>,
    pub(super) parameters: Vec<ParameterAst>,
    pub(super) types: Vec<TypeAst>,
}

/// What was gathered, in a vector of just its size; the roomy one is kept in `spare`.
pub(super) fn settle<T>(mut gathered: Vec<T>, spare: &mut Vec<T>) -> Vec<T> {
    let mut exact = Vec::with_capacity(gathered.len());
    exact.append(&mut gathered);
    *spare = gathered;
    exact
}
