//! Tests that Rust's own harness runs: `cargo test` and what speaks like it.

use std::process::Command;
use std::time::Instant;

use super::context::Stop;
use super::tally::Tally;
use crate::library::visible_errors;
use crate::process::{self, Finished};

/// The sums over all `test result:` lines.
#[derive(Debug, Default, PartialEq, Eq)]
struct Counts {
    passed: u64,
    failed: u64,
    ignored: u64,
}

/// Runs `command` and counts its tests under `name`.
pub(crate) fn run(tally: &mut Tally, name: &str, command: Command) -> Result<(), Stop> {
    let start = Instant::now();
    let shown = process::describe(&command);
    let finished = process::capture(command, visible_errors(), None)?;
    let counts = parse(&finished.stdout);
    if counts.passed > 0 {
        tally.pass_many(name, counts.passed, start.elapsed());
    }
    if counts.ignored > 0 {
        tally.skip_many(name, counts.ignored, &format!("{} tests are marked `#[ignore]`", counts.ignored));
    }
    if !finished.status.success() {
        // A program that does not compile or dies counts no failure of its own.
        let failed = counts.failed.max(1);
        tally.fail_many(name, failed, &explain(&shown, &finished, counts.failed));
    }
    Ok(())
}

fn explain(shown: &str, finished: &Finished, failed: u64) -> String {
    let what = if failed == 0 { "did not compile, or a program died".to_owned() } else { format!("{failed} failed") };
    let output = format!("{}\n{}", without_passed(&finished.stdout), finished.stderr);
    format!("`{shown}` {what} ({})\n{}", finished.status, process::indent(output.trim_start_matches('\n')))
}

fn parse(stdout: &str) -> Counts {
    let mut counts = Counts::default();
    for line in stdout.lines().filter_map(|line| line.trim().strip_prefix("test result: ")) {
        for part in line.split(['.', ';']) {
            let mut words = part.split_whitespace();
            let count = words.next().and_then(|word| word.parse::<u64>().ok());
            match (count, words.next()) {
                (Some(count), Some("passed")) => counts.passed += count,
                (Some(count), Some("failed")) => counts.failed += count,
                (Some(count), Some("ignored")) => counts.ignored += count,
                _ => {}
            }
        }
    }
    counts
}

/// The output without what tells of tests that passed.
fn without_passed(stdout: &str) -> String {
    stdout.lines().filter(|line| !tells_of_passed(line)).collect::<Vec<_>>().join("\n")
}

fn tells_of_passed(line: &str) -> bool {
    let is_test = line.starts_with("test ") && line.ends_with("... ok");
    let is_frame = line.starts_with("test result: ok.") || (line.starts_with("running ") && line.contains(" test"));
    is_test || is_frame || line.starts_with("all doctests ran in ") || line.trim().is_empty()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn adds_up_all_programs() {
        let stdout = "running 2 tests\n\
            test result: ok. 12 passed; 0 failed; 1 ignored; 0 measured; 0 filtered out; finished in 0.00s\n\
            test result: FAILED. 3 passed; 2 failed; 0 ignored; 0 measured; 0 filtered out; finished in 1.50s\n";
        assert_eq!(parse(stdout), Counts { passed: 15, failed: 2, ignored: 1 });
    }

    #[test]
    fn a_command_that_fails_without_a_result_counts_one_failure() {
        let mut tally = Tally::default();
        let mut command = Command::new("sh");
        command.args(["-c", "echo 'test result: ok. 3 passed; 0 failed; 0 ignored'; exit 101"]);
        assert!(run(&mut tally, "x", command).is_ok());
        assert_eq!(tally.counts(), (3, 1, 0));
    }

    #[test]
    fn failures_are_shown_without_the_tests_that_passed() {
        let output = "running 2 tests\ntest a ... ok\ntest b ... FAILED\n\nwhy\ntest result: ok. 3 passed\n";
        assert_eq!(without_passed(output), "test b ... FAILED\nwhy");
    }
}
