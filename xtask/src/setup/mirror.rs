//! Downloads through the machine's own package clients, tried again when a mirror fails for a moment.

use std::process::Command;
use std::thread;
use std::time::Duration;

use crate::error::Result;
use crate::process;

/// How long to wait before each further attempt.
pub(crate) const PAUSES: [Duration; 2] = [Duration::from_secs(3), Duration::from_secs(15)];

/// Runs what `command` makes until it succeeds, at most three times; returns its standard output.
pub(crate) fn fetch(command: impl Fn() -> Command, help: &str) -> Result<String> {
    attempt(&PAUSES, || process::capture_ok(command(), help))
}

/// Calls `work` until it succeeds, and once more after each of `pauses`.
pub(crate) fn attempt<T>(pauses: &[Duration], mut work: impl FnMut() -> Result<T>) -> Result<T> {
    for pause in pauses {
        match work() {
            Ok(value) => return Ok(value),
            Err(error) => {
                eprintln!("{error}\n  trying again in {} s", pause.as_secs());
                thread::sleep(*pause);
            }
        }
    }
    work()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::error::Error;

    fn failing(times: u32) -> (Result<u32>, u32) {
        let mut calls = 0;
        let result = attempt(&[Duration::ZERO; 2], || {
            calls += 1;
            if calls <= times { Err(Error::missing("the mirror", "wait")) } else { Ok(calls) }
        });
        (result, calls)
    }

    #[test]
    fn one_failure_is_tried_again() {
        let (result, calls) = failing(1);
        assert_eq!((result.unwrap(), calls), (2, 2));
    }

    #[test]
    fn a_lasting_failure_is_reported_after_three_attempts() {
        let (result, calls) = failing(9);
        assert!(result.is_err());
        assert_eq!(calls, 3);
    }
}
