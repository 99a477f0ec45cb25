//! Which allocations are recycled, and how big their blocks really are.
//!
//! INVARIANT: the block behind an allocation follows from the allocation's layout alone, so that
//! nothing has to be remembered about it.

use std::alloc::Layout;

/// The smallest allocation that is recycled, in bytes. Smaller ones the system keeps at hand itself.
pub(super) const MIN_SIZE: usize = 256 << 10;

/// The alignment of every block: what `malloc` gives without being asked.
const ALIGN: usize = 2 * size_of::<usize>();

/// Sizes of blocks between one power of two and the next: at most an eighth of a block is unused.
const STEPS: usize = 8;

/// The block for an allocation, or `None` when the allocation goes to the system as it is.
#[inline]
pub(super) fn for_layout(layout: Layout) -> Option<Layout> {
    let size = layout.size();
    if size < MIN_SIZE || layout.align() > ALIGN {
        return None;
    }
    let step = (1 << size.ilog2()) / STEPS;
    of_size(size.checked_next_multiple_of(step)?)
}

/// The layout of a block of this size.
pub(super) fn of_size(size: usize) -> Option<Layout> {
    Layout::from_size_align(size, ALIGN).ok()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn block_size(size: usize) -> Option<usize> {
        for_layout(Layout::from_size_align(size, 1).unwrap()).map(|block| block.size())
    }

    #[test]
    fn small_and_strictly_aligned_allocations_are_left_alone() {
        assert_eq!(block_size(MIN_SIZE - 1), None);
        let aligned = Layout::from_size_align(MIN_SIZE, 4096).unwrap();
        assert_eq!(for_layout(aligned), None);
    }

    #[test]
    fn a_block_fits_and_wastes_at_most_an_eighth() {
        let mut size = MIN_SIZE;
        while size < 1 << 30 {
            let block = block_size(size).unwrap();
            assert!(block >= size);
            assert!(block - size <= size / 8, "{block} for {size}");
            assert_eq!(block_size(block), Some(block), "a block's size is a class of its own");
            size += size / 61 + 1;
        }
    }

    #[test]
    fn powers_of_two_waste_nothing() {
        assert_eq!(block_size(16 << 20), Some(16 << 20));
    }

    #[test]
    fn the_biggest_layouts_do_not_overflow() {
        let size = isize::MAX.cast_unsigned();
        assert_eq!(block_size(size), None);
    }
}
