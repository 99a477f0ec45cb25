//! Counting tests, and telling the user of each that did not pass.

use std::time::Duration;

/// What the tests of a suite came to so far.
#[derive(Debug, Default)]
pub(crate) struct Tally {
    passed: u64,
    failed: u64,
    skipped: u64,
    notes: Vec<String>,
}

impl Tally {
    /// One test passed.
    pub(crate) fn pass(&mut self, name: &str, elapsed: Duration) {
        self.pass_many(name, 1, elapsed);
    }

    /// A program with `count` tests; those that passed.
    pub(crate) fn pass_many(&mut self, name: &str, count: u64, elapsed: Duration) {
        self.passed += count;
        let tests = if count == 1 { String::new() } else { format!("{count} tests, ") };
        println!("  ok      {name} ({tests}{:.1} s)", elapsed.as_secs_f64());
    }

    /// One test failed; `reason` may have several lines.
    pub(crate) fn fail(&mut self, name: &str, reason: &str) {
        self.fail_many(name, 1, reason);
    }

    /// A program of which `count` tests failed.
    pub(crate) fn fail_many(&mut self, name: &str, count: u64, reason: &str) {
        self.failed += count;
        println!("  FAILED  {name}: {reason}");
        self.notes.push(format!("FAILED  {name}: {}", first_line(reason)));
    }

    /// One test could not run here.
    pub(crate) fn skip(&mut self, name: &str, reason: &str) {
        self.skip_many(name, 1, reason);
    }

    /// A program of which `count` tests did not run.
    pub(crate) fn skip_many(&mut self, name: &str, count: u64, reason: &str) {
        self.skipped += count;
        println!("  skipped {name}: {reason}");
        self.notes.push(format!("skipped {name}: {}", first_line(reason)));
    }

    /// Passed, failed, skipped.
    pub(crate) fn counts(&self) -> (u64, u64, u64) {
        (self.passed, self.failed, self.skipped)
    }

    /// Whether nothing was counted at all.
    pub(crate) fn is_empty(&self) -> bool {
        self.counts() == (0, 0, 0)
    }

    /// A line for each failure and each skip.
    pub(crate) fn notes(&self) -> impl Iterator<Item = &str> {
        self.notes.iter().map(String::as_str)
    }
}

fn first_line(text: &str) -> &str {
    text.lines().next().unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn counts_and_notes_what_did_not_pass() {
        let mut tally = Tally::default();
        assert!(tally.is_empty());
        tally.pass_many("a", 3, Duration::ZERO);
        tally.fail("b", "reason\nmore");
        tally.skip("c", "no tool");
        assert_eq!(tally.counts(), (3, 1, 1));
        assert_eq!(tally.notes().collect::<Vec<_>>(), ["FAILED  b: reason", "skipped c: no tool"]);
    }
}
