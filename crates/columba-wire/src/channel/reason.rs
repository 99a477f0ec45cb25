/// Why a call ended without an answer from its handler.
///
/// Travels as one byte in a `Failure` frame; each reason has a stable [code](Self::code), which is what a
/// `PlatformException` or `PlatformError` shows.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
#[repr(u8)]
#[non_exhaustive]
pub enum FailureReason {
    /// No channel of that name is registered.
    NoSuchChannel = 1,
    /// The channel exists and has no handler.
    NoHandler = 2,
    /// The reply was dropped without being sent.
    ReplyDropped = 3,
    /// The handler panicked.
    HandlerPanicked = 4,
    /// The handler was unregistered while the call waited.
    HandlerUnregistered = 5,
    /// The thread of the handler has ended.
    ThreadEnded = 6,
    /// The thread of the handler does not run its run loop.
    RunLoopNotRunning = 7,
    /// The message could not be decoded.
    MalformedMessage = 8,
    /// The message is over the size limit.
    MessageTooLarge = 9,
    /// Too many calls wait for their answers.
    TooManyCalls = 10,
    /// The handler answered with something that cannot be sent.
    UnsendableResult = 11,
    /// A method call came to a channel without methods, or a message to one without messages.
    WrongKindOfChannel = 12,
    /// The isolate has exited.
    IsolateExited = 13,
}

impl FailureReason {
    /// All reasons, in the order of their numbers.
    pub const ALL: [Self; 13] = [
        Self::NoSuchChannel,
        Self::NoHandler,
        Self::ReplyDropped,
        Self::HandlerPanicked,
        Self::HandlerUnregistered,
        Self::ThreadEnded,
        Self::RunLoopNotRunning,
        Self::MalformedMessage,
        Self::MessageTooLarge,
        Self::TooManyCalls,
        Self::UnsendableResult,
        Self::WrongKindOfChannel,
        Self::IsolateExited,
    ];

    /// The reason with that number.
    #[must_use]
    pub fn from_wire(number: u32) -> Option<Self> {
        Self::ALL.into_iter().find(|reason| u32::from(*reason as u8) == number)
    }

    /// The number that travels.
    #[must_use]
    pub fn to_wire(self) -> u32 {
        u32::from(self as u8)
    }

    /// The stable code that users see.
    #[must_use]
    pub fn code(self) -> &'static str {
        match self {
            Self::NoSuchChannel => "no-such-channel",
            Self::NoHandler => "no-handler",
            Self::ReplyDropped => "reply-dropped",
            Self::HandlerPanicked => "handler-panicked",
            Self::HandlerUnregistered => "handler-unregistered",
            Self::ThreadEnded => "thread-ended",
            Self::RunLoopNotRunning => "run-loop-not-running",
            Self::MalformedMessage => "malformed-message",
            Self::MessageTooLarge => "message-too-large",
            Self::TooManyCalls => "too-many-calls",
            Self::UnsendableResult => "unsendable-result",
            Self::WrongKindOfChannel => "wrong-kind-of-channel",
            Self::IsolateExited => "isolate-exited",
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn numbers_and_codes_are_distinct_and_come_back() {
        for (index, reason) in FailureReason::ALL.into_iter().enumerate() {
            assert_eq!(FailureReason::from_wire(reason.to_wire()), Some(reason));
            assert_eq!(reason.to_wire() as usize, index + 1);
            let same_code = FailureReason::ALL.into_iter().filter(|other| other.code() == reason.code());
            assert_eq!(same_code.count(), 1);
        }
        assert_eq!(FailureReason::from_wire(0), None);
        assert_eq!(FailureReason::from_wire(14), None);
    }
}
