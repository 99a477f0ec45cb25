//! The list of kept blocks: bookkeeping alone, without locks and without memory of its own.

use std::ptr;

/// How many blocks can be kept.
pub(super) const SLOTS: usize = 16;

/// A free block. An address of null is no block.
#[derive(Clone, Copy)]
pub(super) struct Block {
    pub(super) address: *mut u8,
    pub(super) size: usize,
}

#[derive(Clone, Copy)]
struct Slot {
    block: Block,
    /// When it was put here, in puts.
    stamp: u64,
    /// When it was put here, in trims.
    period: u64,
}

const EMPTY: Slot = Slot { block: Block { address: ptr::null_mut(), size: 0 }, stamp: 0, period: 0 };

impl Slot {
    fn is_free(&self) -> bool {
        self.block.address.is_null()
    }
}

/// Blocks that leave the shelf, to be given back once it is unlocked.
pub(super) struct Leaving {
    blocks: [Option<Block>; SLOTS + 1],
}

impl Leaving {
    pub(super) const fn new() -> Self {
        Self { blocks: [None; SLOTS + 1] }
    }

    /// There is room for every block of a shelf and one more.
    pub(super) fn push(&mut self, block: Block) {
        if let Some(place) = self.blocks.iter_mut().find(|place| place.is_none()) {
            *place = Some(block);
        }
    }

    pub(super) fn into_blocks(self) -> impl Iterator<Item = Block> {
        self.blocks.into_iter().flatten()
    }
}

/// What may be kept.
#[derive(Clone, Copy)]
pub(super) struct Limits {
    pub(super) bytes: usize,
    pub(super) blocks: usize,
}

/// INVARIANT: `bytes` and `blocks` are those of the occupied slots.
pub(super) struct Shelf {
    slots: [Slot; SLOTS],
    pub(super) bytes: usize,
    pub(super) blocks: usize,
    stamp: u64,
    period: u64,
}

impl Shelf {
    pub(super) const fn new() -> Self {
        Self { slots: [EMPTY; SLOTS], bytes: 0, blocks: 0, stamp: 0, period: 0 }
    }

    /// A block of exactly this size, the one used last: its memory is the warmest.
    pub(super) fn take(&mut self, size: usize) -> Option<*mut u8> {
        let slots = self.slots.iter_mut();
        let slot = slots.filter(|slot| slot.block.size == size).max_by_key(|slot| slot.stamp)?;
        let address = slot.block.address;
        *slot = EMPTY;
        self.count_out(size);
        Some(address)
    }

    /// Keeps a block; those unused for longest make room for it, and it leaves itself if there can be
    /// none.
    pub(super) fn put(&mut self, block: Block, limits: Limits) -> Leaving {
        let mut leaving = Leaving::new();
        let max_blocks = limits.blocks.min(SLOTS);
        if block.size > limits.bytes || max_blocks == 0 {
            leaving.push(block);
            return leaving;
        }
        while self.blocks >= max_blocks || self.bytes > limits.bytes - block.size {
            let Some(oldest) = self.take_oldest() else {
                break;
            };
            leaving.push(oldest);
        }
        match self.slots.iter_mut().find(|slot| slot.is_free()) {
            Some(slot) => {
                self.stamp = self.stamp.wrapping_add(1);
                *slot = Slot { block, stamp: self.stamp, period: self.period };
                self.bytes = self.bytes.saturating_add(block.size);
                self.blocks = self.blocks.saturating_add(1);
            }
            None => leaving.push(block),
        }
        leaving
    }

    /// Takes what was put before the previous call and not used since, and starts a new period.
    pub(super) fn take_idle(&mut self) -> Leaving {
        let period = self.period;
        self.period = period.wrapping_add(1);
        self.take_where(|slot| slot.period != period)
    }

    pub(super) fn take_all(&mut self) -> Leaving {
        self.take_where(|_| true)
    }

    fn take_where(&mut self, leaves: impl Fn(&Slot) -> bool) -> Leaving {
        let mut leaving = Leaving::new();
        let mut bytes = 0_usize;
        let mut blocks = 0_usize;
        for slot in &mut self.slots {
            if !slot.is_free() && leaves(slot) {
                leaving.push(slot.block);
                bytes = bytes.saturating_add(slot.block.size);
                blocks = blocks.saturating_add(1);
                *slot = EMPTY;
            }
        }
        self.bytes = self.bytes.saturating_sub(bytes);
        self.blocks = self.blocks.saturating_sub(blocks);
        leaving
    }

    fn take_oldest(&mut self) -> Option<Block> {
        let occupied = self.slots.iter_mut().filter(|slot| !slot.is_free());
        let slot = occupied.min_by_key(|slot| slot.stamp)?;
        let block = slot.block;
        *slot = EMPTY;
        self.count_out(block.size);
        Some(block)
    }

    fn count_out(&mut self, size: usize) {
        self.bytes = self.bytes.saturating_sub(size);
        self.blocks = self.blocks.saturating_sub(1);
    }
}
