use crate::runtime;

/// Names a Dart isolate that has opened a context of this library.
///
/// Ids are given out once in the life of the process: that of an isolate which has exited never names another one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct IsolateId(pub i64);

impl IsolateId {
    /// Whether the isolate is still connected. Work for one that is not may be given up: nobody waits for it.
    #[must_use]
    pub fn is_connected(self) -> bool {
        runtime::find_isolate(self).is_some()
    }

    /// The isolates that are connected at the moment, oldest first.
    #[must_use]
    pub fn all_connected() -> Vec<Self> {
        runtime::isolates()
    }
}
