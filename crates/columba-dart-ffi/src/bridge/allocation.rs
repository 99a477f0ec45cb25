use columba_wire::channel::{TypedKind, TypedList};

/// Typed data that Rust allocated and Dart fills, before it becomes a value.
///
/// The memory is not cleared first: at 16 MiB that would cost as much as the copy itself.
#[derive(Debug)]
pub struct Allocation {
    list: TypedList,
    count: usize,
}

impl Allocation {
    /// Room for `count` elements, or `None` when there is no memory for them.
    #[must_use]
    pub fn new(kind: TypedKind, count: usize) -> Option<Self> {
        let list = match kind {
            TypedKind::I8 => TypedList::I8(reserved(count)?),
            TypedKind::U8 => TypedList::U8(reserved(count)?),
            TypedKind::I16 => TypedList::I16(reserved(count)?),
            TypedKind::U16 => TypedList::U16(reserved(count)?),
            TypedKind::I32 => TypedList::I32(reserved(count)?),
            TypedKind::U32 => TypedList::U32(reserved(count)?),
            TypedKind::I64 => TypedList::I64(reserved(count)?),
            TypedKind::F32 => TypedList::F32(reserved(count)?),
            TypedKind::F64 => TypedList::F64(reserved(count)?),
        };
        Some(Self { list, count })
    }

    /// The address that Dart writes to.
    #[must_use]
    pub fn address(&mut self) -> usize {
        match &mut self.list {
            TypedList::I8(v) => v.as_mut_ptr().expose_provenance(),
            TypedList::U8(v) => v.as_mut_ptr().expose_provenance(),
            TypedList::I16(v) => v.as_mut_ptr().expose_provenance(),
            TypedList::U16(v) => v.as_mut_ptr().expose_provenance(),
            TypedList::I32(v) => v.as_mut_ptr().expose_provenance(),
            TypedList::U32(v) => v.as_mut_ptr().expose_provenance(),
            TypedList::I64(v) => v.as_mut_ptr().expose_provenance(),
            TypedList::F32(v) => v.as_mut_ptr().expose_provenance(),
            TypedList::F64(v) => v.as_mut_ptr().expose_provenance(),
        }
    }

    /// The list, once Dart has named the allocation in a message.
    ///
    /// Must only be called then: Dart names an allocation after it has written all of its elements.
    #[must_use]
    pub fn filled(self) -> TypedList {
        let count = self.count;
        match self.list {
            TypedList::I8(v) => TypedList::I8(with_length(v, count)),
            TypedList::U8(v) => TypedList::U8(with_length(v, count)),
            TypedList::I16(v) => TypedList::I16(with_length(v, count)),
            TypedList::U16(v) => TypedList::U16(with_length(v, count)),
            TypedList::I32(v) => TypedList::I32(with_length(v, count)),
            TypedList::U32(v) => TypedList::U32(with_length(v, count)),
            TypedList::I64(v) => TypedList::I64(with_length(v, count)),
            TypedList::F32(v) => TypedList::F32(with_length(v, count)),
            TypedList::F64(v) => TypedList::F64(with_length(v, count)),
        }
    }
}

fn reserved<T>(count: usize) -> Option<Vec<T>> {
    let mut list = Vec::new();
    list.try_reserve_exact(count).ok()?;
    Some(list)
}

/// `T` is one of the nine number types, for which any bytes are a value.
fn with_length<T: Copy>(mut list: Vec<T>, count: usize) -> Vec<T> {
    let length = count.min(list.capacity());
    // SAFETY: `length` is within the capacity. The memory was given to code that the compiler cannot see (its address
    // was exposed), which has written it before it named the allocation; and every bit pattern is a number.
    unsafe { list.set_len(length) };
    list
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_written_comes_out_without_a_copy() {
        let mut allocation = Allocation::new(TypedKind::I32, 3).unwrap();
        let address = allocation.address();
        let memory = std::ptr::with_exposed_provenance_mut::<i32>(address);
        for (index, element) in [1, -2, 3].into_iter().enumerate() {
            // SAFETY: within the three elements, as Dart would write them.
            let slot = unsafe { memory.add(index) };
            // SAFETY: as above.
            unsafe { slot.write(element) };
        }
        let TypedList::I32(list) = allocation.filled() else { panic!("another kind") };
        assert_eq!(list, [1, -2, 3]);
        assert_eq!(list.as_ptr().addr(), address);
    }

    #[test]
    fn an_empty_and_an_impossible_allocation() {
        assert_eq!(Allocation::new(TypedKind::F64, 0).unwrap().filled(), TypedList::F64(vec![]));
        assert!(Allocation::new(TypedKind::F64, usize::MAX).is_none());
    }
}
