//! `cargo xtask test`: every test of the repository, in suites.

mod context;
mod dart_program;
pub(crate) mod jvm_classes;
mod libtest;
mod step;
mod suites;
mod tally;

use std::process::ExitCode;
use std::time::{Duration, Instant};

use crate::error::{Error, Result};
use crate::workspace::Workspace;

use context::{Context, Stop};
use suites::{SUITES, Suite};
use tally::Tally;

/// What one suite came to.
struct Outcome {
    name: &'static str,
    tally: Tally,
    elapsed: Duration,
}

/// Runs the suites named in `only`, or all of them, and says how they went.
pub(crate) fn run(workspace: &Workspace, only: &[String]) -> Result<ExitCode> {
    let suites = choose(only)?;
    let cx = Context::new(workspace, !only.is_empty());
    let outcomes: Vec<Outcome> = suites.into_iter().map(|suite| run_suite(&cx, suite)).collect();
    Ok(summarize(&outcomes))
}

/// Prints the names of the suites and what each is for.
pub(crate) fn list() {
    for suite in SUITES {
        println!("{:9}  {}", suite.name, suite.about);
    }
}

fn choose(only: &[String]) -> Result<Vec<&'static Suite>> {
    if let Some(unknown) = only.iter().find(|name| SUITES.iter().all(|suite| suite.name != **name)) {
        let names: Vec<&str> = SUITES.iter().map(|suite| suite.name).collect();
        return Err(Error::Usage {
            what: format!("there is no suite `{unknown}`"),
            help: format!("the suites are {}", names.join(", ")),
        });
    }
    Ok(SUITES.iter().filter(|suite| only.is_empty() || only.iter().any(|name| name == suite.name)).collect())
}

fn run_suite(cx: &Context<'_>, suite: &Suite) -> Outcome {
    println!("\n== {}: {}", suite.name, suite.about);
    let start = Instant::now();
    let mut tally = Tally::default();
    let ended = (suite.run)(cx, &mut tally);
    match ended {
        Ok(()) if tally.is_empty() => tally.fail(suite.name, "nothing to run: a suite without tests tests nothing"),
        Ok(()) => {}
        Err(Stop::Broken(error)) => tally.fail(suite.name, &error.to_string()),
        Err(Stop::Unavailable(error)) if cx.workspace.is_ci => tally.fail(suite.name, &error.to_string()),
        Err(Stop::Unavailable(error)) => tally.skip(suite.name, &error.to_string()),
        Err(Stop::Inapplicable(reason)) => tally.skip(suite.name, reason),
    }
    Outcome { name: suite.name, tally, elapsed: start.elapsed() }
}

/// Prints the table, what failed and what was skipped, and the last line.
fn summarize(outcomes: &[Outcome]) -> ExitCode {
    println!("\n{:10}{:>8}{:>8}{:>8}{:>9}", "suite", "passed", "failed", "skipped", "time");
    for Outcome { name, tally, elapsed } in outcomes {
        let (passed, failed, skipped) = tally.counts();
        println!("{name:10}{passed:>8}{failed:>8}{skipped:>8}{:>8.1}s", elapsed.as_secs_f64());
    }
    let count = |which: fn(&Tally) -> u64| outcomes.iter().map(|outcome| which(&outcome.tally)).sum::<u64>();
    let (passed, failed, skipped) =
        (count(|tally| tally.counts().0), count(|tally| tally.counts().1), count(|tally| tally.counts().2));
    for note in outcomes.iter().flat_map(|outcome| outcome.tally.notes()) {
        println!("{note}");
    }
    if skipped > 0 {
        println!("{skipped} skipped");
    }
    println!("{passed} passed, {failed} failed");
    ExitCode::from(u8::from(failed > 0))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn suites_are_chosen_by_name_in_their_own_order() {
        let chosen = choose(&["docs".to_owned(), "lint".to_owned()]).unwrap();
        assert_eq!(chosen.iter().map(|suite| suite.name).collect::<Vec<_>>(), ["lint", "docs"]);
        assert_eq!(choose(&[]).unwrap().len(), SUITES.len());
    }

    #[test]
    fn an_unknown_suite_is_a_usage_error() {
        assert_eq!(choose(&["lint".to_owned(), "no-such".to_owned()]).err().unwrap().exit_code(), 2);
    }

    #[test]
    fn the_exit_code_follows_the_failures() {
        let outcome = |tally| Outcome { name: "x", tally, elapsed: Duration::ZERO };
        let mut failing = Tally::default();
        failing.fail("a", "b");
        assert_eq!(summarize(&[outcome(Tally::default())]), ExitCode::SUCCESS);
        assert_eq!(summarize(&[outcome(Tally::default()), outcome(failing)]), ExitCode::FAILURE);
    }
}
