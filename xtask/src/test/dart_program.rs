//! Dart test programs. Each prints one line per test (`ok NAME`, `FAILED NAME: reason` or `skip NAME: reason`) and
//! ends with `# done N`, where N counts those lines. A program that dies before that line, or whose count is another,
//! has failed whatever else it printed.

use std::path::Path;
use std::process::Command;
use std::time::{Duration, Instant};

use super::context::Stop;
use super::tally::Tally;
use crate::process::{self, Errors, Finished};

/// How long a program may run.
pub(crate) const LIMIT: Duration = Duration::from_secs(120);

/// What a program printed.
#[derive(Debug, Default, PartialEq, Eq)]
struct Report<'a> {
    passed: u64,
    failed: u64,
    skips: Vec<&'a str>,
    done: Option<u64>,
}

/// Runs `command` (the VM, its program and its arguments) for at most `limit` and counts its tests under `name`.
pub(crate) fn run(tally: &mut Tally, name: &str, command: Command, limit: Duration) -> Result<(), Stop> {
    run_each(tally, name, command, limit, &mut |_, _| ())
}

/// The same; `each` is told of each test whether it passed (`ok`), failed or was skipped, and its name.
pub(crate) fn run_each(
    tally: &mut Tally,
    name: &str,
    mut command: Command,
    limit: Duration,
    each: &mut dyn FnMut(&str, &str),
) -> Result<(), Stop> {
    // Panics are part of the tests; finding the names for their traces takes longer than the tests.
    command.env("RUST_BACKTRACE", "0");
    let start = Instant::now();
    let finished = process::capture(command, Errors::Captured, Some(limit))?;
    let report = parse(&finished.stdout);
    let tests = finished.stdout.lines().filter_map(|line| line.split_once(' '));
    tests
        .filter(|(outcome, _)| ["ok", "FAILED", "skip"].contains(outcome))
        .for_each(|(outcome, name)| each(outcome, name));
    if report.passed > 0 {
        tally.pass_many(name, report.passed, start.elapsed());
    }
    for skip in &report.skips {
        tally.skip(name, skip);
    }
    let defect = find_defect(&report, &finished, limit);
    if report.failed > 0 || defect.is_some() {
        let output = process::indent(&format!("{}{}", without_passed(&finished.stdout), finished.stderr));
        let tests = (report.failed > 0).then(|| format!("{} of its tests failed", report.failed));
        let what = tests.into_iter().chain(defect.clone()).collect::<Vec<_>>().join("; ");
        let failed = report.failed + u64::from(defect.is_some());
        tally.fail_many(name, failed, &format!("{what}\n{output}"));
    }
    Ok(())
}

/// What a program printed but for the tests that passed: some have a thousand.
fn without_passed(stdout: &str) -> String {
    stdout.split_inclusive('\n').filter(|line| !line.starts_with("ok ")).collect()
}

/// The name under which the program at `path` is counted.
pub(crate) fn name_of<'a>(root: &Path, path: &'a Path) -> std::borrow::Cow<'a, str> {
    path.strip_prefix(root).unwrap_or(path).to_string_lossy()
}

/// What is wrong with the program itself, beside the tests that it reports as failed.
fn find_defect(report: &Report<'_>, finished: &Finished, limit: Duration) -> Option<String> {
    let count = report.passed + report.failed + report.skips.len() as u64;
    if finished.timed_out {
        return Some(format!("it was killed after {} s", limit.as_secs()));
    }
    match report.done {
        None => Some(format!("it ended with {} before `# done`", finished.status)),
        Some(0) => Some("it has no tests".to_owned()),
        Some(done) if done != count => Some(format!("it said `# done {done}`, but printed {count} tests")),
        // A status that the failures explain is no defect of its own.
        Some(_) if !finished.status.success() && report.failed == 0 => {
            Some(format!("it ended with {} after `# done`", finished.status))
        }
        Some(_) => None,
    }
}

fn parse(stdout: &str) -> Report<'_> {
    let mut report = Report::default();
    for line in stdout.lines() {
        match line.split_once(' ') {
            Some(("ok", _)) => report.passed += 1,
            Some(("FAILED", _)) => report.failed += 1,
            Some(("skip", skip)) => report.skips.push(skip),
            Some(("#", rest)) => {
                report.done = rest.strip_prefix("done ").and_then(|count| count.trim().parse().ok()).or(report.done);
            }
            _ => {}
        }
    }
    report
}

#[cfg(test)]
mod tests {
    use super::*;

    fn counts(script: &str) -> (u64, u64, u64) {
        let mut command = Command::new("sh");
        command.args(["-c", script]);
        let mut tally = Tally::default();
        assert!(run(&mut tally, "program", command, Duration::from_secs(2)).is_ok());
        tally.counts()
    }

    #[test]
    fn counts_each_line() {
        let script = "echo noise; echo 'ok a b'; echo 'ok c'; echo 'FAILED d: x'; echo 'skip e: y'; echo '# done 4'";
        assert_eq!(counts(script), (2, 1, 1));
    }

    #[test]
    fn a_program_that_dies_fails_whatever_it_printed() {
        assert_eq!(counts("echo 'ok a'"), (1, 1, 0));
        assert_eq!(counts("echo 'ok a'; echo '# done 1'; exit 3"), (1, 1, 0));
        assert_eq!(counts("echo 'FAILED a: b'; echo '# done 1'; exit 1"), (0, 1, 0));
    }

    #[test]
    fn a_count_that_differs_fails() {
        assert_eq!(counts("echo 'ok a'; echo '# done 2'"), (1, 1, 0));
        assert_eq!(counts("echo '# done 0'"), (0, 1, 0));
    }

    #[test]
    fn a_program_that_hangs_is_killed_and_fails() {
        assert_eq!(counts("echo 'ok a'; sleep 60"), (1, 1, 0));
    }
}
