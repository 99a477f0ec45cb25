use std::sync::atomic::{AtomicU64, Ordering};

/// The numbers that Rust leaves for Dart after a call, by index; the indexes travel. `dart/columba` holds the same.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
#[repr(usize)]
pub enum PageWord {
    /// Address of the scratch buffer.
    ScratchAddress = 0,
    /// Its capacity in bytes.
    ScratchCapacity = 1,
    /// Address of the frames that `take` handed over.
    TakenAddress = 2,
    /// Their length in bytes; 0 when there are none.
    TakenLength = 3,
    /// Address of the allocation that `allocate` made.
    AllocatedAddress = 4,
    /// Its id.
    AllocatedId = 5,
    /// The size limit of a message, in bytes.
    MaxMessageBytes = 6,
    /// The depth limit.
    MaxDepth = 7,
    /// The length limit of lists and maps.
    MaxListLength = 8,
    /// The limit of calls that wait for their answers.
    MaxCallsInFlight = 9,
    /// Address of the request buffer of typed calls; 0 until one was asked for.
    RequestAddress = 10,
    /// Its capacity in bytes.
    RequestCapacity = 11,
    /// Address of the reply buffer of typed calls.
    ReplyAddress = 12,
    /// Its capacity in bytes.
    ReplyCapacity = 13,
    /// Address of what goes with the reply: four words for each list of typed data (kind, address, count, id).
    AttachedAddress = 14,
    /// How many lists go with the reply.
    AttachedCount = 15,
    /// Address of the 4-byte count of changes of what APIs are set up, by whatever thread.
    ChangesAddress = 16,
    /// The result of a typed call that is a `bool` (0 or 1), an `int`, or a `double` (its bits).
    Result = 17,
}

const WORDS: usize = 18;

/// A few numbers at a fixed address, which Dart reads after a call without another one.
///
/// Rust writes them during a call of the isolate that reads them, so the two never race.
#[derive(Debug)]
pub struct Page {
    memory: Box<Memory>,
}

#[repr(C)]
#[derive(Debug)]
struct Memory {
    /// All but the result.
    words: [AtomicU64; WORDS - 1],
    result: ResultWord,
}

/// The last word: written as the machine's registers are wide, for a processor waits when it reads what was written in
/// other widths just before.
#[cfg(target_pointer_width = "64")]
type ResultWord = AtomicU64;
#[cfg(not(target_pointer_width = "64"))]
type ResultWord = [std::sync::atomic::AtomicU32; 2];

impl Default for Page {
    fn default() -> Self {
        let words = [const { AtomicU64::new(0) }; WORDS - 1];
        Self { memory: Box::new(Memory { words, result: ResultWord::default() }) }
    }
}

impl Page {
    /// The address that Dart reads from.
    #[must_use]
    pub fn address(&self) -> usize {
        // Dart reads through this address.
        std::ptr::from_ref::<Memory>(&self.memory).expose_provenance()
    }

    /// Sets one number.
    pub fn set(&self, word: PageWord, value: usize) {
        if let Some(slot) = self.memory.words.get(word as usize) {
            slot.store(value as u64, Ordering::Relaxed);
        }
    }

    /// Sets [`PageWord::Result`].
    #[inline]
    pub fn set_result(&self, bits: u64) {
        #[cfg(target_pointer_width = "64")]
        self.memory.result.store(bits, Ordering::Relaxed);
        #[cfg(not(target_pointer_width = "64"))]
        {
            let [a, b, c, d, e, f, g, h] = bits.to_ne_bytes();
            let [first, second] = &self.memory.result;
            first.store(u32::from_ne_bytes([a, b, c, d]), Ordering::Relaxed);
            second.store(u32::from_ne_bytes([e, f, g, h]), Ordering::Relaxed);
        }
    }

    /// Reads one number back; not the result, which Dart alone reads.
    #[must_use]
    pub fn get(&self, word: PageWord) -> u64 {
        self.memory.words.get(word as usize).map_or(0, |slot| slot.load(Ordering::Relaxed))
    }
}
