//! Bounds on what one message or one isolate may ask for.

/// Bounds that codecs and channels keep, so that no message exhausts memory or stack. Past one the caller gets an error.
///
/// The defaults suit nearly everyone; they are meant to stop mistakes, not programs.
///
/// ```
/// use columba_wire::Limits;
///
/// let limits = Limits::default().with_max_depth(32).with_max_message_bytes(1024 * 1024);
/// assert_eq!(limits.max_depth, 32);
/// assert_eq!(limits.max_calls_in_flight, 65_536);
/// ```
#[non_exhaustive]
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub struct Limits {
    /// The size of one encoded message in bytes. Default: 256 MiB.
    pub max_message_bytes: usize,
    /// How deeply lists and maps may be nested; a scalar has depth 0, `[[]]` has depth 2. Default: 128.
    ///
    /// Codecs recurse, so a higher limit needs a larger stack. The default is safe on a stack of 512 KiB, which is what
    /// a secondary thread has on Apple's platforms, in debug builds too.
    pub max_depth: usize,
    /// The number of elements of one list, typed or not, or of entries of one map. Default: 16,777,216.
    ///
    /// Byte lists and strings are not counted: the size of the message bounds them.
    pub max_list_length: usize,
    /// How many calls may wait for their reply at once, in each isolate and direction. Default: 65,536.
    pub max_calls_in_flight: usize,
}

impl Default for Limits {
    fn default() -> Self {
        Self {
            max_message_bytes: 256 * 1024 * 1024,
            max_depth: 128,
            max_list_length: 16 * 1024 * 1024,
            max_calls_in_flight: 65_536,
        }
    }
}

impl Limits {
    /// Sets [`max_message_bytes`](Self::max_message_bytes).
    #[must_use]
    pub fn with_max_message_bytes(mut self, bytes: usize) -> Self {
        self.max_message_bytes = bytes;
        self
    }

    /// Sets [`max_depth`](Self::max_depth).
    #[must_use]
    pub fn with_max_depth(mut self, depth: usize) -> Self {
        self.max_depth = depth;
        self
    }

    /// Sets [`max_list_length`](Self::max_list_length).
    #[must_use]
    pub fn with_max_list_length(mut self, length: usize) -> Self {
        self.max_list_length = length;
        self
    }

    /// Sets [`max_calls_in_flight`](Self::max_calls_in_flight).
    #[must_use]
    pub fn with_max_calls_in_flight(mut self, calls: usize) -> Self {
        self.max_calls_in_flight = calls;
        self
    }
}
