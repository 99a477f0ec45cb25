use super::{Decode, Encode, Reader, Writer};
use crate::channel::DecodeError;
use std::num::TryFromIntError;
use std::time::{SystemTime, UNIX_EPOCH};

/// A `DateTime` of Dart: an instant, and whether Dart shows it in UTC or in local time.
///
/// ```
/// use columba_wire::typed::DateTime;
/// use std::time::SystemTime;
///
/// let now = DateTime::now();
/// assert!(now.is_utc && SystemTime::from(now) <= SystemTime::now());
/// ```
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct DateTime {
    /// Microseconds since 1970 began in UTC; before it, negative.
    pub microseconds_since_epoch: i64,
    /// Whether Dart shows it in UTC.
    pub is_utc: bool,
}

impl DateTime {
    /// Now, in UTC.
    #[must_use]
    pub fn now() -> Self {
        SystemTime::now().into()
    }

    /// The instant in UTC.
    #[must_use]
    pub const fn from_microseconds(microseconds_since_epoch: i64) -> Self {
        Self { microseconds_since_epoch, is_utc: true }
    }
}

/// In UTC, cut to microseconds. What an `i64` cannot count becomes the last instant that it can.
impl From<SystemTime> for DateTime {
    fn from(time: SystemTime) -> Self {
        let microseconds = match time.duration_since(UNIX_EPOCH) {
            Ok(after) => i64::try_from(after.as_micros()).unwrap_or(i64::MAX),
            Err(before) => i64::try_from(before.duration().as_micros()).map_or(i64::MIN, i64::wrapping_neg),
        };
        Self::from_microseconds(microseconds)
    }
}

/// An instant that the system cannot express becomes the epoch; on the systems of today there is none.
impl From<DateTime> for SystemTime {
    fn from(time: DateTime) -> Self {
        let distance = std::time::Duration::from_micros(time.microseconds_since_epoch.unsigned_abs());
        let time = if time.microseconds_since_epoch < 0 {
            UNIX_EPOCH.checked_sub(distance)
        } else {
            UNIX_EPOCH.checked_add(distance)
        };
        time.unwrap_or(UNIX_EPOCH)
    }
}

impl Encode for DateTime {
    fn encode(self, writer: &mut Writer) {
        self.microseconds_since_epoch.encode(writer);
        self.is_utc.encode(writer);
    }
}

impl Decode for DateTime {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        Ok(Self { microseconds_since_epoch: i64::decode(reader)?, is_utc: bool::decode(reader)? })
    }
}

/// A `Duration` of Dart: whole microseconds, which may be negative.
///
/// ```
/// use columba_wire::typed::Duration;
///
/// let half = Duration::from(std::time::Duration::from_millis(500));
/// assert_eq!(half.microseconds, 500_000);
/// assert!(std::time::Duration::try_from(Duration { microseconds: -1 }).is_err());
/// ```
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Duration {
    /// The microseconds.
    pub microseconds: i64,
}

/// Cut to microseconds. What an `i64` cannot count becomes the longest duration that it can.
impl From<std::time::Duration> for Duration {
    fn from(duration: std::time::Duration) -> Self {
        Self { microseconds: i64::try_from(duration.as_micros()).unwrap_or(i64::MAX) }
    }
}

/// Fails for a negative duration.
impl TryFrom<Duration> for std::time::Duration {
    type Error = TryFromIntError;

    fn try_from(duration: Duration) -> Result<Self, Self::Error> {
        u64::try_from(duration.microseconds).map(Self::from_micros)
    }
}

impl Encode for Duration {
    fn encode(self, writer: &mut Writer) {
        self.microseconds.encode(writer);
    }
}

impl Decode for Duration {
    fn decode(reader: &mut Reader<'_>) -> Result<Self, DecodeError> {
        i64::decode(reader).map(|microseconds| Self { microseconds })
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn instants_on_both_sides_of_the_epoch_come_back() {
        for microseconds in [0, 1, -1, 1_700_000_000_123_456, -62_135_596_800_000_000] {
            let time = DateTime::from_microseconds(microseconds);
            assert_eq!(DateTime::from(SystemTime::from(time)), time);
        }
    }
}
